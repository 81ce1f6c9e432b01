/** The head of the file of proofs: whose it is, for which audit, and the heads of its columns. */
import { scopeText } from "../../../text/scope";
import { sheets as words } from "../../../text/sheets";
import type { Delivered } from "./delivered";
import type { SheetBuilder } from "../parts/builder";
import type { SheetContext } from "../parts/context";
import { identityLines } from "../parts/identity";
import { BESIDE, HEIGHT, STRONG, style } from "../parts/look";
import type { CellStyle } from "../parts/plan";

export const [NUMBER, LABEL, PROOF, WHERE, DATE, STEP, REMARKS] = [0, 1, 2, 3, 4, 5, 6] as const;

/** What the dates are: of documents, of her checks of the rows, or some of each. */
export type Dates = "documents" | "checks" | "both";

/** What the columns after the proofs hold. */
export interface Held {
  readonly dates: Dates;
  /** Whether any proof has a step: a column without one has no head. */
  readonly steps: boolean;
}

export function head(build: SheetBuilder, context: SheetContext, { actions }: Delivered, held: Held): void {
  const { scope, applicability, assessment, language, body } = context;
  const text = words[language];
  const lines = identityLines(context);
  const categories = scope.categories.map((category) => scopeText[language].categories[category]).join(", ");
  const audit = scope.auditDate ? text.dossier.audit(text.audit[scope.audit], scope.auditDate) : "";
  const what = lines.length > 0 ? "" : `${categories.charAt(0).toUpperCase()}${categories.slice(1)}. `;
  build.row(HEIGHT.title, { [NUMBER]: { value: text.names.dossier, style: style.title } });
  if (body) build.row(HEIGHT.section, { [NUMBER]: { value: body, style: style.section } });
  build.running(
    HEIGHT.subtitle,
    NUMBER,
    7,
    `${what}${audit}${text.referentialShort(applicability.referential, assessment.applicable)} ${text.dossier.onDemand}`,
    style.subtitle,
  );
  if (lines.length > 0) build.gap(4.5);
  for (const [label, value] of lines)
    build.beside(HEIGHT.subtitle, [
      { column: NUMBER, over: 2, text: label, style: style.subtitle },
      { column: PROOF, over: 4, text: value, style: style.text },
    ]);
  if (actions.length > 0)
    build.running(HEIGHT.subtitle, NUMBER, 7, text.dossier.actionsBelow(actions.length), style.subtitle);
  if (held.dates === "both") build.running(HEIGHT.subtitle, NUMBER, 7, text.dossier.checkedDates, style.subtitle);
  columnHeads(build, language, held);
}

function columnHeads(build: SheetBuilder, language: SheetContext["language"], { dates, steps }: Held): void {
  const { heads } = words[language].dossier;
  const one = (value: string | null, more: CellStyle = {}) => ({ value, style: { ...style.head, ...more } });
  build.gap(4.5);
  build.row(
    HEIGHT.section,
    {
      [NUMBER]: one(heads.number, { horizontal: "Center" }),
      [LABEL]: one(heads.indicator),
      [PROOF]: one(heads.proof, BESIDE),
      [WHERE]: one(heads.where, BESIDE),
      [DATE]: one(dates === "checks" ? heads.checked : heads.date, { horizontal: "Center" }),
      [STEP]: one(steps ? heads.step : null, { horizontal: "Center" }),
      [REMARKS]: one(heads.remarks),
    },
    { rule: STRONG },
  );
}
