/** Which kind of table a segment is: all four are tried, and what the whole shows decides; or none. */
import type { Draft } from "../draft/draft";
import type { Segment } from "../layout/segments";
import { kindShares, type SomeKind } from "../weights/kindModel";
import { draftIndicators } from "./indicatorColumns";
import { draftJourneyTall } from "./journeyTallColumns";
import { draftJourneyWide } from "./journeyWideColumns";
import { draftRegister } from "./registerColumns";
import { KINDS, tableFeatures, type Drafts } from "./tableFeatures";

/** What a table must gather to be taken for one of ours where the weights do not know it. */
export const ENOUGH = 4;
/** No share is less. */
const LEAST = 1e-4;

export function draftsOf(segment: Segment): Drafts {
  return {
    indicators: draftIndicators(segment),
    proofRegister: draftRegister(segment),
    journeyTall: draftJourneyTall(segment),
    journeyWide: draftJourneyWide(segment),
  };
}

export function draftSegment(segment: Segment): Draft | null {
  const drafts = draftsOf(segment);
  if (KINDS.every((kind) => drafts[kind] === null)) return null;
  const shares = kindShares(segment.view.lexicon.weights, tableFeatures(segment, drafts));
  const weight = (kind: SomeKind) => Math.log(Math.max(LEAST, shares.get(kind) ?? 0));
  const trust = isHeadedByKnownWords(segment) ? KNOWN : UNKNOWN;
  let best: Draft | null = null;
  let most = -Infinity;
  for (const kind of KINDS) {
    const draft = drafts[kind];
    const total = draft ? weight(kind) + trust.amongKinds * signs(draft.score, trust) : -Infinity;
    if (draft && total > most) {
      most = total;
      best = draft;
    }
  }
  return best && weight(best.kind) + signs(best.score, trust) > weight("none") + trust.margin ? best : null;
}

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

/** Under words that are known, the points decide; under others, they can only count what they know. */
const KNOWN: Trust = { above: 3, below: 4, least: -10, amongKinds: 1.5, margin: 0 };
const UNKNOWN: Trust = { above: 1.3, below: 0.3, least: -0.6, amongKinds: 0.35, margin: 0 };
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
