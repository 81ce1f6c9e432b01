/** The language and the habits of the Excel that runs us, read where they are needed. */
import type { Language } from "../../text";

const context = (): Office.Context | undefined => (typeof Office === "undefined" ? undefined : Office.context);

/** French unless Excel shows itself in another language than French, which is then answered in English. */
export function displayLanguage(): Language {
  const locale = context()?.displayLanguage;
  return !locale || locale.toLowerCase().startsWith("fr") ? "fr" : "en";
}

/**
 * Whether a 0 in an argument may be an empty cell. Excel for Windows and Mac hands over an empty cell as 0, Excel
 * on the web as null; there a 0 is a 0 that she typed (0 % is a status).
 */
export function zeroMayBeEmpty(): boolean {
  const host = context();
  return host === undefined || host.platform !== Office.PlatformType.OfficeOnline;
}
