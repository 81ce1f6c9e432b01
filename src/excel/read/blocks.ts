/** Cells in blocks of whole rows that stay under Excel's 5 MB per answer, halved where Excel still refuses one. */
import { cellKey, type Area, type CellValue } from "../../tracker/cells/grid";
import { sizeOf } from "../../tracker/cells/cellRef";
import { isSizeLimit } from "../base/errors";
import type { SheetSurvey } from "../own/survey";
import { askLooks, storeLooks, type Looks } from "./looks";

/** Below the 5 MB of an answer of Excel's, with room for longer texts than the first. */
const ANSWER_BYTES = 4_500_000;
/** Four arrays of about 25 bytes a cell; a colour and a link. */
const UNKNOWN_WEIGHT = 100;
const LEAST_WEIGHT = 40;
/** For accents, which take two bytes, and what stands around the cells. */
const MARGIN = 1.1;
const ROWS_WEIGHED = 100;

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

export function rangeOf(context: Excel.RequestContext, block: ReadBlock): Excel.Range {
  return context.workbook.worksheets
    .getItem(block.sheet.id)
    .getRangeByIndexes(block.top, block.origin.left, block.rows, sizeOf(block.origin).columns);
}

/** Rows of a sheet still to be read: their cells, or their colours and links. */
export interface Wanted extends ReadBlock {
  readonly what: "cells" | "looks";
}

/** Bytes that a cell takes in an answer, as far as the answers before tell. */
type Weights = Record<Wanted["what"], number>;

/**
 * Reads all that is wanted, in as few answers as their size allows.
 * @param refused asks again for whatever else the request held
 */
export async function readWanted(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  into: readonly (Arrays & Looks)[],
  refused: () => void,
): Promise<void> {
  const weights: Weights = { cells: UNKNOWN_WEIGHT, looks: UNKNOWN_WEIGHT };
  let left = wanted;
  while (left.length > 0) {
    const { batch, rest } = nextBatch(left, weights);
    await readBatch(context, batch, { into, weights, refused });
    left = rest;
  }
}

/** As much of what is left as one answer holds: at least a row. */
function nextBatch(left: readonly Wanted[], weights: Weights): { batch: readonly Wanted[]; rest: readonly Wanted[] } {
  const batch: Wanted[] = [];
  let room = ANSWER_BYTES;
  for (const [at, block] of left.entries()) {
    const bytesOfRow = sizeOf(block.origin).columns * weights[block.what];
    const fitting = Math.floor(room / bytesOfRow);
    const rows = Math.min(block.rows, batch.length === 0 ? Math.max(1, fitting) : fitting);
    if (rows > 0) batch.push({ ...block, rows });
    if (rows < block.rows)
      return { batch, rest: [{ ...block, top: block.top + rows, rows: block.rows - rows }, ...left.slice(at + 1)] };
    room -= rows * bytesOfRow;
  }
  return { batch, rest: [] };
}

interface Reading {
  readonly into: readonly (Arrays & Looks)[];
  readonly weights: Weights;
  readonly refused: () => void;
}

/** Reads a batch; one whose texts are too long for an answer is read in halves. */
async function readBatch(context: Excel.RequestContext, batch: readonly Wanted[], reading: Reading): Promise<void> {
  const asked = batch.map((block) => {
    const range = rangeOf(context, block);
    return block.what === "cells"
      ? { block, range: range.load(CELLS), looks: null }
      : { block, range, looks: askLooks(range) };
  });
  try {
    await context.sync();
  } catch (error) {
    if (!isSizeLimit(error)) throw error;
    reading.refused();
    for (const half of halves(batch)) await readBatch(context, half, reading);
    return;
  }
  for (const { block, range, looks } of asked) {
    const into = reading.into[block.index]!;
    if (looks) storeLooks(block.top, block.origin.left, looks, into);
    else store(block, range, into);
    reading.weights[block.what] = weightOf(
      looks ? [looks.value] : [range.values, range.text, range.numberFormat, range.formulas],
    );
  }
}

/** Bytes a cell of an answer, by its first rows. */
function weightOf(arrays: readonly (readonly (readonly unknown[])[])[]): number {
  const bytes = arrays.map((rows) => {
    const first = rows.slice(0, ROWS_WEIGHED);
    return JSON.stringify(first).length / Math.max(1, first.length * (first[0]?.length ?? 1));
  });
  return Math.max(LEAST_WEIGHT, bytes.reduce((sum, one) => sum + one, 0) * MARGIN);
}

function halves(batch: readonly Wanted[]): Wanted[][] {
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
