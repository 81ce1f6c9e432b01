/** The roles of the columns of a table, for one kind of table: all columns weighed at once. */
import type { WeighedKind } from "../../model/recognition";
import { featuresOf } from "../evidence/segmentEvidence";
import { isMedium } from "../evidence/cellWords";
import { headerStems } from "../header/headerStems";
import type { Segment } from "../layout/segments";
import { roleOfMeaning } from "./meanings";
import {
  headerScores,
  logShares,
  WEIGHED_ROLES,
  scoreOfRole,
  SHARED,
  type ColumnFeatures,
  type ColumnRole,
  type Weights,
} from "../weights/model";
import { smallest } from "../../cells/many";
import { madeOnce, partsMadeOnce } from "../../cells/once";
import { cheapestOrNone } from "./assignment";
import { unshown } from "./unshown";

const UNTHINKABLE = -20;
const NAMED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["OF", "BC", "VAE", "CFA"]);
/** What a header must say of one of these: a few letters in common are no name. */
const LEAST_NAMED = 1;

/** What the kind of table says of a column beside what any column shows, by name: "it holds the numbers". */
export type Hints = ReadonlyMap<number, Readonly<Record<string, number>>>;

export interface AssignedRoles {
  readonly roles: ReadonlyMap<number, ColumnRole>;
  /** Log of the likelihood of the whole, the mean of a column. */
  readonly likelihood: number;
  /** For each column, the log of the share of each role. */
  readonly shares: ReadonlyMap<number, ReadonlyMap<ColumnRole, number>>;
}

/** A header that is a whole phrase of the vocabulary is believed, however bare the cells are. */
const PHRASE = 2.5;

function phrased(
  kind: WeighedKind,
  shares: Map<ColumnRole, number>,
  { words, cells }: ColumnFeatures,
): Map<ColumnRole, number> {
  const said = saidBy(words);
  const own = said.filter((role) => shares.has(role));
  // Ticks under a word of another kind of table may be a step all the same.
  const isStep = kind === "journeyWide" && (cells.marks ?? 0) >= TICKED;
  if (own.length === 0) own.push(...said.flatMap((role) => NEAR[role] ?? []).filter((role) => shares.has(role)));
  if (said.length > 0 && own.length === 0 && !isStep) own.push("none");
  for (const role of own) {
    // Under "Constat", a few verdicts are a status.
    if (role === "comment" && (cells.readable ?? 0) >= VERDICTS && (cells.few ?? 0) === 1) continue;
    shares.set(role, (shares.get(role) ?? 0) + PHRASE);
  }
  return shares;
}

/** What a word of one kind of table may head in another. */
const NEAR: Readonly<Partial<Record<ColumnRole, readonly ColumnRole[]>>> = {
  lastCheck: ["date"],
  label: ["proofs", "step"],
  action: ["step"],
  deadline: ["expiry"],
  date: ["start"],
  body: ["trainee"],
};
const VERDICTS = 0.7;
const READ = 0.8;
/** Log of the share from which a column is a status rather than anything else. */
const RATHER = Math.log(0.5);
const TICKED = 0.5;
/** What the text of an expectation must have over none: any column of sentences resembles it. */
const EXPECTED = 0.2;
/** What leaving a column aside costs more than its best role. */
const SECOND = 2;
/** How much of what its best role is worth tells which of two rivals is left aside. */
const WORTH = 0.9;
/** What the leftmost of several columns headed alike has over the others. */
const LEFTMOST = 4;

function preferFirst(segment: Segment, shares: ReadonlyMap<number, Map<ColumnRole, number>>): void {
  const headed = new Map<ColumnRole, number[]>();
  for (const [column, own] of shares) {
    for (const role of saidBy(featuresOf(segment).get(column)?.words ?? {}))
      if (!SHARED.has(role) && own.has(role)) headed.set(role, [...(headed.get(role) ?? []), column]);
  }
  for (const [role, [first = -1, ...others]] of headed) {
    const own = others.length > 0 ? shares.get(first) : undefined;
    if (own) own.set(role, (own.get(role) ?? 0) + LEFTMOST);
  }
}

/** Whether a header says for sure what it is, and that is no type of action. */
function saysElse({ words }: ColumnFeatures): boolean {
  const said = Object.entries(words).filter(([word, fit]) => fit >= HEADED && !word.startsWith("="));
  return said.length > 0 && !said.some(([word]) => NAMED.has(word as ColumnRole));
}

/** The roles that a header names by a whole phrase of the vocabulary. */
const saidBy = madeOnce((words: ColumnFeatures["words"]): readonly ColumnRole[] =>
  Object.keys(words).flatMap((word) => (word.startsWith("=") ? roleOfMeaning(word.slice(1)) : [])),
);

/** What all columns show, weighed for one kind of table whatever is settled already. */
interface Weighed {
  readonly segment: Segment;
  readonly kind: WeighedKind;
  readonly shares: ReadonlyMap<number, ReadonlyMap<ColumnRole, number>>;
  /** Columns -> roles that only a header gives, and that theirs does not. */
  readonly unnamed: ReadonlyMap<number, ReadonlySet<ColumnRole>>;
}

/** "Comment" in a table headed in French asks how it is done; "comment." with a stop may be cut short. */
function asksHow({ headers }: Segment, column: number): boolean {
  if (!/^comment\s*\??$/i.test((headers.get(column) ?? "").trim())) return false;
  return [...headers.values()].some((text) => /[éèêàçôî]|\b(?:du|de|des|le|les|la|où|statut|preuves?)\b/i.test(text));
}

const OF_PROOF = stemSet("preuv evide proof docum piece justi live livra deliv montr show shown");
const OF_EXAMPLE = stemSet("exemp examp sampl possi pourr could might sugge atten expec typiq typic");

function stemSet(stems: string): ReadonlySet<string> {
  return new Set(stems.split(" "));
}

/** Examples, what could be shown, what an auditor asks: said of anybody's work, not of hers. */
function isOfOthers(header: string): boolean {
  const stems = headerStems(header);
  const speaksOf = (said: ReadonlySet<string>) => stems.some((stem) => said.has(stem));
  return (speaksOf(OF_PROOF) && speaksOf(OF_EXAMPLE)) || (stems.includes("quest") && stems.includes("audit"));
}

/** What such a column may be all the same. */
const UNOWNED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["none", "expectedLevel"]);

/** "Mail", "papier": what a column of nobody holds, nor of documents. */
const isOfMedia = partsMadeOnce(({ view, firstRow, lastRow }: Segment, column: number): boolean => {
  let seen = 0;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + ROWS_OF_MEDIA); row += 1) {
    const text = view.text(row, column);
    if (text === "") continue;
    if (!isMedium(text)) return false;
    seen += 1;
  }
  return seen > 0;
});

const ROWS_OF_MEDIA = 30;

/** Whether a header only speaks of the trainee whom another one names. */
function isTwice({ hits }: Segment, words: ColumnFeatures["words"]): boolean {
  if ((words.trainee ?? 0) < HEADED || words["=trainee"] !== undefined) return false;
  return [...hits.values()].some((own) => own.some(({ meaning, quality }) => meaning === "trainee" && quality === 1));
}

const HEADED = 0.8;
const OF_STANDARD = ["=indicator", "=criterion"];
const LACKING = 0.6;
/** More roles than these are all that a column could have. */
const MOST_SINGLE = 3;

/** Roles that a column cannot have beside the others of its table. */
function impossible(
  segment: Segment,
  column: number,
  { words, cells }: ColumnFeatures,
  kind: WeighedKind,
): ColumnRole[] {
  // "Ce que je pourrais montrer" is not what she shows.
  if (kind === "indicators" && isOfOthers(segment.headers.get(column) ?? ""))
    return WEIGHED_ROLES[kind].filter((role) => !UNOWNED.has(role));
  // "apprenant_id" beside "apprenant" is the same person once more.
  if (asksHow(segment, column) || isTwice(segment, words)) return WEIGHED_ROLES[kind].filter((role) => role !== "none");
  const isMedia = isOfMedia(segment, column);
  return [
    ...(isMedia ? (["responsible"] as const) : []),
    // "Intitulé", "Titre": of a course, never of somebody; indicators and criteria are not even sessions.
    ...(kind === "journeyWide" && words["=label"] !== undefined ? (["trainee"] as const) : []),
    ...(kind === "journeyWide" && OF_STANDARD.some((word) => word in words) ? (["trainee", "session"] as const) : []),
    // How a document is kept is not the document, nor is what is not there.
    ...(isMedia && (cells.yesNo ?? 0) === 0 ? (["proofs", "documents"] as const) : []),
    ...((cells.lack ?? 0) >= LACKING ? (["proofs", "documents"] as const) : []),
  ];
}

/** Roles that only a header gives, and that the one of a column does not, whatever the kind of table. */
const unnamedOf = madeOnce((own: ColumnFeatures, weights: Weights): ReadonlySet<ColumnRole> => {
  const said = headerScores(weights, own);
  const isElse = saysElse(own);
  return new Set([
    ...[...NAMED].filter((role) => isElse || scoreOfRole(said, role) <= LEAST_NAMED),
    ...unshown(own, scoreOfRole(said, "applicable") > 0),
  ]);
});

/** A kind is tried several times on a table, always with the same hints. */
const weighedBefore = new WeakMap<Hints, Weighed>();

function weigh(segment: Segment, kind: WeighedKind, hints: Hints): Weighed {
  const known = weighedBefore.get(hints);
  if (known?.segment === segment && known.kind === kind) return known;
  const { weights } = segment.view.lexicon;
  const columns = featuresOf(segment);
  const shares = new Map<number, Map<ColumnRole, number>>();
  for (const [at, own] of columns) shares.set(at, phrased(kind, logShares(weights, kind, own, hints.get(at)), own));
  preferFirst(segment, shares);
  for (const [at, own] of columns) {
    const roles = impossible(segment, at, own, kind);
    for (const role of roles) shares.get(at)?.set(role, UNTHINKABLE);
    if (roles.length > MOST_SINGLE) shares.get(at)?.set("none", 0);
  }
  const unnamed = new Map<number, ReadonlySet<ColumnRole>>();
  for (const [at, own] of columns) unnamed.set(at, unnamedOf(own, weights));
  const weighed = { segment, kind, shares, unnamed };
  weighedBefore.set(hints, weighed);
  return weighed;
}

/** The roles of a kind that one column alone may have, and those that several share. */
const SINGLE = rolesOf((role) => !SHARED.has(role));
const SHARING = rolesOf((role) => SHARED.has(role));

function rolesOf(holds: (role: ColumnRole) => boolean): Readonly<Record<WeighedKind, readonly ColumnRole[]>> {
  const kinds = Object.keys(WEIGHED_ROLES) as WeighedKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, WEIGHED_ROLES[kind].filter(holds)])) as never;
}

/** @param fixed columns whose role is settled already; they keep it, and no other column takes it unless it is shared */
export function assignRoles(
  segment: Segment,
  kind: WeighedKind,
  hints: Hints,
  fixed: ReadonlyMap<number, ColumnRole> = new Map(),
  never: readonly ColumnRole[] = [],
): AssignedRoles {
  const { shares, unnamed } = weigh(segment, kind, hints);
  const features = featuresOf(segment);
  const taken = new Set<ColumnRole>([...never, ...fixed.values()]);
  const columns = [...shares.keys()].filter((column) => !fixed.has(column));
  const single = taken.size === 0 ? SINGLE[kind] : SINGLE[kind].filter((role) => !taken.has(role));
  const isRead = columns.some(
    (column) =>
      (features.get(column)?.cells.readable ?? 0) >= READ &&
      (shares.get(column)?.get("status") ?? UNTHINKABLE) >= RATHER,
  );
  // Roles that one column alone may have; the others get the best of the shared ones.
  const costs: number[][] = [];
  const bestShared: { readonly role: ColumnRole; readonly cost: number }[] = [];
  for (const column of columns) {
    const own = shares.get(column);
    const not = unnamed.get(column);
    const { readable = 0, filled = 0 } = features.get(column)?.cells ?? {};
    // Values of which none is a status are none where another column's are.
    const isUnread = isRead && filled > 0 && readable === 0;
    // Crosses tell nothing of a type of action: its header must.
    const costOf = (role: ColumnRole) => {
      if (not?.has(role) || (isUnread && role === "status")) return -UNTHINKABLE;
      return (role === "expectedLevel" ? EXPECTED : 0) - (own?.get(role) ?? UNTHINKABLE);
    };
    costs.push(single.map(costOf));
    bestShared.push(leastCostly(SHARING[kind], costOf));
  }
  // A second column for a role that one alone may have is left aside rather than given what it hardly resembles.
  // The one that resembles it less, where both are left as dearly.
  const leastOf = costs.map((own) => smallest(own) * (kind === "indicators" ? WORTH : 1) + SECOND);
  const shared = bestShared.map(({ cost }, at) => Math.min(cost, leastOf[at] ?? Infinity));
  const chosen = cheapestOrNone(costs, shared);
  const roles = new Map<number, ColumnRole>(fixed);
  let total = 0;
  columns.forEach((column, at) => {
    const best = bestShared[at];
    const isLeft = (best?.cost ?? 0) > (leastOf[at] ?? Infinity);
    const role = single[chosen[at] ?? -1] ?? (isLeft ? "none" : (best?.role ?? "none"));
    roles.set(column, role);
    total += Math.min(0, shares.get(column)?.get(role) ?? 0);
  });
  return { roles, likelihood: total / Math.max(1, columns.length), shares };
}

/** "none", or the role that costs less. */
function leastCostly(sharing: readonly ColumnRole[], costOf: (role: ColumnRole) => number) {
  let best: ColumnRole = "none";
  let least = costOf(best);
  for (const role of sharing) {
    const cost = costOf(role);
    if (cost < least) [best, least] = [role, cost];
  }
  return { role: best, cost: least };
}
