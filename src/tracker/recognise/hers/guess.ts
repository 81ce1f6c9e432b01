/** A table read as what she says it is. */
import type { Correction, TableKind } from "../../model/recognition";
import type { Draft } from "../draft/draft";
import { draftIndicators } from "../kinds/indicatorColumns";
import { draftJourneyTall } from "../kinds/journeyTallColumns";
import { draftJourneyWide } from "../kinds/journeyWideColumns";
import { draftRegister } from "../kinds/registerColumns";
import type { Segment } from "../layout/segments";
import { logGuess } from "../logs/draftLog";
import { surveyGuess } from "../surveys/draftSurvey";

/** A segment read as a table of a kind, whatever else it could be. */
export function guessOf(segment: Segment, kind: TableKind): Draft | null {
  switch (kind) {
    case "indicators":
      return draftIndicators(segment);
    case "proofRegister":
      return draftRegister(segment);
    case "journeyTall":
      return draftJourneyTall(segment);
    case "journeyWide":
      return draftJourneyWide(segment);
    case "log":
      return logGuess(segment);
    case "survey":
      return surveyGuess(segment);
  }
}

/** What a log follows: what she said, else what was guessed. */
export function subjectSaid(kind: TableKind, { subject }: Correction, guess: Draft | null): Pick<Draft, "subject"> {
  const said = subject ?? guess?.subject;
  return kind === "log" && said !== undefined ? { subject: said } : {};
}
