/** The workbook and its operations. Every change goes through here and is told to the listeners. */
import { cellArea, isSingleCell } from "../formula/areas";
import { cellAt, usedArea } from "./cells";
import type { BookEvent, Source } from "./events";
import type { Shift } from "../formula/shift";
import { nameTableColumns } from "./tables/headers";
import { dropFormats, restyleCells, type CellStyleChange } from "./formats";
import { emptyCells, hasFormula, placeInput, type Input } from "./inputs";
import { placeResult, type ComputedResult } from "./results";
import { Refusal } from "./refusal";
import * as sheetOperations from "./sheets";
import { applyShift } from "./structure/shift";
import { checkShift } from "./structure/checks";
import { StyleTable } from "./styles";
import { sameName } from "../formula/names";
import type { Area, BookCell, BookData, BookName, BookSheet, BookStyle, BookTable } from "./types";
import { largest } from "../formula/many";

export type { Input } from "./inputs";
export type { ComputedResult } from "./results";
export type { BookEvent, Source } from "./events";

export interface Selection {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

export class Book {
  readonly styles: StyleTable;
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private selected: Selection;

  constructor(readonly data: BookData) {
    this.styles = new StyleTable(data.styles);
    this.selected = { sheetId: data.activeSheet, areas: [cellArea(0, 0)] };
  }

  /** Calls back after each operation; returns what stops it. */
  on(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private tell(event: BookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  private tellRenamed(sheetId: string, tables: readonly BookTable[], source: Source): void {
    for (const table of tables) this.tell({ kind: "tables", source, sheetId, tableId: table.id, what: "changed" });
  }

  // Reading

  sheet(id: string): BookSheet {
    for (const sheet of this.data.sheets) if (sheet.id === id) return sheet;
    throw new Refusal("unknownSheet", id);
  }

  hasSheet(id: string): boolean {
    return this.data.sheets.some((sheet) => sheet.id === id);
  }

  sheetNamed(name: string): BookSheet | null {
    return this.data.sheets.find((sheet) => sameName(sheet.name, name)) ?? null;
  }

  cell(sheetId: string, row: number, column: number): BookCell | undefined {
    return cellAt(this.sheet(sheetId), row, column);
  }

  /** Style index of a cell, stored or not. */
  styleIndex(sheet: BookSheet, row: number, column: number): number {
    return cellAt(sheet, row, column)?.style ?? sheet.columnStyles.get(column) ?? 0;
  }

  styleAt(sheet: BookSheet, row: number, column: number): BookStyle {
    return this.styles.at(this.styleIndex(sheet, row, column));
  }

  used(sheetId: string, valuesOnly: boolean, within?: Area): Area | null {
    return usedArea(this.sheet(sheetId), valuesOnly, within);
  }

  get hasFormulas(): boolean {
    return this.data.sheets.some(hasFormula);
  }
  get selection(): Selection {
    return this.selected;
  }

  tableNamed(name: string): { sheet: BookSheet; table: BookTable } | null {
    for (const sheet of this.data.sheets)
      for (const table of sheet.tables) if (sameName(table.name, name)) return { sheet, table };
    return null;
  }

  // Cells

  /** Writes a block whose top-left cell is given; rows may be of different lengths. */
  write(
    sheetId: string,
    top: number,
    left: number,
    grid: readonly (readonly (Input | undefined)[])[],
    source: Source,
  ): void {
    const sheet = this.sheet(sheetId);
    const width = largest(
      grid.map((row) => row.length),
      0,
    );
    if (grid.length === 0 || width === 0) return;
    const area = { top, left, bottom: top + grid.length - 1, right: left + width - 1 };
    const before = isSingleCell(area) ? (cellAt(sheet, top, left)?.value ?? null) : undefined;
    grid.forEach((row, down) =>
      row.forEach((input, across) => {
        if (input !== undefined) placeInput(sheet, top + down, left + across, input);
      }),
    );
    const renamed = nameTableColumns(this.data, sheet, area);
    const after = isSingleCell(area) ? (cellAt(sheet, top, left)?.value ?? null) : undefined;
    this.tell({
      kind: "cells",
      source,
      sheetId,
      area,
      ...(before !== undefined && after !== undefined ? { before, after } : {}),
    });
    this.tellRenamed(sheetId, renamed, source);
  }

  /** Puts what formulas gave. Tells nothing when no value changed. */
  writeResults(sheetId: string, results: readonly ComputedResult[]): void {
    const sheet = this.sheet(sheetId);
    let changed: Area | null = null;
    for (const result of results) changed = placeResult(sheet, result, changed);
    if (changed) this.tell({ kind: "cells", source: "engine", sheetId, area: changed });
  }

  /** Tells the listeners of results that the calculation has placed one by one (`placeResult`). */
  announceResults(sheetId: string, area: Area): void {
    this.tell({ kind: "cells", source: "engine", sheetId, area });
  }

  clearContents(sheetId: string, area: Area, source: Source): void {
    const sheet = this.sheet(sheetId);
    emptyCells(sheet, area);
    const renamed = nameTableColumns(this.data, sheet, area);
    this.tell({ kind: "cells", source, sheetId, area });
    this.tellRenamed(sheetId, renamed, source);
  }

  /** Changes the format of cells; `change` may depend on the cell's present format. */
  restyle(sheetId: string, area: Area, change: CellStyleChange, source: Source): void {
    restyleCells(this.sheet(sheetId), this.styles, area, change);
    this.tell({ kind: "look", source, sheetId, area });
  }

  /** Gives cells the workbook's default format back; a cell that then says nothing is gone. */
  clearFormats(sheetId: string, area: Area, source: Source): void {
    dropFormats(this.sheet(sheetId), area);
    this.tell({ kind: "look", source, sheetId, area });
  }

  // Rows, columns and everything that has a look

  shift(sheetId: string, shift: Shift, source: Source): void {
    const sheet = this.sheet(sheetId);
    checkShift(sheet, shift);
    applyShift(this.data, sheet, shift);
    this.tell({ kind: "structure", source, sheetId, shift });
  }

  setHidden(sheetId: string, what: "rows" | "columns", area: Area, hidden: boolean, source: Source): void {
    const sheet = this.sheet(sheetId);
    const rows = what === "rows";
    const set = rows ? sheet.hiddenRows : sheet.hiddenColumns;
    for (let index = rows ? area.top : area.left; index <= (rows ? area.bottom : area.right); index++) {
      if (hidden) set.add(index);
      else set.delete(index);
    }
    this.tell(rows ? { kind: "rowsHidden", source, sheetId, area, hidden } : { kind: "look", source, sheetId, area });
  }

  /** For what only changes how the sheet looks or prints: rules, validations, charts, page, links, merges. */
  changeLook(sheetId: string, source: Source, change: (sheet: BookSheet) => void, area?: Area): void {
    change(this.sheet(sheetId));
    this.tell({ kind: "look", source, sheetId, ...(area ? { area } : {}) });
  }

  // Sheets

  addSheet(name: string | undefined, source: Source): BookSheet {
    const sheet = sheetOperations.addSheet(this.data, name);
    this.tell({ kind: "sheet", what: "added", source, sheetId: sheet.id });
    return sheet;
  }

  copySheet(sheetId: string, position: number, source: Source): BookSheet {
    const sheet = sheetOperations.copySheet(this.data, this.sheet(sheetId), position);
    this.tell({ kind: "sheet", what: "added", source, sheetId: sheet.id });
    return sheet;
  }

  deleteSheet(sheetId: string, source: Source): void {
    const next = sheetOperations.deleteSheet(this.data, this.sheet(sheetId));
    this.tell({ kind: "sheet", what: "deleted", source, sheetId });
    if (next !== this.data.activeSheet) this.activate(next, source);
  }

  renameSheet(sheetId: string, name: string, source: Source): void {
    const before = this.sheet(sheetId).name;
    if (before === name) return;
    sheetOperations.renameSheet(this.data, this.sheet(sheetId), name);
    this.tell({ kind: "sheet", what: "renamed", source, sheetId, before, after: name });
  }

  moveSheet(sheetId: string, position: number, source: Source): void {
    const before = this.data.sheets.indexOf(this.sheet(sheetId));
    if (!sheetOperations.moveSheet(this.data, before, position)) return;
    this.tell({ kind: "sheet", what: "moved", source, sheetId, before: String(before), after: String(position) });
  }

  setVisibility(sheetId: string, visibility: BookSheet["visibility"], source: Source): void {
    const sheet = this.sheet(sheetId);
    const before = sheet.visibility;
    if (before === visibility) return;
    const next = sheetOperations.setVisibility(this.data, sheet, visibility);
    this.tell({ kind: "sheet", what: "visibility", source, sheetId, before, after: visibility });
    if (next !== this.data.activeSheet) this.activate(next, source);
  }

  activate(sheetId: string, source: Source): void {
    const sheet = this.sheet(sheetId);
    if (sheet.visibility !== "Visible") throw new Refusal("hiddenSheet", sheet.name);
    const before = this.data.activeSheet;
    if (before === sheetId) return;
    this.data.activeSheet = sheetId;
    this.selected = { sheetId, areas: [cellArea(0, 0)] };
    this.tell({ kind: "sheet", what: "activated", source, sheetId, before, after: sheetId });
  }

  setProtection(sheetId: string, protection: BookSheet["protection"], source: Source): void {
    this.sheet(sheetId).protection = protection;
    this.tell({ kind: "sheet", what: "protection", source, sheetId, after: protection ? "protected" : "unprotected" });
  }

  select(sheetId: string, areas: readonly Area[], source: Source): void {
    this.activate(sheetId, source);
    this.selected = { sheetId, areas };
    this.tell({ kind: "selection", source, sheetId, areas });
  }

  // Names, tables, settings

  name(name: string, scope: string | null): BookName | null {
    return this.data.names.find((candidate) => candidate.scope === scope && sameName(candidate.name, name)) ?? null;
  }

  addName(name: BookName, source: Source): void {
    if (this.name(name.name, name.scope)) throw new Refusal("nameTaken", name.name);
    this.data.names.push(name);
    this.tell({ kind: "names", source });
  }

  changeName(name: BookName, change: Partial<Pick<BookName, "formula" | "visible" | "comment">>, source: Source): void {
    Object.assign(name, change);
    this.tell({ kind: "names", source });
  }

  deleteName(name: BookName, source: Source): void {
    this.data.names = this.data.names.filter((candidate) => candidate !== name);
    this.tell({ kind: "names", source });
  }

  addTable(sheetId: string, table: BookTable, source: Source): void {
    this.sheet(sheetId).tables.push(table);
    this.tell({ kind: "tables", source, sheetId, tableId: table.id, what: "added" });
  }

  changeTable(sheetId: string, table: BookTable, change: Partial<Omit<BookTable, "id">>, source: Source): void {
    Object.assign(table, change);
    this.tell({ kind: "tables", source, sheetId, tableId: table.id, what: "changed" });
  }

  deleteTable(sheetId: string, table: BookTable, source: Source): void {
    const sheet = this.sheet(sheetId);
    sheet.tables = sheet.tables.filter((candidate) => candidate !== table);
    this.tell({ kind: "tables", source, sheetId, tableId: table.id, what: "deleted" });
  }

  /** `undefined` forgets the setting. */
  setSetting(key: string, value: unknown, source: Source): void {
    if (value === undefined) this.data.settings.delete(key);
    else this.data.settings.set(key, value);
    this.tell({ kind: "settings", source });
  }
}
