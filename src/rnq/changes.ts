import type { Bilingual } from "./types";

/**
 * What decree 2026-728 of 1 August 2026 (in force on 1 November 2026) changes, per indicator: the eleven
 * extended ones, 30 softened, 31 reworded. An indicator that is not here kept its wording.
 */
export const CHANGES_2026: Readonly<Record<number, Bilingual>> = {
  1: {
    fr: "Ajout : type de reconnaissance, modalités pédagogiques et de financement ; interdiction de toute mention trompeuse",
    en: "Added: type of recognition, teaching and funding arrangements; no misleading statement",
  },
  2: {
    fr: "Ajout : mode de calcul transparent, ou appui sur un dispositif existant (InserJeunes…)",
    en: "Added: transparent method of calculation, or use of an existing source (InserJeunes…)",
  },
  3: {
    fr: "Ajout : accent sur les poursuites d’études",
    en: "Added: emphasis on further studies",
  },
  7: {
    fr: "Ajout : prouver sa capacité à assurer la certification, y compris comme organisme habilité",
    en: "Added: prove the ability to provide the certification, including as an authorised body",
  },
  12: {
    fr: "Ajout : prévenir et traiter violences (dont sexistes et sexuelles), harcèlement, discriminations",
    en: "Added: prevent and handle violence (sexist and sexual included), harassment, discrimination",
  },
  14: {
    fr: "Ajout : procédure de traitement sans délai des ruptures liées à difficultés, violences ou discriminations",
    en: "Added: procedure to handle at once breaks due to difficulties, violence or discrimination",
  },
  15: {
    fr: "Ajout : information renforcée des mineurs, dispositifs de signalement, médiateur de l’apprentissage, alerte inspection du travail",
    en: "Added: more information for minors, reporting channels, apprenticeship mediator, alert to the labour inspectorate",
  },
  19: {
    fr: "Ajout : vérifier le suivi effectif à distance ; référent pédagogique au-delà d’un seuil d’intervenants (arrêté attendu)",
    en: "Added: check actual follow-up at a distance; teaching officer above a number of trainers (order awaited)",
  },
  20: {
    fr: "Ajout : pilotage et gouvernance avec apprentis, formateurs, entreprises ; supervision renforcée sous un seuil d’heures permanentes (arrêté attendu)",
    en: "Added: steering and governance with apprentices, trainers, companies; more supervision below a threshold of permanent hours (order awaited)",
  },
  27: {
    fr: "Ajout : traçabilité de la conformité dans les contrats de sous-traitance",
    en: "Added: compliance traceable in subcontracting contracts",
  },
  30: {
    fr: "Retouche : financeurs « le cas échéant »",
    en: "Reworded: funders “where applicable”",
  },
  31: {
    fr: "Retouche de forme, rien à ajouter",
    en: "Reworded only, nothing to add",
  },
  32: {
    fr: "Ajout : démarche d’amélioration continue + analyse des risques sur la qualité",
    en: "Added: a continuous improvement approach and an analysis of risks to quality",
  },
};
