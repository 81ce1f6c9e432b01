/** Cells of a sheet in the book, found as a reader finds them, and written as she writes. */
import type { Book } from "../../../src/workbench/book/book";
import type { BookCell, BookSheet } from "../../../src/workbench/book/types";

export const sheetOf = (book: Book, name: string): BookSheet => {
  const found = book.data.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

/** Row of the first cell of a column that holds `value`, from `first` on. */
export function rowOf(sheet: BookSheet, column: number, value: string | number, first = 0): number {
  for (const [row, cells] of [...sheet.rows].sort(([a], [b]) => a - b)) {
    if (row >= first && cells.get(column)?.value === value) return row;
  }
  throw new Error(`no ${value}`);
}

export const write = (book: Book, sheet: BookSheet, row: number, column: number, value: string) =>
  book.write(sheet.id, row, column, [[{ value }]], "user");
export const cell = (sheet: BookSheet, row: number, column: number): BookCell | undefined =>
  sheet.rows.get(row)?.get(column);
