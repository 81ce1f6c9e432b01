/** Every place of a workbook that holds a formula or a reference, rewritten at once. */
import { sameName } from "../../formula/names";
import { dropSheetIn, renameColumnIn, renameSheetIn, renameTableIn } from "../../formula/rename";
import { cellsIn } from "../cells";
import type { BookData, BookSheet } from "../types";

/** `home` is the name of the sheet that a reference without a sheet points to. */
export type Rewrite = (formula: string, home: string) => string;

export function rewriteFormulas(data: BookData, rewrite: Rewrite): void {
  for (const sheet of data.sheets) rewriteSheet(sheet, (formula) => rewrite(formula, sheet.name));
  const homes = new Map<string | null, string>(data.sheets.map((sheet) => [sheet.id, sheet.name]));
  for (const name of data.names) name.formula = rewrite(name.formula, homes.get(name.scope) ?? "");
}

function rewriteSheet(sheet: BookSheet, rewrite: (formula: string) => string): void {
  for (const row of sheet.rows.values()) {
    for (const cell of row.values()) if (cell.formula !== undefined) cell.formula = rewrite(cell.formula);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => {
    const formulas = rule.formulas.map(rewrite);
    return formulas.some((formula, index) => formula !== rule.formulas[index]) ? { ...rule, formulas } : rule;
  });
  for (const validation of sheet.validations) {
    if (validation.formula1 !== undefined) validation.formula1 = rewrite(validation.formula1);
    if (validation.formula2 !== undefined) validation.formula2 = rewrite(validation.formula2);
  }
  for (const table of sheet.tables) {
    for (const column of table.columns) {
      if (column.formula !== undefined) column.formula = rewrite(column.formula);
      if (column.totalsFormula !== undefined) column.totalsFormula = rewrite(column.totalsFormula);
    }
  }
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      series.values = rewrite(series.values);
      if (series.categories !== undefined) series.categories = rewrite(series.categories);
      if (series.name?.startsWith("=")) series.name = rewrite(series.name);
    }
  }
  for (const [key, link] of sheet.links) {
    if (link.location === undefined) continue;
    const location = rewrite(link.location);
    if (location !== link.location) sheet.links.set(key, { ...link, location });
  }
}

export const renameSheetEverywhere = (data: BookData, before: string, after: string): void =>
  rewriteFormulas(data, (formula) => renameSheetIn(formula, before, after));

export function dropSheetEverywhere(data: BookData, name: string): void {
  const order = data.sheets.map((sheet) => sheet.name);
  rewriteFormulas(data, (formula) => dropSheetIn(formula, name, order));
}

export const renameTableEverywhere = (data: BookData, before: string, after: string): void =>
  rewriteFormulas(data, (formula) => renameTableIn(formula, before, after));

/** Within the table, its columns may stand without its name. */
export function renameColumnEverywhere(
  data: BookData,
  table: string,
  column: { readonly before: string; readonly after: string },
): void {
  rewriteFormulas(data, (formula) => renameColumnIn(formula, table, column, false));
  const own = (formula: string): string => renameColumnIn(formula, table, column, true);
  for (const sheet of data.sheets) {
    for (const { name, area, columns } of sheet.tables) {
      if (!sameName(name, table)) continue;
      for (const one of columns) {
        if (one.formula !== undefined) one.formula = own(one.formula);
        if (one.totalsFormula !== undefined) one.totalsFormula = own(one.totalsFormula);
      }
      for (const { cell } of cellsIn(sheet, area)) if (cell.formula !== undefined) cell.formula = own(cell.formula);
    }
  }
}
