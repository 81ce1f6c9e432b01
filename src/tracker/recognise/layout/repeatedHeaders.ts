/**
 * The header line of a table written again inside it, as for each page of paper: structure, neither a record nor
 * another table. Under a title of its own, or over the same list again, it heads another table.
 */
import { keyPosition, type CellValue } from "../../cells/grid";
import { madeOnce } from "../../cells/once";
import { fold } from "../../cells/words";
import { readIndicatorCell } from "../numbers/indicatorCell";
import { blocksOf } from "./blocks";
import type { Block } from "./headerRows";
import { filledCells, viewSheet, type FilledCell, type View } from "./view";

/** Least part of the headers that the line repeats, and least number of them. */
const REPEATED = 0.6;
const FEWEST_HEADERS = 2;
/** Rows of each part that are compared. */
const COMPARED = 200;
const FEWEST_COMPARED = 3;
/** A column where this part of the cells differ names what each row is about. */
const DISTINCT = 0.8;
/** From this part of them on, two parts are about the same things. */
const SAME = 0.5;
const NUMBERED = 0.6;
/** "Suivi (suite)", "Page 2": says that the table goes on. */
const GOES_ON = /\b(?:suite|continued|cont'd)\b|^page \d/;

/**
 * The sheet as if the lines that repeat the header of a table were empty; itself where there is none.
 * @param kept rows, joined by commas, that she said are headers
 */
export const withoutRepeats = madeOnce((view: View, kept: string): View => {
  const rows = repeatedRows(view, new Set(kept === "" ? [] : kept.split(",").map(Number)));
  if (rows.size === 0) return view;
  const { sheet } = view;
  const holds = (key: number) => !rows.has(keyPosition(key).row);
  const without = <Value>(cells: ReadonlyMap<number, Value> | undefined) =>
    cells && new Map([...cells].filter(([key]) => holds(key)));
  const [formulas, links, fills] = [without(sheet.formulas), without(sheet.links), without(sheet.fills)];
  return viewSheet(
    {
      ...sheet,
      values: sheet.values.map((cells, at) => (rows.has(view.top + at) ? cells.map(() => null) : cells)),
      ...(formulas ? { formulas } : {}),
      ...(links ? { links } : {}),
      ...(fills ? { fills } : {}),
    },
    view.date1904,
    view.lexicon,
  );
});

/** One pass: each line is held against the header last seen above it. */
function repeatedRows(view: View, kept: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  const blocks = blocksOf(view);
  let next = 0;
  let above: Header | null = null;
  for (let row = blocks[0]?.top ?? view.bottom + 1; row <= view.bottom; row += 1) {
    while (next + 1 < blocks.length && (blocks[next]?.bottom ?? 0) < row) next += 1;
    const block = blocks[next];
    // Asked of each row of data, which the first question turns away.
    if (above && repeats(view, above, row) && !kept.has(row) && !isApart(view, above.block, row)) {
      const notes = notesAbove(view, above, row, found);
      if (notes !== null && !isListAgain(view, above, row)) {
        for (const one of [row, ...notes]) found.add(one);
        continue;
      }
      above = null;
    }
    if (block?.top === row) above = headerOf(view, block);
  }
  return found;
}

/** Whether an Excel table says that a row is another table than the one of a header. */
function isApart({ sheet }: View, { top }: Block, row: number): boolean {
  return (sheet.tables ?? []).some(
    ({ hasHeader, area }) => hasHeader && (area.top === row || (area.top === top && area.bottom < row)),
  );
}

interface HeaderLine {
  /** By column. */
  readonly words: ReadonlyMap<number, string>;
  /** Its first column, and what stands there. */
  readonly first: number;
  readonly word: string;
}

interface Header {
  readonly block: Block;
  readonly lines: readonly HeaderLine[];
  readonly columns: readonly number[];
}

function headerOf(view: View, block: Block): Header {
  const lines: HeaderLine[] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    const words = wordsOf(view, row);
    const [start] = words;
    if (start) lines.push({ words, first: start[0], word: start[1] });
  }
  return { block, lines, columns: [...new Set(lines.flatMap(({ words }) => [...words.keys()]))] };
}

function wordsOf(view: View, row: number): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  for (let column = view.left; column <= view.right; column += 1) {
    const text = plain(view.text(row, column));
    if (text !== "") words.set(column, text);
  }
  return words;
}

/** Case, accents, spaces, a plural and a colon make no other header. */
function plain(text: string): string {
  return fold(text)
    .replace(/(?<=[a-z])s\b/g, "")
    .replace(/[\s:.*]+$/, "");
}

/** Asked of each row before its text is folded: about as long, and of the same first letter unless that has an accent. */
function mayBe(text: string, word: string): boolean {
  if (Math.abs(text.length - word.length) > SLACK) return false;
  const letter = text.trimStart().charAt(0).toLowerCase();
  return letter === word.charAt(0) || !/[a-z\d]/.test(letter);
}

/** Spaces, a plural and a colon. */
const SLACK = 8;

/** Whether a row under a header says what a line of it says, and nothing else. */
function repeats(view: View, { block, lines }: Header, row: number): boolean {
  if (row <= block.bottom) return false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    // Nearly every row of data is told by one cell.
    const text = view.value(row, line.first);
    if (typeof text === "string" && mayBe(text, line.word) && plain(text) === line.word && isAgain(view, line, row))
      return true;
  }
  return false;
}

function isAgain(view: View, line: HeaderLine, row: number): boolean {
  const words = wordsOf(view, row);
  return (
    words.size >= Math.max(FEWEST_HEADERS, line.words.size * REPEATED) &&
    [...words].every(([column, text]) => line.words.get(column) === text)
  );
}

/** The lines between the data and a header again that say that it goes on; null where one is the title of another table. */
function notesAbove(view: View, { block, columns }: Header, row: number, found: ReadonlySet<number>): number[] | null {
  const notes: number[] = [];
  for (let above = row - 1; above > block.bottom; above -= 1) {
    if (found.has(above)) return notes;
    const cells = filledCells(view, above);
    const [first] = cells;
    if (!first) continue;
    if (cells.length === 1 && GOES_ON.test(fold(view.text(above, first.column)))) {
      notes.push(above);
      continue;
    }
    const isApart = filledCells(view, above - 1).length === 0 || above - 1 === block.bottom;
    const isRecord =
      cells.length > 2 || (cells.length === 2 && !isApart) || (cells.length === 1 && isLoneRecord(view, first));
    return isRecord && columns.includes(first.column) ? notes : null;
  }
  return notes;
}

/** A row that holds but its number: an indicator that she has not begun. */
function isLoneRecord(view: View, { row, column, value }: FilledCell): boolean {
  const { mentions, style, rest } = readIndicatorCell(value);
  if (mentions.length > 0 && style !== "leading" && rest === "") return true;
  return filledCells(view, row - 1).length === 1 && view.value(row - 1, column) !== null;
}

/** Whether what follows is about the things that stand above already: the list of another client, another year. */
function isListAgain(view: View, { block, columns }: Header, row: number): boolean {
  return columns.some((column) => {
    const before = cellsOf(view, column, Math.max(block.bottom + 1, row - COMPARED), row - 1);
    const after = cellsOf(view, column, row + 1, Math.min(view.bottom, row + COMPARED));
    return isAboutSame(before, after, cellText, DISTINCT) || isAboutSame(before, after, numberText, 0);
  });
}

function cellsOf(view: View, column: number, from: number, to: number): CellValue[] {
  const found: CellValue[] = [];
  for (let row = from; row <= to; row += 1) {
    const value = view.value(row, column);
    if (value !== null) found.push(value);
  }
  return found;
}

function isAboutSame(
  before: readonly CellValue[],
  after: readonly CellValue[],
  say: (value: CellValue) => string | null,
  distinct: number,
): boolean {
  const [earlier, later] = [before, after].map((cells) => {
    const texts = cells.flatMap((value) => say(value) ?? []);
    const different = new Set(texts);
    const isTold = texts.length >= cells.length * NUMBERED && different.size >= texts.length * distinct;
    return isTold && different.size >= FEWEST_COMPARED ? different : null;
  });
  if (!earlier || !later) return false;
  const both = [...later].filter((text) => earlier.has(text)).length;
  return both >= Math.min(earlier.size, later.size) * SAME;
}

function cellText(value: CellValue): string | null {
  return typeof value === "string" || typeof value === "number" ? fold(String(value)) : null;
}

function numberText(value: CellValue): string | null {
  const { mentions } = readIndicatorCell(value);
  return mentions.length > 0 ? mentions.map(({ dotted, value: one }) => `${dotted ?? ""}.${one}`).join() : null;
}
