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
const SIGN_FOR = 2;
/** Of what the points say for a table at all, what they say for one kind rather than another. */
const AMONG_KINDS = 0.35;
const MOST_FOR = 10;
const MOST_AGAINST = -2;

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
  let best: Draft | null = null;
  let most = -Infinity;
  for (const kind of KINDS) {
    const draft = drafts[kind];
    const total = draft ? weight(kind) + AMONG_KINDS * signs(draft.score) : -Infinity;
    if (draft && total > most) {
      most = total;
      best = draft;
    }
  }
  return best && weight(best.kind) + signs(best.score) > weight("none") ? best : null;
}

/** What the points of a draft add: what is known of a kind by its words and its numbers outweighs what only resembles it. */
function signs(score: number): number {
  const over = score - ENOUGH;
  return over >= 0 ? Math.min(MOST_FOR, SIGN_FOR * over) : Math.max(MOST_AGAINST, over);
}
