/** `RNQ.DUE`: what her table gives a date to, nearest first. */
import type { CellText } from "../text/cells";
import type { Language } from "../text";
import { numericDate } from "../text/typography";
import { indicator } from "../rnq";
import { assess } from "../tracker/assess";
import { addDays, type CalendarDate } from "../tracker/dates";
import { countsAsProven } from "../tracker/state";
import { dateOf, daysOf, rowsOf } from "./arguments";
import { Fault, type Spill } from "./faults";
import { recogniseRanges } from "./ranges";

const DEFAULT_DAYS = 30;

interface Due {
  readonly date: CalendarDate;
  readonly number: number;
  readonly what: string;
}

/**
 * Rows of date (as text, so that no format is needed), indicator, what is due. A deadline counts until the
 * indicator is proven; an end of validity always counts. With a date: what is late or falls within `days`; without
 * one: everything that has a date.
 */
export function due(tracker: unknown, days: unknown, date: unknown, language: Language, text: CellText): Spill {
  const within = daysOf(days, text) ?? DEFAULT_DAYS;
  const today = dateOf(date, text);
  const recognition = recogniseRanges(rowsOf(tracker));
  if (!recognition.tables.some(({ kind }) => kind === "indicators")) throw new Fault("#N/A", text.faults.noTable);
  const settled = new Set(
    assess(recognition, null, today, { language }).indicators.filter(({ applies, state }) => !applies || countsAsProven(state)).map(({ number }) => number),
  );
  const found = new Map<string, Due>();
  const add = (date: CalendarDate | undefined, number: number, what: string): void => {
    if (date !== undefined) found.set(`${date} ${number} ${what}`, { date, number, what });
  };
  for (const row of recognition.rows) {
    for (const number of row.indicators) {
      const name = indicator(number)?.shortLabel[language] ?? "";
      if (!settled.has(number)) add(row.deadline, number, text.deadline(name));
      if (row.status !== "notApplicable") add(row.expiry, number, text.expiry(row.proofs[0] ?? name));
    }
  }
  const items = [...found.values()]
    .filter((item) => today === null || item.date <= addDays(today, within))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.number - b.number));
  return items.length === 0 ? [[text.nothingDue]] : items.map((item) => [numericDate(item.date), item.number, item.what]);
}
