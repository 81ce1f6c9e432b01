/** Cell addresses of the file ("B5", "$A$1:C3"), 0-based in memory. */
import type { Area } from "../book/types";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 -> "A". */
export function columnLetters(column: number): string {
  let text = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}

/** "A" -> 0. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index++) number = number * 26 + (letters.charCodeAt(index) & 31);
  return number - 1;
}

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** "B5" or "$B$5" -> row and column, null when it is no address. */
export function parseCell(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return null;
  const row = Number(match[2]) - 1;
  const column = columnNumber(match[1] ?? "");
  return row < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS ? null : { row, column };
}

/** "A1:C3", "A1", "A:C" or "1:3" -> area; null when it is none. */
export function parseArea(text: string): Area | null {
  const [first = "", second = first] = text.replace(/\$/g, "").split(":");
  const from = parseCell(first);
  const to = parseCell(second);
  if (from && to) {
    return {
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    };
  }
  if (/^[A-Za-z]{1,3}$/.test(first) && /^[A-Za-z]{1,3}$/.test(second)) {
    return { top: 0, bottom: MAX_ROWS - 1, left: columnNumber(first), right: columnNumber(second) };
  }
  if (/^\d{1,7}$/.test(first) && /^\d{1,7}$/.test(second)) {
    return { top: Number(first) - 1, bottom: Number(second) - 1, left: 0, right: MAX_COLUMNS - 1 };
  }
  return null;
}

export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** A list of areas separated by spaces, as sqref has it. */
export function parseAreas(sqref: string): Area[] {
  return sqref
    .trim()
    .split(/\s+/)
    .map(parseArea)
    .filter((area): area is Area => area !== null);
}

export function areasAddress(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(" ");
}

/** 'Suivi du mois'!, or Suivi! when no quotes are needed. */
export function sheetPrefix(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rRcC]\d*([cC]\d*)?$/.test(name);
  return plain ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
}
