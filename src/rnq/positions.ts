import type { Bilingual } from "./types";

/** What a new entrant is asked at the initial audit and what is left to surveillance (guide V9, preamble and sheets). */
export const NEW_ENTRANT: Readonly<Record<number, Bilingual>> = {
  2: {
    fr: "Initial : indicateurs pré-identifiés et formalisés ; chiffres audités à la surveillance",
    en: "Initial audit: figures chosen and formalised; the figures themselves are audited at surveillance",
  },
  3: {
    fr: "Initial : autres items dus ; taux d’obtention audité à la surveillance",
    en: "Initial audit: the other items are due; the pass rate is audited at surveillance",
  },
  11: {
    fr: "Initial : processus d’évaluation formalisé et outillé ; mise en œuvre vue à la surveillance",
    en: "Initial audit: assessment process formalised with its tools; practice seen at surveillance",
  },
  13: {
    fr: "Initial : articulation centre/entreprise formalisée ; mise en œuvre vue à la surveillance",
    en: "Initial audit: link between centre and company formalised; practice seen at surveillance",
  },
  14: {
    fr: "Initial : accompagnement formalisé ; mise en œuvre vue à la surveillance",
    en: "Initial audit: support formalised; practice seen at surveillance",
  },
  19: {
    fr: "Initial : ressources et modalités d’appropriation prévues ; mise en œuvre vue à la surveillance",
    en: "Initial audit: resources and their use planned; practice seen at surveillance",
  },
  22: {
    fr: "Initial : démarche formalisée ; audité à la surveillance",
    en: "Initial audit: approach formalised; audited at surveillance",
  },
  24: {
    fr: "Initial : veille en place ; exploitation vue à la surveillance",
    en: "Initial audit: watch in place; its use seen at surveillance",
  },
  25: {
    fr: "Initial : veille en place ; exploitation vue à la surveillance",
    en: "Initial audit: watch in place; its use seen at surveillance",
  },
  26: {
    fr: "Initial : réseau de partenaires constitué ; mobilisation vue à la surveillance",
    en: "Initial audit: network of partners built; its use seen at surveillance",
  },
  32: {
    fr: "Initial : processus formalisé ; audité à la surveillance",
    en: "Initial audit: process formalised; audited at surveillance",
  },
};

/** What is looked at when the audited body is itself a subcontractor (guide V9, sheets). */
export const AS_SUBCONTRACTOR: Readonly<Record<number, Bilingual>> = {
  1: {
    fr: "Non applicable quand l’organisme audité est sous-traitant sur la prestation échantillonnée",
    en: "Not applicable when the audited body is a subcontractor on the sampled service",
  },
  2: {
    fr: "Non applicable en position de sous-traitant",
    en: "Not applicable as a subcontractor",
  },
  3: {
    fr: "Non applicable en position de sous-traitant",
    en: "Not applicable as a subcontractor",
  },
  4: {
    fr: "Si l’analyse relève d’un tiers, montrer qu’on en tient compte",
    en: "If someone else analyses the need, show that it is taken into account",
  },
  5: {
    fr: "Montrer la prise en compte des objectifs du donneur d’ordre",
    en: "Show that the client’s objectives are taken into account",
  },
  7: {
    fr: "Apprécié selon les missions confiées au sous-traitant",
    en: "Judged by the tasks entrusted to the subcontractor",
  },
  8: {
    fr: "Si défini par un tiers, montrer qu’on l’applique",
    en: "If defined by someone else, show that it is applied",
  },
  9: {
    fr: "Apprécié selon les missions confiées au sous-traitant",
    en: "Judged by the tasks entrusted to the subcontractor",
  },
  13: {
    fr: "Apprécié selon les missions confiées au sous-traitant",
    en: "Judged by the tasks entrusted to the subcontractor",
  },
  16: {
    fr: "Apprécié selon les missions confiées au sous-traitant",
    en: "Judged by the tasks entrusted to the subcontractor",
  },
  26: {
    fr: "Réseau propre ou liste transmise par le donneur d’ordre",
    en: "Own network or list passed on by the client",
  },
  28: {
    fr: "Apprécié selon les missions confiées au sous-traitant",
    en: "Judged by the tasks entrusted to the subcontractor",
  },
  30: {
    fr: "Avis des bénéficiaires et du donneur d’ordre",
    en: "Opinions of beneficiaries and of the client",
  },
};
