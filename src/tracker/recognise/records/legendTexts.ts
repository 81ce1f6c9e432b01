/** Where she explains her codes: the cells around a table, and sheets that hold nothing but explanations. */
import type { Area, CellValue, SheetGrid } from "../../cells/grid";
import { madeOnce } from "../../cells/once";
import { fold } from "../../cells/words";
import type { Draft } from "../draft/draft";
import { blocksIn } from "../status/legends/blocks";
import { maybeStatus } from "./explainedStatus";
import { fillKey, type FillLegend } from "../status/legends/colourLegend";
import { fillsIn } from "../status/legends/fills";
import { legendOf, type Explanation, type Legend } from "../status/legends/legend";
import { readMeaning } from "../status/legends/meanings";
import { sampleRows, type Segment } from "../layout/segments";

/** Rows looked at above and below a table, and columns beside it. */
const ROWS_AROUND = 40;
const COLUMNS_BESIDE = 12;
const ROWS_OF_SHEET = 80;
const COLUMNS_OF_SHEET = 30;
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
 * `drafts`: the tables that were found.
 */
export function legendOfSheets(sheets: readonly SheetGrid[], drafts: readonly Draft[]): Legend {
  const read = new Set(drafts.map(({ segment }) => segment.view.sheet.name));
  const said = [...new Set(drafts.flatMap(statusWordsIn))].sort().join("\n");
  const found: Found = { texts: [], pairs: [] };
  const blocks: Explanation[] = [];
  for (const sheet of sheets) {
    const isRead = read.has(sheet.name);
    if (isOfExplanations(sheet) && !isRead) for (const row of sheet.values.slice(0, ROWS_OF_SHEET)) addRow(row, found);
    blocks.push(...blocksOfSheet(sheet, isRead, said));
    if (!isRead) blocks.push(...fillsOfSheet(sheet));
  }
  return legendOf(found.texts, constant(found.pairs), undisputed(blocks));
}

/** `said`: the words of `statusWordsIn`, one a line. */
const blocksOfSheet = madeOnce((sheet: SheetGrid, isRead: boolean, said: string): readonly Explanation[] =>
  blocksIn(sheet.values.slice(0, ROWS_OF_SHEET), isRead, new Set(said.split("\n")), isOfExplanations(sheet)),
);

const isOfExplanations = ({ name }: SheetGrid) => EXPLAINS.test(fold(name));

/** The short texts, folded, of the first rows of what is or may be a column of status: what she may explain elsewhere. */
function statusWordsIn(draft: Draft): string[] {
  const { segment } = draft;
  return maybeStatus(draft).flatMap((column) =>
    [...sampleRows(segment)].flatMap((row) => {
      const text = segment.view.text(row, column);
      return text === "" || text.length > LONGEST_SAID ? [] : [fold(text)];
    }),
  );
}

const LONGEST_SAID = 20;

const fillsOfSheet = madeOnce((sheet: SheetGrid): readonly Explanation[] => {
  const { top, left } = sheet;
  const area = { top, left, bottom: top + ROWS_OF_SHEET, right: left + COLUMNS_OF_SHEET };
  return fillsIn(sheet, area, false).map(([rgb, meaning]): Explanation => [fillKey(rgb), meaning]);
});

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

/** The cells around a table: above and below it, and beside it. */
function placesAround({ headerTop, firstRow, left, right, view }: Segment, last: number): readonly Area[] {
  const top = headerTop ?? firstRow;
  return [
    { top: top - ROWS_AROUND, bottom: top - 1, left: view.left, right: view.right },
    { top: last + 1, bottom: last + ROWS_AROUND, left: view.left, right: view.right },
    { top, bottom: top + ROWS_AROUND, left: right + 1, right: right + COLUMNS_BESIDE },
    { top, bottom: top + ROWS_AROUND, left: left - COLUMNS_BESIDE, right: left - 1 },
  ].map((area) => ({
    top: Math.max(area.top, view.top),
    bottom: Math.min(area.bottom, view.bottom),
    left: Math.max(area.left, view.left),
    right: area.right,
  }));
}

/** Fills that stand around a table, each once, beside or under words: fill -> the words. `rows`: those of the records. */
export function fillsAround(segment: Segment, rows: readonly number[]): FillLegend {
  const { sheet } = segment.view;
  const found = placesAround(segment, rows[rows.length - 1] ?? segment.lastRow).flatMap((area) =>
    fillsIn(sheet, area, true),
  );
  // The first that explains a fill counts, as of words.
  return new Map(found.reverse());
}

/** What stands around a table, then what the sheets of explanations say. */
export function legendAround(segment: Segment, last: number, others: Legend): Legend {
  const { view } = segment;
  const found: Found = { texts: [], pairs: [] };
  const blocks: Explanation[] = [];
  for (const { top, bottom, left, right } of placesAround(segment, last)) {
    const rows = view.sheet.values
      .slice(Math.max(top - view.top, 0), Math.max(bottom - view.top + 1, 0))
      .map((row) => row.slice(left - view.left, Math.max(0, right - view.left + 1)));
    for (const row of rows) addRow(row, found);
    blocks.push(...blocksIn(rows));
  }
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
