/** Formats of cells changed and taken away. */
import { isEntireColumn, isEntireRow } from "../formula/areas";
import { cellAt, cellsIn, putCell, removeCell, usedArea } from "./cells";
import type { StyleChange, StyleTable } from "./styles";
import type { Area, BookSheet, BookStyle } from "./types";

/** A change of format, which may depend on the cell's present format. */
export type CellStyleChange = StyleChange | ((style: BookStyle, row: number, column: number) => StyleChange);

export function restyleCells(sheet: BookSheet, styles: StyleTable, area: Area, change: CellStyleChange): void {
  const derive = (index: number, row: number, column: number) =>
    styles.derive(index, typeof change === "function" ? change(styles.at(index), row, column) : change);
  if (isEntireColumn(area)) {
    for (let column = area.left; column <= area.right; column++)
      sheet.columnStyles.set(column, derive(sheet.columnStyles.get(column) ?? 0, area.top, column));
    for (const { row, column, cell } of cellsIn(sheet, area)) cell.style = derive(cell.style, row, column);
    return;
  }
  const within = boundedArea(sheet, area);
  for (let row = within.top; row <= within.bottom; row++) {
    for (let column = within.left; column <= within.right; column++) {
      const cell = cellAt(sheet, row, column);
      const style = derive(cell?.style ?? sheet.columnStyles.get(column) ?? 0, row, column);
      if (cell) cell.style = style;
      else if (style !== (sheet.columnStyles.get(column) ?? 0)) putCell(sheet, row, column, { value: null, style });
    }
  }
}

/** Gives cells the default format back; a cell that then says nothing is gone. */
export function dropFormats(sheet: BookSheet, area: Area): void {
  if (isEntireColumn(area))
    for (let column = area.left; column <= area.right; column++) sheet.columnStyles.delete(column);
  for (const { row, column, cell } of cellsIn(sheet, area)) {
    const bare = cell.value === null && cell.formula === undefined && cell.spilledFrom === undefined;
    if (bare && !sheet.columnStyles.has(column)) removeCell(sheet, row, column);
    else cell.style = 0;
  }
}

/** Whole rows have no format of their own in the book: their cells take it as far as the sheet is used. */
function boundedArea(sheet: BookSheet, area: Area): Area {
  return isEntireRow(area) ? { ...area, right: usedArea(sheet, false)?.right ?? area.left } : area;
}
