/** Every doubt of the recognition as a sentence, by the type of its warning. Lower case first: it may follow a count. */
import type { Language } from ".";
import { en, fr, isPlural, list } from "./typography";

/** What a doubt is about; each type uses what concerns it. */
export interface DoubtFacts {
  readonly indicator?: number;
  readonly indicators?: readonly number[];
  readonly looksLike?: number;
  /** What the cell says. */
  readonly text?: string;
  /** What it probably said. */
  readonly proposal?: string;
}

export const doubts = {
  fr: {
    at: (row: number, sheet: string | null) => (sheet ? fr`ligne~${row} de « ${sheet} »` : fr`ligne~${row}`),
    where: (place: string, sentence: string) => fr`${place} : ${sentence}`,
    sentences: {
      labelMismatch: ({ indicator = 0, looksLike = 0 }: DoubtFacts) =>
        fr`le libellé ressemble à l'indicateur ${looksLike}, le numéro dit ${indicator}`,
      duplicateIndicator: ({ indicator = 0 }: DoubtFacts) => fr`l'indicateur ${indicator} y est deux fois`,
      missingIndicators: ({ indicators = [] }: DoubtFacts) =>
        isPlural(indicators.length, "fr")
          ? fr`aucune ligne pour les indicateurs ${list(indicators, "fr")}`
          : fr`aucune ligne pour l'indicateur ${list(indicators, "fr")}`,
      ambiguousNumbering: ({ text = "2.1" }: DoubtFacts) =>
        fr`vos numéros, comme ${text}, disent le critère puis le rang : à confirmer`,
      dateLikeIndicator: ({ text = "", proposal = "" }: DoubtFacts) =>
        fr`Excel a changé un numéro en date (${text}) ; sans doute ${proposal}`,
      unreadableStatus: ({ text = "" }: DoubtFacts) => fr`statut non reconnu : « ${text} »`,
      unreadableStatuses: ({ text = "" }: DoubtFacts) => fr`la colonne ${text} dit trop de choses pour un statut`,
      unreadableDate: ({ text = "" }: DoubtFacts) => fr`date non reconnue : « ${text} »`,
      unknownIndicator: ({ text = "" }: DoubtFacts) =>
        fr`« ${text} » n'est pas un indicateur : sa ligne n'est pas comptée`,
      wrongCriterion: ({ indicator = 0, text = "" }: DoubtFacts) =>
        fr`l'indicateur ${indicator} n'est pas du critère ${text}`,
      noIndicatorNumbers: ({ text = "" }: DoubtFacts) =>
        text
          ? fr`pas de numéros : les indicateurs ont été reconnus à leur libellé, colonne ${text}`
          : fr`pas de numéros : les indicateurs ont été reconnus à leur libellé`,
      trailingZeroLost: ({ text = "", proposal = "" }: DoubtFacts) =>
        fr`${text} est sans doute ${proposal}, dont Excel a ôté le zéro`,
      noPlaceForProofs: () => fr`aucune colonne ni feuille pour les preuves : ce qui est dit fait reste « déclaré »`,
      columnMoved: ({ text = "" }: DoubtFacts) =>
        fr`votre colonne « ${text} » a changé de nom et de place : à confirmer`,
      colourOnly: () => fr`le statut n'est donné que par une couleur`,
    },
  },
  en: {
    at: (row: number, sheet: string | null) => (sheet ? en`row~${row} of “${sheet}”` : en`row~${row}`),
    where: (place: string, sentence: string) => en`${place}: ${sentence}`,
    sentences: {
      labelMismatch: ({ indicator = 0, looksLike = 0 }: DoubtFacts) =>
        en`the label looks like indicator~${looksLike}, the number says ${indicator}`,
      duplicateIndicator: ({ indicator = 0 }: DoubtFacts) => en`indicator~${indicator} is there twice`,
      missingIndicators: ({ indicators = [] }: DoubtFacts) =>
        isPlural(indicators.length, "en")
          ? en`no row for indicators ${list(indicators, "en")}`
          : en`no row for indicator~${list(indicators, "en")}`,
      ambiguousNumbering: ({ text = "2.1" }: DoubtFacts) =>
        en`your numbers, such as ${text}, give the criterion then the rank: to be confirmed`,
      dateLikeIndicator: ({ text = "", proposal = "" }: DoubtFacts) =>
        en`Excel turned a number into a date (${text}); probably ${proposal}`,
      unreadableStatus: ({ text = "" }: DoubtFacts) => en`status not recognised: “${text}”`,
      unreadableStatuses: ({ text = "" }: DoubtFacts) => en`column ${text} says too many things to be a status`,
      unreadableDate: ({ text = "" }: DoubtFacts) => en`date not recognised: “${text}”`,
      unknownIndicator: ({ text = "" }: DoubtFacts) => en`“${text}” is not an indicator: its row is not counted`,
      wrongCriterion: ({ indicator = 0, text = "" }: DoubtFacts) =>
        en`indicator~${indicator} does not belong to criterion ${text}`,
      noIndicatorNumbers: ({ text = "" }: DoubtFacts) =>
        text
          ? en`no numbers: the indicators were recognised by their label, column ${text}`
          : en`no numbers: the indicators were recognised by their label`,
      trailingZeroLost: ({ text = "", proposal = "" }: DoubtFacts) =>
        en`${text} is probably ${proposal}, whose zero Excel dropped`,
      noPlaceForProofs: () => en`no column or sheet for the proofs: what is said done stays “declared”`,
      columnMoved: ({ text = "" }: DoubtFacts) => en`your column “${text}” has another name and place: to be confirmed`,
      colourOnly: () => en`the status is given by a colour only`,
    },
  },
} satisfies Record<Language, object>;
