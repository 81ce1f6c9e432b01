/** Places of charts and pictures: cells in the book, points in Office.js. */
import { columnAtPoint, columnLeft, rowAtPoint, rowTop } from "../../book/measures";
import type { BookSheet } from "../../book/types";

export interface Anchor {
  from: { row: number; column: number };
  to: { row: number; column: number };
}

/** In points from the top-left corner of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The box from the corner of one cell to the corner of another, as a file's anchor says it. */
export function boxOf(sheet: BookSheet, { from, to }: Anchor): Box {
  const left = columnLeft(sheet, from.column);
  const top = rowTop(sheet, from.row);
  return {
    left,
    top,
    width: columnLeft(sheet, to.column) - left,
    height: rowTop(sheet, to.row) - top,
  };
}

/** The cells that a box covers, to the nearest: the book anchors to whole cells. */
export function anchorOf(sheet: BookSheet, { left, top, width, height }: Box): Anchor {
  return {
    from: { row: rowAtPoint(sheet, top), column: columnAtPoint(sheet, left) },
    to: {
      row: rowAtPoint(sheet, Math.max(top, top + height - 1)) + 1,
      column: columnAtPoint(sheet, Math.max(left, left + width - 1)) + 1,
    },
  };
}
