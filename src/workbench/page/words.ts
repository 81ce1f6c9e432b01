/** The words of the workbench, in the language spoken now. */
import type { FileError } from "../files";
import { pageEnglish } from "./wordsInEnglish";
import { pageFrench, type PageWords } from "./wordsInFrench";

export type { PageWords };

/** In the language spoken now. */
export let words: PageWords = pageFrench;

/** Such as `fr-FR`: the language of the Excel that the page plays. */
export let locale = "fr-FR";

/** What is built from here on is in this language. @param wanted `fr-FR`, `en-US` */
export function speak(wanted: string): void {
  locale = wanted;
  words = wanted.startsWith("en") ? pageEnglish : pageFrench;
  document.documentElement.lang = wanted.slice(0, 2);
}

/** What is wrong with a file, in the language spoken now. */
export const fileErrorText = (error: FileError): string => (words === pageEnglish ? error.english : error.message);
