/**
 * From a formula of the book to what the calculator understands: names, table references, `A1#`, `@` and
 * unions become plain addresses, and the areas that the formula reads are listed.
 */
import { cellAt } from "../book/cells";
import type { Area, BookData, BookName, BookSheet } from "../book/types";
import { MAX_COLUMNS, MAX_ROWS, areaText, columnLetters, parseArea } from "../formula/areas";
import { parseReference } from "../formula/ends";
import { nameKey, sameName } from "../formula/names";
import { placeOf, sheetPrefix, type Place as SheetPlace } from "../formula/places";
import { tokenize, type FormulaToken } from "../formula/tokens";
import { structuredArea, tableAround, tableNamed } from "./tableAreas";

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

export interface FormulaPlace {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

/** Functions that read places not written in the formula. */
export const WANDERING = new Set(["OFFSET", "INDIRECT"]);

const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xldudf_)+/i;
const MAX_NAME_DEPTH = 12;

export function translate(formula: string, book: BookData, place: FormulaPlace): Translation {
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
    private readonly place: FormulaPlace,
  ) {}

  run(source: string, depth: number): string {
    const tokens = dropUnions(tokenize(source));
    let text = "";
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index]!;
      const next = tokens[index + 1];
      const intersect = token.kind === "other" && token.text === "@";
      if (intersect) {
        if (!isArea(next)) continue;
        index += 1;
        text += this.reference(next, true);
      } else if (isArea(token) && next?.kind === "spill") {
        index += 1;
        text += this.spilled(token);
      } else text += this.token(token, depth);
    }
    return text;
  }

  private token(token: FormulaToken, depth: number): string {
    switch (token.kind) {
      case "reference":
      case "structured":
        return this.reference(token, false);
      case "function":
      case "name":
        return this.word(token, depth);
      case "error":
        return this.plain(token.text.includes("#REF!") ? "#REF!" : token.text);
      default:
        return this.plain(token.text);
    }
  }

  private plain(text: string): string {
    this.key += text;
    return text;
  }

  private word(token: Word, depth: number): string {
    const place = placeOf(token.prefix);
    if (isOutside(place)) return this.outside();
    const bare = token.body.replace(PREFIX, "");
    const name = this.nameCalled(bare, place);
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
    if (token.kind === "function") {
      this.functions.add(bare.toUpperCase());
      return this.plain(bare);
    }
    const table = token.prefix === "" ? tableNamed(this.book, bare) : null;
    if (table) return this.reference({ kind: "structured", text: bare, prefix: "", table: bare, specifier: "" }, false);
    return this.plain(bare);
  }

  /** What is in another workbook, or in several sheets at once, cannot be calculated here. */
  private outside(): string {
    this.external = true;
    return this.plain("#REF!");
  }

  private nameCalled(name: string, place: SheetPlace): BookName | undefined {
    const scope = place.kind === "sheet" ? this.sheetNamed(place.sheet)?.id : this.place.sheet.id;
    const called = namesCalled(this.book.names, name);
    return (
      called.find((candidate) => candidate.scope === scope) ?? called.find((candidate) => candidate.scope === null)
    );
  }

  private reference(token: AreaToken, intersect: boolean): string {
    if (isOutside(placeOf(token.prefix))) return this.outside();
    const found = this.resolve(token);
    if (!found) return this.plain("#REF!");
    let { area } = found;
    const named = token.kind === "reference" && token.prefix !== "";
    if (intersect && !found.thisRow) {
      const narrowed = intersectPlace(area, this.place);
      if (!narrowed) return this.plain("#VALUE!");
      area = narrowed;
      return this.write(found.sheet, named, area, textOf(area, true, false));
    }
    this.wholeLines ||= area.bottom === MAX_ROWS - 1 || area.right === MAX_COLUMNS - 1;
    return this.write(found.sheet, named || found.sheet !== this.place.sheet, area, found.text);
  }

  private spilled(token: AreaToken): string {
    if (isOutside(placeOf(token.prefix))) return this.outside();
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
    const prefix = named ? sheetPrefix(sheet.name) : "";
    this.key += `${named ? `${sheet.id}!` : ""}${relativeKey(text, this.place.row, this.place.column)}`;
    return prefix + text;
  }

  private resolve(token: AreaToken): Resolved | null {
    if (token.kind === "structured") return this.resolveTable(token);
    const place = placeOf(token.prefix);
    const sheet = place.kind === "sheet" ? this.sheetNamed(place.sheet) : this.place.sheet;
    const area = parseArea(token.body);
    return sheet && area ? { sheet, area, text: token.body, thisRow: false } : null;
  }

  private resolveTable(token: Extract<AreaToken, { kind: "structured" }>): Resolved | null {
    const { sheet, row, column } = this.place;
    const found = token.table ? tableNamed(this.book, token.table) : tableAround(sheet, row, column);
    if (!found) return null;
    const span = structuredArea(found.table, token.specifier, row);
    if (!span) return null;
    return { sheet: found.sheet, area: span.area, text: textOf(span.area, false, span.thisRow), thisRow: span.thisRow };
  }

  private sheetNamed(name: string): BookSheet | undefined {
    return this.book.sheets.find((sheet) => sameName(sheet.name, name));
  }
}

/** Names by their key, kept for each list of names as long as none is added; a list that loses one is another list. */
const indices = new WeakMap<
  readonly BookName[],
  { readonly length: number; readonly byKey: Map<string, BookName[]> }
>();

function namesCalled(names: readonly BookName[], name: string): readonly BookName[] {
  let index = indices.get(names);
  if (index?.length !== names.length) {
    const byKey = new Map<string, BookName[]>();
    for (const one of names) {
      const others = byKey.get(nameKey(one.name));
      if (others) others.push(one);
      else byKey.set(nameKey(one.name), [one]);
    }
    indices.set(names, (index = { length: names.length, byKey }));
  }
  return index.byKey.get(nameKey(name)) ?? [];
}

type AreaToken = Extract<FormulaToken, { kind: "structured" | "reference" }>;
type Word = Extract<FormulaToken, { kind: "function" | "name" }>;

interface Resolved {
  readonly sheet: BookSheet;
  readonly area: Area;
  readonly text: string;
  readonly thisRow: boolean;
}

const isArea = (token: FormulaToken | undefined): token is AreaToken =>
  token?.kind === "reference" || token?.kind === "structured";

const isOutside = (place: SheetPlace): boolean => place.kind === "elsewhere" || place.kind === "sheets";

/** `SUM((A1,B2))` -> `SUM(A1,B2)`: the calculator has no unions, and the functions that take them take a list. */
function dropUnions(tokens: readonly FormulaToken[]): FormulaToken[] {
  const dropped = new Set<number>();
  const open: { at: number; call: boolean; comma: boolean }[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== "other") return;
    if (token.text === "(") {
      const before = tokens[index - 1];
      open.push({ at: index, call: before?.kind === "function" || before?.text === ")", comma: false });
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

function intersectPlace(area: Area, { row, column }: FormulaPlace): Area | null {
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
  return (parseReference(text) ?? [])
    .map((end) => {
      const columnKey =
        end.column === null ? "" : end.columnFixed ? `C${columnLetters(end.column)}` : `C[${end.column - column}]`;
      const rowKey = end.row === null ? "" : end.rowFixed ? `R${end.row + 1}` : `R[${end.row - row}]`;
      return rowKey + columnKey;
    })
    .join(":");
}
