/** The language and the habits of the Excel that runs us, read where they are needed. */
import type { Language } from "../../text";
import { spokenIn } from "../../text/spoken";

const context = (): Office.Context | undefined => (typeof Office === "undefined" ? undefined : Office.context);

/**
 * The language of Excel, whatever she chose for pane and sheets: Excel calculates formulas when it likes, before anyone
 * has read her settings, and shows the words of the functions in its own language.
 */
export function displayLanguage(): Language {
  return spokenIn(context()?.displayLanguage);
}

/**
 * Whether a 0 in an argument may be an empty cell. Excel for Windows and Mac hands over an empty cell as 0, Excel
 * on the web as null; there a 0 is a 0 that she typed (0 % is a status).
 */
export function zeroMayBeEmpty(): boolean {
  const host = context();
  return host === undefined || host.platform !== Office.PlatformType.OfficeOnline;
}
