/** The first sentence, of what was found in her workbook; said before the screens are there. */
import type { Language } from "../index";
import { counted, en, fr } from "../typography";

export const foundText = {
  fr: {
    found: (sheets: readonly string[], indicators: number) =>
      sheets.length === 1
        ? fr`Votre tableau : feuille « ${sheets[0] ?? ""} », ${counted(indicators, "indicateur", "indicateurs", "fr")}.`
        : fr`Votre tableau : ${sheets.length}~feuilles, ${counted(indicators, "indicateur", "indicateurs", "fr")}.`,
    untouched: fr`Je n'ai rien modifié.`,
    yoursUntouched: fr`Vos propres feuilles n'ont pas changé.`,
  },
  en: {
    found: (sheets: readonly string[], indicators: number) =>
      sheets.length === 1
        ? en`Your table: sheet “${sheets[0] ?? ""}”, ${counted(indicators, "indicator", "indicators", "en")}.`
        : en`Your table: ${sheets.length}~sheets, ${counted(indicators, "indicator", "indicators", "en")}.`,
    untouched: en`I have changed nothing.`,
    yoursUntouched: en`Your own sheets have not changed.`,
  },
} satisfies Record<Language, unknown>;
