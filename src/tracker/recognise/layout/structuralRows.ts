/**
 * Header lines told by their place alone: a line of short, different texts under which each column goes on with
 * cells that resemble each other more than they resemble it. No word of it needs to be known.
 */
import { isDateFormat } from "../../cells/dates";
import { readDateText } from "../../cells/writtenDates";
import type { CellValue } from "../../cells/grid";
import { fold } from "../../cells/words";
import { readIndicatorCell } from "../numbers/indicatorCell";
import type { Block } from "./headerRows";
import { filledCells, type FilledCell, type View } from "./view";

/** Lines looked at from the top of a sheet or below a gap. */
const LINES_READ = 60;
/** Lines read under a candidate. */
const LINES_BELOW = 12;
const LONGEST = 90;
const FEWEST_CELLS = 2;
/** Share of the columns filled below that must have a header. */
const COVERED = 0.6;
const CONTRAST = 0.4;
/** A line that opens a block of lines is one of headers more often than not. */
const CONTRAST_OF_FIRST = 0.22;
/** From this many headers on, two may be the same. */
const FEW_TWICE = 5;

/** The header lines between two rows, the first of them being the best of the lines it begins. */
export function structuralBlocks(view: View, from: number, to: number): Block[] {
  for (let row = from; row <= Math.min(to, from + LINES_READ); row += 1) {
    const own = contrastOf(view, row, to);
    if (own === null) continue;
    const next = row < to ? contrastOf(view, row + 1, to) : null;
    const isGroup = next !== null && filledCells(view, row + 1).length > filledCells(view, row).length;
    const line = isGroup ? row + 1 : row;
    return [{ top: line, bottom: line }];
  }
  return [];
}

/** How much a line stands out from what follows, 0 to 1; null when it cannot be one of headers. */
function contrastOf(view: View, row: number, to: number): number | null {
  const cells = filledCells(view, row);
  if (cells.length < FEWEST_CELLS || !cells.every(({ value }) => mayHead(value))) return null;
  const texts = headersOf(cells);
  if (new Set(texts).size < texts.length - (texts.length >= FEW_TWICE ? 1 : 0)) return null;
  // The header again, at the top of the next page, is none of its cells.
  const below = linesBelow(view, row, to).filter((line) => !isSameLine(view, row, line));
  if (below.length < 2) return null;
  const headed = new Set(cells.map(({ column }) => column));
  let covered = 0;
  let filled = 0;
  for (const line of below) {
    for (const { column } of filledCells(view, line)) {
      filled += 1;
      if (headed.has(column)) covered += 1;
    }
  }
  if (covered < filled * COVERED) return null;
  const total = cells.reduce((sum, { column, value }) => sum + contrast(view, below, column, String(value)), 0);
  const share = total / cells.length;
  const isFirst = row === view.top || filledCells(view, row - 1).length < FEWEST_CELLS;
  const isBare = below.every((line) => filledCells(view, line).length < FEWEST_CELLS);
  return share >= (isFirst ? CONTRAST_OF_FIRST : CONTRAST) && total >= (isBare ? CONTRAST : 1) ? share : null;
}

/** The texts of a line, of a list cut in parts side by side those of the first part. */
function headersOf(cells: readonly FilledCell[]): readonly string[] {
  const parts: string[][] = [];
  cells.forEach(({ column, value }, at) => {
    const isNext = cells[at - 1]?.column === column - 1;
    if (!isNext || parts.length === 0) parts.push([]);
    parts[parts.length - 1]?.push(fold(String(value)));
  });
  const [first = [], ...others] = parts;
  const isAlike = others.length > 0 && first.length > 1 && others.every((part) => part.join("\n") === first.join("\n"));
  return isAlike ? first : parts.flat();
}

function isSameLine(view: View, row: number, line: number): boolean {
  const [own, other] = [row, line].map((one) => filledCells(view, one).map(({ value }) => fold(String(value))));
  return own?.join("\n") === other?.join("\n");
}

/** A short text that is no date and no number of an indicator. */
function mayHead(value: CellValue): boolean {
  if (typeof value !== "string" || value.length > LONGEST) return false;
  if (!/\p{L}/u.test(value) && !/[#%?]|\p{Extended_Pictographic}/u.test(value)) return false;
  if (!/\d/.test(value)) return true;
  if (readDateText(value) !== null) return false;
  const cell = readIndicatorCell(value);
  return !(cell.mentions.length > 0 && cell.style !== "leading" && cell.rest === "");
}

/** The lines of a table that she has not begun to fill: names or titles in one column, nothing beside. */
const FEWEST_BARE = 3;

/** The next lines with two cells or more, up to a gap of two empty lines; else those that go on in one column. */
function linesBelow(view: View, row: number, to: number): number[] {
  const found: number[] = [];
  const bare: number[] = [];
  const columns = new Set<number>();
  let empty = 0;
  for (let line = row + 1; line <= to && found.length < LINES_BELOW && empty < 2; line += 1) {
    const cells = filledCells(view, line);
    empty = cells.length === 0 ? empty + 1 : 0;
    if (cells.length >= FEWEST_CELLS) found.push(line);
    else if (cells[0] && bare.length < LINES_BELOW) {
      bare.push(line);
      columns.add(cells[0].column);
    }
  }
  return found.length < 2 && bare.length >= FEWEST_BARE && columns.size === 1 ? bare : found;
}

/** How much one header differs from the cells under it: 1 surely, 0 not at all. */
function contrast(view: View, below: readonly number[], column: number, header: string): number {
  const values = below.map((row) => ({ row, value: view.value(row, column) })).filter(({ value }) => value !== null);
  const known = [...view.lexicon.hits(header), ...view.lexicon.guess(header)].some(({ quality }) => quality >= 0.6);
  if (known) return 1;
  if (values.length === 0) return 0.3;
  const shareOf = (holds: (value: CellValue, row: number) => boolean) =>
    values.filter(({ value, row }) => holds(value, row)).length / values.length;
  if (shareOf((value) => typeof value !== "string" || readDateText(value) !== null) >= 0.6) return 1;
  if (shareOf((_, row) => isDateFormat(view.format(row, column))) >= 0.6) return 1;
  const texts = values.map(({ value }) => String(value));
  const distinct = new Set(texts.map(fold));
  if (distinct.has(fold(header))) return -1;
  if (values.length >= 4 && distinct.size <= values.length * 0.6) return 1;
  if (shareOf((value) => readIndicatorCell(value).mentions.length > 0) >= 0.6) return 1;
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  if (length >= header.length * 2 || length * 2.5 <= header.length) return 0.6;
  return header.endsWith("?") || header.endsWith(":") ? 0.6 : 0.2;
}
