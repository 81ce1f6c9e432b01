/** Which kind of table a segment is: all four are tried, and what the whole shows decides; or none. */
import { DraftColumns, type Draft, type DraftEvidence } from "../draft/draft";
import { featuresOf } from "../evidence/segmentEvidence";
import type { Meaning } from "../header/headers";
import type { Segment } from "../layout/segments";
import { kindShares, type SomeKind } from "../weights/kindModel";
import { isCriterionSummary } from "./criterionSummary";
import { namesOtherStandard } from "./indicatorSigns";
import { draftIndicators } from "./indicatorColumns";
import { isOtherNumbering } from "./indicatorNumbers";
import { draftJourneyTall } from "./journeyTallColumns";
import { draftJourneyWide } from "./journeyWideColumns";
import { draftRegister } from "./registerColumns";
import { KINDS, tableFeatures, type Drafts } from "./tableFeatures";

/** What a table must gather to be taken for one of ours where the weights do not know it. */
export const ENOUGH = 4;
/** No share is less. */
const LEAST = 1e-4;
/** Nor less than this where known words head what the referential itself confirms, or its titles stand whatever heads them. */
const LEAST_STRONG = 0.25;
/** Nor than this where known words head numbers of indicators, their statuses and their proofs. */
const LEAST_HEADED = 0.05;
/** Nor than this where a title says whose table it is, and it has all of one. */
const LEAST_NAMED = 0.5;
const TITLES: DraftEvidence = "knownLabels";
const STRONG: ReadonlySet<DraftEvidence> = new Set<DraftEvidence>([TITLES, "matchingCriteria", "sheetName"]);

const NONE: Drafts = { indicators: null, proofRegister: null, journeyTall: null, journeyWide: null };

export function draftsOf(segment: Segment): Drafts {
  if (isCriterionSummary(segment)) return NONE;
  const indicators = draftIndicators(segment);
  // "Référencement Datadock": its numbers are those of that one, unless the titles of ours stand there, or the gaps of a scope.
  const isOurs = indicators?.evidence.some((one) => one === TITLES || one === "ownNumbers") === true;
  const isOther = !isOurs && namesOtherStandard(segment);
  return {
    indicators: isOther ? null : indicators,
    proofRegister: isOther ? null : draftRegister(segment),
    journeyTall: draftJourneyTall(segment),
    journeyWide: draftJourneyWide(segment),
  };
}

/** What a segment is taken for, and what it could be instead where little decides; `none` first where it is left aside. */
export interface SegmentReading {
  readonly draft: Draft | null;
  /** Empty where there is no doubt. */
  readonly kinds: readonly SomeKind[];
}

export function draftSegment(segment: Segment): Draft | null {
  return readSegment(segment).draft;
}

export function readSegment(segment: Segment): SegmentReading {
  const drafts = draftsOf(segment);
  if (KINDS.every((kind) => drafts[kind] === null)) return { draft: null, kinds: [] };
  const shares = kindShares(segment.view.lexicon.weights, tableFeatures(segment, drafts));
  const trust = isHeadedByKnownWords(segment) ? KNOWN : UNKNOWN;
  const least = (kind: SomeKind) => {
    const draft = kind === "none" || kind === "log" || kind === "survey" ? null : drafts[kind];
    if (draft === null) return LEAST;
    if (isNamed(draft)) return LEAST_NAMED;
    const isStrong = draft.evidence.some((one) => one === TITLES || (trust === KNOWN && STRONG.has(one)));
    if (isStrong) return LEAST_STRONG;
    return trust === KNOWN && HEADED.every((one) => draft.evidence.includes(one)) ? LEAST_HEADED : LEAST;
  };
  const weight = (kind: SomeKind) => Math.log(Math.max(least(kind), shares.get(kind) ?? 0));
  const ways = KINDS.flatMap((kind) => {
    const draft = drafts[kind];
    return draft ? [{ draft, total: weight(kind) + trust.amongKinds * signs(draft.score, trust) }] : [];
  }).sort((a, b) => b.total - a.total);
  const [first, second] = decided(ways, shares);
  if (!first) return { draft: null, kinds: [] };
  const best = first.draft;
  const over = weight(best.kind) + signs(best.score, trust) - weight("none") - trust.margin;
  const none = shares.get("none") ?? 0;
  const mostElse = trust === UNKNOWN ? FEW_ELSE : MUCH_ELSE;
  if (over <= 0 || (none >= mostElse && !isTold(best)) || isHardlyJourney(best) || isOfOther(best))
    return { draft: null, kinds: (over > -OPEN && none <= 1 - EITHER) || isOwnList(best) ? ["none", best.kind] : [] };
  // Numbers, statuses and proofs of another standard, under words that are known.
  const isOutweighed = none > (shares.get(best.kind) ?? 0) && !best.evidence.some((one) => SHOWN.has(one));
  if (isOutweighed && namesOthers(best)) return { draft: null, kinds: ["none", best.kind] };
  const isClose = second !== undefined && Math.abs(first.total - second.total) < OPEN;
  const other = isClose ? [second.draft.kind] : [];
  const isOpen = other.length > 0 || (over < OPEN && none >= EITHER) || isUntold(best) || isUnstepped(best, none);
  return { draft: best, kinds: isOpen ? [best.kind, ...other, "none"] : [] };
}

/** The ways to read a segment, the best first: what has the points of a register is another kind where the weights are sure of it. */
function decided(ways: readonly Way[], shares: ReadonlyMap<SomeKind, number>): readonly Way[] {
  const [first] = ways;
  const shareOf = ({ draft }: Way) => shares.get(draft.kind) ?? 0;
  if (first?.draft.kind !== "proofRegister" || shareOf(first) >= HARDLY) return ways;
  const sure = ways.find((way) => shareOf(way) >= SURE && way.draft.score >= ENOUGH);
  return sure ? [sure, ...ways.filter((way) => way !== sure)] : ways;
}

interface Way {
  readonly draft: Draft;
  readonly total: number;
}

const SURE = 0.97;
const HARDLY = 0.01;

/** "Suivi Qualiopi" above numbers, statuses and proofs that have all that a tracker has. */
function isNamed({ evidence }: Draft): boolean {
  return NAMED.every((one) => evidence.includes(one));
}

const NAMED: readonly DraftEvidence[] = ["titleWords", "manyNumbers", "statusWords", "proofColumn"];
/** "Indicateur" above numbers, beside statuses and proofs. */
const HEADED: readonly DraftEvidence[] = ["numberHeader", "statusWords", "proofColumn"];

/** What weighs more than how likely none of ours is. */
const SHOWN: ReadonlySet<DraftEvidence> = new Set<DraftEvidence>([
  ...STRONG,
  "ownNumbers",
  "titleWords",
  "writtenIndicators",
]);

/** Log-odds below which another reading is as good as the best. */
const OPEN = 0.7;
const EITHER = 0.2;
/** Numbers that nothing shows to be those of indicators: how likely at most anything else may be. */
const FEW_ELSE = 0.05;
/** And under headers that are known. */
const MUCH_ELSE = 0.5;
/** Any of these shows it. */
const TOLD: ReadonlySet<DraftEvidence> = new Set<DraftEvidence>([
  ...(["numberHeader", "writtenIndicators", "knownLabels", "matchingCriteria", "sections", "sheetName"] as const),
  ...(["categoryColumns", "titleWords", "ownNumbers"] as const),
]);

function isTold({ kind, evidence }: Draft): boolean {
  return kind !== "indicators" || evidence.some((one) => TOLD.has(one));
}

/** The numbers of a scope with its gaps, whatever heads them: no other list has them, and they are asked about at least. */
function isOwnList({ kind, evidence }: Draft): boolean {
  return kind === "indicators" && evidence.includes("ownNumbers");
}

/** Texts beside documents, of which none is a step of a journey and none names an indicator: dishes have their allergens, too. */
function isUnstepped({ kind, evidence }: Draft, none: number): boolean {
  return kind === "journeyTall" && none >= FEW_ELSE && !evidence.some((one) => STEPS.has(one));
}

const STEPS: ReadonlySet<DraftEvidence> = new Set<DraftEvidence>([
  ...(["stepHeader", "knownSteps", "marks", "titleWords"] as const),
]);

/** Days under headers of which none is a step, beside names under one that names nobody: horses have theirs, too. */
function isUntold({ kind, evidence, columns, segment: { hits } }: Draft): boolean {
  if (kind !== "journeyWide" || evidence.includes("knownSteps")) return false;
  const [people] = columns.get("trainee") ?? columns.get("session") ?? [];
  const said = hits.get(people ?? -1) ?? [];
  return !said.some(({ meaning, quality }) => PEOPLE.has(meaning) && quality >= NAMED_WELL);
}

/** Texts of another list beside its ranks, one for each from the first to the last. */
function namesOthers({ kind, segment, columns }: Draft): boolean {
  const [number = -2] = columns.get("indicator") ?? [];
  const features = featuresOf(segment);
  const { lists = 1, rising = 0, unique = 0 } = features.get(number)?.cells ?? {};
  const { texts = 0, filled = 0 } = features.get(number + 1)?.cells ?? {};
  return kind === "indicators" && lists === 0 && Math.min(rising, unique, texts, filled) >= EACH;
}

const EACH = 0.9;

/** Documents beside the numbers of another standard. */
function isOfOther({ kind, segment, columns: roles }: Draft): boolean {
  const [number] = roles.get("indicator") ?? [];
  const columns = new DraftColumns(segment);
  const isUnsaid = number !== undefined && columns.quality(number, "indicator") < 1;
  return kind === "proofRegister" && isUnsaid && isOtherNumbering(columns, number);
}

/** Nobody, and few steps: what happened, if it was of use, and when it was settled. */
function isHardlyJourney(draft: Draft): boolean {
  return isUntold(draft) && (draft.columns.get("steps") ?? []).length <= FEW_STEPS && !draft.columns.has("trainee");
}

const FEW_STEPS = 3;

const PEOPLE: ReadonlySet<Meaning> = new Set<Meaning>(["trainee", "session", "name"]);
const NAMED_WELL = 0.5;

/** What a point above or below `ENOUGH` counts, as log-odds. */
interface Trust {
  readonly above: number;
  readonly below: number;
  readonly least: number;
  /** Of what the points say for a table at all, what they say for one kind rather than another. */
  readonly amongKinds: number;
  /** How much more likely than none of ours a table must be. */
  readonly margin: number;
}

/** Under words that are known, the points decide; under others, what they count is among the features already. */
const KNOWN: Trust = { above: 3, below: 4, least: -10, amongKinds: 1.5, margin: 0 };
const UNKNOWN: Trust = { above: 1, below: 0.1, least: -0.3, amongKinds: 0.1, margin: 0 };
const MOST_FOR = 10;
const KNOWN_SHARE = 0.6;

function signs(score: number, { above, below, least }: Trust): number {
  const over = score - ENOUGH;
  return over >= 0 ? Math.min(MOST_FOR, above * over) : Math.max(least, below * over);
}

function isHeadedByKnownWords({ headers, view }: Segment): boolean {
  const known = [...headers.values()].filter(
    (text) => (view.lexicon.hits(text)[0]?.quality ?? 0) >= 0.8 || view.lexicon.step(text) >= 0.8,
  );
  return known.length >= headers.size * KNOWN_SHARE;
}
