/**
 * Formulas as the file spells them and as the formula bar shows them.
 *
 * Functions added since Excel 2010 are stored with _xlfn. (and _xlws. for FILTER and SORT), variables of LET and
 * LAMBDA with _xlpm. ([MS-XLSX] 2.2.2), A1# as _xlfn.ANCHORARRAY(A1), @A1:A3 as _xlfn.SINGLE(A1:A3). Functions of
 * an Office.js add-in are stored as _xldudf_NAMESPACE_NAME, dots replaced by underscores (OfficeDev/office-js
 * issues 5611, 2568; OfficeDev/Excel-Custom-Functions issue 108).
 */
import { FUTURE_FUNCTIONS, WORKSHEET_FUNCTIONS } from "./futureFunctions";
import { nameKey } from "./names";
import { closingToken, mapTokens, tokenize, type FormulaToken } from "./tokens";

/** Namespace of our add-in's functions in formulas. */
export const NAMESPACE = "RNQ";
const STORED = "_xldudf_";

/** Whether a displayed formula calls a function of ours. */
export function callsAddin(formula: string): boolean {
  return (
    /RNQ\./i.test(formula) &&
    tokenize(formula).some((token) => token.kind === "function" && token.text.toUpperCase().startsWith(`${NAMESPACE}.`))
  );
}

/** From the file's spelling to the displayed one; both without "=". */
export function displayFormula(stored: string): string {
  if (!stored.includes("_xl")) return stored;
  return unwrapOperators(
    mapTokens(stored, (token) =>
      token.kind === "function" || token.kind === "name" ? token.prefix + displayName(token.body) : undefined,
    ),
  );
}

function displayName(name: string): string {
  if (name.startsWith(`${STORED}${NAMESPACE}_`))
    return `${NAMESPACE}.${name.slice(STORED.length + NAMESPACE.length + 1)}`;
  const bare = name.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/, "");
  // These two are operators; their prefix tells them from a user's function of the same name.
  return bare === "ANCHORARRAY" || bare === "SINGLE" ? name : bare;
}

/** _xlfn.ANCHORARRAY(A1) -> A1#, _xlfn.SINGLE(A1:A3) -> @A1:A3. */
function unwrapOperators(formula: string): string {
  const tokens = tokenize(formula);
  const out: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    const operator = token.kind === "function" ? /^_xlfn\.(ANCHORARRAY|SINGLE)$/.exec(token.text)?.[1] : undefined;
    const close = operator === undefined ? -1 : closingToken(tokens, index + 1);
    if (operator === undefined || close < 0) {
      out.push(token.text);
      continue;
    }
    const inside = unwrapOperators(
      tokens
        .slice(index + 2, close)
        .map((part) => part.text)
        .join(""),
    );
    out.push(operator === "SINGLE" ? `@${inside}` : `${inside}#`);
    index = close;
  }
  return out.join("");
}

/**
 * From the displayed spelling to the file's; both without "=". `table` is the Excel table around the cell, for
 * column references that leave its name out.
 */
export function storedFormula(displayed: string, table?: string): string {
  const variables = letVariables(displayed);
  const texts = mapTokens(displayed, (token) => {
    if (token.kind === "function") return token.prefix + storedFunction(token.body, variables);
    if (token.kind === "name" && token.prefix === "" && variables.has(nameKey(token.body)))
      return `_xlpm.${token.body}`;
    if (token.kind === "structured")
      return token.prefix + (token.table === "" ? (table ?? "") : token.table) + storedSpecifier(token.specifier);
    return undefined;
  });
  return wrapOperators(tokenize(texts));
}

function storedFunction(name: string, variables: ReadonlySet<string>): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(`${NAMESPACE}.`)) return `${STORED}${upper.replace(/\./g, "_")}`;
  if (variables.has(nameKey(name))) return `_xlpm.${name}`;
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
}

/** Names that a LET or LAMBDA of the formula gives to its values. */
function letVariables(formula: string): Set<string> {
  const found = new Set<string>();
  if (!/\b(?:LET|LAMBDA)\(/i.test(formula)) return found;
  const tokens = tokenize(formula).filter((token) => token.text.trim() !== "");
  tokens.forEach((token, index) => {
    if (token.kind !== "function" || !/^(LET|LAMBDA)$/i.test(token.text)) return;
    const end = closingToken(tokens, index + 1);
    let depth = 0;
    for (let at = index + 1; at < (end < 0 ? tokens.length : end); at++) {
      const sign = tokens[at]!.kind === "other" ? tokens[at]!.text : "";
      if (sign === "(") depth++;
      else if (sign === ")") depth--;
      const name = tokens[at + 1];
      if (depth !== 1 || (sign !== "(" && sign !== ",")) continue;
      if (name?.kind === "name" && tokens[at + 2]?.text === ",") found.add(nameKey(name.body));
    }
  });
  return found;
}

/** [@Statut] -> [[#This Row],[Statut]], as the file has it. */
function storedSpecifier(specifier: string): string {
  const own = /^\[@(.*)\]$/s.exec(specifier)?.[1];
  if (own === undefined) return specifier;
  return own === "" ? "[#This Row]" : `[[#This Row],${own.startsWith("[") ? own : `[${own}]`}]`;
}

/** A1# -> _xlfn.ANCHORARRAY(A1), @A1:A3 -> _xlfn.SINGLE(A1:A3). */
function wrapOperators(tokens: readonly FormulaToken[]): string {
  const out: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    if (token.kind === "spill" && out.length > 0) {
      out.push(`_xlfn.ANCHORARRAY(${out.pop() ?? ""})`);
    } else if (token.kind === "other" && token.text === "@") {
      const next = tokens[index + 1];
      const close = next?.kind === "function" ? closingToken(tokens, index + 2) : index + 1;
      const inner = tokens.slice(index + 1, (close < 0 ? tokens.length : close) + 1);
      out.push(`_xlfn.SINGLE(${wrapOperators(inner)})`);
      index += inner.length;
    } else {
      out.push(token.text);
    }
  }
  return out.join("");
}
