/** What a sheet shows beside its values: merged cells, tables, fill colours, links, hidden rows and columns. */
import { cellKey, type Area, type TableInfo } from "../../tracker/cells/grid";
import { parseAreas, parseRef, sizeOf } from "../../tracker/cells/cellRef";
import { sendBlock } from "../base/run";
import type { SheetSurvey } from "../own/survey";
import { batches, blocksOf, rangeOf } from "./blocks";

/** Colours and links are only looked for in the first cells of a sheet: they cost 100 bytes each. */
const LOOK_CELLS = 60_000;
const LOOK_BLOCK = 20_000;

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
export async function readLooks(
  context: Excel.RequestContext,
  read: readonly Read[],
): Promise<{ fills: Map<number, string>; links: Map<number, string> }[]> {
  const looks = read.map(() => ({ fills: new Map<number, string>(), links: new Map<number, string>() }));
  const blocks = read.flatMap(({ sheet, area }, index) =>
    area ? blocksOf(sheet, area, index, { cells: LOOK_BLOCK, most: LOOK_CELLS }) : [],
  );
  for (const batch of batches(blocks, LOOK_BLOCK)) {
    const answers = batch.map((block) =>
      rangeOf(context, block).getCellProperties({ format: { fill: { color: true } }, hyperlink: true }),
    );
    await sendBlock(context);
    batch.forEach((block, at) => {
      const look = looks[block.index];
      answers[at]?.value.forEach((row, r) =>
        row.forEach((cell, c) => {
          const key = cellKey(block.top + r, block.origin.left + c);
          const fill = cell.format?.fill?.color?.replace("#", "").toUpperCase();
          if (fill && fill !== "FFFFFF") look?.fills.set(key, fill);
          const link =
            cell.hyperlink?.address ||
            (cell.hyperlink?.documentReference ? `#${cell.hyperlink.documentReference}` : "");
          if (link) look?.links.set(key, link);
        }),
      );
    });
  }
  return looks;
}

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
