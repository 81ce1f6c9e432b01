/** The roles of the columns of a table, for one kind of table: all columns weighed at once. */
import type { TableKind } from "../../model/recognition";
import { featuresOf } from "../evidence/segmentEvidence";
import type { Segment } from "../layout/segments";
import { headerScore, logShares, ROLES, SHARED, type ColumnFeatures, type ColumnRole } from "../weights/model";
import { cheapest } from "./assignment";

const UNTHINKABLE = -20;
const NAMED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["OF", "BC", "VAE", "CFA"]);

/** What the kind of table says of a column beside what any column shows, by name: "it holds the numbers". */
export type Hints = ReadonlyMap<number, Readonly<Record<string, number>>>;

export interface AssignedRoles {
  readonly roles: ReadonlyMap<number, ColumnRole>;
  /** Log of the likelihood of the whole, the mean of a column. */
  readonly likelihood: number;
  /** For each column, the log of the share of each role. */
  readonly shares: ReadonlyMap<number, ReadonlyMap<ColumnRole, number>>;
}

/** The features of each column with the hints of a kind. */
export function hintedFeatures(segment: Segment, hints: Hints): Map<number, ColumnFeatures> {
  return new Map(
    [...featuresOf(segment)].map(([column, features]) => [
      column,
      hints.has(column) ? { ...features, cells: { ...features.cells, ...hints.get(column) } } : features,
    ]),
  );
}

/** @param fixed columns whose role is settled already; they keep it, and no other column takes it unless it is shared */
export function assignRoles(
  segment: Segment,
  kind: TableKind,
  hints: Hints,
  fixed: ReadonlyMap<number, ColumnRole> = new Map(),
  never: readonly ColumnRole[] = [],
): AssignedRoles {
  const { weights } = segment.view.lexicon;
  const shares = new Map([...hintedFeatures(segment, hints)].map(([at, own]) => [at, logShares(weights, kind, own)]));
  const taken = new Set([...never, ...fixed.values()].filter((role) => !SHARED.has(role)));
  const columns = [...shares.keys()].filter((column) => !fixed.has(column));
  const single = ROLES[kind].filter((role) => !taken.has(role) && !SHARED.has(role));
  const shared = ROLES[kind].filter((role) => SHARED.has(role));
  const says = (column: number, role: ColumnRole) => {
    const own = featuresOf(segment).get(column);
    return own !== undefined && headerScore(weights, role, own) > 0;
  };
  // Crosses tell nothing of a type of action: its header must.
  const costOf = (column: number, role: ColumnRole) =>
    -(NAMED.has(role) && !says(column, role) ? UNTHINKABLE : (shares.get(column)?.get(role) ?? UNTHINKABLE));
  const bestShared = columns.map((column) =>
    shared.reduce((best, role) => (costOf(column, role) < costOf(column, best) ? role : best), "none" as ColumnRole),
  );
  // Roles that one column alone may have, then a place for each column with the best of the shared ones.
  const costs = columns.map((column, at) => [
    ...single.map((role) => costOf(column, role)),
    ...columns.map(() => costOf(column, bestShared[at] ?? "none")),
  ]);
  const chosen = columns.length === 0 ? [] : cheapest(costs);
  const roles = new Map<number, ColumnRole>(fixed);
  let total = 0;
  columns.forEach((column, at) => {
    const role = single[chosen[at] ?? -1] ?? bestShared[at] ?? "none";
    roles.set(column, role);
    total += shares.get(column)?.get(role) ?? 0;
  });
  return { roles, likelihood: total / Math.max(1, columns.length), shares };
}
