/** Log-odds of the kinds of a table; `none` is a table of something else. */
import type { TableKind } from "../../model/recognition";
import { WEIGHED_ROLES, type Weights } from "./model";

export type SomeKind = TableKind | "none";

export const SOME_KINDS: readonly SomeKind[] = ["none", ...(Object.keys(WEIGHED_ROLES) as TableKind[])];

export const kindKey = (kind: SomeKind, feature: string) => `t/${kind}/${feature}`;

/** The share of each kind, adding up to one. */
export function kindShares(weights: Weights, features: Readonly<Record<string, number>>): Map<SomeKind, number> {
  const scores = SOME_KINDS.map((kind) => {
    let score = weights.get(kindKey(kind, "bias")) ?? 0;
    for (const name in features) score += (features[name] ?? 0) * (weights.get(kindKey(kind, name)) ?? 0);
    return [kind, score] as const;
  });
  const most = Math.max(...scores.map(([, score]) => score));
  const total = scores.reduce((sum, [, score]) => sum + Math.exp(score - most), 0);
  return new Map(scores.map(([kind, score]) => [kind, Math.exp(score - most) / total]));
}
