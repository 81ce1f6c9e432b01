/** The grid on screen: draws the book, follows its events, carries her edits and selection back to it. */
import {
  CommandType,
  type ICellData,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
  type Nullable,
} from "@univerjs/core";
import { SelectionMoveType } from "@univerjs/sheets";
import type { Book, BookEvent } from "../../book/book";
import type { Area } from "../../book/types";
import type { Engine, FunctionDeclaration } from "../../engine/types";
import { h } from "../dom";
import { Appearance } from "./appearance";
import { Choices } from "./over/choices";
import { countFrenchArguments, describeFunctions } from "./completion";
import { drawLooks } from "./drawLooks";
import { DrawnBook } from "./drawnBook";
import { editorText } from "./editorText";
import { Floating } from "./over/floating";
import { linkedPlace, wholeArea, type GridSelection } from "./selected";
import { speakIn } from "./spoken";
import { Stale } from "./stale";
import { SheetPlaces } from "./over/sheetPlaces";
import { COLUMN_HEADER, ROW_HEADER, toArea } from "./snapshot";
import { createDrawing, type Drawing } from "./univer";
import { UserEdits, type FromBook } from "./userEdits";

export interface GridListener {
  selected(sheetId: string, areas: readonly Area[]): void;
  /** An edit that the book refused; the grid shows the book again. */
  refused(error: unknown): void;
  editing(open: boolean): void;
  /** Bytes of a part of the file, such as a picture. */
  part(name: string): Uint8Array | null;
}

export class Grid {
  private readonly drawing: Drawing;
  private readonly places: SheetPlaces;
  private readonly layer: HTMLElement;
  private readonly floating: Floating;
  private readonly choices: Choices;
  private book: Book | null = null;
  private edits: UserEdits | null = null;
  private stopListening: (() => void) | null = null;
  private drawnBook: DrawnBook | null = null;
  private typed: string | null = null;
  private appearance: Appearance | null = null;
  private drawsLooks = false;
  private described: IDisposable | null = null;
  private readonly stale = new Stale();
  private refreshing = false;

  constructor(
    container: HTMLElement,
    private readonly listener: GridListener,
  ) {
    const canvas = h("div", { class: "grid-canvas" });
    this.drawing = createDrawing(canvas);
    countFrenchArguments(this.drawing.injector);
    this.places = new SheetPlaces(
      this.drawing.injector,
      () => this.unitId,
      () => this.book!.sheet(this.book!.data.activeSheet),
    );
    this.floating = new Floating(this.places, (part) => this.listener.part(part));
    this.choices = new Choices((row, column) =>
      this.places.boxOf({ from: { row, column }, to: { row: row + 1, column: column + 1 } }),
    );
    this.layer = h("div", { class: "grid-layer" }, this.floating.element, this.choices.element);
    container.replaceChildren(canvas, this.layer);
    new ResizeObserver(() => this.placeLayer()).observe(container);
    const { commands } = this.drawing;
    commands.beforeCommandExecuted((info) => this.before(info));
    commands.onCommandExecuted((info, options) => this.after(info, options));
  }

  /** @param locale such as `fr-FR`: of the grid's own menus */
  speak = (locale: string) => speakIn(this.drawing.injector, locale);

  get unitId(): string {
    return this.drawnBook?.id ?? "";
  }

  /** Resolves once the book is on screen. */
  async open(book: Book, functions: readonly FunctionDeclaration[]): Promise<void> {
    this.stopListening?.();
    this.book = book;
    this.edits = new UserEdits(
      book,
      {
        raw: (sheetId, row, column) => this.rawCell(sheetId, row, column),
        selections: () => this.drawnBook!.selections(),
        activeSheet: () => book.data.activeSheet,
      },
      () => ({ year: new Date().getFullYear() }),
    );
    this.stopListening = book.on((event) => this.bookChanged(event));
    this.appearance = new Appearance(book, null);
    const before = this.drawnBook;
    this.drawnBook = new DrawnBook(this.drawing, this.places, book);
    this.draw();
    before?.close();
    this.setFunctions(functions);
    this.drawLooksOnce();
    // The grid comes up some frames after it was asked to; what needs its measures waits.
    while (!this.places.isUp) await new Promise(requestAnimationFrame);
    if (this.book !== book) return;
    this.drawnBook.fitRows();
    this.drawn();
    while (this.book === book && !this.canvas?.clientHeight) await new Promise(requestAnimationFrame);
  }

  /** Where the cells are painted, once there is one. */
  private get canvas(): Element | null {
    return this.layer.parentElement!.querySelector("canvas[id^=univer-sheet-main]");
  }

  /** Draws the whole book again: another workbook, or another shape of this one. */
  private draw(): void {
    this.stale.areas.clear();
    this.stale.shape = false;
    this.drawnBook!.draw();
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
    const top = this.canvas ? this.canvas.getBoundingClientRect().top - box.getBoundingClientRect().top : 0;
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
      unitId === this.unitId && this.book?.hasSheet(sheetId)
        ? (this.appearance?.of(sheetId, row, column) ?? null)
        : null,
    );
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
      for (const range of this.drawnBook!.selections())
        this.book?.restyle(this.book.data.activeSheet, toArea(range), { numberFormat }, "user");
    } else void this.drawing.commands.executeCommand(id, params);
  }

  private bookChanged(event: BookEvent): void {
    switch (event.kind) {
      case "selection":
        if (event.source !== "user") this.select(event.sheetId, event.areas[0]!);
        return;
      case "names":
      case "settings":
        return;
      case "look":
        if (event.source === "user") this.drawnBook!.acceptShape();
        break;
      case "sheet":
        if (event.what !== "activated") break;
        this.drawnBook!.showSheet(event.sheetId);
        this.drawnBook!.fitRows();
        this.drawn();
        return;
    }
    this.stale.note(event);
    this.refreshSoon();
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
    const drawn = this.drawnBook!;
    this.appearance?.forget();
    const outgrown = [...this.stale.areas].some(
      ([sheetId]) => book.hasSheet(sheetId) && drawn.isOutgrown(book.sheet(sheetId)),
    );
    if (this.stale.look && drawn.isReshaped) this.stale.shape = true;
    if (this.stale.shape || outgrown) {
      this.stale.look = false;
      return this.draw();
    }
    drawn.addStyles();
    for (const [sheetId, area] of this.stale.areas)
      if (book.hasSheet(sheetId)) drawn.showCells(book.sheet(sheetId), area);
    this.stale.areas.clear();
    if (this.stale.look || book.sheet(book.data.activeSheet).conditionalFormats.length > 0) this.places.repaint();
    this.stale.look = false;
    this.drawn();
  }

  private rawCell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    const cell = this.drawnBook!.rawCell(sheetId, row, column);
    return this.typed === null ? cell : { ...cell, v: this.typed, p: null, f: null };
  }

  private before(info: Readonly<ICommandInfo>): void {
    if (!this.edits) return;
    if (info.id === "sheet.operation.set-cell-edit-visible")
      this.editorToggles(info.params as { visible: boolean; keycode?: number; unitId?: string });
    try {
      this.edits.before(info);
    } catch (error) {
      this.listener.refused(error);
      throw error;
    }
  }

  private editorToggles(params: { visible: boolean; keycode?: number }): void {
    this.listener.editing(params.visible);
    const ESCAPE = 27;
    if (params.visible || params.keycode === ESCAPE) {
      this.typed = null;
      return;
    }
    this.typed = editorText(this.drawing);
  }

  private after(info: Readonly<ICommandInfo>, options?: IExecutionOptions & FromBook): void {
    if (!this.edits || !this.book || options?.fromBook) return;
    const params = info.params as { unitId?: string; subUnitId?: string } | undefined;
    if (info.id === "sheet.operation.set-selections") return this.userSelected(params as never);
    if (info.id === "sheet.operation.set-worksheet-active" && params?.unitId === this.unitId) {
      if (this.book.data.activeSheet !== params.subUnitId) this.book.activate(params.subUnitId!, "user");
      return;
    }
    if (info.type !== CommandType.MUTATION || params?.unitId !== this.unitId) return;
    try {
      this.edits.after(info);
    } catch (error) {
      this.stale.shape = true;
      this.refreshSoon();
      this.listener.refused(error);
    } finally {
      if (info.id === "sheet.mutation.set-range-values") this.typed = null;
    }
  }

  private userSelected(params: GridSelection): void {
    // A new unit selects on its first sheet by itself; she can only select on the sheet on show.
    if (
      params.unitId !== this.unitId ||
      params.subUnitId !== this.book!.data.activeSheet ||
      params.selections.length === 0
    )
      return;
    const areas = params.selections.map(({ range }) =>
      wholeArea(toArea(range), this.drawnBook!.sizeOf(params.subUnitId)),
    );
    this.listener.selected(params.subUnitId, areas);
    const sheet = this.book!.sheet(params.subUnitId);
    this.placeLayer();
    this.choices.offer(this.book!, sheet, areas[0]!.top, areas[0]!.left);
    const linked = params.type === SelectionMoveType.MOVE_END ? linkedPlace(this.book!, sheet, areas) : null;
    if (linked) this.book!.select(linked.sheetId, [linked.area], "addin");
  }

  select(sheetId: string, area: Area): void {
    this.drawnBook!.showSheet(sheetId);
    this.drawnBook!.showSelection(area, true);
  }
}
