/**
 * From a formula of the book to what the calculator understands: names, table references, `A1#`, `@` and
 * unions become plain addresses, and the areas that the formula reads are listed.
 */
import { MAX_COLUMNS, MAX_ROWS, areaText, columnLetters, columnNumber, parseArea, quoteSheet } from "../../book/areas";
import { cellAt } from "../../book/cells";
import type { Area, BookData, BookName, BookSheet } from "../../book/types";
import { structuredArea, tableAround, tableNamed } from "./structured";
import { plainSheetName, tokenize, type Token } from "./tokens";

export interface Watched {
  readonly sheetId: string;
  readonly area: Area;
}

export interface Translation {
  /** For the calculator, with "=". */
  readonly text: string;
  /** The same for two formulas that differ only by the place they stand in. */
  readonly key: string;
  readonly watches: readonly Watched[];
  /** Upper case, without prefixes. */
  readonly functions: ReadonlySet<string>;
  /** Reads whole columns or rows: the calculator must know where the sheet ends. */
  readonly wholeLines: boolean;
  /** Has `A1#`: the text depends on what is spilled now. */
  readonly spills: boolean;
  /** Points into another workbook: cannot be calculated, its value stays. */
  readonly external: boolean;
}

export interface Place {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

/** Functions that read places not written in the formula. */
export const WANDERING = new Set(["OFFSET", "INDIRECT"]);

const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xldudf_)+/i;
const MAX_NAME_DEPTH = 12;

export function translate(formula: string, book: BookData, place: Place): Translation {
  const work = new Translator(book, place);
  const text = work.run(formula.replace(/^=/, ""), 0);
  return {
    text: `=${text}`,
    key: work.key,
    watches: work.watches,
    functions: work.functions,
    wholeLines: work.wholeLines,
    spills: work.spills,
    external: work.external,
  };
}

class Translator {
  readonly watches: Watched[] = [];
  readonly functions = new Set<string>();
  wholeLines = false;
  spills = false;
  external = false;
  key = "";

  constructor(
    private readonly book: BookData,
    private readonly place: Place,
  ) {}

  run(source: string, depth: number): string {
    const tokens = dropUnions(tokenize(source));
    let text = "";
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index]!;
      const next = tokens[index + 1];
      const intersect = token.kind === "other" && token.text === "@";
      if (intersect) {
        if (next?.kind !== "reference" && next?.kind !== "structured") continue;
        index += 1;
        text += this.reference(next, true);
      } else if ((token.kind === "reference" || token.kind === "structured") && next?.kind === "spill") {
        index += 1;
        text += this.spilled(token);
      } else text += this.token(token, next, depth);
    }
    return text;
  }

  private token(token: Token, next: Token | undefined, depth: number): string {
    switch (token.kind) {
      case "reference":
      case "structured":
        return this.reference(token, false);
      case "word":
        return this.word(token, next, depth);
      case "external":
        this.external = true;
        return this.plain("#REF!");
      case "error":
        return this.plain(token.text.includes("#REF!") ? "#REF!" : token.text);
      case "spill":
        return this.plain("#");
      default:
        return this.plain(token.text);
    }
  }

  private plain(text: string): string {
    this.key += text;
    return text;
  }

  private word(token: Token, next: Token | undefined, depth: number): string {
    const bare = token.text.replace(/^.*!/, "").replace(PREFIX, "");
    const name = this.nameCalled(bare, token.sheet);
    if (name) {
      if (depth >= MAX_NAME_DEPTH) return this.plain("#NAME?");
      const formula = name.formula.replace(/^=/, "");
      const area = /^[^(),]*$/.test(formula) && tokenize(formula).length === 1;
      if (area) return this.run(formula, depth + 1);
      this.key += "(";
      const inner = this.run(formula, depth + 1);
      this.key += ")";
      return `(${inner})`;
    }
    if (next?.text === "(") {
      this.functions.add(bare.toUpperCase());
      return this.plain(bare);
    }
    const table = token.sheet === undefined ? tableNamed(this.book, bare) : null;
    if (table)
      return this.reference({ kind: "structured", text: `${table.table.name}[]`, table: table.table.name }, false);
    return this.plain(bare);
  }

  private nameCalled(name: string, sheet: string | undefined): BookName | undefined {
    const wanted = name.toLowerCase();
    const scope = sheet === undefined ? this.place.sheet.id : this.sheetNamed(plainSheetName(sheet))?.id;
    const called = this.book.names.filter((candidate) => candidate.name.toLowerCase() === wanted);
    return (
      called.find((candidate) => candidate.scope === scope) ?? called.find((candidate) => candidate.scope === null)
    );
  }

  private reference(token: Token, intersect: boolean): string {
    const found = this.resolve(token);
    if (!found) return this.plain("#REF!");
    let { area } = found;
    if (intersect && !found.thisRow) {
      const narrowed = intersectPlace(area, this.place);
      if (!narrowed) return this.plain("#VALUE!");
      area = narrowed;
      return this.write(found.sheet, token.sheet !== undefined, area, textOf(area, true, false));
    }
    this.wholeLines ||= area.bottom === MAX_ROWS - 1 || area.right === MAX_COLUMNS - 1;
    return this.write(found.sheet, token.sheet !== undefined || found.sheet !== this.place.sheet, area, found.text);
  }

  private spilled(token: Token): string {
    this.spills = true;
    const found = this.resolve(token);
    if (!found) return this.plain("#REF!");
    const { top, left } = found.area;
    const anchor = cellAt(found.sheet, top, left);
    const area = anchor?.spill ?? { top, left, bottom: top, right: left };
    this.watches.push({ sheetId: found.sheet.id, area: { top, left, bottom: top, right: left } });
    if (anchor?.formula === undefined) return this.plain("#REF!");
    return this.write(found.sheet, true, area, textOf(area, false, false));
  }

  private write(sheet: BookSheet, named: boolean, area: Area, text: string): string {
    this.watches.push({ sheetId: sheet.id, area });
    const prefix = named ? `${quoteSheet(sheet.name)}!` : "";
    this.key += `${named ? `${sheet.id}!` : ""}${relativeKey(text, this.place.row, this.place.column)}`;
    return prefix + text;
  }

  private resolve(token: Token): { sheet: BookSheet; area: Area; text: string; thisRow: boolean } | null {
    if (token.kind === "structured") return this.resolveTable(token);
    const sheet = token.sheet === undefined ? this.place.sheet : this.sheetNamed(plainSheetName(token.sheet));
    const text = token.sheet === undefined ? token.text : token.text.slice(token.sheet.length + 1);
    const area = parseArea(text);
    return sheet && area ? { sheet, area, text, thisRow: false } : null;
  }

  private resolveTable(token: Token): { sheet: BookSheet; area: Area; text: string; thisRow: boolean } | null {
    const { sheet, row, column } = this.place;
    const found = token.table ? tableNamed(this.book, token.table) : tableAround(sheet, row, column);
    if (!found) return null;
    const specifier = token.text.slice(token.table?.length ?? 0);
    const span = structuredArea(found.table, specifier === "[]" ? "" : specifier, row);
    if (!span) return null;
    return { sheet: found.sheet, area: span.area, text: textOf(span.area, false, span.thisRow), thisRow: span.thisRow };
  }

  private sheetNamed(name: string): BookSheet | undefined {
    const wanted = name.toLowerCase();
    return this.book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }
}

/** `SUM((A1,B2))` -> `SUM(A1,B2)`: the calculator has no unions, and the functions that take them take a list. */
function dropUnions(tokens: readonly Token[]): Token[] {
  const dropped = new Set<number>();
  const open: { at: number; call: boolean; comma: boolean }[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== "other") return;
    if (token.text === "(") {
      const before = tokens[index - 1];
      open.push({ at: index, call: before?.kind === "word" || before?.text === ")", comma: false });
    } else if (token.text === ",") {
      const group = open[open.length - 1];
      if (group) group.comma = true;
    } else if (token.text === ")") {
      const group = open.pop();
      if (group && !group.call && group.comma) dropped.add(group.at).add(index);
    }
  });
  return dropped.size === 0 ? [...tokens] : tokens.filter((_, index) => !dropped.has(index));
}

function intersectPlace(area: Area, { row, column }: Place): Area | null {
  const oneColumn = area.left === area.right;
  const oneRow = area.top === area.bottom;
  if (oneColumn && oneRow) return area;
  if (oneColumn) return row >= area.top && row <= area.bottom ? { ...area, top: row, bottom: row } : null;
  if (oneRow) return column >= area.left && column <= area.right ? { ...area, left: column, right: column } : null;
  return null;
}

/** Address text; parts that follow the formula when it is copied stay without `$`. */
function textOf(area: Area, relativeColumns: boolean, relativeRows: boolean): string {
  const whole = area.top === 0 && area.bottom === MAX_ROWS - 1;
  if (whole || (area.left === 0 && area.right === MAX_COLUMNS - 1)) return areaText(area);
  const cell = (row: number, column: number) =>
    `${relativeColumns ? "" : "$"}${columnLetters(column)}${relativeColumns || relativeRows ? "" : "$"}${row + 1}`;
  const first = cell(area.top, area.left);
  const last = cell(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** `B3` seen from B2 -> `R[1]C[0]`; `$B$3` stays. */
function relativeKey(text: string, row: number, column: number): string {
  return text
    .split(":")
    .map((end) => {
      const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] =
        /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(end) ?? [];
      const columnKey = letters === "" ? "" : fixedColumn ? `C${letters}` : `C[${columnNumber(letters) - column}]`;
      const rowIsFixed = fixedRow === "$" || (letters === "" && fixedColumn === "$");
      const rowKey = digits === "" ? "" : rowIsFixed ? `R${digits}` : `R[${Number(digits) - 1 - row}]`;
      return rowKey + columnKey;
    })
    .join(":");
}
