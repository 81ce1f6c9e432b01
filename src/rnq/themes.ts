import type { Bilingual } from "./types";

export interface StructuringTheme {
  readonly name: Bilingual;
  readonly indicators: readonly number[];
}

/**
 * Where to begin: the six themes on which the rest rests (advice of the trade, not a rule of the referential). The
 * adaptation of means is that of indicators 6, 10 and 19 (reading guide V9), rather than the premises of 17.
 */
export const STRUCTURING_THEMES: readonly StructuringTheme[] = [
  { name: { fr: "Information du public", en: "Public information" }, indicators: [1, 2] },
  { name: { fr: "Adaptation des moyens pédagogiques", en: "Adapting the teaching" }, indicators: [6, 10, 19] },
  { name: { fr: "Compétences des formateurs", en: "Trainers’ skills" }, indicators: [21, 22] },
  { name: { fr: "Recueil des appréciations", en: "Feedback" }, indicators: [30] },
  { name: { fr: "Réclamations", en: "Complaints" }, indicators: [31] },
  { name: { fr: "Amélioration continue", en: "Continuous improvement" }, indicators: [32] },
];
