/** What the cells of a column look like, from the first rows of a table: the header proposes, these decide. */
import type { CellValue } from "../../cells/grid";
import { LAST_INDICATOR } from "../../../rnq/numbers";
import { readCriterion } from "../numbers/criterionText";
import { type IndicatorCell, type Mention, readIndicatorCell, readPair } from "../numbers/indicatorCell";
import { dottedEvidence } from "../numbers/indicators";
import { isWrittenDay, looksLikeDate } from "../../cells/writtenDates";
import { sampleRows, type Segment } from "../layout/segments";
import { readStatus, readYesNo } from "../status/statuses";
import { isTotalRow } from "../layout/totals";

/** Rows looked at: enough to know a column, whatever the length of the table. */
const SAMPLE_ROWS = 200;
/** Texts from this length on are sentences; up to that one they may be a word of status or a pair. */
const LONG = 20;
const SHORT = 40;

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
  for (const row of sampleRows(segment, SAMPLE_ROWS)) {
    const value = segment.view.value(row, column);
    if (value === null || (typeof value === "string" && value.length > SHORT)) continue;
    filled += 1;
    const pair = readPair(value);
    if (pair)
      pairs.push({
        criterion: pair.dotted ?? 0,
        key: (pair.dotted ?? 0) * 100 + pair.value,
        ...dottedEvidence({ mentions: [pair], style: "bare", criterion: null, rest: "" }),
      });
    else if (filled > FEWEST_PAIRS && pairs.length === 0) return false;
  }
  const criteria = new Set(pairs.map(({ criterion }) => criterion)).size;
  const inOrder = pairs.filter(({ criterion }, at) => at === 0 || criterion >= (pairs[at - 1]?.criterion ?? 0)).length;
  const all = pairs.length * 0.9;
  return (
    pairs.length >= FEWEST_PAIRS &&
    pairs.length >= filled * 0.75 &&
    criteria <= pairs.length * 0.6 &&
    inOrder >= all &&
    new Set(pairs.map(({ key }) => key)).size >= all &&
    Math.max(pairs.filter(({ rank }) => rank > 0).length, pairs.filter(({ indicator }) => indicator > 0).length) >= all
  );
}

export function profileColumn(segment: Segment, column: number): Profile {
  const { view } = segment;
  const count = new Counter(isPaired(segment, column));
  for (const row of sampleRows(segment, SAMPLE_ROWS)) {
    const value = view.value(row, column);
    if (value !== null && isAside(segment, row, column, value)) continue;
    if (view.fill(row, column) !== null) count.fills += 1;
    if (value !== null)
      count.add(value, looksLikeDate(value, view.sheet.formats ? view.format(row, column) : undefined));
  }
  return count;
}

/** A total, or a title merged over half of the table. */
function isAside(segment: Segment, row: number, column: number, value: CellValue): boolean {
  if (typeof value === "number" && isTotalRow(segment, row)) return true;
  const merged = segment.view.merge(row, column);
  return (
    merged !== null &&
    merged.right > merged.left &&
    merged.left === column &&
    merged.right - merged.left >= (segment.right - segment.left) / 2
  );
}

class Counter implements Profile {
  filled = 0;
  numbers = 0;
  dates = 0;
  texts = 0;
  long = 0;
  indicators = 0;
  prefixed = 0;
  lists = 0;
  dotted = 0;
  rising = 0;
  criteria = 0;
  statuses = 0;
  yesNo = 0;
  marks = 0;
  fills = 0;
  private readonly values = new Set<unknown>();
  private previous = 0;

  constructor(readonly paired: boolean) {}

  get distinct(): number {
    return this.values.size;
  }

  add(value: CellValue, isDate: boolean): void {
    this.filled += 1;
    if (this.values.size < SAMPLE_ROWS) this.values.add(value);
    if (isDate) this.dates += 1;
    else if (typeof value === "number") this.numbers += 1;
    else if (typeof value === "string") {
      this.texts += 1;
      if (value.length >= LONG) this.long += 1;
    }
    const saysStatus = readStatus(value) !== null;
    if (readYesNo(value) !== null) this.yesNo += 1;
    if (typeof value === "boolean" || (typeof value === "string" && value.length <= SHORT && saysStatus))
      this.statuses += 1;
    const isDay = isDate || (typeof value === "string" && isWrittenDay(value));
    if (isDay || (typeof value !== "number" && saysStatus)) this.marks += 1;
    if (readCriterion(value) !== null) this.criteria += 1;
    if (!isDate) this.addIndicator(readIndicatorCell(value, this.paired));
  }

  private addIndicator(cell: IndicatorCell): void {
    const [first] = cell.mentions;
    if (!first || !cell.mentions.every(isKnown)) return;
    this.indicators += 1;
    if (cell.style === "prefixed") this.prefixed += 1;
    if (cell.mentions.length > 1) this.lists += 1;
    if (first.dotted !== undefined) this.dotted += 1;
    const order = (first.dotted ?? 0) * 100 + first.value;
    if (order > this.previous) this.rising += 1;
    this.previous = order;
  }
}

function isKnown({ value, dotted }: Mention): boolean {
  return value >= 1 && value <= LAST_INDICATOR && (dotted === undefined || (dotted >= 1 && dotted <= LAST_INDICATOR));
}
