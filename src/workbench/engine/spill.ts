/** Where a result of several cells may lie. */
import { MAX_COLUMNS, MAX_ROWS, overlaps } from "../formula/areas";
import { cellsIn } from "../book/cells";
import type { Area, BookSheet, BookValue } from "../book/types";
import { isMatrix, type CellResult } from "./univer/values";

/** Excel answers `#SPILL!` over filled cells, other results, merged cells, tables and the edge of the sheet. */
export function roomFor(sheet: BookSheet, extent: Area): boolean {
  if (extent.bottom >= MAX_ROWS || extent.right >= MAX_COLUMNS) return false;
  if (sheet.merges.some((merged) => overlaps(merged, extent))) return false;
  if (sheet.tables.some((table) => overlaps(table.area, extent))) return false;
  for (const { row, column, cell } of cellsIn(sheet, extent)) {
    if (row === extent.top && column === extent.left) continue;
    const own = cell.spilledFrom?.row === extent.top && cell.spilledFrom.column === extent.left;
    if (!own && (cell.value !== null || cell.formula !== undefined || cell.spilledFrom !== undefined)) return false;
  }
  return true;
}

/** The cells that a result takes from its cell on. */
export const extentOf = (row: number, column: number, result: CellResult): Area =>
  isMatrix(result)
    ? { top: row, left: column, bottom: row + result.length - 1, right: column + result[0]!.length - 1 }
    : { top: row, left: column, bottom: row, right: column };

/**
 * A result in an array formula that was entered over fixed cells: one value, row or column is repeated, what is too much
 * is cut, what is missing is `#N/A`.
 */
export function fittedSpill(result: CellResult, { top, left, bottom, right }: Area): CellResult {
  const rows = isMatrix(result) ? result : [[result]];
  const pick = <Item>(items: readonly Item[], index: number): Item | undefined => items[items.length === 1 ? 0 : index];
  const cell = (row: number, column: number): BookValue => {
    const values = pick(rows, row);
    const value = values && pick(values, column);
    return value === undefined ? { error: "#N/A" } : value;
  };
  if (top === bottom && left === right) return cell(0, 0);
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_unused, column) => cell(row, column)),
  );
}
