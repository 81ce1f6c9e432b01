/** The words of the states and of the gravity of probable findings: one spelling everywhere. */
import type { State } from "../tracker/assessment";
import type { Language } from "./index";

export const states = {
  fr: {
    proven: "Prouvé",
    toReview: "À relire",
    declared: "Déclaré",
    inProgress: "En cours",
    proofMissing: "Preuve manquante",
    todo: "À faire",
    gap: "Écart déclaré",
    blank: "Non renseigné",
    unreadable: "Statut non reconnu",
    notApplicable: "Non applicable",
  },
  en: {
    proven: "Proven",
    toReview: "To review",
    declared: "Declared",
    inProgress: "In progress",
    proofMissing: "Proof missing",
    todo: "To do",
    gap: "Declared gap",
    blank: "Not filled in",
    unreadable: "Status not recognised",
    notApplicable: "Not applicable",
  },
} satisfies Record<Language, Record<State, string>>;

/** What an auditor would probably write. `minorAtBest`: minor if something can be shown, major if nothing. */
export type Gravity = "major" | "minor" | "minorAtBest";

export const gravities = {
  fr: { major: "majeure probable", minor: "mineure probable", minorAtBest: "mineure au mieux" },
  en: { major: "probable major", minor: "probable minor", minorAtBest: "minor at best" },
} satisfies Record<Language, Record<Gravity, string>>;
