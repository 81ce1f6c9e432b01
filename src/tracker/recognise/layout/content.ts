/** An indicator table that no header word betrays: numbers and titles of the referential, row after row. */
import { readSection } from "../numbers/criterionText";
import { readIndicatorCell } from "../numbers/indicatorCell";
import { resolveMentions } from "../numbers/indicators";
import { compareLabel, indicatorOfLabel } from "../numbers/labels";
import { segmentAt, type Segment } from "./segments";
import type { View } from "./view";

/** Rows whose titles are looked up: a tracker shows itself early, and looking up costs. */
const TITLES_READ = 150;
const ENOUGH_ROWS = 5;

/** The rows that read "number, title of that number" (or a title alone), with the header line above them if any. */
export function contentSegment(view: View): Segment | null {
  const rows: number[] = [];
  const named = new Set<number>();
  let read = 0;
  for (let row = view.top; row <= view.bottom && read < TITLES_READ; row += 1) {
    const cells = view.sheet.values[row - view.top] ?? [];
    const titles = cells.filter((value) => typeof value === "string" && value.length >= 8 && value.length <= 300);
    if (
      cells.some(
        (value) => typeof value === "string" && value.length <= 20 && readIndicatorCell(value).style === "prefixed",
      )
    ) {
      read += 1;
      rows.push(row);
      continue;
    }
    if (titles.length === 0 || cells.filter((value) => value !== null && value !== "").length < 2) continue;
    const numbers = cells.flatMap((value) => resolveMentions(readIndicatorCell(value), "criterion.indicator"));
    read += 1;
    const known = titles.some((title) =>
      numbers.length > 0
        ? numbers.some((one) => compareLabel(String(title), one).agrees)
        : indicatorOfLabel(String(title)) !== null,
    );
    if (known) rows.push(row);
    for (const title of known ? titles : []) named.add(numbers[0] ?? indicatorOfLabel(String(title)) ?? 0);
  }
  const [first] = rows;
  if (first === undefined || rows.length < ENOUGH_ROWS || rows.length < read * 0.4) return null;
  // Prefixed numbers are counted by row alone; titles that come again and again are those of a log.
  if (named.size > 0 && named.size < rows.length * 0.4 && named.size < ENOUGH_ROWS) return null;
  const above = isSectionLine(view, first - 1) ? first - 2 : first - 1;
  return isHeaderLine(view, above)
    ? segmentAt(view, above, above + 1, view.bottom)
    : segmentAt(view, null, first, view.bottom);
}

/** One text alone, opening the first section under the header. */
function isSectionLine(view: View, row: number): boolean {
  const cells = (view.sheet.values[row - view.top] ?? []).filter((value) => value !== null && value !== "");
  return row > view.top && cells.length === 1 && readSection(cells[0] ?? null) !== null;
}

/** Two short texts or more and nothing else. */
function isHeaderLine(view: View, row: number): boolean {
  if (row < view.top) return false;
  const cells = (view.sheet.values[row - view.top] ?? []).filter((value) => value !== null && value !== "");
  return cells.length >= 2 && cells.every((value) => typeof value === "string" && value.length <= 60);
}
