/** Formulas as a French Excel shows and takes them: French names, `;` between arguments. The book keeps en-US. */
import { FRENCH, frenchItems, inEnglish } from "../../engine/formula/french";
import { normaliseSeparators } from "../../engine/formula/normalise";
import { tokenize } from "../../engine/formula/tokens";

const ERRORS: Readonly<Record<string, string>> = {
  "#NAME?": "#NOM?", "#VALUE!": "#VALEUR!", "#NUM!": "#NOMBRE!", "#NULL!": "#NUL!", "#SPILL!": "#EPARS!", "#BUSY!": "#OCCUPÉ!", "#GETTING_DATA": "#CHARGEMENT_DONNEES",
};

/** `#VALUE!` -> `#VALEUR!`. */
export const frenchError = (error: string): string => ERRORS[error] ?? error;

/** `=SI(A1>1,5;"oui";"non")` or en-US -> en-US. */
export function toEnglish(typed: string): string {
  const tokens = tokenize(normaliseSeparators(typed).slice(1));
  return `=${tokens.map((_, index) => inEnglish(tokens, index)).join("")}`;
}

/** en-US -> as the French formula bar shows it. */
export function toFrench(formula: string): string {
  const tokens = tokenize(formula.replace(/^=/, ""));
  const text = tokens.map((token, index) => {
    if (token.kind === "other" && token.text === ",") return ";";
    if (token.kind === "other" && /^\d*\.\d+|^\d+\.\d*/.test(token.text)) return token.text.replace(".", ",");
    if (token.kind === "structured") return frenchItems(token.text);
    if (token.kind === "error") return frenchError(token.text);
    if (token.kind === "word" && (tokens[index + 1]?.text === "(" || /^(TRUE|FALSE)$/i.test(token.text))) return FRENCH[token.text.toUpperCase()] ?? token.text;
    return token.text;
  }).join("");
  return `=${text}`;
}
