/** Insertions and deletions, carried through everything in the workbook that holds a place. */
import type { Area } from "../../formula/areas";
import { isRowShift, shiftArea, shiftFormula, spansSheet, type Shift } from "../../formula/shift";
import { cellAt, putCell } from "../cells";
import { freeColumnName } from "../tables/headers";
import type { BookCell, BookData, BookSheet } from "../types";
import { rewriteFormulas } from "./formulas";

/** Applies `shift` on `sheet` to the whole book. The caller has checked that it is allowed. */
export function applyShift(data: BookData, sheet: BookSheet, shift: Shift): void {
  shiftCells(sheet, shift);
  shiftLayout(sheet, shift);
  shiftObjects(sheet, shift);
  const edited = sheet.name;
  rewriteFormulas(data, (formula, home) => shiftFormula(formula, home, edited, shift));
  if (spansSheet(shift)) sheet.structuralEdits.push({ kind: shift.kind, at: shift.at, count: shift.count });
}

function shiftCells(sheet: BookSheet, shift: Shift): void {
  const cells: [number, number, BookCell][] = [];
  for (const [row, columns] of sheet.rows) for (const [column, cell] of columns) cells.push([row, column, cell]);
  sheet.rows.clear();
  for (const [row, column, cell] of cells) {
    const moved = shiftArea({ top: row, left: column, bottom: row, right: column }, shift);
    if (!moved) continue;
    if (cell.spill) cell.spill = shiftArea(cell.spill, shift) ?? undefined;
    if (cell.spilledFrom) {
      const from = shiftArea(
        {
          top: cell.spilledFrom.row,
          bottom: cell.spilledFrom.row,
          left: cell.spilledFrom.column,
          right: cell.spilledFrom.column,
        },
        shift,
      );
      cell.spilledFrom = from ? { row: from.top, column: from.left } : undefined;
    }
    let columns = sheet.rows.get(moved.top);
    if (!columns) sheet.rows.set(moved.top, (columns = new Map()));
    columns.set(moved.left, cell);
  }
}

function shiftLayout(sheet: BookSheet, shift: Shift): void {
  if (!spansSheet(shift)) return;
  const move = (index: number) => {
    const area = isRowShift(shift)
      ? { top: index, bottom: index, left: 0, right: 0 }
      : { top: 0, bottom: 0, left: index, right: index };
    const moved = shiftArea(area, shift);
    return moved && (isRowShift(shift) ? moved.top : moved.left);
  };
  const moveKeys = (map: Map<number, number>) => {
    const entries = [...map];
    map.clear();
    for (const [index, value] of entries) {
      const moved = move(index);
      if (moved !== null) map.set(moved, value);
    }
  };
  const moveMembers = (set: Set<number>) => {
    const members = [...set];
    set.clear();
    for (const index of members) {
      const moved = move(index);
      if (moved !== null) set.add(moved);
    }
  };
  if (isRowShift(shift)) {
    moveKeys(sheet.rowHeights);
    moveMembers(sheet.hiddenRows);
    sheet.page.rowBreaks = sheet.page.rowBreaks.map(move).filter((row) => row !== null);
  } else {
    moveKeys(sheet.columnWidths);
    moveKeys(sheet.columnStyles);
    moveMembers(sheet.hiddenColumns);
  }
  for (const member of ["printArea", "printTitleRows", "printTitleColumns"] as const) {
    const address = sheet.page[member];
    if (address !== undefined) sheet.page[member] = shiftFormula(address, sheet.name, sheet.name, shift);
  }
}

function shiftObjects(sheet: BookSheet, shift: Shift): void {
  const moveAll = (areas: readonly Area[]) =>
    areas.map((area) => shiftArea(area, shift)).filter((area) => area !== null);
  const moveKeys = <Value>(map: Map<string, Value>) => {
    const entries = [...map];
    map.clear();
    for (const [key, value] of entries) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const moved = shiftArea({ top: row, left: column, bottom: row, right: column }, shift);
      if (moved) map.set(`${moved.top},${moved.left}`, value);
    }
  };
  sheet.merges = moveAll(sheet.merges).filter((area) => area.top !== area.bottom || area.left !== area.right);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, areas: moveAll(rule.areas) }))
    .filter((rule) => rule.areas.length > 0);
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, areas: moveAll(validation.areas) }))
    .filter((validation) => validation.areas.length > 0);
  sheet.tables = sheet.tables.filter((table) => shiftTable(sheet, table, shift));
  moveKeys(sheet.links);
  moveKeys(sheet.notes as Map<string, { author?: string; text: string }>);
  sheet.autoFilter = sheet.autoFilter && shiftArea(sheet.autoFilter, shift);
  for (const object of [...sheet.charts, ...sheet.images]) {
    const { from, to } = object.anchor;
    const anchored = shiftArea({ top: from.row, left: from.column, bottom: to.row, right: to.column }, shift);
    if (anchored) {
      object.anchor = {
        from: { row: anchored.top, column: anchored.left },
        to: { row: anchored.bottom, column: anchored.right },
      };
    }
  }
}

/** False when the table is gone. Columns inserted inside it get a name of their own, as Excel gives one. */
function shiftTable(sheet: BookSheet, table: BookSheet["tables"][number], shift: Shift): boolean {
  const moved = shiftArea(table.area, shift);
  if (!moved) return false;
  if (!isRowShift(shift)) {
    const at = shift.at - table.area.left;
    const width = table.columns.length;
    if (shift.kind === "insertColumns" && at > 0 && at < width) {
      for (let added = 0; added < shift.count; added++) {
        const name = freeColumnName(
          "",
          table.columns.map((column) => column.name),
          0,
        );
        table.columns.splice(at + added, 0, { name });
        const style = cellAt(sheet, moved.top, moved.left + at - 1)?.style ?? 0;
        if (table.hasHeader) putCell(sheet, moved.top, moved.left + at + added, { value: name, style });
      }
    } else if (shift.kind === "deleteColumns" && moved.right - moved.left + 1 < width) {
      table.columns.splice(Math.max(at, 0), width - (moved.right - moved.left + 1));
    }
  }
  table.area = moved;
  return true;
}
