/**
 * Her workbook as plain arrays, read in blocks that stay under Excel's 5 MB per answer. Sheets of ours and
 * our state column are left out. Nothing is written.
 */
import {
  cellKey,
  type Area,
  type CellValue,
  type SheetGrid,
  type TableInfo,
  type WorkbookGrid,
} from "../../tracker/cells/grid";
import { parseAreas, parseRef, sizeOf } from "../../tracker/cells/cellRef";
import { isSizeLimit } from "../base/errors";
import { asWeWrite, isStateFormula } from "../own/ourFormulas";
import { sendBlock } from "../base/run";
import type { SheetSurvey, Survey } from "../own/survey";

/** Cells per request: four arrays of about 25 bytes a cell make some 3 MB. */
const BLOCK_CELLS = 30_000;
/** Colours and links are only looked for in the first cells of a sheet: they cost 100 bytes each. */
const LOOK_CELLS = 60_000;
const LOOK_BLOCK = 20_000;
/** Beyond these bounds a sheet is no tracker; reading stops there instead of filling memory. */
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 256;
/** A cell gone astray far below or far right must not have millions of empty ones read. */
const MOST_CELLS = 3_000_000;

const ERROR_VALUES = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BUSY!",
  "#GETTING_DATA",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#CONNECT!",
]);

interface Arrays {
  readonly values: CellValue[][];
  readonly texts: string[][];
  readonly formats: string[][];
  readonly formulas: Map<number, string>;
}

/** @param filled takes, by sheet, what the state column holds in each row (0-based): a formula, or "" for anything else */
export async function readGrid(
  context: Excel.RequestContext,
  found: Survey,
  filled = new Map<string, Map<number, string>>(),
): Promise<WorkbookGrid> {
  const hers = found.sheets.filter(
    (sheet) => sheet.model === null && (sheet.ours === null || sheet.ours === "starter"),
  );
  const sheets: SheetGrid[] = [];
  const read = await areasToRead(context, hers);

  const arrays = read.map(({ area }) => emptyArrays(area));
  // Asked with the values, so that both tell of the same moment; asked again where a request is refused for its length.
  const askShapes = () => read.map(({ sheet, area }) => loadShape(context, sheet, area));
  let shapes = askShapes();
  await readBlocks(
    context,
    read.flatMap(({ sheet, area }, index) => (area ? blocksOf(sheet, area, index, { cells: BLOCK_CELLS }) : [])),
    arrays,
    () => {
      shapes = askShapes();
    },
  );
  const looks = await readLooks(context, read);
  const hidden = await readHidden(context, read, shapes);

  read.forEach(({ sheet, area }, index) => {
    const shape = shapes[index];
    const arrayed = arrays[index];
    const look = looks[index];
    if (!shape || !arrayed || !look) return;
    const at = area ?? { top: 0, left: 0, bottom: 0, right: 0 };
    if (sheet.stateColumn) filled.set(sheet.name, takeOut(arrayed, at, sheet.stateColumn));
    sheets.push({
      name: sheet.name,
      visible: sheet.visible,
      top: at.top,
      left: at.left,
      ...arrayed,
      ...look,
      merges: mergesOf(shape),
      tables: tablesOf(sheet, shape),
      ...hidden[index],
    });
  });
  return { sheets, date1904: found.date1904 };
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
    if (inside.isNullObject) return { sheet, area: null };
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = inside;
    return { sheet, area: fewEnough({ top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 }) };
  });
}

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

function emptyArrays(area: Area | null): Arrays {
  const rows = area ? sizeOf(area).rows : 0;
  const make = <T>() => Array.from({ length: rows }, (): T[] => []);
  return { values: make(), texts: make(), formats: make(), formulas: new Map() };
}

/** A stretch of whole rows of one sheet. */
interface Block {
  readonly sheet: SheetSurvey;
  readonly index: number;
  readonly origin: Area;
  readonly top: number;
  readonly rows: number;
}

/** @param size how many cells a block holds, and all blocks together */
function blocksOf(
  sheet: SheetSurvey,
  area: Area,
  index: number,
  { cells, most = Infinity }: { readonly cells: number; readonly most?: number },
): Block[] {
  const { rows, columns } = sizeOf(area);
  const perBlock = Math.max(1, Math.floor(cells / columns));
  const wanted = Math.min(rows, Math.max(1, Math.floor(most / columns)));
  const blocks: Block[] = [];
  for (let done = 0; done < wanted; done += perBlock) {
    blocks.push({ sheet, index, origin: area, top: area.top + done, rows: Math.min(perBlock, wanted - done) });
  }
  return blocks;
}

/** Puts blocks together into requests of at most `cells` cells. */
function batches(blocks: readonly Block[], cells: number): Block[][] {
  const result: Block[][] = [];
  let size = Infinity;
  for (const block of blocks) {
    const cellsOfBlock = block.rows * sizeOf(block.origin).columns;
    if (size + cellsOfBlock > cells) {
      result.push([]);
      size = 0;
    }
    result[result.length - 1]?.push(block);
    size += cellsOfBlock;
  }
  return result;
}

function rangeOf(context: Excel.RequestContext, block: Block): Excel.Range {
  return context.workbook.worksheets
    .getItem(block.sheet.id)
    .getRangeByIndexes(block.top, block.origin.left, block.rows, sizeOf(block.origin).columns);
}

async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  into: readonly Arrays[],
  refused: () => void,
): Promise<void> {
  for (const batch of batches(blocks, BLOCK_CELLS)) await readBatch(context, batch, into, refused);
}

/**
 * Reads a batch; one whose texts are too long for an answer is read in halves.
 * @param refused asks again for whatever else the request held
 */
async function readBatch(
  context: Excel.RequestContext,
  batch: readonly Block[],
  into: readonly Arrays[],
  refused: () => void,
): Promise<void> {
  const ranges = batch.map((block) => rangeOf(context, block).load("values,text,numberFormat,formulas"));
  try {
    await context.sync();
  } catch (error) {
    if (!isSizeLimit(error)) throw error;
    refused();
    for (const half of halves(batch)) await readBatch(context, half, into, refused);
    return;
  }
  batch.forEach((block, index) => {
    const range = ranges[index];
    const arrays = into[block.index];
    if (range && arrays) store(block, range, arrays);
  });
}

function halves(batch: readonly Block[]): Block[][] {
  if (batch.length > 1) {
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  const block = batch[0];
  if (!block || block.rows < 2) return [];
  const rows = Math.ceil(block.rows / 2);
  return [[{ ...block, rows }], [{ ...block, top: block.top + rows, rows: block.rows - rows }]];
}

function store(block: Block, range: Excel.Range, arrays: Arrays): void {
  const first = block.top - block.origin.top;
  for (let r = 0; r < block.rows; r += 1) {
    const values = range.values[r] as (string | number | boolean)[];
    const formulas = range.formulas[r] as unknown[];
    arrays.texts[first + r] = range.text[r] as string[];
    arrays.formats[first + r] = (range.numberFormat[r] as unknown[]).map(String);
    arrays.values[first + r] = values.map((value, c) => {
      const formula = formulas[c];
      // A text that merely looks like a formula comes back the same in both arrays.
      const calculated = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      if (calculated) arrays.formulas.set(cellKey(block.top + r, block.origin.left + c), formula);
      if (value === "") return calculated ? "" : null;
      return typeof value === "string" && ERROR_VALUES.has(value) ? { error: value } : value;
    });
  }
}

/** Leaves our column out of what is recognised, also where Excel filled it in rows that its mark does not cover yet. */
function takeOut(arrays: Arrays, origin: Area, column: Area): Map<number, string> {
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

interface Read {
  readonly sheet: SheetSurvey;
  readonly area: Area | null;
}

interface Shape {
  readonly range: Excel.Range | null;
  readonly merged: Excel.RangeAreas | null;
  readonly tables: readonly Excel.Range[];
}

function loadShape(context: Excel.RequestContext, sheet: SheetSurvey, area: Area | null): Shape {
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

function mergesOf(shape: Shape): Area[] {
  return !shape.merged || shape.merged.isNullObject ? [] : parseAreas(shape.merged.address);
}

function tablesOf(sheet: SheetSurvey, shape: Shape): TableInfo[] {
  return sheet.tables.flatMap((table, index) => {
    const area = parseRef(shape.tables[index]?.address ?? "")?.area;
    return area ? [{ ...table, area }] : [];
  });
}

/** Fill colours and link targets of the first cells of each sheet. */
async function readLooks(
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
async function readHidden(
  context: Excel.RequestContext,
  read: readonly Read[],
  shapes: readonly Shape[],
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
