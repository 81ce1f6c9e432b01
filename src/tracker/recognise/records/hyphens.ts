/** "2 - 30" in a column that lists: its hyphens separate; in one that shows ranges ("13-16") they join. */
import type { CellValue } from "../../cells/grid";
import { LAST_INDICATOR } from "../../../rnq/numbers";

const PAIR = /(?<![\d.])(\d{1,2})\s*[-\u2010-\u2015]\s*(\d{1,2})(?![\d.])/g;
/** Asked of each cell before its numbers are looked for. */
const HYPHEN = /[-\u2010-\u2015]/;
/** Whoever lists with another sign means a range by a hyphen. */
const OTHER_JOIN = /\d\s*(?:[,;/+&]|\bet\b|\band\b|\bà\b|\bto\b)\s*\d/;
/** No cell names more indicators than these by a range. */
const LONGEST_RANGE = 8;

/**
 * Settles once for a column what a hyphen between two numbers is: `texts` are its cells of text. A range that would be far
 * too long, or that falls, shows a list, as one does that stands alone in its column: what lies between its ends is not
 * said. Its hyphens then read as commas.
 */
export function hyphenReader(texts: Iterable<string>): (value: CellValue) => CellValue {
  let lists = false;
  let wide = 0;
  let pairs = 0;
  let others = false;
  for (const text of texts) {
    if (lists) break;
    others ||= OTHER_JOIN.test(text);
    if (!HYPHEN.test(text)) continue;
    for (const [, from, to] of text.matchAll(PAIR)) {
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
export function loneRangeReader(texts: Iterable<string>): (value: CellValue) => CellValue {
  let wide = 0;
  let pairs = 0;
  for (const text of texts) {
    if (OTHER_JOIN.test(text)) return (one) => one;
    const pair = HYPHEN.test(text) ? WHOLE_PAIR.exec(text) : null;
    if (!pair) continue;
    pairs += 1;
    if (Number(pair[2]) - Number(pair[1]) > 1) wide += 1;
  }
  const isLone = wide === 1 && pairs === 1;
  return (value) => (isLone && typeof value === "string" ? value.replace(WHOLE_PAIR, "$1, $2") : value);
}
