/** The pure layout of every sheet that the add-in generates. */
import type { SheetContext } from "./parts/context";
import { dossierPlan } from "./dossier";
import { drawPlan } from "./draw";
import { handoverPlan } from "./handover";
import { journeyPlan } from "./journey";
import { resultsPlan } from "./results";
import type { OurSheetKind } from "./parts/kinds";
import type { SheetPlan } from "./parts/plan";
import { summaryPlan } from "./summary";

export type { DrawChoice, SheetContext, SheetOptions, SheetTask } from "./parts/context";
export { certifiersPlan } from "./certifiers";
export type { SheetPlan } from "./parts/plan";
export { NOTED, readNotes, type NotedKind } from "./notes";
export { dossierLength, MANY_PROOFS } from "./parts/proofs";
export { isOurChart } from "./parts/summaryParts";
export { sheetTasks } from "./parts/tasks";
export { examplePlan, starterJourneyPlan, starterPlan } from "./starter";

export type GeneratedKind = Exclude<OurSheetKind, "starter" | "picture" | "certifiers">;

const PLANS: Readonly<Record<GeneratedKind, (context: SheetContext) => SheetPlan>> = {
  summary: summaryPlan,
  dossier: dossierPlan,
  journey: journeyPlan,
  draw: drawPlan,
  handover: handoverPlan,
  results: resultsPlan,
};

export function planSheet(kind: GeneratedKind, context: SheetContext): SheetPlan {
  return PLANS[kind](context);
}
