/** What a sheet shows beside its values: merged cells, tables, fill colours, links, hidden rows and columns. */
import { cellKey, type Area, type TableInfo } from "../../tracker/cells/grid";
import { parseAreas, parseRef, sizeOf } from "../../tracker/cells/cellRef";
import type { SheetSurvey } from "../own/survey";

/** Colours and links are only looked for in the first cells of a sheet: they cost 100 bytes each. */
const LOOK_CELLS = 60_000;

/** By cell, its fill colour and where its link leads. */
export interface Looks {
  readonly fills: Map<number, string>;
  readonly links: Map<number, string>;
}

export interface Read {
  readonly sheet: SheetSurvey;
  readonly area: Area | null;
}

export interface SheetShape {
  readonly range: Excel.Range | null;
  readonly merged: Excel.RangeAreas | null;
  readonly tables: readonly Excel.Range[];
  readonly hidden: AskedHidden;
}

/** Rows more than these are asked which of them are hidden in a request of their own. */
const MOST_HIDDEN_WITH_CELLS = 20_000;

export function loadShape(context: Excel.RequestContext, sheet: SheetSurvey, area: Area | null): SheetShape {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const tables = sheet.tables.map((table) => worksheet.tables.getItem(table.name).getRange().load("address"));
  if (!area) return { range: null, merged: null, tables, hidden: null };
  const { rows, columns } = sizeOf(area);
  const range = worksheet.getRangeByIndexes(area.top, area.left, rows, columns);
  return {
    range: range.load("rowHidden,columnHidden"),
    merged: range.getMergedAreasOrNullObject().load("address"),
    tables,
    hidden: sheet.someHidden && rows <= MOST_HIDDEN_WITH_CELLS ? askHidden(range) : null,
  };
}

export function mergesOf(shape: SheetShape): Area[] {
  return !shape.merged || shape.merged.isNullObject ? [] : parseAreas(shape.merged.address);
}

export function tablesOf(sheet: SheetSurvey, shape: SheetShape): TableInfo[] {
  return sheet.tables.flatMap((table, index) => {
    const area = parseRef(shape.tables[index]?.address ?? "")?.area;
    return area ? [{ ...table, area }] : [];
  });
}

export type AskedLooks = ReturnType<typeof askLooks>;

export const askLooks = (range: Excel.Range) =>
  range.getCellProperties({ format: { fill: { color: true } }, hyperlink: true });

/** @param top row of the first cell asked for @param left its column */
export function storeLooks(top: number, left: number, { value }: AskedLooks, into: Looks): void {
  value.forEach((row, r) =>
    row.forEach((cell, c) => {
      const key = cellKey(top + r, left + c);
      const fill = cell.format?.fill?.color?.replace("#", "").toUpperCase();
      if (fill && fill !== "FFFFFF") into.fills.set(key, fill);
      const link =
        cell.hyperlink?.address || (cell.hyperlink?.documentReference ? `#${cell.hyperlink.documentReference}` : "");
      if (link) into.links.set(key, link);
    }),
  );
}

/** How many rows of an area colours and links are looked for in. */
export const rowsLookedAt = (area: Area): number => Math.max(1, Math.floor(LOOK_CELLS / sizeOf(area).columns));

/** Whether rows and columns of a sheet are hidden: all, none, or null for some. */
export interface SomeHidden {
  readonly rows: boolean | null;
  readonly columns: boolean | null;
}

export const someHiddenIn = ({ range }: SheetShape): SomeHidden => ({
  rows: range ? range.rowHidden : false,
  columns: range ? range.columnHidden : false,
});

type AskedHidden = ReturnType<typeof askHidden> | null;

const askHidden = (range: Excel.Range) => ({
  rows: range.getRowProperties({ rowHidden: true }),
  columns: range.getColumnProperties({ columnHidden: true }),
});

/** Hidden (or filtered) rows and columns, where a sheet has some. One request, where they were not asked for before. */
export async function readHidden(
  context: Excel.RequestContext,
  read: readonly Read[],
  shapes: readonly SheetShape[],
): Promise<{ hiddenRows?: Set<number>; hiddenColumns?: Set<number> }[]> {
  const asked = shapes.map((shape) => {
    const { rows, columns } = someHiddenIn(shape);
    const isAny = rows !== false || columns !== false;
    return isAny && shape.range ? { rows, columns, told: shape.hidden ?? askHidden(shape.range) } : null;
  });
  if (asked.some((one, index) => one && !shapes[index]!.hidden)) await context.sync();
  return asked.map((one, index) => {
    const area = read[index]?.area;
    if (!area || !one) return {};
    const { rows, columns } = one.told;
    return {
      // Not false: all, or null where some are and some are not.
      ...(one.rows === false
        ? {}
        : { hiddenRows: new Set(rows.value.flatMap((row, at) => (row.rowHidden ? [area.top + at] : []))) }),
      ...(one.columns === false
        ? {}
        : {
            hiddenColumns: new Set(
              columns.value.flatMap((column, at) => (column.columnHidden ? [area.left + at] : [])),
            ),
          }),
    };
  });
}
