/**
 * The book as one unit of the grid's library: drawn whole when its shape changes, cell by cell else. A drawn book is
 * one book; what she does in it is told elsewhere.
 */
import { UniverInstanceType, type ICellData, type Nullable, type Workbook } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { cellArea } from "../../formula/areas";
import type { Book } from "../../book/book";
import { cellAt, cellsIn } from "../../book/cells";
import type { Area, BookCell, BookSheet } from "../../book/types";
import type { SheetPlaces } from "./over/sheetPlaces";
import { gridSize, toCellData, toRange, toWorkbook } from "./snapshot";
import { openUnit, type Drawing } from "./univer";
import type { FromBook } from "./userEdits";

/** Beyond, rows keep their ordinary height: measuring text is slow. */
const MOST_FITTED_ROWS = 2000;
/** Marks a command as the book's own, so that it is not carried back to it. */
const FROM_BOOK: FromBook = { onlyLocal: true, fromBook: true };

/** Counts the units of this page: each drawing of a whole book is a new one. */
let units = 0;

export class DrawnBook {
  private number = 0;
  private shape = "";
  private drawnStyles = 0;

  constructor(
    private readonly drawing: Drawing,
    private readonly places: SheetPlaces,
    readonly book: Book,
  ) {}

  get id(): string {
    return `book-${this.number}`;
  }

  /** Draws the whole book again: another workbook, or another shape of this one. */
  draw(): void {
    const { areas } = this.book.selection;
    const before = this.id;
    const isFirst = this.number === 0;
    units += 1;
    this.number = units;
    this.shape = shapeOf(this.book);
    this.drawnStyles = this.book.data.styles.length;
    openUnit(this.drawing, toWorkbook(this.book.data, this.id));
    if (!isFirst) this.drawing.instances.disposeUnit(before);
    // Not while she is in the pane.
    if (document.activeElement?.tagName !== "IFRAME") this.drawing.instances.focusUnit(this.id);
    this.showSheet(this.book.data.activeSheet);
    if (areas[0]) this.showSelection(areas[0], true);
    this.fitRows();
  }

  close(): void {
    this.drawing.instances.disposeUnit(this.id);
  }

  /** Whether another shape is to be drawn than the one on screen: sheets, sizes, merges, frozen and hidden rows. */
  get isReshaped(): boolean {
    return shapeOf(this.book) !== this.shape;
  }

  /** What she sized, merged or froze is drawn already. */
  acceptShape(): void {
    this.shape = shapeOf(this.book);
  }

  /** Rows without a height of their own grow with the text that wraps in them. */
  fitRows(): void {
    const { book } = this;
    const sheet = book.sheet(book.data.activeSheet);
    const wraps = (cell: BookCell) => typeof cell.value === "string" && (book.styles.at(cell.style).wrap ?? false);
    const rows = [...sheet.rows]
      .filter(([row, cells]) => !sheet.rowHeights.has(row) && [...cells.values()].some(wraps))
      .map(([row]) => row);
    if (rows.length === 0 || rows.length > MOST_FITTED_ROWS) return;
    const params = { unitId: this.id, subUnitId: sheet.id, rowsAutoHeightInfo: this.places.fittingHeights(rows) };
    this.drawing.commands.syncExecuteCommand("sheet.mutation.set-worksheet-row-auto-height", params, FROM_BOOK);
  }

  /** Whether a sheet has more rows or columns than are drawn of it. */
  isOutgrown(sheet: BookSheet): boolean {
    const worksheet = this.workbook()?.getSheetBySheetId(sheet.id);
    if (!worksheet) return sheet.visibility === "Visible";
    const { rowCount, columnCount } = gridSize(sheet);
    return rowCount - 100 > worksheet.getRowCount() || columnCount - 10 > worksheet.getColumnCount();
  }

  addStyles(): void {
    const { styles } = this.book.data;
    if (styles.length === this.drawnStyles) return;
    const known = this.workbook()?.getStyles();
    const all = toWorkbook({ ...this.book.data, sheets: [] }, this.id).styles;
    for (let index = this.drawnStyles; index < styles.length; index += 1) {
      const id = `s${index}`;
      known?.addCustomStyle(id, all[id]!);
    }
    this.drawnStyles = styles.length;
  }

  showCells(sheet: BookSheet, area: Area): void {
    const worksheet = this.workbook()?.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    const values: Record<number, Record<number, Nullable<ICellData>>> = {};
    const set = (row: number, column: number, data: Nullable<ICellData>) => ((values[row] ??= {})[column] = data);
    const bottom = Math.min(area.bottom, worksheet.getRowCount() - 1);
    const right = Math.min(area.right, worksheet.getColumnCount() - 1);
    worksheet.getCellMatrix().forValue((row, column) => {
      if (row >= area.top && row <= bottom && column >= area.left && column <= right && !cellAt(sheet, row, column))
        set(row, column, null);
    });
    for (const { row, column, cell } of cellsIn(sheet, { ...area, bottom, right })) {
      set(row, column, { v: null, f: null, p: null, t: null, si: null, ...toCellData(cell) });
    }
    const params = { unitId: this.id, subUnitId: sheet.id, cellValue: values };
    this.drawing.commands.syncExecuteCommand("sheet.mutation.set-range-values", params, FROM_BOOK);
  }

  showSheet(sheetId: string): void {
    if (this.workbook()?.getActiveSheet(true)?.getSheetId() === sheetId) return;
    this.drawing.commands.syncExecuteCommand(
      "sheet.operation.set-worksheet-active",
      { unitId: this.id, subUnitId: sheetId },
      FROM_BOOK,
    );
  }

  showSelection(area: Area, scroll: boolean): void {
    const worksheet = this.workbook()?.getActiveSheet(true);
    if (!worksheet) return;
    const range = toRange({
      ...area,
      bottom: Math.min(area.bottom, worksheet.getRowCount() - 1),
      right: Math.min(area.right, worksheet.getColumnCount() - 1),
    });
    const primary = {
      ...toRange(cellArea(area.top, area.left)),
      actualRow: area.top,
      actualColumn: area.left,
      isMerged: false,
      isMergedMainCell: false,
    };
    const selections = [{ range, primary, style: null }];
    this.drawing.commands.syncExecuteCommand(
      "sheet.operation.set-selections",
      { unitId: this.id, subUnitId: worksheet.getSheetId(), selections },
      FROM_BOOK,
    );
    if (scroll && this.drawing.injector.get(IRenderManagerService).getRenderById(this.id)) {
      void this.drawing.commands.executeCommand("sheet.command.scroll-to-cell", { range }, FROM_BOOK);
    }
  }
  /** A cell as the library holds it. */
  rawCell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.workbook()?.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
  }

  /** How many rows and columns are drawn of a sheet. */
  sizeOf(sheetId: string): { rowCount: number; columnCount: number } | undefined {
    return this.workbook()?.getSheetBySheetId(sheetId)?.getConfig();
  }

  selections() {
    return this.drawing.injector
      .get(SheetsSelectionsService)
      .getCurrentSelections()
      .map((selection) => selection.range);
  }

  private workbook(): Workbook | null {
    return this.drawing.instances.getUnit<Workbook>(this.id, UniverInstanceType.UNIVER_SHEET) ?? null;
  }
}

/** What makes the grid start again when it changes: sheets, sizes, merges, frozen and hidden rows. */
function shapeOf(book: Book): string {
  return JSON.stringify(
    book.data.sheets
      .filter((sheet) => sheet.visibility === "Visible")
      .map((sheet) => [
        sheet.id,
        sheet.name,
        sheet.freeze,
        sheet.merges,
        sheet.showGridlines,
        sheet.defaultColumnWidth,
        sheet.defaultRowHeight,
        [...sheet.columnWidths],
        [...sheet.rowHeights],
        [...sheet.hiddenRows],
        [...sheet.hiddenColumns],
        [...sheet.columnStyles],
      ]),
  );
}
