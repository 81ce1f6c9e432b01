import { fr } from "../text/typography";
import { DOUBTS } from "./doubts";
import { SOURCES } from "./sources";
import type { Bilingual, Category, ReferentialVersion } from "./types";

/** How an indicator is read, where its label does not tell. */
export interface IndicatorReading {
  readonly number: number;
  readonly text: Bilingual;
  readonly source: Bilingual;
  /** For these of her categories only; absent: for all that have the indicator. */
  readonly categories?: readonly Category[];
  /** Under this text only; absent: under both. */
  readonly version?: ReferentialVersion;
  /** Left to the surveillance audit for a new entrant. */
  readonly later?: true;
}

const reading = (
  number: number,
  text: Bilingual,
  source: Bilingual,
  more: Partial<IndicatorReading> = {},
): IndicatorReading => ({
  number,
  text,
  source,
  ...more,
});

/**
 * Sentences that stand under *Pourquoi ce point*: reading guide V9, sheets of 3 (page 9), 18, 30 (page 36) and glossary
 * (31); decree 2026-728 for 14 and 33. What is doubtful is one of `DOUBTS`, which says so in its own words.
 */
export const READINGS: readonly IndicatorReading[] = [
  reading(
    3,
    {
      fr: fr`Un taux d'obtention absent n'est jamais une mineure.`,
      en: "A missing pass rate is never a minor.",
    },
    SOURCES.guide,
    { later: true },
  ),
  reading(
    14,
    {
      fr: fr`Depuis 2026, les ruptures se traitent sans délai : la procédure dit qui agit, sous combien de jours, avec quelle trace.`,
      en: "Since 2026, breaks are handled at once: the procedure says who acts, within how many days, with what trace.",
    },
    SOURCES.decree2026,
    { version: "2026" },
  ),
  reading(17, DOUBTS.riskDocument, SOURCES.guide),
  reading(
    18,
    {
      fr: fr`Seule, vous pouvez tenir toutes les fonctions : dites lesquelles, et qui vous remplace.`,
      en: "On your own, you may hold all functions: say which ones, and who stands in for you.",
    },
    SOURCES.guide,
  ),
  reading(
    30,
    {
      fr: fr`Bilan de compétences : avis du bénéficiaire et de l'équipe seulement, ni entreprise ni financeur.`,
      en: "Skills assessment: opinions of the beneficiary and of the team only, no company, no funder.",
    },
    SOURCES.guide,
    { categories: ["BC"] },
  ),
  reading(
    31,
    {
      fr: fr`Réclamation écrite, difficulté, aléa : trois choses différentes, à suivre chacune pour elle-même.`,
      en: "Written complaint, difficulty, incident: three different things, each followed for itself.",
    },
    SOURCES.guide,
  ),
  reading(
    33,
    {
      fr: fr`Un dispositif à part, sur les enseignements : l'enquête de satisfaction générale ne le prouve pas.`,
      en: "A device of its own, on the teaching: the general satisfaction survey does not prove it.",
    },
    SOURCES.decree2026,
    { version: "2026" },
  ),
];

/** What is to be known of an indicator under one text, for the categories of hers that it concerns. */
export function readingsOn(
  number: number,
  version: ReferentialVersion,
  categories: readonly Category[],
): readonly IndicatorReading[] {
  return READINGS.filter(
    (one) =>
      one.number === number &&
      (one.version === undefined || one.version === version) &&
      (one.categories === undefined || one.categories.some((category) => categories.includes(category))),
  );
}
