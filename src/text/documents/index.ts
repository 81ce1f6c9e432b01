/** The document models, by the name that a hidden mark in the workbook carries. */
import { agreement, contract, convocation, houseRules, need, programme, quote } from "./before";
import { attendance, coldSurvey, complaints, completion, hotSurvey } from "./duringAndAfter";
import type { DocumentText } from "./parts";

export { BODY, type DocumentText, type Part } from "./parts";

export const documents = {
  programme,
  need,
  quote,
  agreement,
  contract,
  convocation,
  houseRules,
  attendance,
  hotSurvey,
  coldSurvey,
  completion,
  complaints,
} satisfies Record<string, DocumentText>;

export type ModelId = keyof typeof documents;
