/** Formulas after a sheet, a table or a column of a table took another name, or a sheet went. */
import { nameKey, sameName } from "./names";
import { placeOf, sheetPrefix, sheetsPrefix } from "./places";
import { mapColumns } from "./structured";
import { mapTokens, type FormulaToken } from "./tokens";

/** `fresh` gives the new name of a sheet by `nameKey` of its former one; all change at once. */
export function renameSheetsIn(formula: string, fresh: ReadonlyMap<string, string>): string {
  if (!formula.includes("!")) return formula;
  return mapTokens(formula, (token) => {
    if (!("prefix" in token)) return undefined;
    const place = placeOf(token.prefix);
    const rest = token.text.slice(token.prefix.length);
    if (place.kind === "sheet") {
      const name = fresh.get(nameKey(place.sheet));
      return name === undefined ? undefined : sheetPrefix(name) + rest;
    }
    if (place.kind !== "sheets") return undefined;
    const first = fresh.get(nameKey(place.first));
    const last = fresh.get(nameKey(place.last));
    return first === undefined && last === undefined
      ? undefined
      : sheetsPrefix(first ?? place.first, last ?? place.last) + rest;
  });
}

/** The formula after one sheet took another name. */
export const renameSheetIn = (formula: string, before: string, after: string): string =>
  renameSheetsIn(formula, new Map([[nameKey(before), after]]));

/** The formula after a sheet was deleted; `order` are the sheets as they were, the deleted one among them. */
export function dropSheetIn(formula: string, name: string, order: readonly string[]): string {
  if (!formula.includes("!")) return formula;
  return mapTokens(formula, (token) => {
    if (!("prefix" in token)) return undefined;
    const place = placeOf(token.prefix);
    if (place.kind === "sheet") return sameName(place.sheet, name) ? "#REF!" : undefined;
    if (place.kind !== "sheets" || !(sameName(place.first, name) || sameName(place.last, name))) return undefined;
    // Several sheets lose one at their end: the next one inside takes its place.
    const at = (sheet: string): number => order.findIndex((candidate) => sameName(candidate, sheet));
    const [first, last] = [at(place.first), at(place.last)];
    if (first < 0 || last < 0 || first === last) return "#REF!";
    const step = first < last ? 1 : -1;
    const [start, end] = sameName(place.first, name) ? [first + step, last] : [first, last - step];
    return sheetsPrefix(order[start]!, order[end]!) + token.text.slice(token.prefix.length);
  });
}

/** The formula after a table took another name. */
export function renameTableIn(formula: string, before: string, after: string): string {
  return mapTokens(formula, (token) => {
    if (token.kind === "structured" && sameTable(token, before)) return token.prefix + after + token.specifier;
    return token.kind === "name" && token.prefix === "" && sameName(token.body, before) ? after : undefined;
  });
}

/**
 * The formula after a column of a table took another name. `inside` says that the formula belongs to the table, where
 * columns may stand without its name.
 */
export function renameColumnIn(
  formula: string,
  table: string,
  column: { before: string; after: string },
  inside: boolean,
): string {
  if (!formula.includes("[")) return formula;
  return mapTokens(formula, (token) => {
    if (token.kind !== "structured" || !(sameTable(token, table) || (inside && token.table === ""))) return undefined;
    const named = token.prefix + token.table;
    return named + mapColumns(token.specifier, (name) => (sameName(name, column.before) ? column.after : undefined));
  });
}

const sameTable = (token: Extract<FormulaToken, { kind: "structured" }>, table: string): boolean =>
  token.table !== "" && placeOf(token.prefix).kind !== "elsewhere" && sameName(token.table, table);
