/** The column of titles of an indicator table: told by its header, or by how well its texts fit the numbers. */
import { partsMadeOnce } from "../../cells/once";
import type { DraftColumns } from "../draft/draft";
import type { SampleNumber } from "./sampleNumber";
import { readSection } from "../numbers/criterionText";
import { compareLabel, indicatorOfLabel } from "../numbers/labels";
import { countFilled, sampleRows, type Segment } from "../layout/segments";

/** From this share of fitting titles on, they speak for the table. */
export const TITLES_FIT = 0.3;
/** From this share on, titles alone tell the indicators. */
export const TITLES_TELL = 0.6;
/** The share of the rows that must have a title where nothing else tells the indicators. */
const MOST_ROWS = 0.6;

export interface LabelColumn {
  readonly column: number | undefined;
  /** Share of rows whose title fits their number. */
  readonly agrees: number;
  /** Where there are no numbers: share of titles that tell their indicator. */
  readonly byLabel: number;
}

export function labelColumn(columns: DraftColumns, rows: readonly SampleNumber[]): LabelColumn {
  const inCell = rows.filter((one) => one.rest !== "");
  const own =
    inCell.length === 0
      ? 0
      : inCell.filter((one) => compareLabel(one.rest, one.numbers[0] ?? 0).agrees).length / inCell.length;
  let agrees = own >= TITLES_FIT && inCell.length >= rows.length * 0.5 ? own : 0;
  let byLabel = 0;
  const fits = new Map<number, number>();
  for (const column of columns.free()) {
    const p = columns.profile(column);
    if (p.texts < p.filled * 0.6 || p.filled === 0) continue;
    const said = Math.max(
      columns.quality(column, "label"),
      0.9 * columns.quality(column, "indicator"),
      columns.quality(column, "body") > 0 ? 0 : 0.5 * columns.quality(column, "name"),
    );
    const other = (columns.segment.hits.get(column) ?? []).some(
      (hit) => !["label", "indicator", "name", "criterion", "number"].includes(hit.meaning) && hit.quality >= 0.8,
    );
    const agreement = rows.length > 0 ? agreementWith(columns, column, rows) : selfAgreement(columns, column);
    // Titles that tell most of the indicators are titles, whatever heads them.
    if (other && said === 0 && agreement < TITLES_TELL) continue;
    if (said > 0 || agreement >= TITLES_FIT) fits.set(column, said + 2 * agreement);
    if (rows.length > 0) agrees = Math.max(agrees, agreement);
    else byLabel = Math.max(byLabel, agreement);
  }
  return { column: columns.best((column) => fits.get(column) ?? 0), agrees, byLabel };
}

function selfAgreement(columns: DraftColumns, column: number): number {
  const { view } = columns.segment;
  const found = new Set<number>();
  let seen = 0;
  let rows = 0;
  for (const row of sampleRows(columns.segment)) {
    if (countFilled(columns.segment, row) > 1) rows += 1;
    const value = view.value(row, column);
    if (typeof value !== "string" || value.length < 6 || readSection(value) !== null) continue;
    seen += 1;
    const indicator = indicatorOfLabel(value);
    if (indicator !== null) found.add(indicator);
  }
  // Titles stand on every row; a few sentences of a log that resemble some are none.
  return seen < 2 || seen < rows * MOST_ROWS ? 0 : found.size / seen;
}

/** The share of the rows whose number alone is that of the title which a column gives. `rows`: of the same table. */
export function agreementWith({ segment }: DraftColumns, column: number, rows: readonly SampleNumber[]): number {
  const known = agreements(segment, rows);
  const found = known.get(column) ?? agreementIn(segment, column, rows);
  known.set(column, found);
  return found;
}

/** Column -> how well it agrees: each kind of table asks it of each. */
const agreements = partsMadeOnce((_segment: Segment, _rows: readonly SampleNumber[]) => new Map<number, number>());

function agreementIn({ view }: Segment, column: number, rows: readonly SampleNumber[]): number {
  let agrees = 0;
  let seen = 0;
  for (const { row, numbers } of rows) {
    const text = view.filled(row, column);
    if (typeof text !== "string" || text.length < 6 || numbers.length !== 1) continue;
    seen += 1;
    if (compareLabel(text, numbers[0] ?? 0).agrees) agrees += 1;
  }
  return seen === 0 ? 0 : agrees / Math.max(seen, rows.length * 0.5);
}
