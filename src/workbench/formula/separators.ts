/** A formula typed with the list separator and decimal comma of French Excel, put into en-US. */
import { tokenize } from "./tokens";

/**
 * `=SI(A1>1,5;"oui";"non")` -> `=SI(A1>1.5,"oui","non")`. A formula without `;` outside texts and array
 * constants is taken as en-US already. The "=" is kept, or added.
 */
export function normaliseSeparators(typed: string): string {
  const source = typed.trim().replace(/^[=+]/, "");
  const tokens = tokenize(source);
  if (!tokens.some((token) => token.kind === "other" && token.text === ";")) return `=${source}`;
  let formula = "";
  tokens.forEach((token, index) => {
    if (token.kind === "other" && token.text === ";") formula += ",";
    else if (
      token.kind === "other" &&
      token.text === "," &&
      isDecimalComma(tokens[index - 1]?.text, tokens[index + 1]?.text)
    )
      formula += ".";
    else formula += token.text;
  });
  return `=${formula}`;
}

const isDecimalComma = (before = "", after = ""): boolean => /^\d+$/.test(before) && /^\d/.test(after);
