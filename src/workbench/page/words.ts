/** The words of the workbench, in the language spoken now. */
import { en } from "./wordsInEnglish";
import { fr, type Words } from "./wordsInFrench";

export type { Words };

/** In the language spoken now. */
export let words: Words = fr;

/** What is built from here on is in this language. @param locale `fr-FR`, `en-US` */
export function speak(locale: string): void {
  words = locale.startsWith("en") ? en : fr;
}
