/** What a sheet shows beside its values: merged cells, tables, fill colours, links, hidden rows and columns. */
import { cellKey, type Area, type TableInfo } from "../../tracker/cells/grid";
import { parseAreas, parseRef, sizeOf } from "../../tracker/cells/cellRef";
import { sendBlock } from "../base/run";
import type { SheetSurvey } from "../own/survey";
import { batches, blocksOf, rangeOf } from "./blocks";

/** Colours and links are only looked for in the first cells of a sheet: they cost 100 bytes each. */
const LOOK_CELLS = 60_000;
export const LOOK_BLOCK = 20_000;

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
}

export function loadShape(context: Excel.RequestContext, sheet: SheetSurvey, area: Area | null): SheetShape {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const tables = sheet.tables.map((table) => worksheet.tables.getItem(table.name).getRange().load("address"));
  if (!area) return { range: null, merged: null, tables };
  const { rows, columns } = sizeOf(area);
  const range = worksheet.getRangeByIndexes(area.top, area.left, rows, columns);
  return {
    range: range.load("rowHidden,columnHidden"),
    merged: range.getMergedAreasOrNullObject().load("address"),
    tables,
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

/** Fill colours and link targets of the first cells of each sheet. */
export async function readLooks(context: Excel.RequestContext, read: readonly Read[]): Promise<Looks[]> {
  const looks = read.map((): Looks => ({ fills: new Map(), links: new Map() }));
  const blocks = read.flatMap(({ sheet, area }, index) =>
    area ? blocksOf(sheet, area, index, { cells: LOOK_BLOCK, most: LOOK_CELLS }) : [],
  );
  for (const batch of batches(blocks, LOOK_BLOCK)) {
    const answers = batch.map((block) => askLooks(rangeOf(context, block)));
    await sendBlock(context);
    batch.forEach((block, at) => storeLooks(block.top, block.origin.left, answers[at]!, looks[block.index]!));
  }
  return looks;
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

/** Hidden (or filtered) rows and columns, asked for only where a sheet has some. */
export async function readHidden(
  context: Excel.RequestContext,
  read: readonly Read[],
  shapes: readonly SheetShape[],
): Promise<{ hiddenRows?: Set<number>; hiddenColumns?: Set<number> }[]> {
  const asked = shapes.map(({ range }) => ({
    // null: some are, some are not.
    rows: range && range.rowHidden !== false ? range.getRowProperties({ rowHidden: true }) : null,
    columns: range && range.columnHidden !== false ? range.getColumnProperties({ columnHidden: true }) : null,
  }));
  if (asked.some(({ rows, columns }) => rows ?? columns)) await context.sync();
  return asked.map(({ rows, columns }, index) => {
    const area = read[index]?.area;
    if (!area) return {};
    return {
      ...(rows ? { hiddenRows: new Set(rows.value.flatMap((row, at) => (row.rowHidden ? [area.top + at] : []))) } : {}),
      ...(columns
        ? {
            hiddenColumns: new Set(
              columns.value.flatMap((column, at) => (column.columnHidden ? [area.left + at] : [])),
            ),
          }
        : {}),
    };
  });
}
