/** Excel's rules for the name of a sheet. */
import { sameName } from "../formula/names";

/** Why `name` cannot be given to a sheet beside `others`; null when it can. */
export function sheetNameProblem(
  name: string,
  others: readonly string[],
): "empty" | "tooLong" | "characters" | "reserved" | "taken" | null {
  if (name.trim() === "") return "empty";
  if (name.length > 31) return "tooLong";
  if (/[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) return "characters";
  if (sameName(name, "History") || sameName(name, "Historique")) return "reserved";
  return others.some((other) => sameName(other, name)) ? "taken" : null;
}

/** `Feuil3`: the first name of the series that is free. */
export function freeSheetName(others: readonly string[], stem = "Feuil"): string {
  for (let number = others.length + 1; ; number++) {
    const name = `${stem}${number}`;
    if (!others.some((other) => sameName(other, name))) return name;
  }
}

/** `Suivi (2)`, as Excel names a copy. */
export function copyName(name: string, others: readonly string[]): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const copy = name.slice(0, 31 - suffix.length) + suffix;
    if (!others.some((other) => sameName(other, copy))) return copy;
  }
}
