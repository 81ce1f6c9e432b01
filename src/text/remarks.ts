/** Sentences that follow what an action did: what it left, and why. */
import type { Language } from ".";
import { en, fr } from "./typography";

export const remarks = {
  fr: {
    statesLeft: (cells: string) =>
      fr`Des formules de RNQ restent dans la colonne « État RNQ » : ${cells}. Si elles sont dans une formule à vous, effacez-la ou remplacez-la ; puis « Retirer RNQ du classeur » enlève ce qui reste.`,
    rulesUnread: (sheets: string) =>
      fr`Excel ne laisse pas lire une mise en forme conditionnelle de ${sheets} : elle a été laissée telle quelle.`,
    columnsMoved: (sheets: string) =>
      fr`Dans ${sheets}, la colonne « État RNQ » est maintenant à droite du tableau Excel : ses lignes demandent des formules différentes, et une colonne d'un tableau Excel n'en garde qu'une.`,
    notLoadedAtOpening: fr`Excel n'a pas accepté de changer le chargement de RNQ à l'ouverture : il reste comme avant. Les autres réglages sont enregistrés.`,
    andOthers: (named: string, more: number) => fr`${named} et ${more} autres`,
  },
  en: {
    statesLeft: (cells: string) =>
      en`Formulas of RNQ are left in the “État RNQ” column: ${cells}. Where they are within a formula of yours, clear or replace it; “Remove RNQ from the workbook” then takes away what is left.`,
    rulesUnread: (sheets: string) => en`Excel cannot tell of a conditional format of ${sheets}: it was left as it is.`,
    columnsMoved: (sheets: string) =>
      en`In ${sheets}, the “État RNQ” column is now at the right of the Excel table: its rows need different formulas, and a column of an Excel table keeps one only.`,
    notLoadedAtOpening: en`Excel did not accept to change whether RNQ is loaded at opening: it stays as before. The other settings are saved.`,
    andOthers: (named: string, more: number) => en`${named} and ${more} others`,
  },
} satisfies Record<Language, unknown>;
