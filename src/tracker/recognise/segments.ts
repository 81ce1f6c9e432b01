/**
 * Where tables may lie in a sheet: rows of headers, the columns under them, and how far down they go.
 * One pass over the cells; what kind of table it is (if any) is told later, by `kinds.ts`.
 */
import type { Area, CellValue, TableInfo } from "../grid";
import { headerHits, LONGEST_HEADER, stepQuality, wholeMeaning, type Hit, type Meaning } from "./headers";
import { readIndicatorCell, readSection } from "./indicators";
import { readStatus } from "./statuses";
import type { View } from "./view";
import { fold } from "./words";

export interface Segment {
  readonly view: View;
  /** First and last header line; null for a table without header. */
  readonly headerTop: number | null;
  readonly headerRow: number | null;
  readonly left: number;
  readonly right: number;
  /** Rows under the header, as far as the table may go. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly headers: ReadonlyMap<number, string>;
  readonly hits: ReadonlyMap<number, readonly Hit[]>;
  readonly excelTable: TableInfo | null;
}

interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly area?: Area;
}

/** Rows looked at under a header to tell an empty column from one without header. */
const LOOK_BELOW = 40;
const CACHE_SIZE = 4000;
const STARTS_AS_NUMBER = /^\W*(?:ind|i\W?\d|c\W?\d|rnq|iq|crit|n°|#|\d)/i;

interface Meaningful {
  readonly hits: readonly Hit[];
  readonly step: number;
  /** Also a status word ("Conforme", "Fait"): proves no header. */
  readonly saysStatus: boolean;
  /** An indicator or a criterion with its number: a row that holds one is no header. */
  readonly isData: boolean;
}

export function findSegments(view: View): Segment[] {
  const lookup = headerLookup();
  const blocks = headerBlocks(view, lookup);
  return blocks.flatMap((block, index) => splitBlock(view, block, blocks, index));
}

/** The segment of a table told by its content: under a line of unknown headers, or with none at all. */
export function segmentAt(view: View, headerRow: number | null, firstRow: number, lastRow: number): Segment {
  const headers = new Map<number, string>();
  for (let column = view.left; headerRow !== null && column <= view.right; column += 1) {
    const text = view.text(headerRow, column);
    if (text !== "") headers.set(column, text);
  }
  return {
    view, headerTop: headerRow, headerRow, left: view.left, right: view.right, firstRow, lastRow, headers,
    hits: new Map([...headers].map(([column, text]) => [column, headerHits(text)])), excelTable: null,
  };
}

interface Lookup {
  whole(text: string): Meaning | null;
  full(text: string): Meaningful;
}

function headerLookup(): Lookup {
  return { whole: remembered(wholeMeaning), full: remembered(meaningOf) };
}

/** Remembers the answers for the first few thousand texts: data repeats itself. */
function remembered<T>(look: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const fresh = look(text);
    if (known.size < CACHE_SIZE) known.set(text, fresh);
    return fresh;
  };
}

function meaningOf(text: string): Meaningful {
  const hits = headerHits(text);
  const cell = text.length <= 40 && /\d/.test(text) ? readIndicatorCell(text) : null;
  const isNumber = cell !== null && cell.mentions.length > 0 && cell.style !== "leading" && cell.rest === "" && STARTS_AS_NUMBER.test(text);
  return {
    hits,
    step: hits.length > 0 ? 0 : stepQuality(text),
    saysStatus: hits.length > 0 && text.length < 20 && readStatus(text) !== null,
    isData: isNumber || (cell !== null && readSection(text) !== null),
  };
}

/**
 * The cheap look that turns most rows of data away: headers are short texts with few numbers among them,
 * one of them a header word by itself (or people named on the line above, over the names of steps).
 */
function mayBeHeader(view: View, row: number, lookup: Lookup): boolean {
  const cells = view.sheet.values[row - view.top] ?? [];
  let texts = 0;
  let others = 0;
  for (const value of cells) {
    if (value === null || value === "") continue;
    if (typeof value === "string" && value.length <= LONGEST_HEADER) texts += 1;
    else others += 1;
  }
  if (texts === 0 || others * 4 > texts + 1) return false;
  const known = cells.some((value, at) => {
    const text = value ?? mergedDown(view, row, view.left + at);
    return typeof text === "string" && lookup.whole(text) !== null;
  });
  return known || (texts >= 3 && namesPeopleAbove(view, row, lookup));
}

/** Whether a row reads like headers: several known words, few numbers, short texts. */
function isHeaderRow(view: View, row: number, lookup: Lookup): boolean {
  const cells = view.sheet.values[row - view.top] ?? [];
  if (!mayBeHeader(view, row, lookup)) return false;
  let texts = 0;
  let others = 0;
  let known = 0;
  let steps = 0;
  const sure = new Set<string>();
  for (let at = 0; at < cells.length; at += 1) {
    const value = cells[at] ?? mergedDown(view, row, view.left + at);
    if (typeof value !== "string") {
      if (value !== null) others += 1;
      continue;
    }
    if (value === "" || value.trim() === "") continue;
    if (value.length > LONGEST_HEADER) {
      others += 1;
      continue;
    }
    texts += 1;
    const { hits, step, saysStatus, isData } = lookup.full(value);
    if (isData) return false;
    const best = hits[0];
    if (best && !saysStatus) {
      known += 1;
      if (best.quality === 1) sure.add(best.meaning);
    } else if (step > 0) steps += 1;
  }
  if (texts < 2 || others * 4 > texts || (others > 0 && sure.size < 3)) return false;
  if (steps >= 3 && known + steps >= texts * 0.5 && (namesPeople(sure) || namesPeopleAbove(view, row, lookup))) return true;
  if (sure.has("step") && texts >= 3 && others === 0 && namesStepsBelow(view, row, lookup)) return true;
  return (sure.size >= 2 && known >= texts * 0.34) || (sure.size >= 1 && known >= 3 && known >= texts * 0.6);
}

const PEOPLE: ReadonlySet<string> = new Set(["trainee", "name", "session"]);

function namesPeople(meanings: ReadonlySet<string>): boolean {
  return [...PEOPLE].some((meaning) => meanings.has(meaning));
}

/** Whether the line above the names of steps heads the people: "Stagiaire | Avant | Pendant | Après". */
function namesPeopleAbove(view: View, row: number, lookup: Lookup): boolean {
  const above = view.sheet.values[row - 1 - view.top] ?? [];
  return above.some((value) => typeof value === "string" && PEOPLE.has(lookup.whole(value) ?? ""));
}

const STEPS_BELOW = 3;

/** Whether the column headed "Étape" goes on with steps of a journey: "Étape | Mme Durand | M. Petit" heads people. */
function namesStepsBelow(view: View, row: number, lookup: Lookup): boolean {
  for (let column = view.left; column <= view.right; column += 1) {
    if (lookup.whole(view.text(row, column)) !== "step") continue;
    const below = [1, 2, 3, 4, 5].map((offset) => view.text(row + offset, column)).filter((text) => stepQuality(text) > 0);
    return below.length >= STEPS_BELOW;
  }
  return false;
}

/** The text of a cell merged down from a row above; null anywhere else. */
function mergedDown(view: View, row: number, column: number): CellValue {
  const area = view.merge(row, column);
  return area && area.top < row && area.left === area.right ? view.value(area.top, area.left) : null;
}

function headerBlocks(view: View, lookup: Lookup): Block[] {
  const blocks: Block[] = [];
  const tableHeaders = new Map((view.sheet.tables ?? []).filter((table) => table.hasHeader).map((table) => [table.area.top, table.area]));
  for (let row = view.top; row <= view.bottom; row += 1) {
    const ofTable = tableHeaders.get(row);
    if (!ofTable && !isHeaderRow(view, row, lookup)) continue;
    let bottom = row;
    while (!ofTable && bottom < row + 2 && bottom < view.bottom && continuesHeader(view, row, bottom + 1, lookup)) bottom += 1;
    const last = blocks[blocks.length - 1];
    const top = !ofTable && isUpperLine(view, row - 1, lookup) && (last?.bottom ?? -1) < row - 1 ? row - 1 : row;
    blocks.push({ top, bottom });
    row = bottom;
  }
  return blocks;
}

/** The line above step names that heads the people: part of the header though it says little by itself. */
function isUpperLine(view: View, row: number, lookup: Lookup): boolean {
  const cells = (view.sheet.values[row - view.top] ?? []).filter((value) => value !== null && value !== "");
  return cells.length >= 2 && cells.every((value) => typeof value === "string" && value.length <= 40) && namesPeopleAbove(view, row + 1, lookup) && view.value(row + 1, firstFilled(view, row)) === null;
}

function firstFilled(view: View, row: number): number {
  let column = view.left;
  while (column < view.right && view.value(row, column) === null) column += 1;
  return column;
}

/** Whether a row is one more header line: merged with the one above, headers itself, or ends its phrases. */
function continuesHeader(view: View, top: number, row: number, lookup: Lookup): boolean {
  if (isHeaderRow(view, row, lookup)) return true;
  let mergedAbove = false;
  let texts = 0;
  let completed = 0;
  for (let column = view.left; column <= view.right; column += 1) {
    const area = view.merge(row, column);
    if (area && area.top < row && area.top >= top && view.text(area.top, area.left) !== "") mergedAbove = true;
    const text = view.text(row, column);
    if (text === "") continue;
    texts += 1;
    const above = view.text(row - 1, column);
    if (text.length > 30 || readIndicatorCell(view.value(row, column)).mentions.length > 0) continue;
    if (headerHits(`${above} ${text}`)[0]?.quality === 1) completed += 1;
  }
  return mergedAbove || (texts > 0 && completed === texts);
}

/** Header text of a column over the lines of a block, and the line above it where the cell is merged down. */
function headerText(view: View, block: Block, column: number): string {
  const parts: string[] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    const text = view.text(row, column) || (row < block.bottom ? textOfGroup(view, row, column) : "");
    if (text !== "" && !parts.includes(text)) parts.push(text);
  }
  const area = view.merge(block.top, column);
  if (parts.length === 0 && area && area.top < block.top) return view.text(area.top, area.left);
  if (parts.length < 2) return parts[0] ?? "";
  const joined = parts.join(" ");
  const last = parts[parts.length - 1] ?? "";
  const quality = (text: string) => headerHits(text)[0]?.quality ?? 0;
  return quality(last) >= quality(joined) ? last : joined;
}

/** The text of a group header merged over several columns. */
function textOfGroup(view: View, row: number, column: number): string {
  const area = view.merge(row, column);
  return area ? view.text(area.top, area.left) : "";
}

function splitBlock(view: View, block: Block, blocks: readonly Block[], index: number): Segment[] {
  const headers = new Map<number, string>();
  for (let column = view.left; column <= view.right; column += 1) {
    const text = headerText(view, block, column);
    if (text !== "") headers.set(column, text);
  }
  const firstRow = firstDataRow(view, block);
  return columnGroups(view, block, headers, firstRow).map(({ left, right, table }) => {
    const own = new Map([...headers].filter(([column]) => column >= left && column <= right));
    return {
      view, headerTop: block.top, headerRow: block.bottom, left, right, firstRow,
      lastRow: table ? table.area.bottom - (table.hasTotals ? 1 : 0) : lastRowBefore(view, left, right, blocks, index),
      headers: own,
      hits: new Map([...own].map(([column, text]) => [column, headerHits(text)])),
      excelTable: table,
    };
  });
}

/** Under a header merged down with nothing written in its last lines, those lines are no data. */
function firstDataRow(view: View, block: Block): number {
  let row = block.bottom + 1;
  while (row <= view.bottom && row < block.bottom + 3) {
    const area = [...Array(view.right - view.left + 1).keys()].map((offset) => view.merge(row, view.left + offset)).find((found) => found && found.top <= block.bottom);
    if (!area) break;
    row += 1;
  }
  return row;
}

function lastRowBefore(view: View, left: number, right: number, blocks: readonly Block[], index: number): number {
  for (let next = index + 1; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (!block) break;
    for (let column = left; column <= right; column += 1) {
      if (view.text(block.bottom, column) !== "") return block.top - 1;
    }
  }
  return view.bottom;
}

interface ColumnGroup {
  left: number;
  right: number;
  table: TableInfo | null;
}

/** Tables side by side: apart by an empty column, by Excel tables, or by a first header that comes again. */
function columnGroups(view: View, block: Block, headers: ReadonlyMap<number, string>, firstRow: number): ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  const tables = (view.sheet.tables ?? []).filter((table) => table.hasHeader && table.area.top === block.top);
  let current: ColumnGroup | null = null;
  for (let column = view.left; column <= view.right; column += 1) {
    const table = tables.find(({ area }) => column >= area.left && column <= area.right) ?? null;
    const text = headers.get(column);
    if (text === undefined && isEmptyBelow(view, column, firstRow)) {
      current = null;
      continue;
    }
    if (current && (table !== current.table || (text !== undefined && startsAgain(headers, current, column)))) current = null;
    if (current) current.right = column;
    else {
      current = { left: column, right: column, table };
      groups.push(current);
    }
  }
  return groups.filter((group) => group.table || [...headers.keys()].filter((column) => column >= group.left && column <= group.right).length >= 2);
}

function isEmptyBelow(view: View, column: number, firstRow: number): boolean {
  for (let row = firstRow; row <= Math.min(view.bottom, firstRow + LOOK_BELOW); row += 1) {
    if (view.value(row, column) !== null || view.merge(row, column)?.left === column) return false;
  }
  return true;
}

function startsAgain(headers: ReadonlyMap<number, string>, group: ColumnGroup, column: number): boolean {
  const texts = [...headers].filter(([at]) => at >= group.left && at < column);
  const [first, second] = texts;
  const next = headers.get(column + 1);
  return (
    first !== undefined && second !== undefined && next !== undefined && texts.length >= 2 &&
    fold(first[1]) === fold(headers.get(column) ?? "") && fold(second[1]) === fold(next)
  );
}
