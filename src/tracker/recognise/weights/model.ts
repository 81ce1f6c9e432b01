/**
 * Log-odds of the roles of a column, given what its header and its cells show. The numbers are those of
 * `table.ts`, which `npm run learn` writes; nothing is learnt while the add-in runs.
 */
import type { Role, TableKind } from "../../model/recognition";

/** What a column may be; `none` is a column that tells nothing we use. */
export type ColumnRole = Role | "none";

/** The roles of each kind of table. Several columns may share a role of `SHARED`. */
export const ROLES: Readonly<Record<TableKind, readonly ColumnRole[]>> = {
  indicators:
    "none indicator label criterion status applicable OF BC VAE CFA proofs links deadline lastCheck expiry responsible comment action priority score severity expectedLevel body version date".split(
      " ",
    ) as ColumnRole[],
  proofRegister: "none reference proofs indicator status date expiry version links responsible session".split(
    " ",
  ) as ColumnRole[],
  journeyTall: "none phase step documents indicator responsible status deadline links session reference comment".split(
    " ",
  ) as ColumnRole[],
  journeyWide: "none trainee session start end body steps links responsible reference comment".split(
    " ",
  ) as ColumnRole[],
};

export const SHARED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["none", "proofs", "documents", "links", "steps"]);

/** Features of the cells, by name, from 0 to 1; and those of the header, each counting once. */
export interface ColumnFeatures {
  readonly cells: Readonly<Record<string, number>>;
  readonly header: readonly string[];
  /** Meanings of the vocabulary, with how well the header fits each. */
  readonly words: Readonly<Record<string, number>>;
}

/** One log-odds by the key of `keyOf`. */
export type Weights = ReadonlyMap<string, number>;

/** Cells speak by kind of table, headers whatever the kind. */
export const cellKey = (kind: TableKind, role: ColumnRole, feature: string) => `${kind}/${role}/${feature}`;
export const headerKey = (role: ColumnRole, feature: string) => `h/${role}/${feature}`;
export const wordKey = (role: ColumnRole, meaning: string) => `w/${role}/${meaning}`;

/** The share of a header feature: a long header does not speak louder than a short one. */
export function headerShare(features: readonly string[]): number {
  return features.length === 0 ? 0 : 3 / (2 + features.length);
}

/** Log-odds of a role before they are set against those of the other roles. */
export function scoreOf(weights: Weights, kind: TableKind, role: ColumnRole, features: ColumnFeatures): number {
  let score = weights.get(cellKey(kind, role, "bias")) ?? 0;
  for (const name in features.cells) {
    const share = features.cells[name] ?? 0;
    if (share !== 0) score += share * (weights.get(cellKey(kind, role, name)) ?? 0);
  }
  return score + headerScore(weights, role, features);
}

/** What the header alone says of a role. */
export function headerScore(
  weights: Weights,
  role: ColumnRole,
  { header, words }: Pick<ColumnFeatures, "header" | "words">,
): number {
  let score = 0;
  const share = headerShare(header);
  for (const feature of header) score += share * (weights.get(headerKey(role, feature)) ?? 0);
  for (const meaning in words) score += (words[meaning] ?? 0) * (weights.get(wordKey(role, meaning)) ?? 0);
  return score;
}

/** Log of the share of each role of a kind, the shares adding up to one. */
export function logShares(weights: Weights, kind: TableKind, features: ColumnFeatures): Map<ColumnRole, number> {
  const scores = ROLES[kind].map((role) => [role, scoreOf(weights, kind, role, features)] as const);
  const most = Math.max(...scores.map(([, score]) => score));
  const total = most + Math.log(scores.reduce((sum, [, score]) => sum + Math.exp(score - most), 0));
  return new Map(scores.map(([role, score]) => [role, score - total]));
}
