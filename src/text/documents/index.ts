/** The document models, by the name that a hidden mark in the workbook carries; in the order of a trainee's journey. */
import { agreement, contract, convocation, houseRules, need, programme, quote } from "./before";
import { skillsAgreement, subcontracting, terms } from "./contracts";
import { attendance, coldSurvey, complaints, completion, hotSurvey } from "./duringAndAfter";
import type { DocumentText } from "./parts";
import { attainment, risks, violence, welcome } from "./quality";

export {
  BLANK,
  READ_ON,
  SESSION_SLOTS,
  SLOTS,
  VAT_NOTE,
  type DocumentText,
  type Part,
  type SessionSlot,
  type Slot,
} from "./parts";

export const documents = {
  programme,
  need,
  quote,
  terms,
  agreement,
  contract,
  skillsAgreement,
  subcontracting,
  convocation,
  welcome,
  houseRules,
  attendance,
  hotSurvey,
  coldSurvey,
  attainment,
  completion,
  complaints,
  violence,
  risks,
} satisfies Record<string, DocumentText>;

export type ModelId = keyof typeof documents;
