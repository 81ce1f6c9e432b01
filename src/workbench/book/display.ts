/** What a French Excel shows for a value under a number format. */
import { format as formatNumber, isDateFormat } from "numfmt";
import type { BookValue } from "./types";

export { isDateFormat } from "numfmt";

/** Error values as a French Excel shows them; the others read the same in both languages. */
const FRENCH_ERRORS: Readonly<Record<string, string>> = {
  "#VALUE!": "#VALEUR!",
  "#NAME?": "#NOM?",
  "#NUM!": "#NOMBRE!",
  "#NULL!": "#NUL!",
  "#SPILL!": "#EPARS!",
  "#BUSY!": "#OCCUPÉ!",
  "#GETTING_DATA": "#CHARGEMENT_DONNEES",
  "#FIELD!": "#CHAMP!",
  "#BLOCKED!": "#BLOQUÉ!",
  "#CONNECT!": "#CONNEXION!",
  "#UNKNOWN!": "#INCONNU!",
};

/** Formats of the file that Excel shows by the regional settings rather than to the letter. */
const REGIONAL: Readonly<Record<string, string>> = {
  "m/d/yyyy": "dd/mm/yyyy",
  "mm-dd-yy": "dd/mm/yyyy",
  "m/d/yy": "dd/mm/yyyy",
  "m/d/yy h:mm": "dd/mm/yyyy hh:mm",
  "m/d/yyyy h:mm": "dd/mm/yyyy hh:mm",
};

/** A serial number in a workbook that counts from 1904 is less by so much. */
export const DAYS_1904 = 1462;

export const errorText = (error: string): string => FRENCH_ERRORS[error] ?? error;

/** `Range.text` of one cell. */
export function displayText(value: BookValue, numberFormat: string | undefined, date1904 = false): string {
  if (value === null) return "";
  if (typeof value === "object") return errorText(value.error);
  if (typeof value === "boolean") return value ? "VRAI" : "FAUX";
  const pattern = REGIONAL[numberFormat ?? ""] ?? numberFormat ?? "General";
  if (typeof value === "string") return pattern.includes("@") && pattern !== "@" ? formatted(pattern, value) : value;
  if (!isDateFormat(pattern)) return formatted(pattern, value);
  const serial = date1904 ? value + DAYS_1904 : value;
  return serial < 0 ? "########" : formatted(pattern, serial);
}

function formatted(pattern: string, value: number | string): string {
  return formatNumber(pattern, value, { locale: "fr", throws: false });
}
