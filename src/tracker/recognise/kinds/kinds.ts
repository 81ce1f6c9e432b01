/** Which kind of table a segment is: each kind says how much speaks for it, the best one wins. */
import type { Draft } from "../draft/draft";
import { draftIndicators } from "./indicatorColumns";
import { draftJourneyTall } from "./journeyTallColumns";
import { draftJourneyWide } from "./journeyWideColumns";
import { draftRegister } from "./registerColumns";
import type { Segment } from "../layout/segments";

/** What a table must gather to be taken for one of ours. */
export const ENOUGH = 4;

export function draftSegment(segment: Segment): Draft | null {
  const drafts = [
    draftIndicators(segment),
    draftRegister(segment),
    draftJourneyTall(segment),
    draftJourneyWide(segment),
  ];
  let best: Draft | null = null;
  for (const draft of drafts) {
    if (draft && draft.score >= ENOUGH && (!best || draft.score > best.score)) best = draft;
  }
  return best;
}
