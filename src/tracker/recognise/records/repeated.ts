/** An indicator repeated on the row of each of its proofs. */
import type { IndicatorRow, SaidStatus } from "../../model/recognition";

/** Null is a status that waits for her answer: nothing is said of the indicator before. */
const WORST: readonly (SaidStatus | null)[] = ["compliant", "partial", "todo", "nonCompliant", null];

/** An indicator repeated on the rows of its proofs becomes one entry, where the table does so throughout. */
export function mergeRepeated(rows: IndicatorRow[]): IndicatorRow[] {
  const joins = (row: IndicatorRow, next: IndicatorRow) =>
    // Without a number of its own it says how far its own proof is.
    (next.indicatorText !== "" || !next.statusText) &&
    row.indicators.length === 1 &&
    next.indicators.length === 1 &&
    row.indicators[0] === next.indicators[0] &&
    row.group === next.group &&
    (row.label === next.label || next.label === undefined);
  const repeated = new Set<number | undefined>();
  const distinct = new Set<number | undefined>();
  let above: IndicatorRow | undefined;
  for (const row of rows) {
    distinct.add(row.indicators[0]);
    if (above && joins(above, row)) repeated.add(row.indicators[0]);
    above = row;
  }
  if (repeated.size < 3 && repeated.size < distinct.size * 0.25) return rows;
  if (!rows.some((row) => row.proofs.length > 0)) return rows;
  return rows.reduce<IndicatorRow[]>((merged, row) => {
    const last = merged[merged.length - 1];
    if (last && joins(last, row)) merged[merged.length - 1] = joined(last, row);
    else merged.push(row);
    return merged;
  }, []);
}

function joined(row: IndicatorRow, next: IndicatorRow): IndicatorRow {
  const blank = next.statusText === "" || next.statusText === undefined;
  const worse = !blank && (row.statusText === "" || WORST.indexOf(next.status) > WORST.indexOf(row.status));
  const links =
    row.links || next.links
      ? [...(row.links ?? row.proofs.map(() => null)), ...(next.links ?? next.proofs.map(() => null))]
      : undefined;
  return {
    ...next,
    ...row,
    lastRow: next.lastRow ?? next.row,
    ...(worse
      ? { status: next.status, ...(next.statusText === undefined ? {} : { statusText: next.statusText }) }
      : {}),
    proofs: [...row.proofs, ...next.proofs],
    ...(links ? { links } : {}),
  };
}
