/** What the cells of a column look like, from the first rows of a table: the header proposes, these decide. */
import { dottedEvidence, readCriterion, readIndicatorCell, readPair, type IndicatorCell } from "./indicators";
import { looksLikeDate } from "./dates";
import type { Segment } from "./segments";
import { readStatus, readYesNo } from "./statuses";
import { isTotalRow } from "./totals";

/** Rows looked at: enough to know a column, whatever the length of the table. */
const SAMPLE_ROWS = 200;

export interface Profile {
  /** Cells that hold something, sections and merged repeats left out. */
  readonly filled: number;
  readonly numbers: number;
  readonly dates: number;
  readonly texts: number;
  /** Texts of at least 20 characters. */
  readonly long: number;
  readonly distinct: number;
  readonly indicators: number;
  readonly prefixed: number;
  readonly lists: number;
  readonly dotted: number;
  /** Indicators strictly rising from row to row. */
  readonly rising: number;
  readonly criteria: number;
  readonly statuses: number;
  readonly yesNo: number;
  /** Dates, ticks, yes, no, not applicable: what fills the steps of a wide journey. */
  readonly marks: number;
  readonly fills: number;
  /** A criterion and a number joined by a hyphen, row after row: "2-1" is read as "2.1", not as 2 and 1. */
  readonly paired: boolean;
}

const FEWEST_PAIRS = 5;

/** Nearly every cell is such a pair, criteria repeat in order, no pair comes twice, and all read as ranks or as indicators. */
function isPaired(segment: Segment, column: number): boolean {
  const pairs: { criterion: number; key: number; rank: number; indicator: number }[] = [];
  let filled = 0;
  for (let row = segment.firstRow; row <= Math.min(segment.lastRow, segment.firstRow + SAMPLE_ROWS); row += 1) {
    const value = segment.view.value(row, column);
    if (value === null || (typeof value === "string" && value.length > 40)) continue;
    filled += 1;
    const pair = readPair(value);
    if (pair) pairs.push({ criterion: pair.dotted ?? 0, key: (pair.dotted ?? 0) * 100 + pair.value, ...dottedEvidence({ mentions: [pair], style: "bare", criterion: null, rest: "" }) });
    else if (filled > FEWEST_PAIRS && pairs.length === 0) return false;
  }
  const criteria = new Set(pairs.map(({ criterion }) => criterion)).size;
  const inOrder = pairs.filter(({ criterion }, at) => at === 0 || criterion >= (pairs[at - 1]?.criterion ?? 0)).length;
  const all = pairs.length * 0.9;
  return (
    pairs.length >= FEWEST_PAIRS && pairs.length >= filled * 0.75 && criteria <= pairs.length * 0.6 && inOrder >= all && new Set(pairs.map(({ key }) => key)).size >= all &&
    Math.max(pairs.filter(({ rank }) => rank > 0).length, pairs.filter(({ indicator }) => indicator > 0).length) >= all
  );
}

export function profileColumn(segment: Segment, column: number): Profile {
  const { view } = segment;
  const p = {
    filled: 0, numbers: 0, dates: 0, texts: 0, long: 0, indicators: 0, prefixed: 0, lists: 0, dotted: 0, rising: 0,
    criteria: 0, statuses: 0, yesNo: 0, marks: 0, fills: 0,
  };
  const paired = isPaired(segment, column);
  const distinct = new Set<unknown>();
  let previous = 0;
  for (let row = segment.firstRow; row <= Math.min(segment.lastRow, segment.firstRow + SAMPLE_ROWS); row += 1) {
    const value = view.value(row, column);
    if (value === null) {
      if (view.fill(row, column) !== null) p.fills += 1;
      continue;
    }
    if (typeof value === "number" && isTotalRow(segment, row)) continue;
    const merged = view.merge(row, column);
    if (merged && merged.right > merged.left && merged.left === column && merged.right - merged.left >= (segment.right - segment.left) / 2) continue;
    p.filled += 1;
    if (view.fill(row, column) !== null) p.fills += 1;
    if (distinct.size < SAMPLE_ROWS) distinct.add(value);
    const isDate = looksLikeDate(value, view.sheet.formats ? view.format(row, column) : undefined);
    if (isDate) p.dates += 1;
    else if (typeof value === "number") p.numbers += 1;
    else if (typeof value === "string") {
      p.texts += 1;
      if (value.length >= 20) p.long += 1;
    }
    const yes = readYesNo(value);
    if (yes !== null) p.yesNo += 1;
    if (typeof value === "boolean" || (typeof value === "string" && value.length <= 40 && readStatus(value) !== null)) p.statuses += 1;
    if (isDate || (typeof value !== "number" && readStatus(value) !== null)) p.marks += 1;
    if (readCriterion(value) !== null) p.criteria += 1;
    const cell = isDate ? null : readIndicatorCell(value, paired);
    if (!cell || !isIndicator(cell)) continue;
    p.indicators += 1;
    if (cell.style === "prefixed") p.prefixed += 1;
    if (cell.mentions.length > 1) p.lists += 1;
    const first = cell.mentions[0];
    if (first?.dotted !== undefined) p.dotted += 1;
    const order = (first?.dotted ?? 0) * 100 + (first?.value ?? 0);
    if (order > previous) p.rising += 1;
    previous = order;
  }
  return { ...p, distinct: distinct.size, paired };
}

function isIndicator(cell: IndicatorCell): boolean {
  return cell.mentions.length > 0 && cell.mentions.every(({ value, dotted }) => value >= 1 && value <= 33 && (dotted === undefined || (dotted >= 1 && dotted <= 33)));
}
