/** Which sheets the prefix of a reference means. */
import { quoteSheet } from "./areas";

export type Place =
  | { readonly kind: "here" }
  | { readonly kind: "sheet"; readonly sheet: string }
  /** From one sheet to another, in the order of the tabs. */
  | { readonly kind: "sheets"; readonly first: string; readonly last: string }
  /** In another workbook. */
  | { readonly kind: "elsewhere" };

/** `'L''audit'!` is the sheet "L'audit"; "" is the sheet of the formula itself. */
export function placeOf(prefix: string): Place {
  if (prefix === "") return { kind: "here" };
  const bare = prefix.slice(0, -1);
  const name = bare.startsWith("'") ? bare.slice(1, -1).replace(/''/g, "'") : bare;
  if (name.includes("[")) return { kind: "elsewhere" };
  const colon = name.indexOf(":");
  return colon < 0
    ? { kind: "sheet", sheet: name }
    : { kind: "sheets", first: name.slice(0, colon), last: name.slice(colon + 1) };
}

/** The prefix of a sheet, quoted as a formula needs it. */
export const sheetPrefix = (sheet: string): string => `${quoteSheet(sheet)}!`;

/** The prefix of several sheets. */
export function sheetsPrefix(first: string, last: string): string {
  if (first === last) return sheetPrefix(first);
  const plain = quoteSheet(first) === first && quoteSheet(last) === last;
  return plain ? `${first}:${last}!` : `'${first.replace(/'/g, "''")}:${last.replace(/'/g, "''")}'!`;
}
