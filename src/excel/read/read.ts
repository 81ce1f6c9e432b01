/**
 * Her workbook as plain arrays, read in blocks that stay under Excel's 5 MB per answer. Sheets of ours and
 * our state column are left out. Nothing is written.
 */
import { cellKey, type Area, type SheetGrid, type WorkbookGrid } from "../../tracker/cells/grid";
import { sizeOf } from "../../tracker/cells/cellRef";
import { asWeWrite, isStateFormula } from "../own/ourFormulas";
import { emptyArrays, readWanted, type Arrays, type Wanted } from "./blocks";
import {
  loadShape,
  mergesOf,
  readHidden,
  rowsLookedAt,
  someHiddenIn,
  tablesOf,
  type Read,
  type SomeHidden,
} from "./looks";
import { usedPlace, type SheetSurvey, type Survey } from "../own/survey";

/** Beyond these bounds a sheet is no tracker; reading stops there instead of filling memory. */
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 256;
/** A cell gone astray far below or far right must not have millions of empty ones read. */
const MOST_CELLS = 3_000_000;

/** What the state column holds in each row (from 0): a formula, or "" for anything else. */
export type Filled = ReadonlyMap<number, string>;

/** What was read of a sheet, and what of it a later reading compares. */
export interface ReadSheet {
  readonly sheet: SheetSurvey;
  readonly area: Area | null;
  readonly grid: SheetGrid;
  readonly filled: Filled | null;
  readonly someHidden: SomeHidden;
}

/** Sheets of hers as recognition looks at them. */
export const gridOf = (read: readonly ReadSheet[], { date1904 }: Survey): WorkbookGrid => ({
  sheets: read.map(({ grid }) => grid),
  date1904,
});

/**
 * All sheets of hers, without our state column.
 * @param again asks once more for what was asked in the same request, where that is refused for its length
 */
export async function readSheets(
  context: Excel.RequestContext,
  found: Survey,
  again: () => void = () => undefined,
): Promise<ReadSheet[]> {
  const hers = found.sheets.filter(
    (sheet) => sheet.model === null && (sheet.ours === null || sheet.ours === "starter"),
  );
  const read = await areasToRead(context, hers);

  const arrays = read.map(({ area }) => ({
    ...emptyArrays(area),
    fills: new Map<number, string>(),
    links: new Map<number, string>(),
  }));
  // Asked with the values, so that both tell of the same moment; asked again where a request is refused for its length.
  const askShapes = () => read.map(({ sheet, area }) => loadShape(context, sheet, area));
  let shapes = askShapes();
  const rowsOf = (what: Wanted["what"], count: (area: Area) => number) =>
    read.flatMap(({ sheet, area }, index): Wanted[] =>
      area ? [{ what, sheet, index, origin: area, top: area.top, rows: count(area) }] : [],
    );
  const wanted = [
    ...rowsOf("cells", (area) => sizeOf(area).rows),
    ...rowsOf("looks", (area) => Math.min(sizeOf(area).rows, rowsLookedAt(area))),
  ];
  await readWanted(context, wanted, arrays, () => {
    shapes = askShapes();
    again();
  });
  // Without a cell of hers, nothing of what was asked is told yet.
  if (wanted.length === 0) await context.sync();
  const hidden = await readHidden(context, read, shapes);

  return read.map(({ sheet, area }, index) => {
    const shape = shapes[index]!;
    const arrayed = arrays[index]!;
    const at = area ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const filled = sheet.stateColumn ? takeOut(arrayed, at, sheet.stateColumn) : null;
    const grid: SheetGrid = {
      name: sheet.name,
      visible: sheet.visible,
      top: at.top,
      left: at.left,
      ...arrayed,
      merges: mergesOf(shape),
      tables: tablesOf(sheet, shape),
      ...hidden[index],
    };
    return { sheet, area, grid, filled, someHidden: someHiddenIn(shape) };
  });
}

/** The used part of each sheet; where it passes the bounds, what is used within them. One request, only then. */
async function areasToRead(context: Excel.RequestContext, sheets: readonly SheetSurvey[]): Promise<Read[]> {
  const asked = sheets.map((sheet) => {
    const within = sheet.used && bounded(sheet.used);
    if (!within || !sheet.used || (within.bottom === sheet.used.bottom && within.right === sheet.used.right))
      return { sheet, area: within, inside: null };
    const { rows, columns } = sizeOf(within);
    const range = context.workbook.worksheets
      .getItem(sheet.id)
      .getRangeByIndexes(within.top, within.left, rows, columns);
    return {
      sheet,
      area: within,
      inside: range.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    };
  });
  if (asked.some(({ inside }) => inside)) await context.sync();
  return asked.map(({ sheet, area, inside }) => {
    if (!inside) return { sheet, area: area && fewEnough(area) };
    const used = usedPlace(inside);
    return { sheet, area: used && fewEnough(used) };
  });
}

/** Whether all of a used area is read. */
export const isWithinBounds = (area: Area): boolean =>
  fewEnough(bounded(area)).bottom === area.bottom && bounded(area).right === area.right;

function bounded(area: Area): Area {
  return {
    ...area,
    bottom: Math.min(area.bottom, area.top + MOST_ROWS - 1),
    right: Math.min(area.right, area.left + MOST_COLUMNS - 1),
  };
}

function fewEnough(area: Area): Area {
  return { ...area, bottom: Math.min(area.bottom, area.top + Math.floor(MOST_CELLS / sizeOf(area).columns) - 1) };
}

/** Leaves our column out of what is recognised, also where Excel filled it in rows that its mark does not cover yet. */
export function takeOut(arrays: Arrays, origin: Area, column: Area): Map<number, string> {
  const filled = new Map<number, string>();
  const at = column.left - origin.left;
  arrays.values.forEach((values, index) => {
    const row = origin.top + index;
    if (at < 0 || at >= values.length) return;
    const key = cellKey(row, column.left);
    if (values[at] !== null || arrays.formulas.has(key)) filled.set(row, asWeWrite(arrays.formulas.get(key) ?? ""));
    const within = row >= column.top && row <= column.bottom;
    if (!within && !isStateFormula(arrays.formulas.get(key))) return;
    values[at] = null;
    const texts = arrays.texts[index];
    if (texts) texts[at] = "";
    arrays.formulas.delete(key);
  });
  return filled;
}
