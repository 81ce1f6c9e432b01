/** `rnq figures`: the figures of indicator 2 over a period, as JSON or as lines to read. */
import type { TrackerHost } from "../excel/base/api";
import type { Language } from "../text";
import { figuresText } from "../text/sessions/figures";
import { parseCalendarDate, type CalendarDate } from "../tracker/cells/dates";
import { figuresOf } from "../tracker/figures/figures";
import { figureLine, figuresJson } from "../tracker/figures/words";

/** First and last day, `YYYY-MM-DD`; each may be left out. */
export interface PeriodOptions {
  readonly from?: string;
  readonly to?: string;
}

export interface FiguresResult {
  readonly json: object;
  /** The same for a person, line by line. */
  readonly lines: readonly string[];
  /** What else is to be known: said apart from the result. */
  readonly said: readonly string[];
}

const LANGUAGE: Language = "fr";
const dayOf = (text: string | undefined): CalendarDate | null => (text === undefined ? null : parseCalendarDate(text));

export async function figures(
  host: TrackerHost,
  { from, to }: PeriodOptions,
  today: CalendarDate,
): Promise<FiguresResult> {
  const { tracker } = await host.read();
  const view = figuresOf({ ...tracker, today }, { from: dayOf(from), to: dayOf(to) });
  const period = view.from === null || view.to === null ? [] : [figuresText[LANGUAGE].period(view.from, view.to)];
  return {
    json: figuresJson(view, LANGUAGE),
    lines: [...period, ...view.figures.map((figure) => figureLine(figure, LANGUAGE))],
    said: [],
  };
}
