/** What the screen *Seule ou accompagnée* says beside the sentence: the ways on, the page to hand over, the certifying bodies. */
import type { Language } from "../index";
import { en, fr, quoted } from "../typography";

export const paneAlone = {
  fr: {
    note: fr`Votre temps, le travail qui reste, ce qu'une aide apporterait.`,
    based: fr`Sur quoi cela repose`,
    yardstick: fr`RNQ compare des heures, avec ses propres estimations. Il ne juge ni vous, ni la qualité de vos preuves.`,
    ways: {
      setDate: fr`Dire quand a lieu l'audit`,
      setHours: fr`Dire mes heures par semaine`,
    },
    seeMissing: fr`Voir ce qui manque`,
    handover: fr`Page à remettre`,
    handoverNote: fr`D'où vous partez, ce qui reste ouvert, et une colonne pour dire qui s'en charge. Vos notes y restent quand elle est mise à jour.`,
    makeHandover: fr`Créer la page à remettre`,
    remakeHandover: fr`Mettre à jour la page à remettre`,
    certifiers: fr`Choisir un certificateur`,
    certifiersName: fr`Certificateurs`,
    certifiersNote: fr`Prix, déplacements, délais : vous remplissez, les totaux sur trois ans et le classement suivent.`,
    makeCertifiers: fr`Créer la feuille Certificateurs`,
    open: (sheet: string) => fr`Ouvrir ${quoted(sheet, "fr")}`,
    make: fr`Créer`,
    made: (sheet: string) => fr`Feuille créée : ${quoted(sheet, "fr")}. Dès que vous y écrivez, elle est à vous.`,
    lists: fr`Listes : travail-emploi.gouv.fr, cofrac.fr, francecompetences.fr. RNQ n'ouvre aucun lien et ne connaît aucun certificateur.`,
  },
  en: {
    note: en`Your time, the work that is left, what help would bring.`,
    based: en`What this rests on`,
    yardstick: en`RNQ compares hours, with its own estimates. It judges neither you nor the quality of your proofs.`,
    ways: {
      setDate: en`Say when the audit is`,
      setHours: en`Say my hours a week`,
    },
    seeMissing: en`See what is missing`,
    handover: en`Page to hand over`,
    handoverNote: en`Where you start from, what is open, and a column for who does it. Your notes stay in it when it is updated.`,
    makeHandover: en`Create the page to hand over`,
    remakeHandover: en`Update the page to hand over`,
    certifiers: en`Choose a certifying body`,
    certifiersName: en`Certifying bodies`,
    certifiersNote: en`Prices, travel, waits: you fill in, the totals over three years and the ranking follow.`,
    makeCertifiers: en`Create the sheet Certifying bodies`,
    open: (sheet: string) => en`Open ${quoted(sheet, "en")}`,
    make: en`Create`,
    made: (sheet: string) => en`Sheet created: ${quoted(sheet, "en")}. As soon as you write in it, it is yours.`,
    lists: en`Lists: travail-emploi.gouv.fr, cofrac.fr, francecompetences.fr. RNQ opens no link and knows no certifying body.`,
  },
} satisfies Record<Language, object>;
