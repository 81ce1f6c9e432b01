/** Rows without a status of which a column beside says that they do not apply: what an audit found, or her own remark. */
import type { Draft } from "../draft/draft";
import { featuresOf } from "../evidence/segmentEvidence";
import { sampleRows } from "../layout/segments";
import { readStatus } from "../status/statuses";

/** The share of its cells that must be verdicts, and the different ones among them. */
const VERDICTS = 0.7;
const STATES = 3;

/**
 * Whether a row (0-based) is said not to apply, "NA" under "Constat", "non concerné" in the remarks. The columns of verdicts are
 * those of no role that hold several states, this one among them; a mere "NA" elsewhere may be said of anything.
 */
export function leftOutReader(draft: Draft): (row: number) => boolean {
  const { segment, columns, former = [] } = draft;
  const { view } = segment;
  const used = new Set([...[...columns.values()].flat(), ...former]);
  const verdicts = [...featuresOf(segment)].flatMap(([column, { cells }]) =>
    !used.has(column) && (cells.readable ?? 0) >= VERDICTS && cells.few === 1 && tellsOfScope(draft, column)
      ? [column]
      : [],
  );
  const remarks = columns.get("comment") ?? [];
  if (verdicts.length === 0 && remarks.length === 0) return () => false;
  const says = (row: number, column: number) =>
    readStatus(view.filled(row, column))?.status === "notApplicable" && /\p{L}/u.test(view.text(row, column));
  return (row) =>
    verdicts.some((column) => says(row, column)) ||
    remarks.some((column) => says(row, column) && view.text(row, column).length >= SHORTEST_REMARK);
}

const SHORTEST_REMARK = 6;

function tellsOfScope({ segment }: Draft, column: number): boolean {
  const read = [...sampleRows(segment)].flatMap((row) => {
    const value = segment.view.value(row, column);
    return value === null ? [] : (readStatus(value)?.status ?? []);
  });
  const said = new Set(read);
  return said.size >= STATES && said.has("notApplicable");
}
