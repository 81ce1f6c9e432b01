/** Whether the rows that a column of yes and no exempts are those that her statuses say do not apply. */
import type { DraftColumns } from "../../draft/draft";
import { sampleRows } from "../../layout/segments";
import { readStatus, readYesNo } from "../../status/statuses";

/** Fewer rows agree by chance. */
const FEWEST_EXEMPT = 2;
const FEWEST_KEPT = 3;

/**
 * True where at least two rows that the column denies have a status that says they do not apply, no row that it affirms has
 * one, and no row that it denies has another status than that or none.
 */
export function agreesWithStatuses(columns: DraftColumns, column: number): boolean {
  const status = columns.first("status");
  if (status === undefined) return false;
  const { view } = columns.segment;
  let exempt = 0;
  let kept = 0;
  for (const row of sampleRows(columns.segment)) {
    const applies = readYesNo(view.value(row, column));
    const text = view.text(row, status);
    if (applies === null || text === "") continue;
    const isExempt = readStatus(view.value(row, status))?.status === "notApplicable";
    if (isExempt === applies) return false;
    if (isExempt) exempt += 1;
    else kept += 1;
  }
  return exempt >= FEWEST_EXEMPT && kept >= FEWEST_KEPT;
}
