/**
 * A place of the workbook, a cell or a rectangle of cells, and the ways it is written: as a person reads it
 * ("Suivi Qualiopi!D5"), in a formula ("='Suivi Qualiopi'!$D$5"), and within its own sheet ("D5:E9", "$D$5:$E$9").
 */
import { cellAddress, columnIndex, quoteSheet } from "./address";
import type { Area } from "./grid";

export interface CellRef {
  readonly sheet: string;
  readonly area: Area;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** "B5:C9" or "$B$5" to an area; null for anything else (whole rows, #REF!). */
export function parseArea(address: string): Area | null {
  const [first = "", second = first] = address.split(":");
  const from = CELL.exec(first);
  const to = CELL.exec(second);
  const left = columnIndex(from?.[1] ?? "");
  const right = columnIndex(to?.[1] ?? "");
  if (!from || !to || left === null || right === null) return null;
  const top = Number(from[2]) - 1;
  const bottom = Number(to[2]) - 1;
  return {
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
}

/** "A1:C9", or "A1" for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** "$A$1:$C$9". */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

export const cellArea = (row: number, column: number): Area => ({ top: row, bottom: row, left: column, right: column });

export function sizeOf(area: Area): { readonly rows: number; readonly columns: number } {
  return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}

/** "Suivi Qualiopi!D5", as a person reads it: the sheet's name is not quoted. */
export function refText({ sheet, area }: CellRef): string {
  return `${sheet}!${areaAddress(area)}`;
}

/** "'Suivi Qualiopi'!$D$5", as a formula names it. */
export function refInFormula({ sheet, area }: CellRef): string {
  return `${quoteSheet(sheet)}!${absoluteAddress(area)}`;
}

/** "='Suivi Qualiopi'!$D$5", a formula that is nothing but the place. */
export function refFormula(ref: CellRef): string {
  return `=${refInFormula(ref)}`;
}

/** A place with its sheet, quoted or not, relative or not; null when it is none. */
export function parseRef(text: string): CellRef | null {
  const at = text.lastIndexOf("!");
  const area = at > 0 ? parseArea(text.slice(at + 1)) : null;
  return area && { sheet: unquoted(text.slice(0, at)), area };
}

/** What a formula refers to ("='Suivi'!$A$1:$C$9"); null when it is more than one place, or none. */
export function parseRefFormula(formula: string): CellRef | null {
  return parseRef(formula.replace(/^=/, ""));
}

/** The areas of an address as Excel answers it ("Suivi!A1:B2,'a, b'!C3"); sheet names may hold commas. */
export function parseAreas(addresses: string): Area[] {
  return addresses
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .flatMap((address) => parseArea(address.slice(address.lastIndexOf("!") + 1)) ?? []);
}

/** An apostrophe within quotes is written twice; a sheet's own name neither begins nor ends with one. */
function unquoted(name: string): string {
  const quoted = /^'(.+)'$/s.exec(name)?.[1];
  return quoted === undefined ? name : quoted.replace(/''/g, "'");
}
