/**
 * Where a line of a log of hers goes: the row after its last entry, or that of the first where she keeps the newest on
 * top; and what stands there. Rows and columns from 0.
 */
import { errors } from "../../text/errors";
import { columnIndex } from "../../tracker/cells/address";
import { cellKey, type CellValue, type SheetGrid } from "../../tracker/cells/grid";
import { largest, smallest } from "../../tracker/cells/many";
import type { LogLine } from "../../tracker/logs/fields";
import { isNewestFirst } from "../../tracker/logs/order";
import type { RecognisedTable } from "../../tracker/model/recognition";
import { RnqError } from "../base/api";
import type { Reading } from "../read/snapshot";

export interface LinePlace {
  readonly line: LogLine;
  readonly table: RecognisedTable;
  readonly sheet: SheetGrid;
  readonly row: number;
  /** Whether it goes above her first entry. */
  readonly top: boolean;
  /** Her first and her last entry; both the row itself in a log without entries. */
  readonly first: number;
  readonly last: number;
  /** Her newest entry, which the line is made like; null in a log without entries. */
  readonly like: number | null;
  readonly left: number;
  readonly right: number;
  /** The Excel table that must grow by a row. */
  readonly grows: string | null;
}

export function linePlaceOf(reading: Reading, line: LogLine, table: RecognisedTable): LinePlace {
  const sheet = reading.grid.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) throw new RnqError("changedMeanwhile", errors[reading.language].changedMeanwhile);
  const area = sheet.tables?.find(({ name }) => name === table.excelTable);
  const header = (table.headerRow ?? table.firstDataRow) - 1;
  const like = (table.entries ?? 0) > 0 ? table.lastDataRow - 1 : null;
  const row = (like ?? (table.headerRow === null ? header - 1 : header)) + 1;
  const [left, right] = area ? [area.area.left, area.area.right] : extent(sheet, table, header);
  const bottom = area ? area.area.bottom - (area.hasTotals ? 1 : 0) : row;
  const last = like ?? row;
  const first = like === null ? row : table.firstDataRow - 1;
  const place = { line, table, sheet, row, top: false, first, last, like, left, right };
  const above = { ...place, row: first, top: true, like: first, grows: area?.name ?? null };
  if (isNewestFirst(entriesOf(reading, table)) && !isMerged(above) && (area !== undefined || isAlone(above)))
    return above;
  if (isMerged(place)) throw new RnqError("noRoom", errors[reading.language].mergedLine(sheet.name));
  return { ...place, grows: area && row > bottom ? area.name : null };
}

const entriesOf = ({ recognition }: Reading, table: RecognisedTable) =>
  recognition.logs.filter((entry) => entry.table === recognition.tables.indexOf(table));

/** Her columns, and those beside them that the header goes on over. */
function extent(sheet: SheetGrid, { columns }: RecognisedTable, header: number): [number, number] {
  const own = Object.values(columns)
    .flat()
    .flatMap((letters) => columnIndex(String(letters)) ?? []);
  let [left, right] = [smallest(own), largest(own)];
  while (left > 0 && valueAt(sheet, header, left - 1) !== null) left -= 1;
  while (valueAt(sheet, header, right + 1) !== null) right += 1;
  return [left, right];
}

export function valueAt(sheet: SheetGrid, row: number, column: number): CellValue {
  const value = sheet.values[row - sheet.top]?.[column - sheet.left] ?? null;
  return value === "" ? null : value;
}

/** The first cell from a row on that holds something, in these columns. */
export function firstBelow(
  sheet: SheetGrid,
  { row, left, right }: { readonly row: number; readonly left: number; readonly right: number },
): { readonly row: number; readonly column: number } | null {
  for (let at = Math.max(row, sheet.top); at < sheet.top + sheet.values.length; at += 1)
    for (let column = left; column <= right; column += 1)
      if (valueAt(sheet, at, column) !== null) return { row: at, column };
  return null;
}

export const holdsFormula = (sheet: SheetGrid, row: number, column: number): boolean =>
  sheet.formulas?.has(cellKey(row, column)) === true;

/** Merged cells take no line as they are, in the row that it is made like or in its own. */
function isMerged({ sheet, row, like, left, right }: Omit<LinePlace, "grows">): boolean {
  const isIn = (line: number) =>
    (sheet.merges ?? []).some(
      (area) => area.top <= line && line <= area.bottom && area.left <= right && left <= area.right,
    );
  return isIn(row) || (like !== null && isIn(like));
}

/** What stands in the row, in its columns: nothing, only formulas like those of her entries, or anything else. */
export type FoundThere = "nothing" | "formulas" | "other";

/** @param same whether the formula of a column is that of her last entry */
export function foundIn({ sheet, row, left, right }: LinePlace, same: (column: number) => boolean): FoundThere {
  let formulas = false;
  for (let column = left; column <= right; column += 1) {
    if (holdsFormula(sheet, row, column)) {
      if (!same(column)) return "other";
      formulas = true;
    } else if (valueAt(sheet, row, column) !== null) return "other";
  }
  return formulas ? "formulas" : "nothing";
}

/** Inserting a row moves all that stands beside the log: only where nothing does. */
export function isAlone({ sheet, row, left, right }: Omit<LinePlace, "grows">): boolean {
  return sheet.values.every(
    (cells, at) =>
      at + sheet.top < row ||
      cells.every((value, column) => {
        const position = column + sheet.left;
        return (position >= left && position <= right) || value === null || value === "";
      }),
  );
}

/** A formula as seen from its row: two rows that are alike have the same. */
export function fromOwnRow(formula: unknown, row: number): string {
  return String(formula).replace(
    /(\$?[A-Z]{1,3})(\$?)(\d+)(?![\d(])/g,
    (whole, column: string, fixed: string, line: string) =>
      fixed === "" ? `${column}[${Number(line) - 1 - row}]` : whole,
  );
}
