/** Table references (`Suivi[@Statut]`, `[#Headers]`) turned into the area they stand for. */
import type { Area, BookData, BookSheet, BookTable } from "../book/types";
import { nameKey, sameName } from "../formula/names";
import { specifierParts } from "../formula/structured";
import { largest, smallest } from "../formula/many";

export interface TablePlace {
  readonly sheet: BookSheet;
  readonly table: BookTable;
}

export interface TableArea {
  readonly area: Area;
  /** The row follows the formula (`@`, `#This Row`). */
  readonly thisRow: boolean;
}

export function tableNamed(book: BookData, name: string): TablePlace | null {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((candidate) => sameName(candidate.name, name));
    if (table) return { sheet, table };
  }
  return null;
}

/** The table around a cell, for references without a table's name. */
export function tableAround(sheet: BookSheet, row: number, column: number): TablePlace | null {
  const table = sheet.tables.find(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  return table ? { sheet, table } : null;
}

/**
 * Area of `specifier` (the text from the first bracket on; "" for the bare table name), for a formula
 * in `row`; null when it names something the table does not have.
 */
export function structuredArea(table: BookTable, specifier: string, row: number): TableArea | null {
  const parts = specifierParts(specifier);
  const items = parts.items.map(nameKey);
  const columns = columnSpan(table, parts.columns);
  if (!columns) return null;
  const rows = rowSpan(table, items, row);
  if (!rows) return null;
  return { area: { top: rows.top, bottom: rows.bottom, ...columns }, thisRow: rows.thisRow };
}

function columnSpan(table: BookTable, names: readonly string[]): { left: number; right: number } | null {
  const { left, right } = table.area;
  if (names.length === 0) return { left, right };
  const places = names.map((name) => table.columns.findIndex((column) => sameName(column.name, name)));
  if (places.includes(-1)) return null;
  return { left: left + smallest(places), right: left + largest(places) };
}

function rowSpan(
  table: BookTable,
  items: readonly string[],
  row: number,
): { top: number; bottom: number; thisRow: boolean } | null {
  const { top, bottom } = table.area;
  const first = top + (table.hasHeader ? 1 : 0);
  const last = bottom - (table.hasTotals ? 1 : 0);
  if (items.includes("#this row")) return row < first || row > last ? null : { top: row, bottom: row, thisRow: true };
  if (items.includes("#all")) return { top, bottom, thisRow: false };
  const spans = items.map((item) => {
    if (item === "#headers") return table.hasHeader ? [top, top] : null;
    if (item === "#totals") return table.hasTotals ? [bottom, bottom] : null;
    return [first, last];
  });
  if (spans.length === 0) return { top: first, bottom: last, thisRow: false };
  if (spans.includes(null)) return null;
  return {
    top: smallest(spans.map((span) => span![0]!)),
    bottom: largest(spans.map((span) => span![1]!)),
    thisRow: false,
  };
}
