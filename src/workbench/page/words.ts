/** The words of the workbench, in the language spoken now. */
import { pageEnglish } from "./wordsInEnglish";
import { pageFrench, type PageWords } from "./wordsInFrench";

export type { PageWords };

/** In the language spoken now. */
export let words: PageWords = pageFrench;

/** What is built from here on is in this language. @param locale `fr-FR`, `en-US` */
export function speak(locale: string): void {
  words = locale.startsWith("en") ? pageEnglish : pageFrench;
}
