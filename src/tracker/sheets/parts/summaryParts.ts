/** What the sections of the summary share: its columns, and the cells that are hers. */
import type { SheetBuilder, CellPiece } from "./builder";
import { criterionLabel, stateText, type SheetContext } from "./context";
import { BESIDE, style } from "./look";
import { charactersFor, textWidth } from "./measure";

const LEAST = { number: 5.6, label: 25, state: 16.6, missing: 26.2, where: 11.2, decision: 13.1 } as const;
/** The widest that the addresses of her rows make their column, where they lie in several sheets. */
const WIDEST_WHERE = 15;

/** Columns in characters: those of labels and states as wide as their longest text that does not wrap. */
export function widths({ language, assessment, tracker }: SheetContext): readonly number[] {
  const widest = (least: number, texts: readonly string[], more = 0) =>
    Math.max(least, ...texts.map((text) => Math.ceil(10 * (charactersFor(textWidth(text)) - more)) / 10));
  const label = widest(
    LEAST.label,
    assessment.criteria.map(({ number }) => criterionLabel(number, language)),
  );
  // Filled to its edges: no room is needed beside its text.
  const state = widest(
    LEAST.state,
    assessment.indicators.map((item) => stateText(item.state, language)),
    0.7,
  );
  const addresses = sheetsOf(tracker).size > 1 ? assessment.indicators.flatMap(({ rows }) => rows.slice(0, 1)) : [];
  const where = Math.min(WIDEST_WHERE, widest(LEAST.where, addresses, -BESIDE.indent));
  return [LEAST.number, label, state, LEAST.missing, where, LEAST.decision];
}

export const [NUMBER, LABEL, STATE, MISSING, WHERE, DECISION] = [0, 1, 2, 3, 4, 5] as const;
/** The value is there for a chart and for a screen reader; the bar over it shows it. */
export const UNSEEN = ";;;";

/** Names of our charts, by which they are found again. */
export const CHARTS = {
  progress: "RNQ_Avancement",
  weeks: "RNQ_Semaines",
  satisfaction: "RNQ_Satisfaction",
} as const;

/** Whether a chart is one of ours; of several of a kind each has a number. */
export const isOurChart = (chart: string): boolean =>
  Object.values<string>(CHARTS).some((name) => chart === name || (chart.startsWith(`${name}_`) && /_\d+$/.test(chart)));

/** Keys of her notes: an indicator, or the complement of an indicator. */
export const noteKey = {
  indicator: (number: number) => String(number),
  complement: (number: number) => `${number}+`,
} as const;

/** Adds its rows, and notes the keys of hers that it shows. */
export type SummarySection = (build: SheetBuilder, context: SheetContext, used: Set<string>) => void;

/** The sheets that her rows lie in. */
export function sheetsOf({ recognition }: SheetContext["tracker"]): ReadonlySet<string> {
  return new Set(recognition.rows.map((row) => row.sheet));
}

/** A cell of hers, with what she wrote there. */
export function free({ notes }: SheetContext, used: Set<string>, key: string): CellPiece {
  used.add(key);
  return { value: notes.get(key) ?? null, style: style.free, key };
}

/** Rows of a section of which a page holds at least `least` together, at its start and at its end. */
export function atLeast<T>(
  build: SheetBuilder,
  least: number,
  items: readonly T[],
  row: (item: T, index: number) => void,
): void {
  const count = items.length;
  const ends = count - least;
  for (let index = 0; index < count;) {
    const first = index;
    const until = index === 0 ? (ends < least ? count : least) : index >= ends ? count : index + 1;
    build.block(() => {
      items.slice(first, until).forEach((item, at) => row(item, first + at));
    });
    index = until;
  }
}
