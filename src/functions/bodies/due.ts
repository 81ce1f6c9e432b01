/** `RNQ.DUE`: what her table gives a date to, nearest first. */
import { numericDate } from "../../text/typography";
import { trackerOf } from "../../tracker/model/tracker";
import { assess } from "../../tracker/report/assess";
import type { CalendarDate } from "../../tracker/cells/dates";
import { dueItems, type DueKind } from "../../tracker/plan/due";
import type { Call } from "../values/call";
import { Fault, type Spill } from "../values/faults";
import type { Given } from "../values/given";
import { oneTracker, recogniseRanges } from "../values/ranges";

/** What comes from the table itself; yearly dates, audit and certificate are no cells of hers. */
const OF_THE_TABLE: readonly DueKind[] = ["session", "deadline", "expiry", "review"];

/** Without a date nothing is late and nothing too far: every date of the table. */
const FIRST_DAY = "1900-01-01" as CalendarDate;
const ALL_DAYS = 2_900_000;

/**
 * Rows of date (as text, so that no format is needed), indicator, what is due. With a date: what is late or falls
 * within `days`; without one: everything that has a date.
 */
export function due({ tracker, days, dueDate: today, scope, register }: Given<"DUE">, { language, text }: Call): Spill {
  const recognition = recogniseRanges([tracker, register], scope?.carried);
  if (!recognition.tables.some(({ kind }) => kind === "indicators" || kind === "journeyWide"))
    throw new Fault("#N/A", text.faults.noTable);
  oneTracker(recognition, text);
  const judged = trackerOf(recognition, scope?.scope ?? null, today, { language, periods: scope?.carried.periods });
  const items = dueItems(
    { ...judged, today: today ?? FIRST_DAY },
    assess(judged),
    today === null ? ALL_DAYS : (days ?? undefined),
  ).filter(({ kind }) => OF_THE_TABLE.includes(kind));
  if (items.length === 0) return [[text.nothingDue]];
  return items.map(({ date: when, indicators, text: what }) => [
    numericDate(when),
    indicators.length === 1 ? indicators[0]! : indicators.join(", "),
    what,
  ]);
}
