/** A sheet as recognition walks it: absolute 0-based positions, merged cells, links and formats at hand. */
import { isDateFormat } from "../../cells/dates";
import { madeOnce } from "../../cells/once";
import { ownLexicon, type Lexicon } from "../header/lexicon";
import { cellKey, isCellError, type Area, type CellValue, type SheetGrid } from "../../cells/grid";

export interface View {
  /** The words and weights that headers are read with. */
  readonly lexicon: Lexicon;
  readonly sheet: SheetGrid;
  readonly date1904: boolean;
  readonly top: number;
  readonly left: number;
  /** Last row and column of the used range; `bottom < top` when the sheet is empty. */
  readonly bottom: number;
  readonly right: number;
  value(row: number, column: number): CellValue;
  /** The value, or the one of the merged area that the cell lies in. */
  filled(row: number, column: number): CellValue;
  /** Text of the value as written, trimmed; "" for an empty cell. */
  text(row: number, column: number): string;
  format(row: number, column: number): string;
  isDate(row: number, column: number): boolean;
  link(row: number, column: number): string | null;
  fill(row: number, column: number): string | null;
  /** The merged area of a cell, if any, cut to the used range. */
  merge(row: number, column: number): Area | null;
}

/** The view of a sheet: the same again while the sheet is the same. */
export function viewSheet(sheet: SheetGrid, date1904: boolean, lexicon: Lexicon = ownLexicon()): View {
  return viewOf(sheet, date1904, lexicon);
}

const viewOf = madeOnce((sheet: SheetGrid, date1904: boolean, lexicon: Lexicon): View => {
  const { top, left, values } = sheet;
  const bottom = top + values.length - 1;
  const right = left + values.reduce((most, row) => Math.max(most, row.length), 0) - 1;
  const merges = mergeIndex(sheet.merges ?? [], bottom, right);
  const value = (row: number, column: number): CellValue => {
    const found = values[row - top]?.[column - left] ?? null;
    return typeof found === "string" && isBlank(found) ? null : found;
  };
  const merge = (row: number, column: number) => (merges.size > 0 ? (merges.get(cellKey(row, column)) ?? null) : null);
  return {
    lexicon,
    sheet,
    date1904,
    top,
    left,
    bottom,
    right,
    value,
    merge,
    filled(row, column) {
      const own = value(row, column);
      const area = own === null ? merge(row, column) : null;
      return area ? value(area.top, area.left) : own;
    },
    text: (row, column) => textOf(value(row, column)),
    format: (row, column) => sheet.formats?.[row - top]?.[column - left] ?? "General",
    isDate: (row, column) => isDateFormat(sheet.formats?.[row - top]?.[column - left] ?? "General"),
    link: (row, column) =>
      sheet.links?.get(cellKey(row, column)) ?? linkInFormula(sheet.formulas?.get(cellKey(row, column))),
    fill: (row, column) => sheet.fills?.get(cellKey(row, column)) ?? null,
  };
});

const SPACE = 0x20;
/** The first blank beyond the plain characters. */
const NEXT_BLANK = 0xa0;

/** Every cell is asked so: nearly all texts begin with a plain character, which tells at once. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > SPACE && first < NEXT_BLANK) && text.trim() === "";
}

/** A cell's value as text: a number as JavaScript writes it, an error by its name. */
export function textOf(value: CellValue): string {
  if (typeof value === "string") return value.trim();
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}

function mergeIndex(merges: readonly Area[], bottom: number, right: number): ReadonlyMap<number, Area> {
  const index = new Map<number, Area>();
  for (const area of merges) {
    const cut = { ...area, bottom: Math.min(area.bottom, bottom), right: Math.min(area.right, right) };
    for (let row = cut.top; row <= cut.bottom; row += 1) {
      for (let column = cut.left; column <= cut.right; column += 1) index.set(cellKey(row, column), cut);
    }
  }
  return index;
}

/** The address of =HYPERLINK("address", ...) when it is written in the formula itself. */
function linkInFormula(formula: string | undefined): string | null {
  const target =
    formula === undefined ? null : /^=\s*(?:_xlfn\.)?(?:HYPERLINK|LIEN_HYPERTEXTE)\(\s*"((?:[^"]|"")*)"/i.exec(formula);
  return target ? (target[1] ?? "").replace(/""/g, '"') : null;
}

export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The cells of a row that hold something, from left to right. */
export function filledCells(view: View, row: number): FilledCell[] {
  const found: FilledCell[] = [];
  for (let column = view.left; column <= view.right; column += 1) {
    const value = view.value(row, column);
    if (value !== null) found.push({ row, column, value });
  }
  return found;
}
