/** Cells that show a colour and say what it means: "🟩 | c'est bon", or the words on the colour itself. */
import { cellKey, type Area, type SheetGrid } from "../../../cells/grid";
import { colourNamed } from "./colourNames";
import type { Explanation } from "./legend";
import { readMeaning } from "./meanings";

/** Columns between a colour and the words that explain it. */
const FARTHEST = 2;
const LONGEST = 80;
const FEWEST_UNREAD = 3;
/** "Vert : c'est bon" on the colour itself, or beside it. */
const NAMED = /^([^:=]{3,30}?)\s*(?:[:=]|->|\u2192|\s[-\u2013\u2014])\s*(.+)$/;

interface Shown {
  readonly rgb: string;
  readonly meaning: string;
}

/**
 * Runs of cells, one under or beside the other, that show each colour once with words that are understood: what repeats a
 * colour is data, and a lone coloured cell is a title. Near the table, three colours are its legend whatever they say.
 */
export function fillsIn(sheet: SheetGrid, { top, bottom, left, right }: Area, isNear: boolean): Explanation[] {
  if (!sheet.fills || sheet.fills.size === 0) return [];
  const found: Explanation[] = [];
  const end = Math.min(bottom, sheet.top + sheet.values.length - 1);
  for (let column = left; column <= right; column += 1)
    found.push(...runsOf(end - top + 1, (at) => shownAt(sheet, top + at, column), isNear));
  for (let row = top; row <= end; row += 1)
    found.push(...runsOf(right - left + 1, (at) => shownAt(sheet, row, left + at), isNear, FARTHEST));
  return found;
}

/** @param gap cells without a colour that a run may hold between two that show one */
function runsOf(length: number, shown: (at: number) => Shown | null, isNear: boolean, gap = 0): Explanation[] {
  const found: Explanation[] = [];
  let run: Shown[] = [];
  let empty = 0;
  for (let at = 0; at <= length; at += 1) {
    const one = at < length ? shown(at) : null;
    if (one) {
      run.push(one);
      empty = 0;
      continue;
    }
    empty += 1;
    if (empty <= gap && at < length) continue;
    if (isLegend(run, isNear)) found.push(...run.map(({ rgb, meaning }): Explanation => [rgb, meaning]));
    run = [];
  }
  return found;
}

function isLegend(run: readonly Shown[], isNear: boolean): boolean {
  if (new Set(run.map(({ rgb }) => rgb)).size < run.length) return false;
  if (isNear && run.length >= FEWEST_UNREAD) return true;
  const told = new Set(run.flatMap(({ meaning }) => readMeaning(meaning)?.status ?? []));
  const read = run.filter(({ meaning }) => readMeaning(meaning) !== null).length;
  return told.size > 1 && read * 2 >= run.length;
}

function shownAt(sheet: SheetGrid, row: number, column: number): Shown | null {
  const rgb = sheet.fills?.get(cellKey(row, column));
  if (rgb === undefined) return null;
  const own = textAt(sheet, row, column);
  const beside = textBeside(sheet, row, column);
  if (own === "") return beside === "" ? null : { rgb, meaning: ofNamed(beside) ?? beside };
  const named = ofNamed(own);
  if (named !== null) return { rgb, meaning: named };
  // "VERT | c'est bon", "NC | non commencé": the words beside explain those on the colour.
  const isExplained = beside !== "" && (colourNamed(own) !== null || (own.length <= 4 && readMeaning(beside) !== null));
  return { rgb, meaning: isExplained ? beside : own };
}

/** What "rouge = rien pour l'instant" says of the colour that it names; null where it names none. */
function ofNamed(text: string): string | null {
  const named = NAMED.exec(text);
  return named && colourNamed(named[1] ?? "") !== null ? (named[2] ?? "") : null;
}

/** The words to the right of a cell, on no other colour. */
function textBeside(sheet: SheetGrid, row: number, column: number): string {
  for (let at = column + 1; at <= column + FARTHEST; at += 1) {
    const rgb = sheet.fills?.get(cellKey(row, at));
    if (rgb !== undefined && rgb !== sheet.fills?.get(cellKey(row, column))) return "";
    const text = textAt(sheet, row, at);
    if (text !== "") return text;
  }
  return "";
}

function textAt(sheet: SheetGrid, row: number, column: number): string {
  const value = sheet.values[row - sheet.top]?.[column - sheet.left];
  return typeof value === "string" && value.length <= LONGEST ? value.trim() : "";
}
