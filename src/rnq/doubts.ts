import { en, fr } from "../text/typography";
import type { Bilingual } from "./types";

/** Facts on which sources disagree or are silent: always shown with these words, never asserted. */
export const DOUBTS = {
  /** 3, 7, 16 for training: glossary of guide V9 says RNCP; practice takes the Répertoire spécifique too. */
  specificRegister: {
    fr: fr`Répertoire spécifique : à confirmer avec votre certificateur.`,
    en: "Répertoire spécifique: to be confirmed with your certifying body.",
  },
  /** The two days come from guide V9; decree 2026-728 does not say whether its addition follows them. */
  twoDays: {
    fr: fr`Seuil de 2 jours pour la partie ajoutée en 2026 : à confirmer.`,
    en: "Two-day threshold for the part added in 2026: to be confirmed.",
  },
  /** The order that sets the number of trainers is announced, not seen published. */
  trainersThreshold: {
    fr: fr`Seuil d’intervenants fixé par un arrêté attendu : à confirmer.`,
    en: "Number of trainers set by an order still awaited: to be confirmed.",
  },
  /** The order that sets the number of hours is announced, not seen published. */
  hoursThreshold: {
    fr: fr`Seuil d’heures des intervenants permanents fixé par un arrêté attendu : à confirmer.`,
    en: "Hours of permanent trainers set by an order still awaited: to be confirmed.",
  },
  /** Article 5 of the order on audits names those that can only be major; it was written before 33. */
  gravity33: {
    fr: fr`Peut être mineure, puisque l'article 5 de l'arrêté du 6 juin 2019, écrit avant l'indicateur 33, ne le nomme pas : à confirmer.`,
    en: en`May be minor: article 5 of the order of 6 June 2019, written before indicator~33, does not name it. To be confirmed.`,
  },
  /** Guide V9 lists the document; the labour code asks it of employers. */
  riskDocument: {
    fr: fr`Document unique d'évaluation des risques (DUERP), pas demandé sans personnel : à confirmer.`,
    en: "Risk assessment document (DUERP): not asked for without staff. To be confirmed.",
  },
  guideV10: {
    fr: fr`Guide de lecture V10 : publication non constatée. Ses règles vaudront dans les deux mois de sa parution ; d'ici là, celles du guide V9.`,
    en: "Reading guide V10: not seen published. Its rules will hold within two months of publication; until then, those of guide V9.",
  },
  /** Dates seen in practice; the portal gives the one of the year, and no text that was read sets the other. */
  yearlyDates: {
    fr: fr`Dates annuelles du bilan pédagogique et financier (31~mai) et de l'enquête des financeurs (15~janvier) : à confirmer.`,
    en: "Yearly dates of the pedagogical and financial report (31 May) and of the funders’ survey (15 January): to be confirmed.",
  },
  /** The public site of Cofrac says that bodies are accredited by it; where the lists stand was not read there, nor in a text. */
  certifierLists: {
    fr: fr`Où lire les listes officielles des certificateurs (ministère du Travail, Cofrac) et des instances de labellisation (France compétences) : à confirmer.`,
    en: "Where the official lists of certifying bodies (ministry of Labour, Cofrac) and of labelling bodies (France compétences) are: to be confirmed.",
  },
  microSocial2026: {
    fr: fr`Plafond 2026 du régime micro-social pour la sous-traitance du CPF : à confirmer.`,
    en: "2026 ceiling of the micro-social scheme for CPF subcontracting: to be confirmed.",
  },
} satisfies Readonly<Record<string, Bilingual>>;

export type DoubtName = keyof typeof DOUBTS;
