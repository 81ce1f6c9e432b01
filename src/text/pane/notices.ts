/** What the pane says of work: that it goes on, that it is done, that it was interrupted, what went wrong. */
import type { Language } from "../index";
import { counted, en, fr, isPlural, list } from "../typography";

export const paneNotices = {
  fr: {
    unfinished: {
      says: (sheets: readonly string[]) =>
        isPlural(sheets.length, "fr")
          ? fr`Les feuilles ${list(sheets, "fr")} sont restées incomplètes : leur création a été interrompue. Vos cellules n'ont pas changé.`
          : fr`La feuille ${sheets[0] ?? ""} est restée incomplète : sa création a été interrompue. Vos cellules n'ont pas changé.`,
      resume: fr`Reprendre`,
      remove: fr`Retirer RNQ du classeur`,
    },
    notices: {
      attach: fr`Suivi activé. Rien de ce que vous avez saisi n'a changé.`,
      highlight: fr`Ce qui manque est surligné. Un clic de plus le retire.`,
      unhighlight: fr`Le surlignage est retiré.`,
      stateColumn: fr`La colonne « État RNQ » est à droite de votre tableau.`,
      stateColumnRemoved: fr`La colonne « État RNQ » est retirée. Rien de ce que vous avez saisi n'a changé.`,
      stateColumnExtended: fr`La colonne « État RNQ » couvre toutes vos lignes.`,
      sheets: (sheets: readonly string[]) =>
        isPlural(sheets.length, "fr")
          ? fr`Feuilles prêtes : ${list(sheets, "fr")}.`
          : fr`Feuille prête : ${sheets[0] ?? ""}.`,
      names: fr`Les noms RNQ_Perimetre et RNQ_Date sont prêts.`,
      scope: fr`Enregistré dans le classeur.`,
      entry: fr`C’est noté.`,
      migrate: fr`Tableau porté aux 33 indicateurs. Aucune de vos cellules n'a changé.`,
      remove: fr`RNQ est retiré du classeur. Votre tableau est tel qu'il était.`,
      undo: fr`La dernière action est annulée.`,
      cancelled: fr`Arrêté. Ce qui était commencé a été retiré.`,
      updated: (proven: number, applicable: number, major: number) =>
        fr`Relu : ${proven} sur ${applicable} prouvés, ${counted(major, "majeure probable", "majeures probables", "fr")}.`,
      unexpected: fr`Excel n'a pas répondu comme prévu. Vos cellules n'ont pas été modifiées. Réessayez ; si cela revient, fermez et rouvrez le classeur.`,
      detail: fr`Détail technique`,
    },
    busy: {
      attach: fr`Activation du suivi…`,
      highlight: fr`Surlignage…`,
      stateColumn: fr`Colonne d'état…`,
      sheets: fr`Préparation des feuilles…`,
      names: fr`Création des noms…`,
      scope: fr`Enregistrement…`,
      entry: fr`Je note…`,
      migrate: fr`Passage aux 33 indicateurs…`,
      remove: fr`Retrait de RNQ…`,
      undo: fr`Annulation…`,
      step: (step: string, done: number, total: number) => fr`${step}, ${done} sur ${total}`,
    },
  },
  en: {
    unfinished: {
      says: (sheets: readonly string[]) =>
        isPlural(sheets.length, "en")
          ? en`The sheets ${list(sheets, "en")} are unfinished: making them was interrupted. Your cells have not changed.`
          : en`The sheet ${sheets[0] ?? ""} is unfinished: making it was interrupted. Your cells have not changed.`,
      resume: en`Resume`,
      remove: en`Remove RNQ from the workbook`,
    },
    notices: {
      attach: en`Tracking is on. Nothing you typed has changed.`,
      highlight: en`What is missing is highlighted. One more click removes it.`,
      unhighlight: en`The highlighting is removed.`,
      stateColumn: en`The “État RNQ” column is to the right of your table.`,
      stateColumnRemoved: en`The “État RNQ” column is gone. Nothing that you typed has changed.`,
      stateColumnExtended: en`The “État RNQ” column covers every row of yours.`,
      sheets: (sheets: readonly string[]) =>
        isPlural(sheets.length, "en") ? en`Sheets ready: ${list(sheets, "en")}.` : en`Sheet ready: ${sheets[0] ?? ""}.`,
      names: en`The names RNQ_Perimetre and RNQ_Date are ready.`,
      scope: en`Saved in the workbook.`,
      entry: en`Noted.`,
      migrate: en`Table carried to the 33 indicators. None of your cells has changed.`,
      remove: en`RNQ is removed from the workbook. Your table is as it was.`,
      undo: en`The last action is undone.`,
      cancelled: en`Stopped. What had been started is removed.`,
      updated: (proven: number, applicable: number, major: number) =>
        en`Read again: ${proven} of ${applicable} proven, ${counted(major, "likely major finding", "likely major findings", "en")}.`,
      unexpected: en`Excel did not answer as expected. Your cells have not been changed. Try again; if it happens again, close and reopen the workbook.`,
      detail: en`Technical detail`,
    },
    busy: {
      attach: en`Turning tracking on…`,
      highlight: en`Highlighting…`,
      stateColumn: en`State column…`,
      sheets: en`Preparing the sheets…`,
      names: en`Creating the names…`,
      scope: en`Saving…`,
      entry: en`Noting…`,
      migrate: en`Moving to the 33 indicators…`,
      remove: en`Removing RNQ…`,
      undo: en`Undoing…`,
      step: (step: string, done: number, total: number) => en`${step}, ${done} of ${total}`,
    },
  },
} satisfies Record<Language, object>;
