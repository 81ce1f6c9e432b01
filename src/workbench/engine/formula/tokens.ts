/** Cuts a formula into the pieces that the engine must look at; everything else stays as text. */

export type TokenKind =
  "text" | "array" | "error" | "reference" | "word" | "structured" | "spill" | "external" | "other";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Written before `!`, as typed, quotes included. */
  readonly sheet?: string;
  /** For a structured reference: the table's name ("" inside the table itself). */
  readonly table?: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.\\]*)`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const AREA = String.raw`(?:${CELL}:${CELL}|${CELL}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})`;

// Tried in order at each place. A word is a function, a name, TRUE or a table.
const PIECES = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<array>\{[^{}]*\})`,
    String.raw`(?<external>(?:'(?:[^'\[]|'')*\[(?:[^']|'')*'|\[[^\[\]]*\][\p{L}\p{N}_.]+)!(?:${AREA}|[\p{L}_\\][\p{L}\p{N}_.\\]*)|${SHEET}:${SHEET}!${AREA})`,
    String.raw`(?<error>#(?:DIV/0!|N/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!|GETTING_DATA))`,
    String.raw`(?:(?<sheet>${SHEET})!)?(?:(?<reference>${AREA})(?![\p{L}\p{N}_.(\[])|(?<broken>#REF!))`,
    String.raw`(?:(?<nameSheet>${SHEET})!)?(?<word>[\p{L}_\\][\p{L}\p{N}_.\\?]*)`,
    String.raw`(?<spill>#)`,
    String.raw`(?<bracket>\[)`,
    String.raw`(?<number>[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?|\.[0-9]+(?:[eE][+-]?[0-9]+)?)`,
  ].join("|"),
  "uy",
);

/** Tokens of a formula's text without its "=". Joined again, they give the same text. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    PIECES.lastIndex = at;
    const groups = PIECES.exec(source)?.groups;
    if (!groups) {
      tokens.push({ kind: "other", text: source[at]! });
      at += 1;
      continue;
    }
    const token = readToken(source, at, PIECES.lastIndex, groups);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function readToken(source: string, start: number, end: number, groups: Record<string, string | undefined>): Token {
  const text = source.slice(start, end);
  if (groups["text"] !== undefined) return { kind: "text", text };
  if (groups["array"] !== undefined) return { kind: "array", text };
  if (groups["external"] !== undefined) return { kind: "external", text };
  if (groups["error"] !== undefined || groups["broken"] !== undefined) return { kind: "error", text };
  if (groups["reference"] !== undefined) {
    return { kind: "reference", text, ...(groups["sheet"] === undefined ? {} : { sheet: groups["sheet"] }) };
  }
  if (groups["word"] !== undefined && source[end] === "[") {
    return { kind: "structured", text: text + bracketed(source, end), table: groups["word"] };
  }
  if (groups["word"] !== undefined) {
    return { kind: "word", text, ...(groups["nameSheet"] === undefined ? {} : { sheet: groups["nameSheet"] }) };
  }
  if (groups["bracket"] !== undefined) return { kind: "structured", text: bracketed(source, start), table: "" };
  if (groups["spill"] !== undefined) return { kind: "spill", text };
  return { kind: "other", text };
}

/** From an opening bracket to the one that closes it; `'` escapes the next character. */
function bracketed(source: string, start: number): string {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    const character = source[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]" && --depth === 0) return source.slice(start, at + 1);
  }
  return source.slice(start);
}

/** The name that a sheet prefix stands for, without quotes. */
export const plainSheetName = (written: string): string =>
  written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
