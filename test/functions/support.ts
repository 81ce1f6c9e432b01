/** Ranges of real workbooks, as Excel hands them to a function. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { cells } from "../../src/text/cells";
import { columnIndex } from "../../src/tracker/cells/address";
import { isCellError, type CellValue, type SheetGrid, type WorkbookGrid } from "../../src/tracker/cells/grid";
import type { RecognisedTable } from "../../src/tracker/model/recognition";
import { gridOf } from "../support/grid";

const ROOT = path.resolve(__dirname, "../..");

export const FRENCH = cells.fr;

export function workbook(file: string): WorkbookGrid {
  return gridOf(readFileSync(path.join(ROOT, file)));
}

export function sheetOf(grid: WorkbookGrid, name: string): SheetGrid {
  const sheet = grid.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What Excel for Windows and Mac makes of a cell: 0 for an empty one, an error as an object with a code. */
export function handedOver(value: CellValue): unknown {
  if (value === null) return 0;
  return isCellError(value) ? { type: "Error", code: value.error, basicValue: value.error } : value;
}

/** "B4:G26" of a sheet; cells outside its used range are empty. */
export function range(sheet: SheetGrid, address: string): unknown[][] {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(address)!;
  const rows: unknown[][] = [];
  for (let row = Number(top) - 1; row < Number(bottom); row += 1) {
    const cellsOfRow: unknown[] = [];
    for (let column = columnIndex(left!)!; column <= columnIndex(right!)!; column += 1) {
      cellsOfRow.push(handedOver(sheet.values[row - sheet.top]?.[column - sheet.left] ?? null));
    }
    rows.push(cellsOfRow);
  }
  return rows;
}

/** A recognised table with its header row, as she would select it. */
export function tableRange(grid: WorkbookGrid, table: RecognisedTable): unknown[][] {
  const sheet = sheetOf(grid, table.sheet);
  const first = (table.headerRow ?? table.firstDataRow) - 1 - sheet.top;
  return sheet.values.slice(first, table.lastDataRow - sheet.top).map((row) => row.map(handedOver));
}

export const cell = (value: unknown): unknown[][] => [[value]];
