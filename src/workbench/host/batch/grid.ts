/** Members of a range that are one value per cell: reading them as rows, writing them from rows or one value. */
import { MAX_COLUMNS, MAX_ROWS, columnCount, rowCount } from "../../formula/areas";
import { fillCalculatedColumns } from "../../book/tables/calculated";
import { cellAt } from "../../book/cells";
import type { Input } from "../../book/book";
import { readTyped } from "../../book/typed";
import type { Area, BookCell, BookSheet, BookValue } from "../../book/types";
import { ApiError } from "../errors";
import { requireReasonableSize, requireUnlocked } from "../guards";
import type { RangeTarget, HostSession } from "./session";

/** Whole rows or columns: Excel gives null for their cells and takes no values for them. */
export const isUnbounded = (area: Area): boolean => rowCount(area) === MAX_ROWS || columnCount(area) === MAX_COLUMNS;

export function readMatrix<Value>(
  target: RangeTarget,
  session: HostSession,
  read: (cell: BookCell | undefined, sheet: BookSheet, row: number, column: number) => Value,
): Value[][] | null {
  const { area } = target;
  if (isUnbounded(area)) return null;
  requireReasonableSize(area);
  const sheet = session.book.sheet(target.sheetId);
  const rows: Value[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const values: Value[] = [];
    for (let column = area.left; column <= area.right; column++)
      values.push(read(cellAt(sheet, row, column), sheet, row, column));
    rows.push(values);
  }
  return rows;
}

/** A 2-D array of the range's size, or one value for every cell. Null in the array leaves the cell as it is. */
export function spread(target: RangeTarget, given: unknown): (row: number, column: number) => unknown {
  const { area } = target;
  if (!Array.isArray(given)) {
    if (given === undefined || given === null || typeof given === "object") throw new ApiError("InvalidArgument");
    return () => given;
  }
  const rows = given as readonly unknown[];
  const fits =
    rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw new ApiError("InvalidArgument", "Le tableau donné n’a pas la taille de la plage.");
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

/** Writes values or formulas. `locale` is that of the texts. */
export function writeGrid(target: RangeTarget, given: unknown, session: HostSession, locale: "fr" | "en"): void {
  const { area, sheetId } = target;
  if (isUnbounded(area)) throw new ApiError("InvalidArgument");
  requireReasonableSize(area);
  const at = spread(target, given);
  requireUnlocked(session, target);
  const { book } = session;
  const sheet = book.sheet(sheetId);
  const formats: { row: number; column: number; format: string }[] = [];
  const inputs: (Input | undefined)[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: (Input | undefined)[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const format = book.styleAt(sheet, row, column).numberFormat;
      const { input, numberFormat } = readInput(at(row - area.top, column - area.left), format, locale);
      line.push(input);
      if (numberFormat !== undefined && (format === undefined || format === "General"))
        formats.push({ row, column, format: numberFormat });
    }
    inputs.push(line);
  }
  book.write(sheetId, area.top, area.left, inputs, "addin");
  fillCalculatedColumns(book, sheetId, area, "addin");
  for (const { row, column, format } of formats) {
    book.restyle(sheetId, { top: row, bottom: row, left: column, right: column }, { numberFormat: format }, "addin");
  }
}

function readInput(
  given: unknown,
  format: string | undefined,
  locale: "fr" | "en",
): { input: Input | undefined; numberFormat?: string } {
  if (given === null || given === undefined) return { input: undefined };
  if (typeof given === "number" || typeof given === "boolean") return { input: { value: given } };
  if (typeof given !== "string") throw new ApiError("InvalidArgument");
  const typed = readTyped(given, format, locale);
  if (!typed) throw new ApiError("InvalidArgument");
  return typed;
}

/** As `Range.values` gives it. */
export function apiValue(value: BookValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

export function valueType(value: BookValue): string {
  if (value === null || value === "") return "Empty";
  switch (typeof value) {
    case "string":
      return "String";
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    default:
      return "Error";
  }
}
