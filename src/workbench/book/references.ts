/** Finds the references in a formula's text and rewrites them; everything else is kept to the letter. */
import { MAX_COLUMNS, MAX_ROWS, columnLetters, columnNumber, quoteSheet } from "./areas";
import type { Area } from "./types";

/** One end of a reference: which of its two coordinates carry a `$`. */
interface Fixed {
  readonly rows: readonly [boolean, boolean];
  readonly columns: readonly [boolean, boolean];
}

export interface Reference {
  /** As named before `!`, without quotes; null when the reference is to the formula's own sheet. */
  readonly sheet: string | null;
  readonly shape: "cell" | "range" | "columns" | "rows";
  readonly area: Area;
  readonly fixed: Fixed;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[0-9]{1,7}`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.\\]*)`;

// In order: text, a reference into another workbook, square brackets of tables, errors, a reference, a word or number.
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?:'(?:[^'\[]|'')*\[(?:[^']|'')*'|\[[^\[\]]*\][\p{L}\p{N}_.]+)![^\s,;()+\-*/^&=<>]+`,
    String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`,
    String.raw`#[A-Za-z0-9/_]+[!?]?`,
    String.raw`(?:(?<sheet>${SHEET})!)?(?<ref>${CELL}:${CELL}|${CELL}|${COLUMN}:${COLUMN}|${ROW}:${ROW})(?![\p{L}\p{N}_.(!])`,
    String.raw`${SHEET}!?`,
    String.raw`[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?`,
  ].join("|"),
  "gu",
);

/**
 * Rewrites every reference of `formula`. `change` answers the new reference, `undefined` to keep it
 * as written, or null when what it pointed at is gone (`#REF!`).
 */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null | undefined): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const groups = rest[rest.length - 1] as { sheet?: string; ref?: string };
    if (groups.ref === undefined) return token;
    const reference = readReference(groups.sheet ?? null, groups.ref);
    if (!reference) return token;
    const changed = change(reference);
    if (changed === undefined) return token;
    return changed === null ? "#REF!" : referenceText(changed, groups.sheet ?? null, reference.sheet);
  });
}

/** Every reference of a formula, in order. */
export function referencesOf(formula: string): Reference[] {
  const found: Reference[] = [];
  mapReferences(formula, (reference) => void found.push(reference));
  return found;
}

function readReference(quotedSheet: string | null, text: string): Reference | null {
  const sheet = quotedSheet?.startsWith("'") ? quotedSheet.slice(1, -1).replace(/''/g, "'") : quotedSheet;
  const [first = "", second = first] = text.split(":");
  const start = readEnd(first);
  const end = readEnd(second);
  const shape = !text.includes(":")
    ? "cell"
    : start.column === null
      ? "rows"
      : start.row === null
        ? "columns"
        : "range";
  const area = {
    top: start.row ?? 0,
    left: start.column ?? 0,
    bottom: end.row ?? MAX_ROWS - 1,
    right: end.column ?? MAX_COLUMNS - 1,
  };
  if (
    area.bottom >= MAX_ROWS ||
    area.right >= MAX_COLUMNS ||
    area.top < 0 ||
    area.top > area.bottom ||
    area.left > area.right
  )
    return null;
  return {
    sheet,
    shape,
    area,
    fixed: { rows: [start.rowFixed, end.rowFixed], columns: [start.columnFixed, end.columnFixed] },
  };
}

function readEnd(text: string) {
  const [, columnMark, letters, rowMark, digits] = /^(\$?)([A-Za-z]{1,3})?(\$?)([0-9]+)?$/.exec(text)!;
  return {
    column: letters === undefined ? null : columnNumber(letters),
    row: digits === undefined ? null : Number(digits) - 1,
    columnFixed: letters !== undefined && columnMark === "$",
    rowFixed: rowMark === "$" || (letters === undefined && columnMark === "$"),
  };
}

function referenceText(reference: Reference, writtenSheet: string | null, sheetBefore: string | null): string {
  const { area, fixed, shape, sheet } = reference;
  const prefix =
    sheet === null ? "" : sheet === sheetBefore && writtenSheet !== null ? `${writtenSheet}!` : `${quoteSheet(sheet)}!`;
  const column = (end: 0 | 1) => `${fixed.columns[end] ? "$" : ""}${columnLetters(end === 0 ? area.left : area.right)}`;
  const row = (end: 0 | 1) => `${fixed.rows[end] ? "$" : ""}${(end === 0 ? area.top : area.bottom) + 1}`;
  switch (shape) {
    case "cell":
      return `${prefix}${column(0)}${row(0)}`;
    case "range":
      return `${prefix}${column(0)}${row(0)}:${column(1)}${row(1)}`;
    case "columns":
      return `${prefix}${column(0)}:${column(1)}`;
    case "rows":
      return `${prefix}${row(0)}:${row(1)}`;
  }
}

/** The formula as it reads after being copied `rows` down and `columns` right. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => {
    const { area, fixed, shape } = reference;
    const moveRow = (row: number, end: 0 | 1) => (fixed.rows[end] || shape === "columns" ? row : row + rows);
    const moveColumn = (column: number, end: 0 | 1) =>
      fixed.columns[end] || shape === "rows" ? column : column + columns;
    const moved = {
      top: moveRow(area.top, 0),
      bottom: moveRow(area.bottom, shape === "cell" ? 0 : 1),
      left: moveColumn(area.left, 0),
      right: moveColumn(area.right, shape === "cell" ? 0 : 1),
    };
    const inside = moved.top >= 0 && moved.left >= 0 && moved.bottom < MAX_ROWS && moved.right < MAX_COLUMNS;
    return inside ? { ...reference, area: moved } : null;
  });
}

/** The formula after a sheet took another name. */
export function renameSheetIn(formula: string, before: string, after: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet !== null && sameName(reference.sheet, before) ? { ...reference, sheet: after } : undefined,
  );
}

/** The formula after a sheet was deleted. */
export function dropSheetIn(formula: string, name: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet !== null && sameName(reference.sheet, name) ? null : undefined,
  );
}

const names = new Intl.Collator("fr", { sensitivity: "accent" });

/** Whether Excel takes two names for the same: case does not count, accents do. */
export const sameName = (a: string, b: string): boolean => a === b || names.compare(a, b) === 0;
