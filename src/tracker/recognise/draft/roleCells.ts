/** The cells of a table by their role: where they lie is settled once for all its rows. */
import type { CalendarDate } from "../../cells/dates";
import type { CellValue } from "../../cells/grid";
import { fold } from "../../cells/words";
import { readDate } from "../../cells/writtenDates";
import type { Role, Warning } from "../../model/recognition";
import { textOf } from "../layout/view";
import type { Draft } from "./draft";
import { columnOf } from "./result";

/** What a row (0-based) holds under a role, merged cells filled; nothing where no column has it. */
export type RoleCells = (row: number) => CellValue;

/** The date of a row under a role; what cannot be read is listed as a warning, if any are taken, and stays as written. */
export type RoleDates = (row: number, warnings: Warning[] | null) => CalendarDate | undefined;

const NO_CELLS: RoleCells = () => null;
const NO_TEXTS = () => "";
const NO_DATES: RoleDates = () => undefined;
/** Nothing, or a day counted from another: "J-15", "M+1". */
const NO_DATE = /^(?:|[jms]\s?[+-]\s?\d+.*|[-\u2013\u2014/.?]+|n\/?a|non applicable|sans objet|so|neant|aucune?|none)$/;

export function cellsOfRole(draft: Draft, role: Role): RoleCells {
  const column = columnOf(draft, role);
  const { view } = draft.segment;
  return column === null ? NO_CELLS : (row) => view.filled(row, column);
}

/** The same as texts, "" where there is nothing. */
export function textsOfRole(draft: Draft, role: Role): (row: number) => string {
  const column = columnOf(draft, role);
  const { view } = draft.segment;
  return column === null ? NO_TEXTS : (row) => textOf(view.filled(row, column));
}

export function datesOfRole(
  draft: Draft,
  role: "deadline" | "lastCheck" | "expiry" | "date" | "start" | "end" | "closed",
): RoleDates {
  const column = columnOf(draft, role);
  if (column === null) return NO_DATES;
  const { view } = draft.segment;
  return (row, warnings) => {
    const value = view.filled(row, column);
    if (value === null) return undefined;
    const date = readDate(value, view.format(row, column), view.date1904);
    if (date) return date;
    const text = textOf(value);
    if (warnings && !NO_DATE.test(fold(text)))
      warnings.push({ type: "unreadableDate", sheet: view.sheet.name, row: row + 1, text });
    return undefined;
  };
}

/** The texts of a column of a table as they stand, from top to bottom; none where there is no column. */
export function textsOfColumn({ segment: { view, firstRow, lastRow } }: Draft, column: number | null): string[] {
  const texts: string[] = [];
  for (let row = firstRow; column !== null && row <= lastRow; row += 1) {
    const value = view.value(row, column);
    if (typeof value === "string") texts.push(value);
  }
  return texts;
}
