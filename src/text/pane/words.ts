/** What the pane says of the words and colours of her statuses. */
import type { Language } from "../index";
import { counted, en, fr, list } from "../typography";

/** The first ones; an ellipsis where there are more. */
function rowList(rows: readonly number[], language: Language): string {
  return rows.length > MOST_ROWS ? `${rows.slice(0, MOST_ROWS).join(", ")}…` : list(rows, language);
}

const MOST_ROWS = 6;

export const paneWords = {
  fr: {
    title: fr`Vos mots de statut`,
    intro: fr`Dites une fois ce que chacun veut dire. C'est gardé dans le classeur ; vos cellules ne changent pas.`,
    none: fr`Aucun mot à préciser.`,
    words: fr`Mots`,
    colours: fr`Couleurs`,
    word: (word: string) => fr`« ${word} »`,
    rows: (rows: readonly number[], sheet: string | null) =>
      fr`${counted(rows.length, "ligne", "lignes", "fr")}${sheet ? fr` de « ${sheet} »` : ""} : ${rowList(rows, "fr")}`,
    left: (count: number) => (count === 0 ? fr`Tout est précisé.` : fr`Encore ${count} à préciser.`),
    meanings: {
      compliant: "fait",
      partial: fr`en cours`,
      todo: fr`à faire`,
      nonCompliant: fr`écart`,
      notApplicable: fr`non applicable`,
      ignore: fr`rien, comme une case vide`,
    },
    asRead: (meaning: string) => fr`Lu pour l'instant : ${meaning}.`,
    hues: {
      red: "rouge",
      orange: "orange",
      yellow: "jaune",
      green: "vert",
      blue: "bleu",
      violet: "violet",
      pink: "rose",
      grey: "gris",
      white: "blanc",
      black: "noir",
    },
    colour: (hue: string) => fr`Fond ${hue}`,
    confirm: fr`Confirmer ces couleurs`,
    done: fr`Enregistré : votre tableau est relu ainsi.`,
  },
  en: {
    title: en`Your status words`,
    intro: en`Say once what each of them means. It is kept in the workbook; your cells do not change.`,
    none: en`No word to make clear.`,
    words: en`Words`,
    colours: en`Colours`,
    word: (word: string) => en`“${word}”`,
    rows: (rows: readonly number[], sheet: string | null) =>
      en`${counted(rows.length, "row", "rows", "en")}${sheet ? en` of “${sheet}”` : ""}: ${rowList(rows, "en")}`,
    left: (count: number) => (count === 0 ? en`Everything is clear.` : en`${count} still to make clear.`),
    meanings: {
      compliant: "done",
      partial: en`in progress`,
      todo: en`to do`,
      nonCompliant: en`gap`,
      notApplicable: en`not applicable`,
      ignore: en`nothing, as an empty cell`,
    },
    asRead: (meaning: string) => en`Read for now as: ${meaning}.`,
    hues: {
      red: "red",
      orange: "orange",
      yellow: "yellow",
      green: "green",
      blue: "blue",
      violet: "violet",
      pink: "pink",
      grey: "grey",
      white: "white",
      black: "black",
    },
    colour: (hue: string) => en`${hue.charAt(0).toUpperCase()}${hue.slice(1)} fill`,
    confirm: en`Confirm these colours`,
    done: en`Saved: your table is read this way.`,
  },
} satisfies Record<Language, object>;
