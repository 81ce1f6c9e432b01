/** Where the results of formulas go, and the cells that a result spills into. */
import { boundingArea, cellArea } from "../formula/areas";
import { cellAt, putCell, removeCell } from "./cells";
import type { Area, BookCell, BookSheet, BookValue } from "./types";

/** Of the formula in one cell; rows of values spill to the right and down. */
export interface ComputedResult {
  readonly row: number;
  readonly column: number;
  readonly value: BookValue | readonly (readonly BookValue[])[];
}

/** Places one result; returns `changed` grown by what it changed. */
export function placeResult(sheet: BookSheet, result: ComputedResult, changed: Area | null): Area | null {
  const { row, column, value } = result;
  const cell = cellAt(sheet, row, column);
  if (!cell || cell.formula === undefined) return changed;
  const grow = (area: Area) => (changed = changed ? boundingArea(changed, area) : area);
  if (!isMatrix(value)) {
    if (cell.spill) {
      grow(cell.spill);
      dropSpill(sheet, row, column, cell);
    }
    if (!sameValue(cell.value, value)) {
      cell.value = value;
      grow(cellArea(row, column));
    }
    return changed;
  }
  const spill = { top: row, left: column, bottom: row + value.length - 1, right: column + (value[0]?.length ?? 1) - 1 };
  const before = cell.spill;
  if (before && (before.bottom > spill.bottom || before.right > spill.right)) {
    grow(before);
    dropSpill(sheet, row, column, cell);
  }
  cell.spill = spill;
  value.forEach((values, down) =>
    values.forEach((one, across) => {
      if (placeSpilled(sheet, row, column, row + down, column + across, one))
        grow(cellArea(row + down, column + across));
    }),
  );
  return changed;
}

function placeSpilled(
  sheet: BookSheet,
  fromRow: number,
  fromColumn: number,
  row: number,
  column: number,
  value: BookValue,
): boolean {
  const cell = cellAt(sheet, row, column);
  if (!cell) {
    putCell(sheet, row, column, {
      value,
      style: sheet.columnStyles.get(column) ?? 0,
      spilledFrom: { row: fromRow, column: fromColumn },
    });
    return true;
  }
  const changed = !sameValue(cell.value, value);
  cell.value = value;
  if (row !== fromRow || column !== fromColumn) cell.spilledFrom = { row: fromRow, column: fromColumn };
  return changed;
}

/** Empties the cells that this one spilled into. */
export function dropSpill(sheet: BookSheet, row: number, column: number, cell: BookCell): void {
  const area = cell.spill;
  if (!area) return;
  for (let spilledRow = area.top; spilledRow <= area.bottom; spilledRow++) {
    for (let spilledColumn = area.left; spilledColumn <= area.right; spilledColumn++) {
      const spilled = cellAt(sheet, spilledRow, spilledColumn);
      if (!spilled?.spilledFrom || spilled.spilledFrom.row !== row || spilled.spilledFrom.column !== column) continue;
      if (spilled.style === 0) removeCell(sheet, spilledRow, spilledColumn);
      else putCell(sheet, spilledRow, spilledColumn, { value: null, style: spilled.style });
    }
  }
  delete cell.spill;
}

const isMatrix = (value: ComputedResult["value"]): value is readonly (readonly BookValue[])[] => Array.isArray(value);

function sameValue(a: BookValue, b: BookValue): boolean {
  if (a !== null && b !== null && typeof a === "object" && typeof b === "object") return a.error === b.error;
  return a === b;
}
