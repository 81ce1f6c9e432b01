/** The language of everything: pane, functions, sheets, errors; the manifest has the same for ribbon and function words. */
import type { Language } from ".";

/** English wherever Excel is in English, French in every other Excel, as in the manifest. */
export function spokenIn(locale: string | undefined): Language {
  return /^en\b/i.test(locale ?? "") ? "en" : "fr";
}
