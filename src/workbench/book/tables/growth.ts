/** How a table grows as Excel lets it: new rows take look and formulas of the row above; a row typed right under it joins it. */
import { overlaps } from "../../formula/areas";
import type { Book, Source } from "../book";
import { cellAt, cellsIn } from "../cells";
import { offsetFormula } from "../../formula/references";
import type { Area, BookTable } from "../types";

export const bodyAreaOf = (table: BookTable): Area => ({
  ...table.area,
  top: table.area.top + (table.hasHeader ? 1 : 0),
  bottom: table.area.bottom - (table.hasTotals ? 1 : 0),
});

/** New rows take the look and the formulas of the row above (or below, for the first). `keep`: columns whose content stays. */
export function dressRows(
  book: Book,
  sheetId: string,
  table: BookTable,
  row: number,
  count: number,
  source: Source,
  keep: ReadonlySet<number> = new Set(),
): void {
  const body = bodyAreaOf(table);
  const model = row > body.top ? row - 1 : row + count;
  if (model > body.bottom) return;
  const sheet = book.sheet(sheetId);
  for (let column = body.left; column <= body.right; column++) {
    const style = book.styleAt(sheet, model, column);
    book.restyle(
      sheetId,
      { top: row, bottom: row + count - 1, left: column, right: column },
      (before) => ({
        ...Object.fromEntries(Object.keys(before).map((member) => [member, undefined])),
        ...style,
      }),
      source,
    );
    const formula = keep.has(column) ? undefined : table.columns[column - body.left]?.formula;
    if (formula !== undefined)
      book.write(
        sheetId,
        row,
        column,
        Array.from({ length: count }, (_, at) => [{ formula: offsetFormula(formula, row + at - body.top, 0) }]),
        source,
      );
  }
}

/**
 * Rows that she typed right under a table join it, as Excel's automatic correction does: where the table has no
 * totals, and nothing else stands in that row or is in the way.
 */
export function joinTypedRows(
  book: Book,
  sheetId: string,
  typed: readonly { readonly row: number; readonly column: number }[],
): void {
  const sheet = book.sheet(sheetId);
  for (const table of sheet.tables) {
    if (table.hasTotals) continue;
    for (;;) {
      const { area } = table;
      const below: Area = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
      const own = new Set(
        typed
          .filter(
            ({ row, column }) =>
              row === below.top && column >= area.left && column <= area.right && cellAt(sheet, row, column),
          )
          .map(({ column }) => column),
      );
      const others = [...cellsIn(sheet, below)].some(
        ({ column, cell }) => !own.has(column) && (cell.value !== null || cell.formula !== undefined),
      );
      if (
        ![...own].some((column) => hasContent(cellAt(sheet, below.top, column))) ||
        others ||
        sheet.tables.some((other) => other !== table && overlaps(other.area, below))
      )
        break;
      book.changeTable(sheetId, table, { area: { ...area, bottom: below.top } }, "user");
      dressRows(book, sheetId, table, below.top, 1, "user", own);
    }
  }
}

const hasContent = (cell: ReturnType<typeof cellAt>): boolean =>
  cell !== undefined && cell !== null && (cell.value !== null || cell.formula !== undefined);
