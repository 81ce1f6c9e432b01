/** The pure layout of every sheet that the add-in generates. */
import type { SheetContext } from "./context";
import { dossierPlan } from "./dossier";
import { journeyPlan } from "./journeySheet";
import type { SheetPlan } from "./plan";
import { summaryPlan } from "./summary";

export type { SheetContext, SheetTask } from "./context";
export type { SheetPlan } from "./plan";
export { readNotes } from "./notes";
export { CHARTS } from "./summary/parts";
export { sheetTasks } from "./tasks";
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
