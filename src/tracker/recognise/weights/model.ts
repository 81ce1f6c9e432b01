/**
 * Log-odds of the roles of a column, given what its header and its cells show. The numbers are those of
 * `table.ts`, which `npm run learn` writes; nothing is learnt while the add-in runs.
 */
import { madeOnce } from "../../cells/once";
import { remembered } from "../../cells/remembered";
import type { Role, WeighedKind } from "../../model/recognition";

/** What a column may be; `none` is a column that tells nothing we use. */
export type ColumnRole = Role | "none";

/** The roles of each kind of table. Several columns may share a role of `SHARED`. */
export const WEIGHED_ROLES: Readonly<Record<WeighedKind, readonly ColumnRole[]>> = {
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

export type HeaderFeatures = Pick<ColumnFeatures, "header" | "words">;

/** The roles of all kinds, each once. */
export const EVERY_ROLE: readonly ColumnRole[] = [...new Set(Object.values(WEIGHED_ROLES).flat())];
const PLACES: ReadonlyMap<ColumnRole, number> = new Map(EVERY_ROLE.map((role, at) => [role, at]));
/** The roles of each kind, one kind after the other. */
const ALL_ROLES = (Object.keys(WEIGHED_ROLES) as WeighedKind[]).flatMap((kind) =>
  WEIGHED_ROLES[kind].map((role) => [kind, role] as const),
);
/** Where those of a kind begin. */
const FIRST_ROLES = Object.fromEntries(
  Object.keys(WEIGHED_ROLES).map((kind) => [kind, ALL_ROLES.findIndex(([one]) => one === kind)]),
) as Readonly<Record<WeighedKind, number>>;

/** Complete before it is first asked. */
export interface Weights {
  /** One log-odds by the key that `featureKey`, `headerKey`, `wordKey` or `kindKey` makes; absent: nothing to say. */
  get(key: string): number | undefined;
  /** The features of headers that have something to say. */
  readonly headers: ReadonlySet<string>;
}

/** Cells speak by kind of table, headers whatever the kind. */
export const featureKey = (kind: WeighedKind, role: ColumnRole, feature: string) => `${kind}/${role}/${feature}`;
export const headerKey = (role: ColumnRole, feature: string) => `h/${role}/${feature}`;
export const wordKey = (role: ColumnRole, meaning: string) => `w/${role}/${meaning}`;

/** The weights of a feature for many roles at once: a key is made once for a feature and a role, not for each column. */
interface WeightRows {
  /** In the order of `ALL_ROLES`. */
  readonly cells: (name: string) => Float64Array;
  /** In the order of `EVERY_ROLE`. */
  readonly header: (feature: string) => Float64Array;
  readonly word: (meaning: string) => Float64Array;
}

const madeRows = new WeakMap<Weights, WeightRows>();

function rowsOf(weights: Weights): WeightRows {
  const known = madeRows.get(weights);
  if (known) return known;
  const rows = <Role>(roles: readonly Role[], keyOf: (role: Role, feature: string) => string) =>
    remembered((feature: string) => Float64Array.from(roles, (role) => weights.get(keyOf(role, feature)) ?? 0));
  const made: WeightRows = {
    cells: rows(ALL_ROLES, ([kind, role], name) => featureKey(kind, role, name)),
    header: rows(EVERY_ROLE, headerKey),
    word: rows(EVERY_ROLE, wordKey),
  };
  madeRows.set(weights, made);
  return made;
}

/** Adds the weights of a feature, as far as it holds. */
export function addRow(scores: Float64Array, row: Float64Array, share: number): void {
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + share * (row[at] ?? 0);
}

/** The share of a header feature: a long header does not speak louder than a short one. */
export function headerShare(features: readonly unknown[]): number {
  return features.length === 0 ? 0 : 3 / (2 + features.length);
}

/** What a header alone says of a role. `said`: all that it says, as `headerScores` gives it. */
export function scoreOfRole(said: Readonly<Float64Array>, role: ColumnRole): number {
  return said[PLACES.get(role) ?? -1] ?? 0;
}

type HeaderWords = HeaderFeatures["words"];

/** A header is weighed once, though each kind of table and each role asks what it says. */
const weighedHeader = madeOnce(
  (header: readonly string[], words: HeaderWords, weights: Weights): Readonly<Float64Array> => {
    const rows = rowsOf(weights);
    const scores = new Float64Array(EVERY_ROLE.length);
    const share = headerShare(header);
    for (const feature of header) addRow(scores, rows.header(feature), share);
    for (const meaning in words) addRow(scores, rows.word(meaning), words[meaning] ?? 0);
    return scores;
  },
);

/** What the header alone says of each role, in the order of `EVERY_ROLE`. */
export function headerScores(weights: Weights, { header, words }: HeaderFeatures): Readonly<Float64Array> {
  return weighedHeader(header, words, weights);
}

/** Log-odds of the roles of all kinds by the cells alone, in the order of `ALL_ROLES`: added up once for all kinds. */
const cellScores = madeOnce((cells: ColumnFeatures["cells"], weights: Weights): Readonly<Float64Array> => {
  const rows = rowsOf(weights);
  const scores = new Float64Array(rows.cells("bias"));
  for (const name in cells) {
    const share = cells[name] ?? 0;
    if (share !== 0) addRow(scores, rows.cells(name), share);
  }
  return scores;
});

/**
 * Log of the share of each role of a kind, the shares adding up to one.
 * @param hints what the kind alone tells of the column, features of cells that it does not have itself
 */
export function logShares(
  weights: Weights,
  kind: WeighedKind,
  features: ColumnFeatures,
  hints: ColumnFeatures["cells"] = NO_HINTS,
): Map<ColumnRole, number> {
  const roles = WEIGHED_ROLES[kind];
  const first = FIRST_ROLES[kind];
  const cells = cellScores(features.cells, weights);
  const header = headerScores(weights, features);
  const told = Object.entries(hints).map(([name, share]) => ({ row: rowsOf(weights).cells(name), share }));
  const scores = roles.map((role, at) => {
    let score = cells[first + at] ?? 0;
    for (const { row, share } of told) score += share * (row[first + at] ?? 0);
    return score + scoreOfRole(header, role);
  });
  const most = Math.max(...scores);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - most);
  const total = most + Math.log(sum);
  const shares = new Map<ColumnRole, number>();
  for (let at = 0; at < roles.length; at += 1) shares.set(roles[at]!, (scores[at] ?? 0) - total);
  return shares;
}

const NO_HINTS: ColumnFeatures["cells"] = {};
