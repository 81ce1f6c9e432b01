/** What a cell says where its function could not answer, whatever the reason: also where nothing else could be loaded. */
import type { Language } from ".";

export const notCalculated: Readonly<Record<Language, string>> = {
  fr: "RNQ n’a pas pu calculer cette cellule. Votre tableau n’est pas touché.",
  en: "RNQ could not calculate this cell. Your table is untouched.",
};
