/** Rectangles of cells and their addresses. All indices are 0-based and inclusive. */

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const cellArea = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });
export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const isSingleCell = (area: Area): boolean => area.top === area.bottom && area.left === area.right;
export const isEntireRow = (area: Area): boolean => area.left === 0 && area.right === MAX_COLUMNS - 1;
export const isEntireColumn = (area: Area): boolean => area.top === 0 && area.bottom === MAX_ROWS - 1;

export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const containsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export const containsArea = (outer: Area, inner: Area): boolean =>
  containsCell(outer, inner.top, inner.left) && containsCell(outer, inner.bottom, inner.right);

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

export const overlaps = (a: Area, b: Area): boolean => intersection(a, b) !== null;

/** The smallest area that covers both. */
export const boundingArea = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** What is left of `area` once `hole` is taken out: at most four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const parts: Area[] = [];
  if (area.top < common.top) parts.push({ ...area, bottom: common.top - 1 });
  if (area.bottom > common.bottom) parts.push({ ...area, top: common.bottom + 1 });
  if (area.left < common.left)
    parts.push({ top: common.top, bottom: common.bottom, left: area.left, right: common.left - 1 });
  if (area.right > common.right)
    parts.push({ top: common.top, bottom: common.bottom, left: common.right + 1, right: area.right });
  return parts;
}

export function isInsideSheet(area: Area): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < MAX_ROWS &&
    area.right < MAX_COLUMNS &&
    area.top <= area.bottom &&
    area.left <= area.right
  );
}

/** 0 -> "A", 27 -> "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** "A" -> 0, "AB" -> 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** "A1", "B2:D5", "A:C" for whole columns and "2:4" for whole rows. */
export function areaText(area: Area): string {
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  return isSingleCell(area) ? first : `${first}:${columnLetters(area.right)}${area.bottom + 1}`;
}

/** "B5" of a 0-based place. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "A1" or "B2:D5", whole rows and columns too, as attributes of a file have it. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  return isSingleCell(area) ? first : `${first}:${cellAddress(area.bottom, area.right)}`;
}

/** Addresses separated by spaces, as `sqref` has them. */
export const areasAddress = (areas: readonly Area[]): string => areas.map(areaAddress).join(" ");

/** Reads a list of addresses separated by spaces; what is none is left out. */
export function parseAreas(sqref: string): Area[] {
  return sqref
    .trim()
    .split(/\s+/)
    .map(parseArea)
    .filter((area): area is Area => area !== null);
}

/** "B5" or "$B$5", faster than `parseArea`; null when it is no cell of a sheet. */
export function parseCell(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return null;
  const row = Number(match[2]) - 1;
  const column = columnNumber(match[1]!);
  return row < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS ? null : { row, column };
}

/** Reads what `areaText` writes, with or without `$`; null when it is no address of a sheet. */
export function parseArea(text: string): Area | null {
  const plain = text.replace(/\$/g, "").trim();
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(plain);
  if (cells) {
    const [, left, top, right = left, bottom = top] = cells;
    return ordered(Number(top) - 1, columnNumber(left!), Number(bottom) - 1, columnNumber(right!));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns) return ordered(0, columnNumber(columns[1]!), MAX_ROWS - 1, columnNumber(columns[2]!));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

function ordered(row1: number, column1: number, row2: number, column2: number): Area | null {
  const area = {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
  return isInsideSheet(area) ? area : null;
}

/** Sheets whose bare name would be read as something else: a cell, a row and column of R1C1, a boolean. */
const LOOKS_LIKE_ANOTHER_THING = /^(?:[a-z]{1,3}\d+|(?:r\d*)?(?:c\d*)?|true|false)$/i;

/** `Suivi`, `'Mon suivi'`, `'L''audit'`: quoted as a formula needs it. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{M}\p{Nd}_.]*$/u.test(name) && !LOOKS_LIKE_ANOTHER_THING.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits `'Mon suivi'!A1:B2` into its sheet (null when it names none) and the rest. */
export function splitAddress(address: string): { sheet: string | null; area: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheet: null, area: address };
  const quoted = address.slice(0, bang).trim();
  const sheet = quoted.startsWith("'") && quoted.endsWith("'") ? quoted.slice(1, -1).replace(/''/g, "'") : quoted;
  return { sheet, area: address.slice(bang + 1) };
}

/** Address with its sheet, as `Range.address` gives it. */
export const fullAddress = (sheetName: string, area: Area): string => `${quoteSheet(sheetName)}!${areaText(area)}`;
