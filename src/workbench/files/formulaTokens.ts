/** Formulas cut in pieces: just enough to find names, functions and cell references outside texts. */

export type FormulaToken =
  /** A reference to cells, with its sheet prefix if any: "Suivi!$B$2", "A:C", "1:3". */
  | { readonly kind: "reference"; readonly text: string; readonly sheet: string; readonly cells: string }
  /** A function name directly followed by "(". */
  | { readonly kind: "function"; readonly text: string }
  | { readonly kind: "name"; readonly text: string }
  /** Column specification of a table: "[...]", brackets included. */
  | { readonly kind: "columns"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "other"; readonly text: string };

const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[\d+\])?[\p{L}_\\][\p{L}\p{N}_.?\\]*(?::[\p{L}_\\][\p{L}\p{N}_.?\\]*)?|\[\d+\])!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?\d{1,7}`;
const CELLS = String.raw`(?:${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})(?![\p{L}\p{N}_.(\[!])`;

const PIECE = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<sheet>${SHEET})?(?<cells>${CELLS})`,
    String.raw`(?<sheeted>${SHEET})(?=[\p{L}_\\])`,
    String.raw`(?<error>#(?:REF!|N/A|DIV/0!|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!|BUSY!))`,
    String.raw`(?<function>[\p{L}_\\][\p{L}\p{N}_.\\]*)(?=\()`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.?\\]*)`,
    String.raw`(?<number>\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)`,
    String.raw`(?<other>[^])`,
  ].join("|"),
  "uy",
);

const EXTERNAL = /^\[\d+\](?:[\p{L}_][\p{L}\p{N}_.]*)?!/u;

/** Cuts a formula (with or without "="). Joining the texts of the tokens gives the formula back. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    // "[2]Feuille!" is a place in another workbook, any other bracket a part of a table.
    if (formula[at] === "[" && !EXTERNAL.test(formula.slice(at, at + 300))) {
      const end = closingBracket(formula, at);
      tokens.push({ kind: "columns", text: formula.slice(at, end) });
      at = end;
      continue;
    }
    PIECE.lastIndex = at;
    const match = PIECE.exec(formula);
    const text = match?.[0] ?? formula.charAt(at);
    const groups = match?.groups ?? {};
    if (groups.text !== undefined) tokens.push({ kind: "text", text });
    else if (groups.cells !== undefined)
      tokens.push({ kind: "reference", text, sheet: groups.sheet ?? "", cells: groups.cells });
    else if (groups.function !== undefined) tokens.push({ kind: "function", text });
    else if (groups.name !== undefined) tokens.push({ kind: "name", text });
    else tokens.push({ kind: "other", text });
    at += text.length;
  }
  return tokens;
}

/** Position after the bracket that closes the one at `start`; ' escapes the next character. */
function closingBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

/** Rebuilds a formula after changing some of its tokens. */
export function mapTokens(
  formula: string,
  change: (token: FormulaToken, index: number, all: readonly FormulaToken[]) => string,
): string {
  return formulaTokens(formula).map(change).join("");
}
