/**
 * Formulas as the file spells them and as the formula bar shows them.
 *
 * Functions added since Excel 2010 are stored with _xlfn. (and _xlws. for FILTER and SORT), variables of LET and
 * LAMBDA with _xlpm. ([MS-XLSX] 2.2.2), A1# as _xlfn.ANCHORARRAY(A1), @A1:A3 as _xlfn.SINGLE(A1:A3). Functions of
 * an Office.js add-in are stored as _xldudf_NAMESPACE_NAME, dots replaced by underscores (OfficeDev/office-js
 * issues 5611, 2568; OfficeDev/Excel-Custom-Functions issue 108).
 */
import { FUTURE_FUNCTIONS, WORKSHEET_FUNCTIONS } from "./futureFunctions";
import { formulaTokens, type FormulaToken } from "./formulaTokens";

/** Namespace of our add-in's functions in formulas. */
export const NAMESPACE = "RNQ";
const STORED = "_xldudf_";

/** Whether a displayed formula calls a function of ours. */
export function callsAddin(formula: string): boolean {
  return (
    /RNQ\./i.test(formula) &&
    formulaTokens(formula).some(
      (token) => token.kind === "function" && token.text.toUpperCase().startsWith(`${NAMESPACE}.`),
    )
  );
}

/** From the file's spelling to the displayed one; both without "=". */
export function displayFormula(stored: string): string {
  if (!stored.includes("_xl")) return stored;
  return unwrapOperators(
    formulaTokens(stored)
      .map((token) => (token.kind === "function" || token.kind === "name" ? displayName(token.text) : token.text))
      .join(""),
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
  const tokens = formulaTokens(formula);
  const out: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    const operator = token.kind === "function" ? /^_xlfn\.(ANCHORARRAY|SINGLE)$/.exec(token.text)?.[1] : undefined;
    const close = operator === undefined ? -1 : closing(tokens, index + 1);
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

/** Index of the token that closes the parenthesis at `open`, -1 when none. */
function closing(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const text = tokens[index]?.kind === "other" ? tokens[index]?.text : "";
    if (text === "(") depth++;
    else if (text === ")" && --depth === 0) return index;
  }
  return -1;
}

/**
 * From the displayed spelling to the file's; both without "=". `table` is the Excel table around the cell, for
 * column references that leave its name out.
 */
export function storedFormula(displayed: string, table?: string): string {
  const tokens = formulaTokens(displayed);
  const variables = letVariables(tokens);
  const texts = tokens.map((token, index) => {
    if (token.kind === "function") return storedFunction(token.text, variables);
    if (token.kind === "name") return variables.has(token.text.toUpperCase()) ? `_xlpm.${token.text}` : token.text;
    if (token.kind === "columns")
      return storedColumns(token.text, tokens[index - 1]?.kind === "name" ? undefined : table);
    return token.text;
  });
  return wrapOperators(formulaTokens(texts.join("")));
}

function storedFunction(name: string, variables: ReadonlySet<string>): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(`${NAMESPACE}.`)) return `${STORED}${upper.replace(/\./g, "_")}`;
  if (variables.has(upper)) return `_xlpm.${name}`;
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
}

/** Names that a LET or LAMBDA of the formula gives to its values. */
function letVariables(tokens: readonly FormulaToken[]): Set<string> {
  const found = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.kind !== "function" || !/^(LET|LAMBDA)$/i.test(token.text)) return;
    const end = closing(tokens, index + 1);
    let depth = 0;
    for (let at = index + 1; at < (end < 0 ? tokens.length : end); at++) {
      const text = tokens[at]?.kind === "other" ? tokens[at]?.text : "";
      if (text === "(" || text === "{") depth++;
      else if (text === ")" || text === "}") depth--;
      if (depth !== 1 || (text !== "(" && text !== ",")) continue;
      const rest = tokens.slice(at + 1).filter((next) => next.text.trim() !== "");
      if (rest[0]?.kind === "name" && rest[1]?.text === ",") found.add(rest[0].text.toUpperCase());
    }
  });
  return found;
}

/** [@Statut] -> Table[[#This Row],[Statut]], as the file has it. */
function storedColumns(text: string, table: string | undefined): string {
  const own = /^\[@(.*)\]$/s.exec(text)?.[1];
  const named = table === undefined ? "" : table;
  if (own === undefined) return named + text;
  if (own === "") return `${named}[#This Row]`;
  return `${named}[[#This Row],${own.startsWith("[") ? own : `[${own}]`}]`;
}

/** A1# -> _xlfn.ANCHORARRAY(A1), @A1:A3 -> _xlfn.SINGLE(A1:A3). */
function wrapOperators(tokens: readonly FormulaToken[]): string {
  const out: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    if (token.kind === "other" && token.text === "#" && out.length > 0) {
      out.push(`_xlfn.ANCHORARRAY(${out.pop() ?? ""})`);
    } else if (token.kind === "other" && token.text === "@") {
      const next = tokens[index + 1];
      const close = next?.kind === "function" ? closing(tokens, index + 2) : index + 1;
      const inner = tokens.slice(index + 1, (close < 0 ? tokens.length : close) + 1);
      out.push(`_xlfn.SINGLE(${wrapOperators(inner)})`);
      index += inner.length;
    } else {
      out.push(token.text);
    }
  }
  return out.join("");
}
