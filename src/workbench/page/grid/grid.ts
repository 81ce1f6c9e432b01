/** The grid on screen: draws the book, follows its events, carries her edits and selection back to it. */
import { CommandType, DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType, type DocumentDataModel, type ICellData, type ICommandInfo, type IDisposable, type IExecutionOptions, type Nullable, type Workbook } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SelectionMoveType, SheetsSelectionsService } from "@univerjs/sheets";
import { boundingArea, cellArea, parseArea, splitAddress } from "../../book/areas";
import type { Book, BookEvent } from "../../book/book";
import { cellAt, cellsIn } from "../../book/cells";
import type { Area, BookCell, BookSheet } from "../../book/types";
import type { Engine, FunctionDeclaration } from "../../engine/types";
import { h } from "../dom";
import { Appearance } from "./appearance";
import { Choices } from "./choices";
import { countFrenchArguments, describeFunctions } from "./completion";
import { drawLooks } from "./draw-looks";
import { Floating } from "./floating";
import { SheetPlaces } from "./sheet-places";
import { COLUMN_HEADER, ROW_HEADER, gridSize, toArea, toCellData, toRange, toWorkbook } from "./snapshot";
import { createDrawing, openUnit, type Drawing } from "./univer";
import { UserEdits, type FromBook } from "./user-edits";

export interface GridListener {
  selected(sheetId: string, areas: readonly Area[]): void;
  /** An edit that the book refused; the grid shows the book again. */
  refused(error: unknown): void;
  editing(open: boolean): void;
  /** Bytes of a part of the file, such as a picture. */
  part(name: string): Uint8Array | null;
}

/** Beyond, rows keep their ordinary height: measuring text is slow. */
const MOST_FITTED_ROWS = 2000;

const FROM_BOOK: FromBook = { onlyLocal: true, fromBook: true };

export class Grid {
  private readonly drawing: Drawing;
  private readonly places: SheetPlaces;
  private readonly layer: HTMLElement;
  private readonly floating: Floating;
  private readonly choices: Choices;
  private book: Book | null = null;
  private edits: UserEdits | null = null;
  private stopListening: (() => void) | null = null;
  private unitNumber = 0;
  private typed: string | null = null;
  private shape = "";
  private drawnStyles = 0;
  private appearance: Appearance | null = null;
  private drawsLooks = false;
  private described: IDisposable | null = null;
  private readonly staleAreas = new Map<string, Area>();
  private staleShape = false;
  private staleLook = false;
  private refreshing = false;

  constructor(container: HTMLElement, private readonly listener: GridListener) {
    const canvas = h("div", { class: "grid-canvas" });
    this.drawing = createDrawing(canvas);
    countFrenchArguments(this.drawing.injector);
    this.places = new SheetPlaces(this.drawing.injector, () => this.unitId, () => this.book!.sheet(this.book!.data.activeSheet));
    this.floating = new Floating(this.places, (part) => this.listener.part(part));
    this.choices = new Choices((row, column) => this.places.boxOf({ from: { row, column }, to: { row: row + 1, column: column + 1 } }));
    this.layer = h("div", { class: "grid-layer" }, this.floating.element, this.choices.element);
    container.replaceChildren(canvas, this.layer);
    new ResizeObserver(() => this.placeLayer()).observe(container);
    const { commands } = this.drawing;
    commands.beforeCommandExecuted((info) => this.before(info));
    commands.onCommandExecuted((info, options) => this.after(info, options));
  }

  get injector() {
    return this.drawing.injector;
  }

  get unitId(): string {
    return `book-${this.unitNumber}`;
  }

  open(book: Book, functions: readonly FunctionDeclaration[]): void {
    this.stopListening?.();
    this.book = book;
    this.edits = new UserEdits(book, {
      raw: (sheetId, row, column) => this.rawCell(sheetId, row, column),
      selections: () => this.selections(),
      activeSheet: () => book.data.activeSheet,
    }, () => ({ year: new Date().getFullYear() }));
    this.stopListening = book.on((event) => this.bookChanged(event));
    this.appearance = new Appearance(book, null);
    this.draw();
    this.setFunctions(functions);
    this.drawLooksOnce();
    this.onceUp();
  }

  /** The grid comes up some frames after it was asked to; what needs its measures waits. */
  private onceUp(): void {
    if (!this.places.isUp) {
      requestAnimationFrame(() => this.onceUp());
      return;
    }
    this.fitRows();
    this.drawn();
  }

  /** Charts follow values, pictures follow the sheet on show. */
  private drawn(): void {
    this.choices.hide();
    this.placeLayer();
    const sheet = this.book!.sheet(this.book!.data.activeSheet);
    this.floating.show(this.book!, sheet);
  }

  /** Over the cells, below the formula bar and inside the headers. */
  private placeLayer(): void {
    const box = this.layer.parentElement!;
    const canvas = box.querySelector("canvas[id^=univer-sheet-main]");
    const top = canvas ? canvas.getBoundingClientRect().top - box.getBoundingClientRect().top : 0;
    this.layer.style.inset = `${top + COLUMN_HEADER}px 0 0 ${ROW_HEADER}px`;
  }

  /** The engine answers the rules of conditional formats. */
  setEngine(engine: Engine): void {
    if (!this.book) return;
    this.appearance = new Appearance(this.book, engine);
    this.places.repaint();
  }

  private drawLooksOnce(): void {
    if (this.drawsLooks) return;
    this.drawsLooks = true;
    drawLooks(this.drawing.injector, (unitId, sheetId, row, column) =>
      (unitId === this.unitId && this.book?.hasSheet(sheetId) ? this.appearance?.of(sheetId, row, column) ?? null : null));
  }

  /** For the completion list and the help on arguments. */
  setFunctions(functions: readonly FunctionDeclaration[]): void {
    this.described?.dispose();
    this.described = describeFunctions(this.drawing.injector, functions);
  }

  /** Runs a command of the ribbon on the selection. */
  run(id: string, params?: object): void {
    if (id === "workbench.number-format") {
      const { numberFormat } = params as { numberFormat: string };
      for (const range of this.selections()) this.book?.restyle(this.book.data.activeSheet, toArea(range), { numberFormat }, "user");
    } else void this.drawing.commands.executeCommand(id, params);
  }

  /** Draws the whole book again: another workbook, or another shape of this one. */
  private draw(): void {
    const book = this.book!;
    const { areas } = book.selection;
    const before = this.unitId;
    this.unitNumber += 1;
    this.staleAreas.clear();
    this.staleShape = false;
    this.shape = shapeOf(book);
    this.drawnStyles = book.data.styles.length;
    openUnit(this.drawing, toWorkbook(book.data, this.unitId));
    if (this.unitNumber > 1) this.drawing.instances.disposeUnit(before);
    // Not while she is in the pane.
    if (document.activeElement?.tagName !== "IFRAME") this.drawing.instances.focusUnit(this.unitId);
    this.showSheet(book.data.activeSheet);
    if (areas[0]) this.showSelection(areas[0], true);
    this.fitRows();
    this.drawn();
  }

  /** Rows without a height of their own grow with the text that wraps in them. */
  private fitRows(): void {
    const book = this.book!;
    const sheet = book.sheet(book.data.activeSheet);
    const wraps = (cell: BookCell) => typeof cell.value === "string" && (book.styles.at(cell.style).wrap ?? false);
    const rows = [...sheet.rows].filter(([row, cells]) => !sheet.rowHeights.has(row) && [...cells.values()].some(wraps)).map(([row]) => row);
    if (rows.length === 0 || rows.length > MOST_FITTED_ROWS) return;
    const params = { unitId: this.unitId, subUnitId: sheet.id, rowsAutoHeightInfo: this.places.fittingHeights(rows) };
    this.drawing.commands.syncExecuteCommand("sheet.mutation.set-worksheet-row-auto-height", params, FROM_BOOK);
  }

  private bookChanged(event: BookEvent): void {
    switch (event.kind) {
      case "cells":
        this.addStale(event.sheetId, event.area);
        break;
      case "look":
        if (event.area) this.addStale(event.sheetId, event.area);
        this.staleLook = true;
        // What she sizes, merges or freezes is drawn already.
        if (event.source === "user") this.shape = shapeOf(this.book!);
        break;
      case "selection":
        if (event.source !== "user") this.select(event.sheetId, event.areas[0]!);
        return;
      case "sheet":
        if (event.what === "activated") {
          this.showSheet(event.sheetId);
          this.fitRows();
          this.drawn();
          return;
        }
        this.staleShape = true;
        break;
      case "structure":
      case "rowsHidden":
        this.staleShape = true;
        break;
      case "tables":
        this.staleLook = true;
        break;
      case "names":
      case "settings":
        return;
    }
    this.refreshSoon();
  }

  private addStale(sheetId: string, area: Area): void {
    const before = this.staleAreas.get(sheetId);
    this.staleAreas.set(sheetId, before ? boundingArea(before, area) : area);
  }

  private refreshSoon(): void {
    if (this.refreshing) return;
    this.refreshing = true;
    setTimeout(() => {
      this.refreshing = false;
      this.refresh();
    });
  }

  private refresh(): void {
    const book = this.book!;
    this.appearance?.forget();
    const outgrown = [...this.staleAreas].some(([sheetId]) => book.hasSheet(sheetId) && this.isOutgrown(book.sheet(sheetId)));
    if (this.staleLook && shapeOf(book) !== this.shape) this.staleShape = true;
    if (this.staleShape || outgrown) {
      this.staleLook = false;
      return this.draw();
    }
    this.addStyles();
    for (const [sheetId, area] of this.staleAreas) if (book.hasSheet(sheetId)) this.showCells(book.sheet(sheetId), area);
    this.staleAreas.clear();
    if (this.staleLook || this.hasRules()) this.places.repaint();
    this.staleLook = false;
    this.drawn();
  }

  private hasRules(): boolean {
    return this.book!.sheet(this.book!.data.activeSheet).conditionalFormats.length > 0;
  }

  private isOutgrown(sheet: BookSheet): boolean {
    const worksheet = this.workbook()?.getSheetBySheetId(sheet.id);
    if (!worksheet) return sheet.visibility === "Visible";
    const { rowCount, columnCount } = gridSize(sheet);
    return rowCount - 100 > worksheet.getRowCount() || columnCount - 10 > worksheet.getColumnCount();
  }

  private addStyles(): void {
    const { styles } = this.book!.data;
    if (styles.length === this.drawnStyles) return;
    const known = this.workbook()?.getStyles();
    const all = toWorkbook({ ...this.book!.data, sheets: [] }, this.unitId).styles;
    for (let index = this.drawnStyles; index < styles.length; index += 1) {
      const id = `s${index}`;
      known?.addCustomStyle(id, all[id]!);
    }
    this.drawnStyles = styles.length;
  }

  private showCells(sheet: BookSheet, area: Area): void {
    const worksheet = this.workbook()?.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    const values: Record<number, Record<number, Nullable<ICellData>>> = {};
    const set = (row: number, column: number, data: Nullable<ICellData>) => ((values[row] ??= {})[column] = data);
    const bottom = Math.min(area.bottom, worksheet.getRowCount() - 1);
    const right = Math.min(area.right, worksheet.getColumnCount() - 1);
    worksheet.getCellMatrix().forValue((row, column) => {
      if (row >= area.top && row <= bottom && column >= area.left && column <= right && !cellAt(sheet, row, column)) set(row, column, null);
    });
    for (const { row, column, cell } of cellsIn(sheet, { ...area, bottom, right })) {
      set(row, column, { v: null, f: null, p: null, t: null, si: null, ...toCellData(cell) });
    }
    const params = { unitId: this.unitId, subUnitId: sheet.id, cellValue: values };
    this.drawing.commands.syncExecuteCommand("sheet.mutation.set-range-values", params, FROM_BOOK);
  }

  private workbook(): Workbook | null {
    return this.drawing.instances.getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  private rawCell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    const cell = this.workbook()?.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
    return this.typed === null ? cell : { ...cell, v: this.typed, p: null, f: null };
  }

  private selections() {
    return this.drawing.injector.get(SheetsSelectionsService).getCurrentSelections().map((selection) => selection.range);
  }

  private before(info: Readonly<ICommandInfo>): void {
    if (!this.edits) return;
    if (info.id === "sheet.operation.set-cell-edit-visible") this.editorToggles(info.params as { visible: boolean; keycode?: number; unitId?: string });
    try {
      this.edits.before(info);
    } catch (error) {
      this.listener.refused(error);
      throw error;
    }
  }

  /** Keeps the text as typed: the grid would read it as an American does. */
  private editorToggles(params: { visible: boolean; keycode?: number }): void {
    this.listener.editing(params.visible);
    const ESCAPE = 27;
    if (params.visible || params.keycode === ESCAPE) {
      this.typed = null;
      return;
    }
    const document = this.drawing.instances.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
    const stream = document?.getBody()?.dataStream;
    this.typed = stream === undefined ? null : stream.replace(/\r\n$/, "").replace(/\r/g, "\n");
  }

  private after(info: Readonly<ICommandInfo>, options?: IExecutionOptions & FromBook): void {
    if (!this.edits || !this.book || options?.fromBook) return;
    const params = info.params as { unitId?: string; subUnitId?: string } | undefined;
    if (info.id === "sheet.operation.set-selections") return this.userSelected(params as never);
    if (info.id === "sheet.operation.set-worksheet-active" && params?.unitId === this.unitId) return this.userActivated(params.subUnitId!);
    if (info.type !== CommandType.MUTATION || params?.unitId !== this.unitId) return;
    try {
      this.edits.after(info);
    } catch (error) {
      this.staleShape = true;
      this.refreshSoon();
      this.listener.refused(error);
    } finally {
      if (info.id === "sheet.mutation.set-range-values") this.typed = null;
    }
  }

  private userSelected(params: { unitId: string; subUnitId: string; type?: SelectionMoveType; selections: { range: Parameters<typeof toArea>[0] }[] }): void {
    // A new unit selects on its first sheet by itself; she can only select on the sheet on show.
    if (params.unitId !== this.unitId || params.subUnitId !== this.book!.data.activeSheet || params.selections.length === 0) return;
    const areas = params.selections.map(({ range }) => wholeArea(toArea(range), this.workbook()?.getSheetBySheetId(params.subUnitId)?.getConfig()));
    this.listener.selected(params.subUnitId, areas);
    const sheet = this.book!.sheet(params.subUnitId);
    this.placeLayer();
    this.choices.offer(this.book!, sheet, areas[0]!.top, areas[0]!.left);
    this.followLink(sheet, areas, params.type === SelectionMoveType.MOVE_END);
  }

  /** A click on a cell with a link to this workbook goes there; links outside are left to Excel. */
  private followLink(sheet: BookSheet, areas: readonly Area[], clicked: boolean): void {
    const [area] = areas;
    if (!clicked || areas.length !== 1 || !area || area.top !== area.bottom || area.left !== area.right) return;
    const location = sheet.links.get(`${area.top},${area.left}`)?.location;
    if (!location) return;
    const { sheet: name, area: address } = splitAddress(location);
    const target = name === null ? sheet : this.book!.sheetNamed(name);
    const place = parseArea(address);
    if (target && place) this.book!.select(target.id, [place], "addin");
  }

  private userActivated(sheetId: string): void {
    if (this.book!.data.activeSheet !== sheetId) this.book!.activate(sheetId, "user");
  }

  showSheet(sheetId: string): void {
    if (this.workbook()?.getActiveSheet(true)?.getSheetId() === sheetId) return;
    this.drawing.commands.syncExecuteCommand("sheet.operation.set-worksheet-active", { unitId: this.unitId, subUnitId: sheetId }, FROM_BOOK);
  }

  select(sheetId: string, area: Area): void {
    this.showSheet(sheetId);
    this.showSelection(area, true);
  }

  private showSelection(area: Area, scroll: boolean): void {
    const worksheet = this.workbook()?.getActiveSheet(true);
    if (!worksheet) return;
    const range = toRange({ ...area, bottom: Math.min(area.bottom, worksheet.getRowCount() - 1), right: Math.min(area.right, worksheet.getColumnCount() - 1) });
    const primary = { ...toRange(cellArea(area.top, area.left)), actualRow: area.top, actualColumn: area.left, isMerged: false, isMergedMainCell: false };
    const selections = [{ range, primary, style: null }];
    this.drawing.commands.syncExecuteCommand("sheet.operation.set-selections", { unitId: this.unitId, subUnitId: worksheet.getSheetId(), selections }, FROM_BOOK);
    if (scroll && this.drawing.injector.get(IRenderManagerService).getRenderById(this.unitId)) {
      void this.drawing.commands.executeCommand("sheet.command.scroll-to-cell", { range }, FROM_BOOK);
    }
  }
}

/** Whole rows or columns of the drawn grid are whole rows or columns of the sheet. */
function wholeArea(area: Area, grid: { rowCount: number; columnCount: number } | undefined): Area {
  const top = Number.isNaN(area.top) ? 0 : area.top;
  const left = Number.isNaN(area.left) ? 0 : area.left;
  const allRows = Number.isNaN(area.bottom) || (top === 0 && area.bottom >= (grid?.rowCount ?? Infinity) - 1);
  const allColumns = Number.isNaN(area.right) || (left === 0 && area.right >= (grid?.columnCount ?? Infinity) - 1);
  return { top, left, bottom: allRows ? 1_048_575 : area.bottom, right: allColumns ? 16_383 : area.right };
}

/** What makes the grid start again when it changes: sheets, sizes, merges, frozen and hidden rows. */
function shapeOf(book: Book): string {
  return JSON.stringify(book.data.sheets.filter((sheet) => sheet.visibility === "Visible").map((sheet) => [
    sheet.id, sheet.name, sheet.freeze, sheet.merges, sheet.showGridlines, sheet.defaultColumnWidth, sheet.defaultRowHeight,
    [...sheet.columnWidths], [...sheet.rowHeights], [...sheet.hiddenRows], [...sheet.hiddenColumns], [...sheet.columnStyles],
  ]));
}
