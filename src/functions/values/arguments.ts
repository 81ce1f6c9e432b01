/**
 * Arguments as Excel hands them over, made one thing: rows of cells, in which an empty cell is `null`. Every
 * parameter is declared as a matrix, so that a cell, a range, a whole table, a number and a text all arrive.
 */
import { readCriterion } from "../../tracker/recognise/numbers/criterionText";
import { readIndicatorCell } from "../../tracker/recognise/numbers/indicatorCell";
import { lostZero, parseIndicators, resolveMentions } from "../../tracker/recognise/numbers/indicators";
import { readDateText } from "../../tracker/cells/writtenDates";
import { serialToDate, type CalendarDate } from "../../tracker/cells/dates";
import { isCellError, type CellValue } from "../../tracker/cells/grid";
import type { CellText } from "../../text/cells";
import { Fault } from "./faults";
import { zeroMayBeEmpty } from "./language";

export type CellRows = readonly (readonly CellValue[])[];

function toCell(value: unknown, zeroIsEmpty: boolean): CellValue {
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (typeof value === "number") return (zeroIsEmpty && value === 0) || !Number.isFinite(value) ? null : value;
  if (typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  // Errors carry a code; data types (a currency, an entity) carry the plain value that the cell would show.
  const rich = value as { code?: unknown; basicValue?: unknown };
  if (typeof rich.code === "string") return { error: rich.code };
  return typeof rich.basicValue === "object" ? null : toCell(rich.basicValue, zeroIsEmpty);
}

/** The cells of an argument; `null` when it is left out. An empty slot between two separators is left out too. */
export function rowsArgument(argument: unknown): CellRows | null {
  const zeroIsEmpty = zeroMayBeEmpty();
  if (Array.isArray(argument)) {
    return argument.map((row: unknown) =>
      Array.isArray(row) ? row.map((cell) => toCell(cell, zeroIsEmpty)) : [toCell(row, zeroIsEmpty)],
    );
  }
  const cell = toCell(argument, true);
  return cell === null ? null : [[cell]];
}

/** The one value of an argument; `null` when it is left out or empty. */
export function singleArgument(argument: unknown, name: string, text: CellText): Exclude<CellValue, object> {
  const rows = rowsArgument(argument);
  if (rows === null) return null;
  if (rows.length !== 1 || rows[0]!.length !== 1) throw new Fault("#VALUE!", text.faults.oneCell(name));
  return plain(rows[0]![0] ?? null, text);
}

/** A cell that must not hold an error: it is passed on as Excel does, with a word on where it comes from. */
export function plain(cell: CellValue, text: CellText): Exclude<CellValue, object> {
  if (!isCellError(cell)) return cell;
  throw new Fault(cell.error === "#N/A" ? "#N/A" : "#VALUE!", text.faults.errorValue(cell.error));
}

/** A number as she would read it in her language, for the sentence of an error. */
export function shown(value: Exclude<CellValue, object>): string {
  return String(value ?? "").slice(0, 60);
}

/**
 * The official numbers written in a cell (several in "13 à 16"). A number Excel may have shortened (3.10 become
 * 3.1) is refused when `exact`, because it can be read in two ways.
 */
export function indicatorsArgument(cell: CellValue, exact: boolean, text: CellText): readonly number[] {
  const value = plain(cell, text);
  if (value === null) throw new Fault("#VALUE!", text.faults.noIndicator);
  const found = readIndicatorCell(value);
  if (found.mentions.length === 0) throw new Fault("#VALUE!", text.faults.indicator(shown(value)));
  const repaired = exact && typeof value === "number" ? lostZero(found) : null;
  if (repaired !== null) throw new Fault("#VALUE!", text.faults.ambiguousIndicator(shown(value), repaired));
  const numbers = parseIndicators(value);
  if (numbers.length > 0) return numbers;
  const outside =
    found.mentions.every(({ dotted }) => dotted === undefined) && resolveMentions(found, "list").length === 0;
  throw outside
    ? new Fault("#N/A", text.faults.unknownIndicator(shown(value)))
    : new Fault("#VALUE!", text.faults.indicator(shown(value)));
}

/** A criterion, 1 to 7; `null` when it is left out. */
export function criterionArgument(argument: unknown, text: CellText): number | null {
  const value = singleArgument(argument, text.parameters.criterion, text);
  if (value === null) return null;
  const criterion = readCriterion(typeof value === "string" && /^\d$/.test(value.trim()) ? Number(value) : value);
  if (criterion === null) throw new Fault("#VALUE!", text.faults.criterion(shown(value)));
  return criterion;
}

/** A day; `null` when it is left out. Excel's serial numbers, and dates written as text. */
export function dateArgument(argument: unknown, text: CellText): CalendarDate | null {
  const value = singleArgument(argument, text.parameters.date, text);
  if (value === null) return null;
  const date = typeof value === "number" ? serialToDate(value) : typeof value === "string" ? readDateText(value) : null;
  if (date === null) throw new Fault("#VALUE!", text.faults.date(shown(value)));
  return date;
}

/** A whole number of days, 0 or more; `null` when it is left out. */
export function daysArgument(argument: unknown, text: CellText): number | null {
  const value = singleArgument(argument, text.parameters.days, text);
  if (value === null) return null;
  const days = typeof value === "string" && /^\d+$/.test(value.trim()) ? Number(value) : value;
  if (typeof days !== "number" || days < 0 || days > 36_600) throw new Fault("#VALUE!", text.faults.days(shown(value)));
  return Math.floor(days);
}
