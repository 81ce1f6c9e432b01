/** Where she explains her codes: the cells around a table, and sheets that hold nothing but explanations. */
import type { CellValue, SheetGrid } from "../../cells/grid";
import { madeOnce } from "../../cells/once";
import { fold } from "../../cells/words";
import { blocksIn } from "../status/legends/blocks";
import { legendOf, type Explanation, type Legend } from "../status/legends/legend";
import { readMeaning } from "../status/legends/meanings";
import type { Segment } from "../layout/segments";

/** Rows looked at above and below a table, and columns beside it. */
const ROWS_AROUND = 40;
const COLUMNS_BESIDE = 12;
const ROWS_OF_SHEET = 80;
/** A code, what it means, and a remark or two: wider lines are data. */
const WIDEST_PAIR = 4;
const LONGEST_CODE = 14;
const LONGEST_MEANING = 60;
/** What the name of such a sheet says. */
const EXPLAINS =
  /legende|notice|lexique|mode d'emploi|aide|parametre|liste|code|statut|bareme|cotation|legend|key|help|settings|read ?me|lisez/;

interface Found {
  readonly texts: string[];
  readonly pairs: [string, string][];
}

/**
 * What sheets of explanations say, for every table of the workbook, and the blocks of codes on any other.
 * `read`: names of the sheets that hold tables.
 */
export function legendOfSheets(sheets: readonly SheetGrid[], read: ReadonlySet<string>): Legend {
  const found: Found = { texts: [], pairs: [] };
  const blocks: Explanation[] = [];
  for (const sheet of sheets) {
    const isRead = read.has(sheet.name);
    if (EXPLAINS.test(fold(sheet.name)) && !isRead)
      for (const row of sheet.values.slice(0, ROWS_OF_SHEET)) addRow(row, found);
    blocks.push(...blocksOfSheet(sheet, isRead));
  }
  return legendOf(found.texts, constant(found.pairs), undisputed(blocks));
}

const blocksOfSheet = madeOnce((sheet: SheetGrid, isRead: boolean): readonly Explanation[] =>
  blocksIn(sheet.values.slice(0, ROWS_OF_SHEET), isRead),
);

/** A code that one block explains thus and another otherwise is explained by neither: it is asked. */
function undisputed(blocks: readonly Explanation[]): Explanation[] {
  const meanings = new Map<string, Set<string>>();
  for (const [code, meaning] of blocks) {
    const told = readMeaning(meaning)?.status ?? "";
    meanings.set(fold(code), (meanings.get(fold(code)) ?? new Set()).add(told));
  }
  return blocks.map(([code, meaning]) => [code, (meanings.get(fold(code))?.size ?? 0) > 1 ? DISPUTED : meaning]);
}

/** Read as nothing. */
const DISPUTED = "?";

/** A word that stands beside one thing here and another there is no code that is explained: such lines are data. */
function constant(pairs: readonly [string, string][]): [string, string][] {
  const meanings = new Map<string, Set<string>>();
  for (const [key, meaning] of pairs)
    meanings.set(fold(key), (meanings.get(fold(key)) ?? new Set()).add(fold(meaning)));
  return pairs.filter(([key]) => meanings.get(fold(key))?.size === 1);
}

/** What stands around a table, then what the sheets of explanations say. */
export function legendAround(
  { view, headerTop, firstRow, left, right }: Segment,
  last: number,
  others: Legend,
): Legend {
  const found: Found = { texts: [], pairs: [] };
  const top = headerTop ?? firstRow;
  const blocks: Explanation[] = [];
  const rowsOf = (from: number, to: number, first: number, end: number) => {
    const rows = view.sheet.values
      .slice(Math.max(from - view.top, 0), Math.max(Math.min(to, view.bottom) - view.top + 1, 0))
      .map((row) => row.slice(Math.max(0, first - view.left), Math.max(0, end - view.left + 1)));
    for (const row of rows) addRow(row, found);
    blocks.push(...blocksIn(rows));
  };
  rowsOf(top - ROWS_AROUND, top - 1, view.left, view.right);
  rowsOf(last + 1, last + ROWS_AROUND, view.left, view.right);
  rowsOf(top, top + ROWS_AROUND, right + 1, right + COLUMNS_BESIDE);
  rowsOf(top, top + ROWS_AROUND, left - COLUMNS_BESIDE, left - 1);
  const own = legendOf(found.texts, constant(found.pairs), undisputed(blocks));
  return new Map([...others, ...own]);
}

function addRow(cells: readonly CellValue[], { texts, pairs }: Found): void {
  const isWide = cells.filter((cell) => cell !== null && cell !== "").length > WIDEST_PAIR;
  let before = "";
  for (const cell of cells) {
    const text = typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";
    if (text === "") continue;
    if (text.length > 3) texts.push(text);
    if (!isWide && before !== "" && before.length <= LONGEST_CODE && text.length <= LONGEST_MEANING)
      pairs.push([before, text]);
    before = text;
  }
}
