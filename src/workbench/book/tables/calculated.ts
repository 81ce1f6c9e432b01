/**
 * Calculated columns: a formula written in a column of a table fills the whole column, where the column held nothing
 * else or only its own formula. Of different formulas written at once, that of the first row is everywhere.
 */
import { intersection } from "../../formula/areas";
import { offsetFormula } from "../../formula/references";
import type { Book, Source } from "../book";
import { cellAt } from "../cells";
import type { Area, BookSheet, BookTable } from "../types";
import { bodyAreaOf } from "./growth";

/** After `area` was written: fills the columns of tables in which a formula was. */
export function fillCalculatedColumns(book: Book, sheetId: string, area: Area, source: Source): void {
  const sheet = book.sheet(sheetId);
  for (const table of sheet.tables) {
    const written = intersection(bodyAreaOf(table), area);
    if (!written) continue;
    for (let column = written.left; column <= written.right; column++)
      fillColumn(book, sheet, table, { ...written, left: column, right: column }, source);
  }
}

function fillColumn(book: Book, sheet: BookSheet, table: BookTable, written: Area, source: Source): void {
  const body = bodyAreaOf(table);
  const column = table.columns[written.left - body.left]!;
  const formulaAt = (row: number) => cellAt(sheet, row, written.left)?.formula;
  const first = firstFormula(written, formulaAt);
  if (!first) return;
  const model = offsetFormula(first.formula, body.top - first.row, 0);
  const known = column.formula;
  const own = (row: number) => {
    const cell = cellAt(sheet, row, written.left);
    const empty = !cell || (cell.value === null && cell.formula === undefined);
    return empty || (known !== undefined && cell.formula === offsetFormula(known, row - body.top, 0));
  };
  for (let row = body.top; row <= body.bottom; row++)
    if ((row < written.top || row > written.bottom) && !own(row)) return;
  column.formula = model;
  const inputs = Array.from({ length: body.bottom - body.top + 1 }, (_, at) => {
    const formula = offsetFormula(model, at, 0);
    return [formulaAt(body.top + at) === formula ? undefined : { formula }];
  });
  if (inputs.some(([input]) => input !== undefined)) book.write(sheet.id, body.top, written.left, inputs, source);
  book.changeTable(sheet.id, table, { columns: [...table.columns] }, source);
}

function firstFormula(
  written: Area,
  formulaAt: (row: number) => string | undefined,
): { readonly row: number; readonly formula: string } | null {
  for (let row = written.top; row <= written.bottom; row++) {
    const formula = formulaAt(row);
    if (formula !== undefined) return { row, formula };
  }
  return null;
}
