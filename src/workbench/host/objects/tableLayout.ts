/** What a table does to the cells around it: growing, shrinking, its header row and its names. */
import { MAX_ROWS, columnCount, intersection, overlaps, parseArea } from "../../formula/areas";
import type { Book } from "../../book/book";
import { cellAt, cellsIn } from "../../book/cells";
import { sameName } from "../../formula/names";
import { freeTableId, freeTableName } from "../../book/sheets";
import { bodyAreaOf, dressRows } from "../../book/tables/growth";
import { freeColumnName } from "../../book/tables/headers";
import type { Area, BookSheet, BookTable } from "../../book/types";
import { ApiError } from "../errors";

export interface TableTarget {
  readonly sheetId: string;
  readonly table: BookTable;
}

export const tableHeader = (table: BookTable): Area | null =>
  table.hasHeader ? { ...table.area, bottom: table.area.top } : null;
export const totalsOf = (table: BookTable): Area | null =>
  table.hasTotals ? { ...table.area, top: table.area.bottom } : null;

const isEmpty = (sheet: BookSheet, area: Area): boolean => {
  for (const { cell } of cellsIn(sheet, area)) if (cell.value !== null || cell.formula !== undefined) return false;
  return true;
};

/** Makes a table of cells that are there; headers that are empty or repeated get a name. */
export function createTable(book: Book, sheetId: string, area: Area, hasHeaders: boolean): BookTable {
  const sheet = book.sheet(sheetId);
  if (sheet.tables.some((table) => overlaps(table.area, area))) throw new ApiError("InvalidArgument");
  if (sheet.merges.some((merge) => overlaps(merge, area))) throw new ApiError("MergedRangeConflict");
  let covered = area;
  if (!hasHeaders) {
    book.shift(sheetId, { kind: "insertRows", at: area.top, count: 1, from: area.left, to: area.right }, "addin");
    covered = { ...area, bottom: area.bottom + 1 };
  }
  if (covered.top === covered.bottom) covered = { ...covered, bottom: covered.bottom + 1 };
  const table: BookTable = {
    id: freeTableId(book.data),
    name: freeTableName(book.data, "Tableau"),
    area: covered,
    hasHeader: true,
    hasTotals: false,
    columns: [],
    style: "TableStyleMedium2",
    showFilter: true,
  };
  const names: string[] = [];
  for (let column = covered.left; column <= covered.right; column++) {
    const value = cellAt(sheet, covered.top, column)?.value ?? null;
    const name = freeColumnName(
      value === null || typeof value === "object" ? "" : String(value),
      names,
      column - covered.left,
    );
    names.push(name);
    book.write(sheetId, covered.top, column, [[{ value: name }]], "addin");
  }
  table.columns = names.map((name) => ({ name }));
  book.addTable(sheetId, table, "addin");
  return table;
}

/** Adds rows before `index` of the body (at its end when null); cells under the table move down if there are any. */
export function addRows(book: Book, { sheetId, table }: TableTarget, index: number | null, count: number): number {
  const body = bodyAreaOf(table);
  const height = body.bottom - body.top + 1;
  const sheet = book.sheet(sheetId);
  // The empty row that a table of a header alone has is the first to be filled.
  const waits = index === null && height === 1 && isEmpty(sheet, body);
  if (waits) {
    if (count > 1) addRows(book, { sheetId, table }, 1, count - 1);
    return 0;
  }
  const at = index ?? height;
  if (at < 0 || at > height) throw new ApiError("InvalidArgument");
  const row = body.top + at;
  const below = {
    ...table.area,
    top: table.area.bottom + 1,
    bottom: Math.min(table.area.bottom + count, MAX_ROWS - 1),
  };
  if (
    at === height &&
    !table.hasTotals &&
    isEmpty(sheet, below) &&
    !sheet.tables.some((other) => overlaps(other.area, below))
  ) {
    book.changeTable(sheetId, table, { area: { ...table.area, bottom: table.area.bottom + count } }, "addin");
  } else {
    const before = table.area;
    book.shift(sheetId, { kind: "insertRows", at: row, count, from: before.left, to: before.right }, "addin");
    book.changeTable(sheetId, table, { area: { ...before, bottom: before.bottom + count } }, "addin");
  }
  dressRows(book, sheetId, table, row, count, "addin");
  return at;
}

/** Adds a column before `index` (at the end when null); cells to the right of the table's rows move right if there are any. */
export function addColumn(
  book: Book,
  { sheetId, table }: TableTarget,
  index: number | null,
  name: string | undefined,
): number {
  const width = columnCount(table.area);
  const at = index ?? width;
  if (at < 0 || at > width) throw new ApiError("InvalidArgument");
  const column = table.area.left + at;
  const sheet = book.sheet(sheetId);
  const taken = table.columns.map((existing) => existing.name);
  const beside = { ...table.area, left: table.area.right + 1, right: table.area.right + 1 };
  const before = table.area;
  const columns = [...table.columns];
  if (at < width || !isEmpty(sheet, beside) || sheet.tables.some((other) => overlaps(other.area, beside))) {
    book.shift(sheetId, { kind: "insertColumns", at: column, count: 1, from: before.top, to: before.bottom }, "addin");
  }
  columns.splice(at, 0, { name: freeColumnName(name ?? "", taken, taken.length) });
  book.changeTable(sheetId, table, { area: { ...before, right: before.right + 1 }, columns }, "addin");
  const model = at > 0 ? column - 1 : column + 1;
  for (let row = before.top; row <= before.bottom; row++) {
    const style = book.styleAt(sheet, row, model);
    book.restyle(sheetId, { top: row, bottom: row, left: column, right: column }, () => style, "addin");
  }
  if (table.hasHeader) book.write(sheetId, before.top, column, [[{ value: columns[at]!.name }]], "addin");
  return at;
}

export function deleteColumn(book: Book, { sheetId, table }: TableTarget, index: number): void {
  const { area } = table;
  if (table.columns.length === 1) throw new ApiError("InvalidOperation");
  const columns = table.columns.filter((_column, at) => at !== index);
  book.shift(
    sheetId,
    { kind: "deleteColumns", at: area.left + index, count: 1, from: area.top, to: area.bottom },
    "addin",
  );
  book.changeTable(sheetId, table, { columns, area: { ...area, right: area.right - 1 } }, "addin");
}

export function deleteRow(book: Book, { sheetId, table }: TableTarget, index: number): void {
  const body = bodyAreaOf(table);
  const { area } = table;
  book.shift(sheetId, { kind: "deleteRows", at: body.top + index, count: 1, from: area.left, to: area.right }, "addin");
  book.changeTable(sheetId, table, { area: { ...area, bottom: area.bottom - 1 } }, "addin");
}

export function setTotals(book: Book, target: TableTarget, shown: boolean): void {
  const { sheetId, table } = target;
  if (table.hasTotals === shown) return;
  const { area } = table;
  if (shown) {
    const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
    if (!isEmpty(book.sheet(sheetId), below)) {
      book.shift(
        sheetId,
        { kind: "insertRows", at: area.bottom + 1, count: 1, from: area.left, to: area.right },
        "addin",
      );
    }
    book.changeTable(sheetId, table, { area: { ...area, bottom: area.bottom + 1 }, hasTotals: true }, "addin");
    book.write(sheetId, area.bottom + 1, area.left, [[{ value: "Total" }]], "addin");
  } else {
    book.clearContents(sheetId, { ...area, top: area.bottom }, "addin");
    book.changeTable(sheetId, table, { area: { ...area, bottom: area.bottom - 1 }, hasTotals: false }, "addin");
  }
}

/** The header row stays where it is. */
export function resizeTable(book: Book, { sheetId, table }: TableTarget, area: Area): void {
  const sheet = book.sheet(sheetId);
  const clash = sheet.tables.some((other) => other !== table && overlaps(other.area, area));
  if (area.top !== table.area.top || !intersection(area, table.area) || area.bottom <= area.top || clash)
    throw new ApiError("InvalidArgument");
  const columns: BookTable["columns"] = [];
  for (let column = area.left; column <= area.right; column++) {
    const existing = table.columns[column - table.area.left];
    const value = cellAt(sheet, area.top, column)?.value ?? null;
    const name =
      existing?.name ??
      freeColumnName(
        value === null || typeof value === "object" ? "" : String(value),
        columns.map((one) => one.name),
        column - area.left,
      );
    columns.push(existing ?? { name });
    if (!existing) book.write(sheetId, area.top, column, [[{ value: name }]], "addin");
  }
  book.changeTable(sheetId, table, { area, columns }, "addin");
}

export function checkTableName(book: Book, name: string, own: BookTable): void {
  const valid = /^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) && name.length <= 255 && parseArea(name) === null;
  const taken =
    book.data.sheets.some((sheet) => sheet.tables.some((table) => table !== own && sameName(table.name, name))) ||
    book.name(name, null) !== null;
  if (!valid || taken) throw new ApiError("InvalidArgument");
}
