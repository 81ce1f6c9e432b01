/** Which kind of table a segment is: all four are tried, and what the whole shows decides; or none. */
import type { Draft } from "../draft/draft";
import type { Segment } from "../layout/segments";
import { kindShares } from "../weights/kindModel";
import { draftIndicators } from "./indicatorColumns";
import { draftJourneyTall } from "./journeyTallColumns";
import { draftJourneyWide } from "./journeyWideColumns";
import { draftRegister } from "./registerColumns";
import { KINDS, tableFeatures, type Drafts } from "./tableFeatures";

/** What a table must gather to be taken for one of ours where the weights do not know it. */
export const ENOUGH = 4;
/** Share from which the weights are believed. */
const LIKELY = 0.5;

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
  let best: Draft | null = null;
  for (const kind of KINDS) {
    const draft = drafts[kind];
    const share = shares.get(kind) ?? 0;
    if (draft && share >= LIKELY && (!best || share > (shares.get(best.kind) ?? 0))) best = draft;
  }
  return best;
}
