/** The pure layout of every sheet that the add-in generates. */
import type { SheetContext } from "./parts/context";
import { dossierPlan } from "./dossier";
import { journeyPlan } from "./journey";
import type { SheetPlan } from "./parts/plan";
import { summaryPlan } from "./summary";

export type { SheetContext, SheetTask } from "./parts/context";
export type { SheetPlan } from "./parts/plan";
export { readNotes } from "./notes";
export { dossierLength, MANY_PROOFS } from "./parts/proofs";
export { CHARTS } from "./parts/summaryParts";
export { sheetTasks } from "./parts/tasks";
export { examplePlan, starterJourneyPlan, starterPlan } from "./starter";

export type GeneratedKind = "summary" | "dossier" | "journey";

const PLANS: Readonly<Record<GeneratedKind, (context: SheetContext) => SheetPlan>> = {
  summary: summaryPlan,
  dossier: dossierPlan,
  journey: journeyPlan,
};

export function planSheet(kind: GeneratedKind, context: SheetContext): SheetPlan {
  return PLANS[kind](context);
}
