/** Column widths and row heights that fit their contents, by an estimate of the text's size. */
import type { Book } from "./book";
import { cellAt } from "./cells";
import { displayText } from "./display";
import { columnWidth } from "./measures";
import { largest } from "../formula/many";

const POINTS_PER_CHARACTER = 5.25;
const MARGIN_CHARACTERS = 1.5;
const MAX_CHARACTERS = 255;

export function autofitColumn(book: Book, sheetId: string, column: number): void {
  const sheet = book.sheet(sheetId);
  let widest = 0;
  for (const [row, cells] of sheet.rows) {
    const cell = cells.get(column);
    if (!cell || cell.value === null || isMerged(sheet.merges, row, column)) continue;
    const style = book.styles.at(cell.style);
    if (style.wrap) continue;
    const text = displayText(cell.value, style.numberFormat, book.data.date1904);
    const longest = largest(text.split("\n").map((line) => line.length));
    widest = Math.max(
      widest,
      longest * ((style.fontSize ?? 11) / 11) * (style.bold ? 1.07 : 1) + (style.indent ?? 0) * 1.3,
    );
  }
  if (widest === 0) return;
  book.changeLook(
    sheetId,
    "addin",
    (changed) => void changed.columnWidths.set(column, Math.min(widest + MARGIN_CHARACTERS, MAX_CHARACTERS)),
  );
}

export function autofitRow(book: Book, sheetId: string, row: number): void {
  const sheet = book.sheet(sheetId);
  let height = sheet.defaultRowHeight;
  for (const column of sheet.rows.get(row)?.keys() ?? []) {
    const cell = cellAt(sheet, row, column);
    if (!cell || cell.value === null || isMerged(sheet.merges, row, column)) continue;
    const style = book.styles.at(cell.style);
    const size = style.fontSize ?? 11;
    const text = displayText(cell.value, style.numberFormat, book.data.date1904);
    const perLine = Math.max(1, Math.floor(columnWidth(sheet, column) / (POINTS_PER_CHARACTER * (size / 11))));
    const lines = style.wrap
      ? text.split("\n").reduce((total, line) => total + Math.max(1, Math.ceil(line.length / perLine)), 0)
      : 1;
    height = Math.max(height, lines * Math.max(sheet.defaultRowHeight, size * 1.36));
  }
  book.changeLook(sheetId, "addin", (changed) => {
    if (height === changed.defaultRowHeight) changed.rowHeights.delete(row);
    else changed.rowHeights.set(row, Math.min(Math.round(height * 4) / 4, 409.5));
  });
}

const isMerged = (
  merges: readonly { top: number; left: number; bottom: number; right: number }[],
  row: number,
  column: number,
): boolean =>
  merges.some((merge) => row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right);
