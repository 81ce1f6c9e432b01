/** Formulas after a sheet got another name. */
import { sheetPrefix } from "../address";
import { formulaTokens } from "../formulaTokens";

/** Replaces the sheet prefix of references to cells and names of that sheet. */
export function renameSheetIn(formula: string, before: string, after: string): string {
  const prefixes = [sheetPrefix(before), `'${before.replace(/'/g, "''")}'!`].map((prefix) => prefix.toLowerCase());
  const fresh = sheetPrefix(after);
  return formulaTokens(formula)
    .map((token) => {
      if (token.kind === "reference")
        return prefixes.includes(token.sheet.toLowerCase()) ? fresh + token.cells : token.text;
      return token.kind === "other" && prefixes.includes(token.text.toLowerCase()) ? fresh : token.text;
    })
    .join("");
}
