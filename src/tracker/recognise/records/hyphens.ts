/** "2 - 30" in a column that lists: its hyphens separate; in one that shows ranges ("13-16") they join. */
import type { CellValue } from "../../cells/grid";
import { LAST_INDICATOR } from "../../../rnq/numbers";
import type { Draft } from "../draft/draft";

const PAIR = /(?<![\d.])(\d{1,2})\s*[-\u2010-\u2015]\s*(\d{1,2})(?![\d.])/g;
/** Asked of each cell before its numbers are looked for. */
const HYPHEN = /[-\u2010-\u2015]/;
/** No cell names more indicators than these by a range. */
const LONGEST_RANGE = 8;

/**
 * Settles once for a column what a hyphen between two numbers is: `values` are its cells. A range that would be far too
 * long, or that falls, shows a list; its hyphens then read as commas.
 */
export function hyphenReader(values: Iterable<CellValue>): (value: CellValue) => CellValue {
  let lists = false;
  for (const value of values) {
    if (typeof value !== "string" || lists || !HYPHEN.test(value)) continue;
    for (const [, from, to] of value.matchAll(PAIR)) {
      const [first, last] = [Number(from), Number(to)];
      if (first < 1 || last < 1 || first > LAST_INDICATOR || last > LAST_INDICATOR) continue;
      if (last - first >= LONGEST_RANGE || last < first) lists = true;
    }
  }
  return lists ? (value) => (typeof value === "string" ? value.replace(PAIR, "$1, $2") : value) : (value) => value;
}

/** The cells of a column of a table, from top to bottom; none where there is no column. */
export function* cellsOf({ segment: { view, firstRow, lastRow } }: Draft, column: number | null): Generator<CellValue> {
  for (let row = firstRow; column !== null && row <= lastRow; row += 1) yield view.value(row, column);
}
