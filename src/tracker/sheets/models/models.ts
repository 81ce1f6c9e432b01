/** Which document models there are, which indicators each helps to prove, and whom it concerns (guide V9, decree 2026-728). */
import type { ModelId } from "../../../text/documents";
import type { Category, Scope } from "../../model/assessment";

/** In the order of a trainee's journey. Quote and certificate of completion: asked for by funders and companies. */
export const MODEL_INDICATORS: Readonly<Record<ModelId, readonly number[]>> = {
  programme: [1, 2, 3, 5, 6],
  need: [4, 8, 10],
  quote: [1],
  terms: [1],
  agreement: [5, 6],
  contract: [5, 6],
  skillsAgreement: [5, 6, 9],
  subcontracting: [27],
  convocation: [9],
  welcome: [9, 12, 26],
  houseRules: [9, 12],
  attendance: [10, 12],
  hotSurvey: [2, 30],
  coldSurvey: [2, 30],
  attainment: [11],
  completion: [],
  complaints: [31],
  violence: [12],
  risks: [32],
};

export const MODEL_IDS = Object.keys(MODEL_INDICATORS) as readonly ModelId[];

const TRAINING: readonly Category[] = ["OF", "CFA"];
/** The categories whose words a document has; absent: all of them. */
const CONCERNS: Readonly<Partial<Record<ModelId, readonly Category[]>>> = {
  programme: TRAINING,
  need: TRAINING,
  agreement: [...TRAINING, "VAE"],
  contract: ["OF", "BC", "VAE"],
  skillsAgreement: ["BC"],
  convocation: TRAINING,
  welcome: TRAINING,
  attendance: TRAINING,
  hotSurvey: TRAINING,
  coldSurvey: TRAINING,
  attainment: TRAINING,
};

/** The models that concern her. */
export function offeredModels({
  categories,
  subcontracts,
}: Pick<Scope, "categories" | "subcontracts">): readonly ModelId[] {
  return MODEL_IDS.filter((id) => {
    if (id === "subcontracting") return subcontracts;
    const wanted = CONCERNS[id];
    return wanted === undefined || categories.length === 0 || wanted.some((category) => categories.includes(category));
  });
}

/** Those of them that help to prove an indicator. */
export function modelsFor(indicator: number, scope: Scope): readonly ModelId[] {
  return offeredModels(scope).filter((id) => MODEL_INDICATORS[id].includes(indicator));
}
