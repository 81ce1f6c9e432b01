/** What she does in the grid, carried to the book. Cells are read back from the grid; rows and columns go through the book first. */
import {
  CanceledError,
  CellValueType,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IRange,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { Book, Input } from "../../book/book";
import type { Shift } from "../../formula/shift";
import { cellAt } from "../../book/cells";
import { fillCalculatedColumns } from "../../book/tables/calculated";
import { joinTypedRows } from "../../book/tables/growth";
import type { Area } from "../../book/types";
import { toEnglish } from "../../formula/french";
import { heightOfPixels, toArea, widthOfPixels } from "./snapshot";
import { toStyleChange } from "./style";
import { inCalendar, readTypedInGrid } from "./typed";
import { append, largest, smallest } from "../../formula/many";

/** Marks the mutations that bring the book's own changes to the grid. */
export interface FromBook extends IExecutionOptions {
  readonly fromBook?: true;
}

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
  readonly colWidth?: number | Record<number, number>;
  readonly rowHeight?: number | Record<number, number>;
  readonly startRow?: number;
  readonly startColumn?: number;
  readonly xSplit?: number;
  readonly ySplit?: number;
  readonly from?: { readonly subUnitId: string; readonly value: Record<number, Record<number, unknown>> };
  readonly to?: { readonly subUnitId: string; readonly value: Record<number, Record<number, unknown>> };
}

export interface GridCells {
  /** The cell as the grid has it now. */
  raw(sheetId: string, row: number, column: number): Nullable<ICellData>;
  selections(): readonly IRange[];
  activeSheet(): string;
}

const SHIFTS: Readonly<Record<string, { kind: Shift["kind"]; part: boolean }>> = {
  "sheet.command.insert-row": { kind: "insertRows", part: false },
  "sheet.command.insert-row-by-range": { kind: "insertRows", part: false },
  "sheet.command.insert-col": { kind: "insertColumns", part: false },
  "sheet.command.insert-col-by-range": { kind: "insertColumns", part: false },
  "sheet.command.remove-row": { kind: "deleteRows", part: false },
  "sheet.command.remove-row-by-range": { kind: "deleteRows", part: false },
  "sheet.command.remove-col": { kind: "deleteColumns", part: false },
  "sheet.command.remove-col-by-range": { kind: "deleteColumns", part: false },
  "sheet.command.insert-range-move-down": { kind: "insertRows", part: true },
  "sheet.command.insert-range-move-right": { kind: "insertColumns", part: true },
  "sheet.command.delete-range-move-up": { kind: "deleteRows", part: true },
  "sheet.command.delete-range-move-left": { kind: "deleteColumns", part: true },
};

const CONTENT_COMMANDS = new Set([
  "sheet.command.set-range-values",
  "sheet.command.clear-selection-content",
  "sheet.command.clear-selection-all",
  "sheet.command.auto-fill",
  "sheet.command.move-range",
  "sheet.command.set-style",
  "sheet.command.copy-down",
  "sheet.command.copy-right",
  "sheet.command.clear-selection-format",
]);

export class UserEdits {
  constructor(
    private readonly book: Book,
    private readonly cells: GridCells,
    private readonly today: () => { year: number },
  ) {}

  /** Before a command of the grid: those that move rows or columns become operations of the book instead. */
  before(info: Readonly<ICommandInfo>): void {
    const params = (info.params ?? {}) as Params;
    const shift = SHIFTS[info.id];
    if (shift) {
      this.shift(shift.kind, shift.part, params);
      throw new CanceledError();
    }
    if (CONTENT_COMMANDS.has(info.id)) this.refuseProtected(params);
  }

  private shift(kind: Shift["kind"], part: boolean, params: Params): void {
    const ranges = params.range ? [params.range] : this.cells.selections();
    const rows = kind.endsWith("Rows");
    // From the bottom up, so that the first does not move the next.
    for (const { top, left, bottom, right } of ranges
      .map(toArea)
      .sort((a, b) => (rows ? b.top - a.top : b.left - a.left))) {
      const shift: Shift = rows
        ? { kind, at: top, count: bottom - top + 1, from: part ? left : 0, to: part ? right : 16_383 }
        : { kind, at: left, count: right - left + 1, from: part ? top : 0, to: part ? bottom : 1_048_575 };
      this.book.shift(params.subUnitId ?? this.cells.activeSheet(), shift, "user");
    }
  }

  private refuseProtected(params: Params): void {
    const sheet = this.book.sheet(params.subUnitId ?? this.cells.activeSheet());
    if (!sheet.protection) return;
    const locked = this.cells
      .selections()
      .map(toArea)
      .some((area) => this.book.styleAt(sheet, area.top, area.left).locked !== false);
    if (locked) throw new ProtectedCell();
  }

  /** After a mutation of the grid by her hand. */
  after(info: Readonly<ICommandInfo>): void {
    const params = (info.params ?? {}) as Params;
    const sheetId = params.subUnitId ?? "";
    switch (info.id) {
      case "sheet.mutation.set-range-values":
        return this.cellsSet(sheetId, params);
      case "sheet.mutation.move-range":
        if (params.from) this.readBack(params.from.subUnitId, places(params.from.value));
        if (params.to) this.readBack(params.to.subUnitId, places(params.to.value));
        return;
      case "sheet.mutation.reorder-range":
        return this.readBack(sheetId, params.range ? placesIn(toArea(params.range)) : []);
      case "sheet.mutation.set-worksheet-col-width":
        return this.sized(sheetId, params.ranges ?? [], params.colWidth, "columns");
      case "sheet.mutation.set-worksheet-row-height":
        return this.sized(sheetId, params.ranges ?? [], params.rowHeight, "rows");
      case "sheet.mutation.set-row-hidden":
        return this.hidden(sheetId, params.ranges ?? [], "rows", true);
      case "sheet.mutation.set-row-visible":
        return this.hidden(sheetId, params.ranges ?? [], "rows", false);
      case "sheet.mutation.set-col-hidden":
        return this.hidden(sheetId, params.ranges ?? [], "columns", true);
      case "sheet.mutation.set-col-visible":
        return this.hidden(sheetId, params.ranges ?? [], "columns", false);
      case "sheet.mutation.add-worksheet-merge":
        return this.merged(sheetId, params.ranges ?? [], true);
      case "sheet.mutation.remove-worksheet-merge":
        return this.merged(sheetId, params.ranges ?? [], false);
      case "sheet.mutation.set-frozen":
        return this.book.changeLook(sheetId, "user", (sheet) => {
          sheet.freeze = { rows: params.ySplit ?? 0, columns: params.xSplit ?? 0 };
        });
    }
  }

  private cellsSet(sheetId: string, params: Params): void {
    const changed = places(params.cellValue ?? {});
    this.readBack(sheetId, changed);
    for (const { row, column } of changed) {
      const style = params.cellValue?.[row]?.[column]?.s;
      if (style && typeof style === "object") this.restyled(sheetId, row, column, style);
    }
  }

  private restyled(sheetId: string, row: number, column: number, set: IStyleData): void {
    const change = toStyleChange(set);
    if (Object.keys(change).length > 0)
      this.book.restyle(sheetId, { top: row, left: column, bottom: row, right: column }, change, "user");
  }

  /** Takes from the grid the contents that differ from the book's, row by row. */
  private readBack(sheetId: string, changed: readonly { row: number; column: number }[]): void {
    const rows = new Map<number, { column: number; input: Input }[]>();
    const formats: { row: number; column: number; numberFormat: string }[] = [];
    for (const { row, column } of changed) {
      const read = this.read(sheetId, row, column);
      if (!read) continue;
      const inputs = rows.get(row);
      if (inputs) inputs.push({ column, input: read.input });
      else rows.set(row, [{ column, input: read.input }]);
      if (read.numberFormat) formats.push({ row, column, numberFormat: read.numberFormat });
    }
    for (const { row, column, numberFormat } of formats) {
      this.book.restyle(sheetId, { top: row, left: column, bottom: row, right: column }, { numberFormat }, "user");
    }
    if (rows.size === 0) return;
    const numbers = [...rows.keys()];
    const [top, bottom] = [smallest(numbers), largest(numbers)];
    const left = smallest([...rows.values()].flat().map((entry) => entry.column));
    const grid = Array.from({ length: bottom - top + 1 }, (_, down) => {
      const line: (Input | undefined)[] = [];
      for (const { column, input } of rows.get(top + down) ?? []) line[column - left] = input;
      return Array.from(line);
    });
    this.book.write(sheetId, top, left, grid, "user");
    joinTypedRows(
      this.book,
      sheetId,
      [...rows].flatMap(([row, inputs]) => inputs.map(({ column }) => ({ row, column }))),
    );
    const right = left + grid.reduce((widest, line) => Math.max(widest, line.length), 1) - 1;
    fillCalculatedColumns(this.book, sheetId, { top, bottom, left, right }, "user");
  }

  private read(sheetId: string, row: number, column: number): { input: Input; numberFormat?: string } | null {
    const shown = this.cells.raw(sheetId, row, column);
    const sheet = this.book.sheet(sheetId);
    const before = cellAt(sheet, row, column);
    if (typeof shown?.f === "string" && shown.f.length > 1) {
      const formula = toEnglish(shown.f);
      return formula === before?.formula ? null : { input: { formula } };
    }
    const text = shown?.p ? textOf(shown) : shown?.v;
    if (typeof text === "string" && /^=./.test(text)) return { input: { formula: toEnglish(text) } };
    const format = this.book.styleAt(sheet, row, column).numberFormat ?? "General";
    const typed =
      typeof text === "string" && format !== "@"
        ? inCalendar(readTypedInGrid(text, this.today()), this.book.data.date1904)
        : { value: valueOf(shown, text) };
    if (before?.formula === undefined && (before?.value ?? null) === typed.value && !before?.spilledFrom) return null;
    return {
      input: { value: typed.value },
      ...(typed.numberFormat && format === "General" ? { numberFormat: typed.numberFormat } : {}),
    };
  }

  private sized(sheetId: string, ranges: readonly IRange[], size: Params["colWidth"], what: "rows" | "columns"): void {
    if (size === undefined) return;
    this.book.changeLook(sheetId, "user", (sheet) => {
      for (const area of ranges.map(toArea)) {
        const [first, last] = what === "rows" ? [area.top, area.bottom] : [area.left, area.right];
        for (let index = first; index <= last; index += 1) {
          const pixels = typeof size === "number" ? size : size[index];
          if (pixels === undefined) continue;
          if (what === "rows") sheet.rowHeights.set(index, heightOfPixels(pixels));
          else sheet.columnWidths.set(index, widthOfPixels(pixels));
        }
      }
    });
  }

  private hidden(sheetId: string, ranges: readonly IRange[], what: "rows" | "columns", hidden: boolean): void {
    for (const range of ranges) this.book.setHidden(sheetId, what, toArea(range), hidden, "user");
  }

  private merged(sheetId: string, ranges: readonly IRange[], together: boolean): void {
    const areas = ranges.map(toArea);
    const same = (a: Area, b: Area) =>
      a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
    this.book.changeLook(sheetId, "user", (sheet) => {
      sheet.merges = sheet.merges.filter((merge) => !areas.some((area) => same(area, merge)));
      if (together) append(sheet.merges, areas);
    });
  }
}

/** She edited a locked cell of a protected sheet. */
export class ProtectedCell extends CanceledError {}

function places(matrix: Record<number, Record<number, unknown>>): { row: number; column: number }[] {
  return Object.entries(matrix).flatMap(([row, columns]) =>
    Object.keys(columns ?? {}).map((column) => ({ row: Number(row), column: Number(column) })),
  );
}

function placesIn(area: Area): { row: number; column: number }[] {
  const all: { row: number; column: number }[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) all.push({ row, column });
  return all;
}

const textOf = (cell: ICellData): string => (cell.p?.body?.dataStream ?? "").replace(/\r\n$/, "").replace(/\r/g, "\n");

function valueOf(cell: Nullable<ICellData>, value: unknown): string | number | boolean | null {
  if (value === undefined || value === null || value === "") return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  return value as string | number | boolean;
}
