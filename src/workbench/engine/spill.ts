/** Whether a result of several cells may lie where it wants to. */
import { MAX_COLUMNS, MAX_ROWS, overlaps } from "../formula/areas";
import { cellsIn } from "../book/cells";
import type { Area, BookSheet } from "../book/types";

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
