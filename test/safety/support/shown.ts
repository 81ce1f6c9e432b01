/** Our sheets as someone sees them, to tell a finished one from one that is not. */
import type { OurSheet } from "../../../src/excel/base/api";
import { markedKind } from "../../../src/excel/own/marks";
import type { BookData, BookSheet } from "../../../src/workbench/book/types";

/** Our sheets by what they are. */
export function sheetsOf(data: BookData): Map<OurSheet, BookSheet> {
  const found = new Map<OurSheet, BookSheet>();
  for (const { name, scope } of data.names) {
    const kind = markedKind(name);
    const sheet = data.sheets.find(({ id }) => id === scope);
    if (kind && sheet) found.set(kind, sheet);
  }
  return found;
}

/** What a sheet of ours shows, its formats spelled out. */
export function shown(sheet: BookSheet, { styles }: BookData): unknown {
  const cells = [...sheet.rows].map(([row, columns]) => [
    row,
    [...columns].map(([column, cell]) => [column, { ...cell, style: { ...styles[cell.style], xf: 0 } }]),
  ]);
  return {
    cells,
    charts: sheet.charts.length,
    page: sheet.page,
    widths: [...sheet.columnWidths],
    heights: [...sheet.rowHeights],
  };
}
