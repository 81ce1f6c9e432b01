/** The rows of a sheet that head tables, on one line or several. */
import type { CellValue } from "../../cells/grid";
import { LONGEST_HEADER, type Hit, type Meaning } from "../header/headers";
import { readSection } from "../numbers/criterionText";
import { readIndicatorCell } from "../numbers/indicatorCell";
import { readStatus } from "../status/statuses";
import type { Lexicon } from "../header/lexicon";
import type { View } from "./view";
import { fold } from "../../cells/words";

const CACHE_SIZE = 4000;
const STARTS_AS_NUMBER = /^\W*(?:ind|i\W?\d|c\W?\d|rnq|iq|crit|n°|#|\d)/i;

const NO_CELLS: readonly CellValue[] = [];

interface Meaningful {
  readonly hits: readonly Hit[];
  readonly step: number;
  /** Also a status word ("Conforme", "Fait"): proves no header. */
  readonly saysStatus: boolean;
  /** An indicator or a criterion with its number: a row that holds one is no header. */
  readonly isData: boolean;
}

export interface Block {
  readonly top: number;
  readonly bottom: number;
}

export interface Lookup {
  whole(text: string): Meaning | null;
  full(text: string): Meaningful;
}

export function lexiconLookup(lexicon: Lexicon): Lookup {
  return {
    whole: lexicon.whole,
    full: remembered((text) => meaningOf(lexicon, text)),
  };
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

function meaningOf(lexicon: Lexicon, text: string): Meaningful {
  const hits = lexicon.hits(text);
  const cell = text.length <= 40 && /\d/.test(text) ? readIndicatorCell(text) : null;
  const isNumber =
    cell !== null &&
    cell.mentions.length > 0 &&
    cell.style !== "leading" &&
    cell.rest === "" &&
    STARTS_AS_NUMBER.test(text);
  return {
    hits,
    step: hits.length > 0 ? 0 : lexicon.step(text),
    saysStatus: hits.length > 0 && text.length < 20 && readStatus(text) !== null,
    isData: isNumber || (cell !== null && readSection(text) !== null),
  };
}

/** The cheap look that turns most rows of data away: headers are short texts with few numbers among them. */
function mayBeHeader(view: View, row: number): boolean {
  const cells = view.sheet.values[row - view.top] ?? NO_CELLS;
  let texts = 0;
  let long = 0;
  let numbers = 0;
  for (const value of cells) {
    if (value === null || value === "") continue;
    if (typeof value !== "string") numbers += 1;
    else if (value.length <= LONGEST_HEADER) texts += 1;
    else long += 1;
  }
  if (texts === 0 || (numbers + long) * 4 > texts + 1) return false;
  // Texts merged down from above could still outweigh the numbers.
  return numbers * 4 <= texts || (view.sheet.merges ?? []).length > 0;
}

/** Whether one of the cells is a header word by itself, or people are named on the line above, over the names of steps. */
function holdsHeader(view: View, row: number, lookup: Lookup): boolean {
  const cells = view.sheet.values[row - view.top] ?? [];
  const known = cells.some((value, at) => {
    const text = value ?? mergedDown(view, row, view.left + at);
    return typeof text === "string" && lookup.whole(text) !== null;
  });
  const isText = (value: CellValue) => typeof value === "string" && value !== "" && value.length <= LONGEST_HEADER;
  return known || (cells.filter(isText).length >= 3 && namesPeopleAbove(view, row, lookup));
}

/** What the cells of a row say, were it one of headers. */
interface HeaderCells {
  texts: number;
  /** Numbers, dates, and texts too long for a header. */
  others: number;
  known: number;
  steps: number;
  /** Meanings told by a header word alone. */
  readonly sure: Set<Meaning>;
}

/** Counts the cells of a row; null when one of them is data. */
function readHeaderCells(view: View, row: number, lookup: Lookup): HeaderCells | null {
  const cells = view.sheet.values[row - view.top] ?? [];
  const counted: HeaderCells = { texts: 0, others: 0, known: 0, steps: 0, sure: new Set() };
  for (let at = 0; at < cells.length; at += 1) {
    const value = cells[at] ?? mergedDown(view, row, view.left + at);
    if (value === null || (typeof value === "string" && value.trim() === "")) continue;
    if (typeof value !== "string" || value.length > LONGEST_HEADER) {
      counted.others += 1;
      continue;
    }
    const { hits, step, saysStatus, isData } = lookup.full(value);
    if (isData) return null;
    counted.texts += 1;
    const [best] = hits;
    if (best && !saysStatus) {
      counted.known += 1;
      if (best.quality === 1) counted.sure.add(best.meaning);
    } else if (step > 0) counted.steps += 1;
  }
  return counted;
}

/** Whether a row reads like headers: several known words, few numbers, short texts. */
function isHeaderRow(view: View, row: number, lookup: Lookup): boolean {
  if (!mayBeHeader(view, row) || !holdsHeader(view, row, lookup)) return false;
  const counted = readHeaderCells(view, row, lookup);
  if (counted === null) return false;
  const { texts, others, known, steps, sure } = counted;
  if (texts < 2 || others * 4 > texts || (others > 0 && sure.size < 3)) return false;
  if (steps >= 3 && known + steps >= texts * 0.5 && (namesPeople(sure) || namesPeopleAbove(view, row, lookup)))
    return true;
  if (sure.has("step") && texts >= 3 && others === 0 && namesStepsBelow(view, row, lookup)) return true;
  return (sure.size >= 2 && known >= texts * 0.34) || (sure.size >= 1 && known >= 3 && known >= texts * 0.6);
}

const PEOPLE: readonly Meaning[] = ["trainee", "name", "session"];

function namesPeople(meanings: ReadonlySet<Meaning>): boolean {
  return PEOPLE.some((meaning) => meanings.has(meaning));
}

/** Whether the line above the names of steps heads the people: "Stagiaire | Avant | Pendant | Après". */
function namesPeopleAbove(view: View, row: number, lookup: Lookup): boolean {
  const above = view.sheet.values[row - 1 - view.top] ?? [];
  return above.some((value) => {
    const meaning = typeof value === "string" ? lookup.whole(value) : null;
    return meaning !== null && PEOPLE.includes(meaning);
  });
}

const STEPS_BELOW = 3;

/** Whether the column headed "Étape" goes on with steps of a journey: "Étape | Mme Durand | M. Petit" heads people. */
function namesStepsBelow(view: View, row: number, lookup: Lookup): boolean {
  for (let column = view.left; column <= view.right; column += 1) {
    if (lookup.whole(view.text(row, column)) !== "step") continue;
    const below = [1, 2, 3, 4, 5]
      .map((offset) => view.text(row + offset, column))
      .filter((text) => view.lexicon.step(text) > 0);
    return below.length >= STEPS_BELOW;
  }
  return false;
}

/** The text of a cell merged down from a row above; null anywhere else. */
function mergedDown(view: View, row: number, column: number): CellValue {
  const area = view.merge(row, column);
  return area && area.top < row && area.left === area.right ? view.value(area.top, area.left) : null;
}

export function headerBlocks(view: View, lookup: Lookup): Block[] {
  const blocks: Block[] = [];
  const tableHeaders = new Map(
    (view.sheet.tables ?? []).filter((table) => table.hasHeader).map((table) => [table.area.top, table.area]),
  );
  for (let row = view.top; row <= view.bottom; row += 1) {
    const ofTable = tableHeaders.get(row);
    if (!ofTable && (!isHeaderRow(view, row, lookup) || comesAgain(view, row) || isOfList(view, row))) continue;
    let bottom = row;
    while (!ofTable && bottom < row + 2 && bottom < view.bottom && continuesHeader(view, row, bottom + 1, lookup))
      bottom += 1;
    const last = blocks[blocks.length - 1];
    const top = !ofTable && isUpperLine(view, row - 1, lookup) && (last?.bottom ?? -1) < row - 1 ? row - 1 : row;
    blocks.push({ top, bottom });
    row = bottom;
  }
  return blocks;
}

/** Lines looked at around a line for the same word with another line beside it. */
const AROUND = 30;

/** Whether its first cell is a word that its column repeats over lines of data: "Critère | C4", "Critère | C5". */
function comesAgain(view: View, row: number): boolean {
  const column = firstFilled(view, row);
  const text = view.text(row, column);
  const rest = (line: number) => fold((view.sheet.values[line - view.top] ?? []).join("|"));
  let others = 0;
  for (let line = Math.max(view.top, row - AROUND); line <= Math.min(view.bottom, row + AROUND); line += 1) {
    if (line !== row && view.text(line, column) === text && rest(line) !== rest(row)) others += 1;
  }
  return others >= 2;
}

/** Whether its first cell is one of a list, "26 – Handicap" between "17 – Moyens" and "30 – Avis", whatever words stand beside. */
function isOfList(view: View, row: number): boolean {
  const column = firstFilled(view, row);
  const numberOf = (line: number) => {
    const { style, mentions } = readIndicatorCell(view.value(line, column));
    return style === "leading" ? (mentions[0]?.value ?? null) : null;
  };
  const own = numberOf(row);
  const around = [row - 1, row + 1].map(numberOf);
  return own !== null && around.every((one) => one !== own) && around.some((one) => one !== null);
}

/** The line above step names that heads the people: part of the header though it says little by itself. */
function isUpperLine(view: View, row: number, lookup: Lookup): boolean {
  const cells = (view.sheet.values[row - view.top] ?? []).filter((value) => value !== null && value !== "");
  return (
    cells.length >= 2 &&
    cells.every((value) => typeof value === "string" && value.length <= 40) &&
    namesPeopleAbove(view, row + 1, lookup) &&
    view.value(row + 1, firstFilled(view, row)) === null
  );
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
    if (view.lexicon.hits(`${above} ${text}`)[0]?.quality === 1) completed += 1;
  }
  return mergedAbove || (texts > 0 && completed === texts);
}

/** Header text of a column over the lines of a block, and the line above it where the cell is merged down. */
export function headerText(view: View, block: Block, column: number): string {
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
  const quality = (text: string) => view.lexicon.hits(text)[0]?.quality ?? 0;
  return quality(last) >= quality(joined) ? last : joined;
}

/** The text of a group header merged over several columns. */
function textOfGroup(view: View, row: number, column: number): string {
  const area = view.merge(row, column);
  return area ? view.text(area.top, area.left) : "";
}
