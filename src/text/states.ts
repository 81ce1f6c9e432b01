/** The words and signs of the ten states: the same in the pane, the cells, the sheets and the pictures. */
import type { Language } from ".";

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
    gap: "Gap declared",
    blank: "Not filled in",
    unreadable: "Status not recognised",
    notApplicable: "Not applicable",
  },
} satisfies Record<Language, Record<string, string>>;

/** The disc fills as the proof comes in: its fill is the weight of the state. */
export const stateSigns = {
  proven: "●",
  toReview: "↻",
  declared: "◕",
  inProgress: "◑",
  proofMissing: "◔",
  todo: "○",
  gap: "◆",
  blank: "◌",
  unreadable: "?",
  notApplicable: "–",
} as const satisfies Record<keyof (typeof states)["fr"], string>;

/** What an auditor would probably write. `minorAtBest`: minor if something can be shown, major if nothing. */
export const gravities = {
  fr: { major: "majeure probable", minor: "mineure probable", minorAtBest: "mineure au mieux" },
  en: { major: "likely major finding", minor: "likely minor finding", minorAtBest: "minor at best" },
} satisfies Record<Language, Record<string, string>>;
