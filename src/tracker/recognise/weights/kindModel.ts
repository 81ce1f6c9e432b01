/** Log-odds of the kinds of a table; `none` is a table of something else. */
import { madeOnce } from "../../cells/once";
import { remembered } from "../../cells/remembered";
import type { TableKind } from "../../model/recognition";
import { addRow, WEIGHED_ROLES, type Weights } from "./model";

export type SomeKind = TableKind | "none";

export const SOME_KINDS: readonly SomeKind[] = ["none", ...(Object.keys(WEIGHED_ROLES) as TableKind[])];

export const kindKey = (kind: SomeKind, feature: string) => `t/${kind}/${feature}`;

/** The weights of a feature for all kinds, in the order of `SOME_KINDS`. */
const rowsOf = madeOnce((weights: Weights) =>
  remembered((feature: string) => Float64Array.from(SOME_KINDS, (kind) => weights.get(kindKey(kind, feature)) ?? 0)),
);

/** The share of each kind, adding up to one. */
export function kindShares(weights: Weights, features: Readonly<Record<string, number>>): Map<SomeKind, number> {
  const rowOf = rowsOf(weights);
  const all = Float64Array.from(rowOf("bias"));
  for (const name in features) addRow(all, rowOf(name), features[name] ?? 0);
  const scores = SOME_KINDS.map((kind, at) => [kind, all[at] ?? 0] as const);
  const most = Math.max(...scores.map(([, score]) => score));
  const total = scores.reduce((sum, [, score]) => sum + Math.exp(score - most), 0);
  return new Map(scores.map(([kind, score]) => [kind, Math.exp(score - most) / total]));
}
