/** What the ribbon's buttons tell in the pane once they are done, or when they cannot work. */
import type { Language } from ".";
import { counted, en, fr } from "./typography";

export const commands = {
  fr: {
    read: (indicators: number) =>
      fr`Classeur relu : ${counted(indicators, "indicateur", "indicateurs", "fr")} dans votre tableau. Rien n'a été modifié.`,
    nothingFound: fr`Classeur relu : aucun tableau d'indicateurs trouvé. Rien n'a été modifié.`,
    notAttached: fr`Le suivi n'est pas encore activé dans ce classeur : rien n'a été modifié. Dans le volet, cliquez sur « Voir où j'en suis », puis recommencez.`,
    highlightOn: fr`Ce qui reste dû est surligné. Un second clic enlève tout.`,
    highlightOff: fr`Surlignage enlevé. Vos couleurs sont comme avant.`,
    written: (sheet: string) => fr`Feuille « ${sheet} » à jour.`,
    undone: fr`La dernière écriture de RNQ est annulée.`,
    outside: fr`RNQ s'ouvre dans Excel : onglet RNQ, Ouvrir le suivi. Cette page, ouverte seule, ne lit et n'écrit rien.`,
    notLoaded: fr`RNQ n'a pas pu être chargé. Votre classeur n'a pas été modifié. Vérifiez votre connexion.`,
    tryAgain: fr`Réessayer`,
    failed: fr`RNQ n'a pas pu terminer. Vos données n'ont pas été modifiées. Recommencez.`,
  },
  en: {
    read: (indicators: number) =>
      en`Workbook read again: ${counted(indicators, "indicator", "indicators", "en")} in your table. Nothing was changed.`,
    nothingFound: "Workbook read again: no table of indicators found. Nothing was changed.",
    notAttached:
      "Tracking is not activated in this workbook yet: nothing was changed. In the pane, click “See where I stand”, then try again.",
    highlightOn: "What is still owed is highlighted. A second click removes it all.",
    highlightOff: "Highlight removed. Your colours are as before.",
    written: (sheet: string) => `Sheet “${sheet}” is up to date.`,
    undone: "The last write of RNQ is undone.",
    outside: "RNQ opens in Excel: RNQ tab, Open tracking. This page, opened alone, reads and writes nothing.",
    notLoaded: "RNQ could not be loaded. Your workbook was not changed. Check your connection.",
    tryAgain: "Try again",
    failed: "RNQ could not finish. Your data was not changed. Try again.",
  },
} satisfies Record<Language, unknown>;
