/** "2 - 30" in a column that lists: its hyphens separate; in one that shows ranges ("13-16") they join. */
import type { CellValue } from "../../cells/grid";
import { LAST_INDICATOR } from "../../../rnq/numbers";
import type { Draft } from "../draft/draft";

const PAIR = /(?<![\d.])(\d{1,2})\s*[-\u2010-\u2015]\s*(\d{1,2})(?![\d.])/g;
/** Asked of each cell before its numbers are looked for. */
const HYPHEN = /[-\u2010-\u2015]/;
/** Whoever lists with another sign means a range by a hyphen. */
const OTHER_JOIN = /\d\s*(?:[,;/+&]|\bet\b|\band\b|\bà\b|\bto\b)\s*\d/;
/** No cell names more indicators than these by a range. */
const LONGEST_RANGE = 8;

/**
 * Settles once for a column what a hyphen between two numbers is: `values` are its cells. A range that would be far too
 * long, or that falls, shows a list, as one does that stands alone in its column: what lies between its ends is not said.
 * Its hyphens then read as commas.
 */
export function hyphenReader(values: Iterable<CellValue>): (value: CellValue) => CellValue {
  let lists = false;
  let wide = 0;
  let pairs = 0;
  let others = false;
  for (const value of values) {
    if (typeof value !== "string" || lists) continue;
    others ||= OTHER_JOIN.test(value);
    if (!HYPHEN.test(value)) continue;
    for (const [, from, to] of value.matchAll(PAIR)) {
      const [first, last] = [Number(from), Number(to)];
      if (first < 1 || last < 1 || first > LAST_INDICATOR || last > LAST_INDICATOR) continue;
      if (last - first >= LONGEST_RANGE || last < first) lists = true;
      pairs += 1;
      if (last - first > 1) wide += 1;
    }
  }
  if (wide === 1 && pairs === 1 && !others) lists = true;
  return lists ? (value) => (typeof value === "string" ? value.replace(PAIR, "$1, $2") : value) : (value) => value;
}

const WHOLE_PAIR = /^\s*(\d{1,2})\s*[-\u2010-\u2015]\s*(\d{1,2})\s*$/;

/**
 * For a column of single numbers with one cell such as "4-9": two numbers, since no other cell shows that ranges are
 * meant. Any other column is read as it stands.
 */
export function loneRangeReader(values: Iterable<CellValue>): (value: CellValue) => CellValue {
  let wide = 0;
  let pairs = 0;
  for (const value of values) {
    if (typeof value === "string" && OTHER_JOIN.test(value)) return (one) => one;
    const pair = typeof value === "string" && HYPHEN.test(value) ? WHOLE_PAIR.exec(value) : null;
    if (!pair) continue;
    pairs += 1;
    if (Number(pair[2]) - Number(pair[1]) > 1) wide += 1;
  }
  const isLone = wide === 1 && pairs === 1;
  return (value) => (isLone && typeof value === "string" ? value.replace(WHOLE_PAIR, "$1, $2") : value);
}

/** The cells of a column of a table, from top to bottom; none where there is no column. */
export function cellsOf({ segment: { view, firstRow, lastRow } }: Draft, column: number | null): CellValue[] {
  const cells: CellValue[] = [];
  for (let row = firstRow; column !== null && row <= lastRow; row += 1) cells.push(view.value(row, column));
  return cells;
}
