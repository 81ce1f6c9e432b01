/** Insertions and deletions that Excel refuses. */
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../formula/areas";
import { isRowShift, spansSheet, type Shift } from "../../formula/shift";
import { Refusal } from "../refusal";
import type { BookSheet } from "../types";

export function checkShift(sheet: BookSheet, shift: Shift): void {
  if (shift.kind === "insertRows" || shift.kind === "insertColumns") checkRoom(sheet, shift);
  if (spansSheet(shift)) return;
  for (const merge of sheet.merges) if (isCut(merge, shift)) throw new Refusal("mergedCells", sheet.name);
  // A table may lose whole columns or rows of its own.
  for (const table of sheet.tables)
    if (isCut(table.area, shift) && !isAcross(table.area, shift)) throw new Refusal("tableInTheWay", table.name);
}

/** Nothing may be pushed over the edge of the sheet. */
function checkRoom(sheet: BookSheet, shift: Shift): void {
  const limit = isRowShift(shift) ? MAX_ROWS : MAX_COLUMNS;
  for (const [row, columns] of sheet.rows) {
    for (const column of columns.keys()) {
      const [along, across] = isRowShift(shift) ? [row, column] : [column, row];
      if (along >= shift.at && across >= shift.from && across <= shift.to && along + shift.count >= limit) {
        throw new Refusal("tooFar", sheet.name);
      }
    }
  }
}

function isAcross(area: Area, shift: Shift): boolean {
  const [first, last] = isRowShift(shift) ? [area.left, area.right] : [area.top, area.bottom];
  return first >= shift.from && last <= shift.to;
}

/** Partly inside the strip that moves: moving would tear it. */
function isCut(area: Area, shift: Shift): boolean {
  const [start, end, first, last] = isRowShift(shift)
    ? ([area.top, area.bottom, area.left, area.right] as const)
    : ([area.left, area.right, area.top, area.bottom] as const);
  const moves = end >= shift.at;
  const inStrip = first <= shift.to && last >= shift.from;
  const whollyInStrip = first >= shift.from && last <= shift.to;
  return moves && inStrip && !(whollyInStrip && (start >= shift.at || shift.kind.startsWith("insert")));
}
