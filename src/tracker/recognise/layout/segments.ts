/**
 * Where tables may lie in a sheet: rows of headers, the columns under them, and how far down they go.
 * One pass over the cells; what kind of table it is (if any) is told later, by `kinds.ts`.
 */
import type { TableInfo } from "../../cells/grid";
import { blocksOf } from "./blocks";
import { columnGroups } from "./columnGroups";
import { headerText, type Block } from "./headerRows";
import type { Hit } from "../header/headers";
import type { Lexicon } from "../header/lexicon";
import type { View } from "./view";
import { madeOnce, partsMadeOnce } from "../../cells/once";
import { fold } from "../../cells/words";

export interface Segment {
  readonly view: View;
  /** First and last header line; null for a table without header. */
  readonly headerTop: number | null;
  readonly headerRow: number | null;
  readonly left: number;
  readonly right: number;
  /** Rows under the header, as far as the table may go. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly headers: ReadonlyMap<number, string>;
  readonly hits: ReadonlyMap<number, readonly Hit[]>;
  readonly excelTable: TableInfo | null;
  /** The tables beside it under the same headers: one list cut in halves to fit the page. */
  readonly twins?: readonly Segment[];
}

/** Rows that are enough to know a table by, whatever its length. */
const SAMPLE_ROWS = 120;
/** What is left of a word inside a header that the whole of it speaks against. */
const OVERRULED = 0.5;

/** The first rows of a segment (0-based), at most one more than `most`. */
export function sampleRows(segment: Segment, most = SAMPLE_ROWS): readonly number[] {
  return firstRows(segment, most);
}

const firstRows = partsMadeOnce((segment: Segment, most: number): readonly number[] => {
  const rows: number[] = [];
  const last = Math.min(segment.lastRow, segment.firstRow + most);
  for (let row = segment.firstRow; row <= last; row += 1) rows.push(row);
  return rows;
});

/** How many cells of a row hold something, within the columns of a segment; counted no further than `most`. */
export function countFilled({ view, left, right }: Segment, row: number, most = Infinity): number {
  let filled = 0;
  for (let column = left; column <= right && filled < most; column += 1)
    if (view.value(row, column) !== null) filled += 1;
  return filled;
}

/** The segments of a sheet, the same again while it is the same. */
export const findSegments = madeOnce((view: View): readonly Segment[] => {
  const blocks = blocksOf(view);
  return blocks.flatMap((block, index) => splitBlock(view, block, blocks, index));
});

/** The segment of a table told by its content: under a line of unknown headers, or with none at all. */
export function segmentAt(view: View, headerRow: number | null, firstRow: number, lastRow: number): Segment {
  const headers = new Map<number, string>();
  for (let column = view.left; headerRow !== null && column <= view.right; column += 1) {
    const text = view.text(headerRow, column);
    if (text !== "") headers.set(column, text);
  }
  return {
    view,
    headerTop: headerRow,
    headerRow,
    left: view.left,
    right: view.right,
    firstRow,
    lastRow,
    headers,
    hits: new Map([...headers].map(([column, text]) => [column, hitsOf(view.lexicon, text)])),
    excelTable: null,
  };
}

/** What a header may mean: the vocabulary, and the weights where it does not know the whole header. */
export function hitsOf(lexicon: Lexicon, text: string): readonly Hit[] {
  const known = lexicon.hits(text);
  if (known[0]?.quality === 1) return known;
  const guessed = lexicon.guess(text);
  if (guessed.length === 0) return known;
  const others = known
    .filter(({ meaning }) => !guessed.some((one) => one.meaning === meaning))
    .map(({ meaning, quality }) => ({ meaning, quality: quality * OVERRULED }));
  const both = guessed.map(({ meaning, quality }) => ({
    meaning,
    quality: Math.max(quality, ...known.filter((one) => one.meaning === meaning).map((one) => one.quality)),
  }));
  return [...both, ...others].sort((a, b) => b.quality - a.quality);
}

function splitBlock(view: View, block: Block, blocks: readonly Block[], index: number): Segment[] {
  const headers = new Map<number, string>();
  for (let column = view.left; column <= view.right; column += 1) {
    const text = headerText(view, block, column);
    if (text !== "") headers.set(column, text);
  }
  const firstRow = firstDataRow(view, block);
  const segments = columnGroups(view, block, headers, firstRow).map(({ left, right, table }): Segment => {
    const own = new Map([...headers].filter(([column]) => column >= left && column <= right));
    return {
      view,
      headerTop: block.top,
      headerRow: block.bottom,
      left,
      right,
      firstRow,
      lastRow: table ? table.area.bottom - (table.hasTotals ? 1 : 0) : lastRowBefore(view, left, right, blocks, index),
      headers: own,
      hits: new Map([...own].map(([column, text]) => [column, hitsOf(view.lexicon, text)])),
      excelTable: table,
    };
  });
  const twinsOf = (segment: Segment) => segments.filter((other) => other !== segment && sameHeaders(other, segment));
  return segments.map((segment) => ({ ...segment, twins: twinsOf(segment) }));
}

/** Whether two tables have the same headers, column by column. */
export function sameHeaders(a: Segment, b: Segment): boolean {
  return (
    a.right - a.left === b.right - b.left &&
    [...a.headers].every(([column, text]) => fold(b.headers.get(column - a.left + b.left) ?? "") === fold(text))
  );
}

/** Under a header merged down with nothing written in its last lines, those lines are no data. */
function firstDataRow(view: View, block: Block): number {
  let row = block.bottom + 1;
  while (row <= view.bottom && row < block.bottom + 3) {
    const area = [...Array(view.right - view.left + 1).keys()]
      .map((offset) => view.merge(row, view.left + offset))
      .find((found) => found && found.top <= block.bottom);
    if (!area) break;
    row += 1;
  }
  return row;
}

function lastRowBefore(view: View, left: number, right: number, blocks: readonly Block[], index: number): number {
  for (let next = index + 1; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (!block) break;
    for (let column = left; column <= right; column += 1) {
      if (view.text(block.bottom, column) !== "") return block.top - 1;
    }
  }
  return view.bottom;
}
