/** Cuts a formula into its pieces. Everything that looks inside a formula starts here. */
import { parseReference } from "./ends";

interface Located<Kind> {
  readonly kind: Kind;
  readonly text: string;
  /** What stands before the piece to say where it is, "!" included; "" when nothing does. */
  readonly prefix: string;
  /** The piece without its prefix. */
  readonly body: string;
}

export type FormulaToken =
  /** Cells: `Suivi!$B$2`, `A:C`, `1:3`. */
  | Located<"reference">
  /** A name directly followed by "(". */
  | Located<"function">
  /** A defined name, a table, TRUE. */
  | Located<"name">
  /** `#N/A`, `Suivi!#REF!`. */
  | Located<"error">
  | {
      /** `Suivi[@Statut]`, or `[@Statut]` inside the table itself. */
      readonly kind: "structured";
      readonly text: string;
      readonly prefix: string;
      /** Name of the table, "" inside the table itself. */
      readonly table: string;
      /** From the first bracket to the last. */
      readonly specifier: string;
    }
  | {
      /** "array": a whole constant, `{1,2;3,4}`; "spill": the "#" of `A1#`; "other": one sign, or a text that is cut short. */
      readonly kind: "text" | "array" | "number" | "spill" | "other";
      readonly text: string;
    };

const CHARACTERS = String.raw`\p{L}\p{M}\p{N}_.\\?`;
const NAME = String.raw`[\p{L}_\\][${CHARACTERS}]*`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const AREA = String.raw`(?:${CELL}:${CELL}|${CELL}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})`;
const TEXT = String.raw`"(?:[^"]|"")*"`;
const QUOTED = String.raw`'(?:[^']|'')+'`;
// In order: 'Mon suivi'!, '[1]Suivi'!, [1]Suivi!, [1]!, Janvier:Mars!, Suivi!
const PREFIX = String.raw`(?:${QUOTED}|\[[^\[\]]+\](?:${NAME}(?::${NAME})?)?|(?!${CELL}:)${NAME}:${NAME}|${NAME})!`;

// Tried in order at each place.
const PIECES = new RegExp(
  [
    String.raw`(?<text>${TEXT})`,
    String.raw`(?<array>\{(?:${TEXT}|[^{}"])*\})`,
    String.raw`(?<prefix>${PREFIX})?(?:(?<cells>${AREA})(?![${CHARACTERS}(\[!])|(?<broken>#REF!(?:${AREA})?)|(?<name>${NAME}))`,
    String.raw`(?<error>#(?:DIV/0!|N/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|PYTHON!|GETTING_DATA))`,
    String.raw`(?<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)`,
    String.raw`(?<spill>#)`,
    String.raw`(?<cut>${QUOTED}!?)`,
  ].join("|"),
  "uy",
);
const BARE_NAME = new RegExp(NAME, "uy");

/** Tokens of a formula, with or without its "=". Joined again, their texts give the formula back to the letter. */
export function tokenize(source: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < source.length) {
    const token = tokenAt(source, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(source: string, at: number): FormulaToken {
  PIECES.lastIndex = at;
  const groups = PIECES.exec(source)?.groups;
  if (!groups) return source[at] === "[" ? structured(source, at, "", at) : { kind: "other", text: source[at]! };
  const end = PIECES.lastIndex;
  const text = source.slice(at, end);
  const { prefix = "", cells, broken, name } = groups;
  if (cells !== undefined && parseReference(cells)) return { kind: "reference", text, prefix, body: cells };
  if (cells !== undefined) return lookalike(source, at, prefix);
  if (broken !== undefined) return { kind: "error", text, prefix, body: broken };
  if (name !== undefined) return named(source, at, prefix, name);
  if (groups["error"] !== undefined) return { kind: "error", text, prefix: "", body: text };
  const kind = (["text", "array", "number", "spill"] as const).find((candidate) => groups[candidate] !== undefined);
  return { kind: kind ?? "other", text };
}

/** Cells beyond the edge of a sheet: a name that looks like cells, `XFE1`, or nothing at all, `0:0`. */
function lookalike(source: string, at: number, prefix: string): FormulaToken {
  BARE_NAME.lastIndex = at + prefix.length;
  const name = BARE_NAME.exec(source)?.[0];
  return name === undefined ? { kind: "other", text: source[at]! } : named(source, at, prefix, name);
}

function named(source: string, at: number, prefix: string, name: string): FormulaToken {
  const end = at + prefix.length + name.length;
  if (source[end] === "[") return structured(source, at, name, end);
  return { kind: source[end] === "(" ? "function" : "name", text: prefix + name, prefix, body: name };
}

/** `open` is the place of the first bracket, `at` that of what stands before it. */
function structured(source: string, at: number, table: string, open: number): FormulaToken {
  const end = closingBracket(source, open);
  if (end < 0 && table === "") return { kind: "other", text: source[at]! };
  const prefix = source.slice(at, open - table.length);
  if (end < 0) return { kind: "name", text: source.slice(at, open), prefix, body: table };
  return { kind: "structured", text: source.slice(at, end), prefix, table, specifier: source.slice(open, end) };
}

/** Place after the bracket that closes the one at `start`, -1 when none does; `'` escapes the next character. */
function closingBracket(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    const character = source[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return -1;
}

/** Rebuilds a formula; `change` answers the new text of a token, or undefined to keep it as written. */
export function mapTokens(
  formula: string,
  change: (token: FormulaToken, index: number, all: readonly FormulaToken[]) => string | undefined,
): string {
  return tokenize(formula)
    .map((token, index, all) => change(token, index, all) ?? token.text)
    .join("");
}

/** Index of the token that closes the parenthesis at `open`, -1 when none does. */
export function closingToken(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== "other") continue;
    if (token.text === "(") depth++;
    else if (token.text === ")" && --depth === 0) return index;
  }
  return -1;
}
