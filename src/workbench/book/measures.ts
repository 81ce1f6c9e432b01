/** Widths and places in points, as Office.js speaks of them; the file counts characters. */
import type { BookSheet } from "./types";

const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

/** Width of a column of the file (characters, margins included) in points. */
export const columnPoints = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / PIXELS_PER_CHARACTER)) / 256) * PIXELS_PER_CHARACTER) *
  POINTS_PER_PIXEL;

export const columnCharacters = (points: number): number =>
  Math.trunc((points / POINTS_PER_PIXEL / PIXELS_PER_CHARACTER) * 256) / 256;

export const columnWidth = (sheet: BookSheet, column: number): number =>
  sheet.hiddenColumns.has(column) ? 0 : columnPoints(sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth);

export const rowHeight = (sheet: BookSheet, row: number): number =>
  sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? sheet.defaultRowHeight);

/** Points from the left edge of the sheet to the left edge of the column. */
export function columnLeft(sheet: BookSheet, column: number): number {
  let left = 0;
  for (let index = 0; index < column; index++) left += columnWidth(sheet, index);
  return left;
}

/** Points from the top of the sheet to the top of the row. */
export function rowTop(sheet: BookSheet, row: number): number {
  let top = row * sheet.defaultRowHeight;
  for (const [index, height] of sheet.rowHeights) if (index < row) top += height - sheet.defaultRowHeight;
  for (const index of sheet.hiddenRows) if (index < row) top -= sheet.rowHeights.get(index) ?? sheet.defaultRowHeight;
  return top;
}

/** The column that is `points` from the left edge of the sheet. */
export function columnAtPoint(sheet: BookSheet, points: number): number {
  let column = 0;
  for (let left = columnWidth(sheet, 0); left <= points && column < 16_383; left += columnWidth(sheet, column))
    column++;
  return column;
}

export function rowAtPoint(sheet: BookSheet, points: number): number {
  let row = 0;
  for (let top = rowHeight(sheet, 0); top <= points && row < 1_048_575; top += rowHeight(sheet, row)) row++;
  return row;
}
