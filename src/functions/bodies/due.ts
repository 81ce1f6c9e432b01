/** `RNQ.DUE`: what her table gives a date to, nearest first. */
import type { CellText } from "../../text/cells";
import type { Language } from "../../text";
import { numericDate } from "../../text/typography";
import { trackerOf } from "../../tracker/model/tracker";
import { assess } from "../../tracker/report/assess";
import type { CalendarDate } from "../../tracker/cells/dates";
import { dueItems, type DueKind } from "../../tracker/plan/due";
import { dateOf, daysOf, rowsOf } from "../values/arguments";
import { Fault, type Spill } from "../values/faults";
import { recogniseRanges } from "../values/ranges";
import { scopeOf } from "../values/scope";

/** What comes from the table itself; yearly dates, audit and certificate are no cells of hers. */
const OF_THE_TABLE: readonly DueKind[] = ["session", "deadline", "expiry", "review"];

/** Without a date nothing is late and nothing too far: every date of the table. */
const FIRST_DAY = "1900-01-01" as CalendarDate;
const ALL_DAYS = 2_900_000;

/**
 * Rows of date (as text, so that no format is needed), indicator, what is due. With a date: what is late or falls
 * within `days`; without one: everything that has a date.
 */
export function due(
  tracker: unknown,
  days: unknown,
  date: unknown,
  scope: unknown,
  register: unknown,
  language: Language,
  text: CellText,
): Spill {
  const within = daysOf(days, text);
  const today = dateOf(date, text);
  const read = scopeOf(scope, language, text);
  const recognition = recogniseRanges([rowsOf(tracker), rowsOf(register)], read?.carried);
  if (!recognition.tables.some(({ kind }) => kind === "indicators" || kind === "journeyWide"))
    throw new Fault("#N/A", text.faults.noTable);
  const judged = trackerOf(recognition, read?.scope ?? null, today, { language, periods: read?.carried.periods });
  const items = dueItems(
    { ...judged, today: today ?? FIRST_DAY },
    assess(judged),
    today === null ? ALL_DAYS : (within ?? undefined),
  ).filter(({ kind }) => OF_THE_TABLE.includes(kind));
  if (items.length === 0) return [[text.nothingDue]];
  return items.map(({ date: when, indicators, text: what }) => [
    numericDate(when),
    indicators.length === 1 ? indicators[0]! : indicators.join(", "),
    what,
  ]);
}
