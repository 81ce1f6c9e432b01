/** Which document models there are, and which indicators each helps to prove (guide V9; attendance: see `rnq/journey`). */
import type { ModelId } from "../../../text/documents";

/** In the order of a trainee's journey. Quote and certificate of completion: asked for by funders and companies. */
export const MODEL_INDICATORS: Readonly<Record<ModelId, readonly number[]>> = {
  programme: [1, 5, 6],
  need: [4, 8, 10],
  quote: [1],
  agreement: [5, 6],
  contract: [5, 6],
  convocation: [9],
  houseRules: [9],
  attendance: [10, 12],
  hotSurvey: [2, 30],
  coldSurvey: [2, 30],
  completion: [],
  complaints: [31],
};

export const MODEL_IDS = Object.keys(MODEL_INDICATORS) as readonly ModelId[];

/** The models that help to prove an indicator. */
export function modelsFor(indicator: number): readonly ModelId[] {
  return MODEL_IDS.filter((id) => MODEL_INDICATORS[id].includes(indicator));
}
