/** Contents of cells put and taken away, with what a result had spilled. */
import { cellAt, cellsIn, putCell, removeCell } from "./cells";
import { dropSpill } from "./results";
import type { Area, BookSheet, BookValue } from "./types";

/** What a cell receives: a constant or a formula (en-US, with "="). `undefined` in a grid leaves the cell as it is. */
export type Input = { readonly value: BookValue } | { readonly formula: string };

export function placeInput(sheet: BookSheet, row: number, column: number, input: Input): void {
  const existing = cellAt(sheet, row, column);
  const style = existing?.style ?? sheet.columnStyles.get(column) ?? 0;
  if (existing?.spill) dropSpill(sheet, row, column, existing);
  if ("formula" in input) putCell(sheet, row, column, { value: null, formula: input.formula, style });
  else if (existing && existing.formula === undefined && existing.value === input.value && !existing.spilledFrom)
    return;
  else if (input.value === null && style === 0) removeCell(sheet, row, column);
  else putCell(sheet, row, column, { value: input.value, style });
}

/** Takes the contents of cells away, with their links; their formats stay. */
export function emptyCells(sheet: BookSheet, area: Area): void {
  for (const { row, column, cell } of cellsIn(sheet, area)) {
    if (cell.spill) dropSpill(sheet, row, column, cell);
    if (cell.style === 0) removeCell(sheet, row, column);
    else putCell(sheet, row, column, { value: null, style: cell.style });
    sheet.links.delete(`${row},${column}`);
  }
}

export function hasFormula(sheet: BookSheet): boolean {
  for (const row of sheet.rows.values()) for (const cell of row.values()) if (cell.formula !== undefined) return true;
  return false;
}
