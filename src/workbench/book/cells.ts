/** Reading and placing cells in a sheet's sparse rows. */
import { containsCell } from "../formula/areas";
import type { Area, BookCell, BookSheet } from "./types";

export const cellAt = (sheet: BookSheet, row: number, column: number): BookCell | undefined =>
  sheet.rows.get(row)?.get(column);

export function putCell(sheet: BookSheet, row: number, column: number, cell: BookCell): void {
  let columns = sheet.rows.get(row);
  if (!columns) sheet.rows.set(row, (columns = new Map()));
  columns.set(column, cell);
}

export function removeCell(sheet: BookSheet, row: number, column: number): void {
  const columns = sheet.rows.get(row);
  if (columns?.delete(column) && columns.size === 0) sheet.rows.delete(row);
}

/** The stored cells inside `area`, in no particular order. Cheap for whole columns. */
export function* cellsIn(sheet: BookSheet, area: Area): Generator<{ row: number; column: number; cell: BookCell }> {
  const few = area.bottom - area.top < sheet.rows.size;
  const rows = few ? sequence(area.top, area.bottom) : [...sheet.rows.keys()];
  for (const row of rows) {
    const columns = sheet.rows.get(row);
    if (!columns) continue;
    for (const [column, cell] of [...columns]) if (containsCell(area, row, column)) yield { row, column, cell };
  }
}

function* sequence(first: number, last: number): Generator<number> {
  for (let index = first; index <= last; index++) yield index;
}

/** The area that Excel calls used; `valuesOnly` leaves out cells that only have a format. Null when none is. */
export function usedArea(sheet: BookSheet, valuesOnly: boolean, within?: Area): Area | null {
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const [row, columns] of sheet.rows) {
    for (const [column, cell] of columns) {
      const counts = cell.formula !== undefined || cell.value !== null || (!valuesOnly && cell.style !== 0);
      if (!counts || (within && !containsCell(within, row, column))) continue;
      if (!used) used = { top: row, left: column, bottom: row, right: column };
      else {
        if (row < used.top) used.top = row;
        if (row > used.bottom) used.bottom = row;
        if (column < used.left) used.left = column;
        if (column > used.right) used.right = column;
      }
    }
  }
  return used;
}
