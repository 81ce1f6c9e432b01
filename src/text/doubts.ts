/** Every doubt of the recognition as a sentence, with its row. Lower case first: it may follow a count. */
import type { Language } from "./index";
import { en, fr } from "./typography";

export const doubts = {
  fr: {
    at: (row: number, sheet: string | null) => (sheet ? fr`ligne~${row} de « ${sheet} »` : fr`ligne~${row}`),
    where: (place: string, sentence: string) => fr`${place} : ${sentence}`,
    labelMismatch: (number: number, other: number) => fr`le libellé ressemble à l'indicateur ${other}, le numéro dit ${number}`,
    duplicateIndicator: (number: number) => fr`l'indicateur ${number} y est deux fois`,
    missingIndicators: (numbers: string) => fr`aucune ligne pour les indicateurs ${numbers}`,
    ambiguousNumbering: fr`vos numéros, comme 2.1, disent le critère puis le rang : à confirmer`,
    dateLikeIndicator: (text: string, proposal: string) => fr`Excel a changé un numéro en date (${text}) ; sans doute ${proposal}`,
    unreadableStatus: (text: string) => fr`statut non reconnu : « ${text} »`,
    unreadableDate: (text: string) => fr`date non reconnue : « ${text} »`,
    unknownIndicator: (text: string) => fr`« ${text} » n'est pas un numéro d'indicateur`,
    wrongCriterion: (number: number, text: string) => fr`l'indicateur ${number} n'est pas du critère ${text}`,
    noIndicatorNumbers: fr`pas de numéros : les indicateurs ont été reconnus à leur libellé`,
    trailingZeroLost: (text: string, proposal: string) => fr`${text} est sans doute ${proposal}, dont Excel a ôté le zéro`,
    noPlaceForProofs: fr`aucune colonne ni feuille pour les preuves : ce qui est dit fait reste « déclaré »`,
    colourOnly: fr`le statut n'est donné que par une couleur`,
  },
  en: {
    at: (row: number, sheet: string | null) => (sheet ? en`row~${row} of “${sheet}”` : en`row~${row}`),
    where: (place: string, sentence: string) => en`${place}: ${sentence}`,
    labelMismatch: (number: number, other: number) => en`the label looks like indicator~${other}, the number says ${number}`,
    duplicateIndicator: (number: number) => en`indicator~${number} is there twice`,
    missingIndicators: (numbers: string) => en`no row for indicators ${numbers}`,
    ambiguousNumbering: en`your numbers, such as 2.1, give the criterion then the rank: to be confirmed`,
    dateLikeIndicator: (text: string, proposal: string) => en`Excel turned a number into a date (${text}); probably ${proposal}`,
    unreadableStatus: (text: string) => en`status not recognised: “${text}”`,
    unreadableDate: (text: string) => en`date not recognised: “${text}”`,
    unknownIndicator: (text: string) => en`“${text}” is not an indicator number`,
    wrongCriterion: (number: number, text: string) => en`indicator~${number} does not belong to criterion ${text}`,
    noIndicatorNumbers: en`no numbers: the indicators were recognised by their label`,
    trailingZeroLost: (text: string, proposal: string) => en`${text} is probably ${proposal}, whose zero Excel dropped`,
    noPlaceForProofs: en`no column or sheet for the proofs: what is said done stays “declared”`,
    colourOnly: en`the status is given by a colour only`,
  },
} satisfies Record<Language, object>;
