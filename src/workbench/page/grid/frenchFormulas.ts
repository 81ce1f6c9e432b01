/** Formulas as a French Excel takes them: French names, `;` between arguments. The book keeps en-US. */
import { inEnglish } from "../../engine/formula/french";
import { normaliseSeparators } from "../../engine/formula/normalise";
import { tokenize } from "../../engine/formula/tokens";

const ERRORS: Readonly<Record<string, string>> = {
  "#NAME?": "#NOM?",
  "#VALUE!": "#VALEUR!",
  "#NUM!": "#NOMBRE!",
  "#NULL!": "#NUL!",
  "#SPILL!": "#EPARS!",
  "#BUSY!": "#OCCUPÉ!",
  "#GETTING_DATA": "#CHARGEMENT_DONNEES",
};

/** `#VALUE!` -> `#VALEUR!`. */
export const frenchError = (error: string): string => ERRORS[error] ?? error;

/** `=SI(A1>1,5;"oui";"non")` or en-US -> en-US. */
export function toEnglish(typed: string): string {
  const tokens = tokenize(normaliseSeparators(typed).slice(1));
  return `=${tokens.map((_, index) => inEnglish(tokens, index)).join("")}`;
}
