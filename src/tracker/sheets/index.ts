/** The pure layout of every sheet that the add-in generates. */
import type { SheetContext } from "./parts/context";
import { dossierPlan } from "./dossier";
import { drawPlan } from "./draw";
import { handoverPlan } from "./handover";
import { journeyPlan } from "./journey";
import type { SheetPlan } from "./parts/plan";
import { summaryPlan } from "./summary";

export type { DrawChoice, SheetContext, SheetOptions, SheetTask } from "./parts/context";
export { certifiersPlan } from "./certifiers";
export type { SheetPlan } from "./parts/plan";
export { NOTED, readNotes, type NotedKind } from "./notes";
export { dossierLength, MANY_PROOFS } from "./parts/proofs";
export { CHARTS } from "./parts/summaryParts";
export { sheetTasks } from "./parts/tasks";
export { examplePlan, starterJourneyPlan, starterPlan } from "./starter";

export type GeneratedKind = "summary" | "dossier" | "journey" | "draw" | "handover";

const PLANS: Readonly<Record<GeneratedKind, (context: SheetContext) => SheetPlan>> = {
  summary: summaryPlan,
  dossier: dossierPlan,
  journey: journeyPlan,
  draw: drawPlan,
  handover: handoverPlan,
};

export function planSheet(kind: GeneratedKind, context: SheetContext): SheetPlan {
  return PLANS[kind](context);
}
