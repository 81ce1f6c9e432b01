/** Cells in blocks of whole rows that stay under Excel's 5 MB per answer, halved where Excel still refuses one. */
import { cellKey, type Area, type CellValue } from "../../tracker/cells/grid";
import { sizeOf } from "../../tracker/cells/cellRef";
import { isSizeLimit } from "../base/errors";
import type { SheetSurvey } from "../own/survey";

/** Cells per request: four arrays of about 25 bytes a cell make some 3 MB. */
export const BLOCK_CELLS = 30_000;

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

export interface Arrays {
  readonly values: CellValue[][];
  readonly texts: string[][];
  readonly formats: string[][];
  readonly formulas: Map<number, string>;
}

export function emptyArrays(area: Area | null): Arrays {
  const rows = area ? sizeOf(area).rows : 0;
  const make = <T>() => Array.from({ length: rows }, (): T[] => []);
  return { values: make(), texts: make(), formats: make(), formulas: new Map() };
}

/** A stretch of whole rows of one sheet. */
export interface ReadBlock {
  readonly sheet: SheetSurvey;
  readonly index: number;
  readonly origin: Area;
  readonly top: number;
  readonly rows: number;
}

/** @param size how many cells a block holds, and all blocks together */
export function blocksOf(
  sheet: SheetSurvey,
  area: Area,
  index: number,
  { cells, most = Infinity }: { readonly cells: number; readonly most?: number },
): ReadBlock[] {
  const { rows, columns } = sizeOf(area);
  const perBlock = Math.max(1, Math.floor(cells / columns));
  const wanted = Math.min(rows, Math.max(1, Math.floor(most / columns)));
  const blocks: ReadBlock[] = [];
  for (let done = 0; done < wanted; done += perBlock) {
    blocks.push({ sheet, index, origin: area, top: area.top + done, rows: Math.min(perBlock, wanted - done) });
  }
  return blocks;
}

/** Puts blocks together into requests of at most `cells` cells. */
export function batches(blocks: readonly ReadBlock[], cells: number): ReadBlock[][] {
  const result: ReadBlock[][] = [];
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

export function rangeOf(context: Excel.RequestContext, block: ReadBlock): Excel.Range {
  return context.workbook.worksheets
    .getItem(block.sheet.id)
    .getRangeByIndexes(block.top, block.origin.left, block.rows, sizeOf(block.origin).columns);
}

export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly ReadBlock[],
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
  batch: readonly ReadBlock[],
  into: readonly Arrays[],
  refused: () => void,
): Promise<void> {
  const ranges = batch.map((block) => rangeOf(context, block).load(CELLS));
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

function halves(batch: readonly ReadBlock[]): ReadBlock[][] {
  if (batch.length > 1) {
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  const block = batch[0];
  if (!block || block.rows < 2) return [];
  const rows = Math.ceil(block.rows / 2);
  return [[{ ...block, rows }], [{ ...block, top: block.top + rows, rows: block.rows - rows }]];
}

/** What is loaded of the cells of a range. */
export const CELLS = "values,text,numberFormat,formulas";

export function store(block: ReadBlock, range: Excel.Range, arrays: Arrays): void {
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
