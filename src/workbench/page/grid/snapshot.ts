/** The book as a Univer workbook: what the grid starts from, and starts again from when its shape changes. */
import {
  CellValueType,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { usedArea } from "../../book/cells";
import type { Area, BookCell, BookData, BookSheet } from "../../book/types";
import { toUniverStyle } from "./style";

const SPARE_ROWS = 120;
const SPARE_COLUMNS = 12;
const MIN_COLUMNS = 30;
/** Pixels of the sheet's own headers. */
export const ROW_HEADER = 44;
export const COLUMN_HEADER = 22;

export const styleId = (index: number): string => `s${index}`;
export const pixelsOfWidth = (characters: number): number =>
  Math.max(0, Math.round(characters * 7 + (characters > 0 ? 5 : 0)));
export const pixelsOfHeight = (points: number): number => Math.round((points * 96) / 72);
export const widthOfPixels = (pixels: number): number => Math.max(0, (pixels - 5) / 7);
export const heightOfPixels = (pixels: number): number => (pixels * 72) / 96;

export const toRange = (area: Area): IRange => ({
  startRow: area.top,
  startColumn: area.left,
  endRow: area.bottom,
  endColumn: area.right,
});
export const toArea = (range: IRange): Area => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});

export function toWorkbook(book: BookData, unitId: string): IWorkbookData {
  const visible = book.sheets.filter((sheet) => sheet.visibility === "Visible");
  return {
    id: unitId,
    name: book.fileName,
    appVersion: "0.25.1",
    locale: LocaleType.FR_FR,
    styles: Object.fromEntries(book.styles.map((style, index) => [styleId(index), toUniverStyle(style)])),
    defaultStyle: styleId(0),
    sheetOrder: visible.map((sheet) => sheet.id),
    sheets: Object.fromEntries(visible.map((sheet) => [sheet.id, toWorksheet(sheet)])),
  };
}

function toWorksheet(sheet: BookSheet): Partial<IWorksheetData> {
  const size = gridSize(sheet);
  const { rows, columns } = sheet.freeze;
  return {
    id: sheet.id,
    name: sheet.name,
    ...size,
    defaultRowHeight: pixelsOfHeight(sheet.defaultRowHeight),
    defaultColumnWidth: pixelsOfWidth(sheet.defaultColumnWidth),
    rowHeader: { width: ROW_HEADER },
    columnHeader: { height: COLUMN_HEADER },
    mergeData: sheet.merges.map(toRange),
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
    showGridlines: sheet.showGridlines ? 1 : 0,
    ...(sheet.tabColor ? { tabColor: `#${sheet.tabColor}` } : {}),
    cellData: cellMatrix(sheet),
    rowData: rowData(sheet),
    columnData: columnData(sheet),
  };
}

/** Rows and columns that the grid offers: what is used, and some room. */
export function gridSize(sheet: BookSheet): { rowCount: number; columnCount: number } {
  const used = usedArea(sheet, false);
  return {
    rowCount: (used?.bottom ?? 0) + SPARE_ROWS,
    columnCount: Math.max(MIN_COLUMNS, (used?.right ?? 0) + SPARE_COLUMNS),
  };
}

function cellMatrix(sheet: BookSheet): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const [row, columns] of sheet.rows) {
    const cells: Record<number, ICellData> = {};
    for (const [column, cell] of columns) cells[column] = toCellData(cell);
    matrix[row] = cells;
  }
  return matrix;
}

/** `null` members say "nothing" where an absent member would keep what the grid has. */
export function toCellData(cell: BookCell): ICellData {
  const { value } = cell;
  const shown = value !== null && typeof value === "object" ? value.error : value;
  const data: ICellData = { s: styleId(cell.style), v: typeof shown === "boolean" ? Number(shown) : shown };
  if (typeof value === "number") data.t = CellValueType.NUMBER;
  else if (typeof value === "boolean") data.t = CellValueType.BOOLEAN;
  else if (value !== null) data.t = CellValueType.STRING;
  if (cell.formula !== undefined) data.f = cell.formula;
  return data;
}

function rowData(sheet: BookSheet): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  for (const [row, height] of sheet.rowHeights) data[row] = { h: pixelsOfHeight(height), ia: 0 };
  for (const row of sheet.hiddenRows) data[row] = { ...data[row], hd: 1 };
  return data;
}

function columnData(sheet: BookSheet): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const [column, width] of sheet.columnWidths) data[column] = { w: pixelsOfWidth(width) };
  for (const [column, style] of sheet.columnStyles) data[column] = { ...data[column], s: styleId(style) };
  for (const column of sheet.hiddenColumns) data[column] = { ...data[column], hd: 1 };
  return data;
}
