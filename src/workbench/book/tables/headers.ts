/** The header cells of a table and the names of its columns say the same: Excel keeps them so, both ways. */
import { containsCell, overlaps, type Area } from "../../formula/areas";
import { sameName } from "../../formula/names";
import { cellAt, putCell } from "../cells";
import { displayText } from "../display";
import { renameColumnEverywhere } from "../structure/formulas";
import type { BookData, BookSheet, BookTable } from "../types";

/** After `area` was written: renames the columns whose header it holds. Returns the tables that changed. */
export function nameTableColumns(data: BookData, sheet: BookSheet, area: Area): BookTable[] {
  return sheet.tables.filter(
    (table) =>
      table.hasHeader &&
      overlaps({ ...table.area, bottom: table.area.top }, area) &&
      renameColumns(data, sheet, table, area),
  );
}

function renameColumns(data: BookData, sheet: BookSheet, table: BookTable, area: Area): boolean {
  const row = table.area.top;
  let changed = false;
  table.columns.forEach((column, index) => {
    const position = table.area.left + index;
    if (!containsCell(area, row, position)) return;
    const cell = cellAt(sheet, row, position);
    const others = table.columns.filter((other) => other !== column).map((other) => other.name);
    const name = freeColumnName(displayText(cell?.value ?? null, undefined), others, index);
    if (cell?.value !== name)
      putCell(sheet, row, position, { value: name, style: cell?.style ?? sheet.columnStyles.get(position) ?? 0 });
    if (name === column.name) return;
    renameColumnEverywhere(data, table.name, { before: column.name, after: name });
    column.name = name;
    changed = true;
  });
  return changed;
}

/** `Colonne3` for an empty header, `Statut2` for a repeated one. */
export function freeColumnName(wanted: string, taken: readonly string[], index: number): string {
  const isFree = (name: string) => !taken.some((other) => sameName(other, name));
  if (wanted !== "" && isFree(wanted)) return wanted;
  const stem = wanted === "" ? "Colonne" : wanted;
  for (let number = wanted === "" ? index + 1 : 2; ; number++)
    if (isFree(`${stem}${number}`)) return `${stem}${number}`;
}
