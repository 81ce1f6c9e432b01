/** A summary by criterion: a line for each, with what is counted of its indicators. None of ours, whatever its words. */
import { criterionOf } from "../../../rnq/numbers";
import type { CellValue } from "../../cells/grid";
import { looksLikeDate } from "../../cells/writtenDates";
import { readCriterion, readSection } from "../numbers/criterionText";
import { sampleRows, type Segment } from "../layout/segments";
import { isTotalRow } from "../layout/totals";

const CRITERIA = 7;
const FEWEST_CRITERIA = 3;
const ALL = 0.8;
/** "6", "6/8", "75 %". */
const COUNT = /^\d{1,3}(?:[.,]\d+)?(?:\s?%|\s?(?:\/|sur|of)\s?\d{1,3})?$/;

/** Each line another criterion, none twice, and a column of counts beside. */
export function isCriterionSummary(segment: Segment): boolean {
  const { view, left, right } = segment;
  const rows: number[] = [];
  for (const row of sampleRows(segment, CRITERIA * 3)) {
    let filled = 0;
    for (let column = left; column <= right; column += 1) if (view.value(row, column) !== null) filled += 1;
    if (filled >= 2 && !isTotalRow(segment, row)) rows.push(row);
    if (rows.length > CRITERIA) return false;
  }
  if (rows.length < FEWEST_CRITERIA) return false;
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const criteria = columns.map((column) => criteriaOf(segment, column, rows)).find((found) => found !== null);
  return criteria !== undefined && columns.some((column) => countsBeside(segment, column, rows, criteria));
}

/** The criterion that each row names in a column; null where one names none, or one that stands above already. */
function criteriaOf({ view, hits }: Segment, column: number, rows: readonly number[]): readonly number[] | null {
  const isHeaded = (hits.get(column) ?? []).some(({ meaning, quality }) => meaning === "criterion" && quality >= ALL);
  const found = rows.map((row) => {
    const value = view.value(row, column);
    return readSection(value) ?? (isHeaded ? readCriterion(value) : null);
  });
  const named = found.filter((one) => one !== null);
  return named.length === rows.length && new Set(named).size === named.length ? named : null;
}

/** Numbers that are not those of an indicator of the criterion beside. */
function countsBeside(
  { view }: Segment,
  column: number,
  rows: readonly number[],
  criteria: readonly number[],
): boolean {
  const values = rows.map((row) => view.value(row, column));
  const isCount = (value: CellValue, at: number) =>
    typeof value === "number"
      ? !looksLikeDate(value, view.sheet.formats ? view.format(rows[at] ?? 0, column) : undefined)
      : typeof value === "string" && COUNT.test(value.trim());
  if (values.filter(isCount).length < rows.length * ALL) return false;
  const numbers = values.map((value) => Number(value));
  const own = numbers.filter((one, at) => one === criteria[at] || (one > 0 && criterionOf(one) === criteria[at]));
  return own.length < rows.length * ALL;
}
