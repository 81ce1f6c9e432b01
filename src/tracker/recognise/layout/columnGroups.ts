/** Which columns under a line of headers make one table: tables stand side by side, and an empty column may only be for the eye. */
import type { TableInfo } from "../../cells/grid";
import { fold } from "../../cells/words";
import type { Meaning } from "../header/headers";
import type { Block } from "./headerRows";
import type { View } from "./view";

/** Rows looked at under a header to tell an empty column from one without header. */
const LOOK_BELOW = 40;

interface ColumnGroup {
  left: number;
  right: number;
  table: TableInfo | null;
}

/** Tables side by side: apart by an empty column, by Excel tables, or by a first header that comes again. */
export function columnGroups(
  view: View,
  block: Block,
  headers: ReadonlyMap<number, string>,
  firstRow: number,
): ColumnGroup[] {
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
    if (current && (table !== current.table || (text !== undefined && startsAgain(headers, current, column))))
      current = null;
    if (current) current.right = column;
    else {
      current = { left: column, right: column, table };
      groups.push(current);
    }
  }
  return overGaps(view, headers, groups, firstRow).filter(
    (group) =>
      group.table || [...headers.keys()].filter((column) => column >= group.left && column <= group.right).length >= 2,
  );
}

/** An empty column for the eye: what stands beyond it goes on with the same rows. */
function overGaps(
  view: View,
  headers: ReadonlyMap<number, string>,
  groups: readonly ColumnGroup[],
  firstRow: number,
): ColumnGroup[] {
  return groups.reduce<ColumnGroup[]>((found, group) => {
    const last = found[found.length - 1];
    const isNext = last !== undefined && group.left === last.right + 2 && !last.table && !group.table;
    if (isNext && goesOn(view, headers, [last, group], firstRow))
      return [...found.slice(0, -1), { ...last, right: group.right }];
    return [...found, group];
  }, []);
}

/** Whether a group of columns names no rows of its own, but says of each row of the one before what a tracker says. */
function goesOn(
  view: View,
  headers: ReadonlyMap<number, string>,
  [before, group]: readonly [ColumnGroup, ColumnGroup],
  firstRow: number,
): boolean {
  const meaningsIn = ({ left, right }: ColumnGroup) =>
    [...headers].flatMap(([column, text]) => (column < left || column > right ? [] : [view.lexicon.hits(text)]));
  const own = meaningsIn(group);
  const first = own[0]?.[0];
  if (first === undefined || first.quality < NAMED || !SAID_OF_ROWS.has(first.meaning)) return false;
  if (own.some((hits) => hits.some(({ meaning, quality }) => NAMES_ROWS.has(meaning) && quality >= NAMED)))
    return false;
  if (
    !meaningsIn(before).some((hits) => hits.some(({ meaning, quality }) => meaning === "indicator" && quality >= NAMED))
  )
    return false;
  let rows = 0;
  let both = 0;
  let alone = 0;
  for (let row = firstRow; row <= Math.min(view.bottom, firstRow + LOOK_BELOW); row += 1) {
    const [isBefore, isBeyond] = [before, group].map(({ left, right }) => hasCell(view, row, left, right));
    if (isBefore) rows += 1;
    if (isBefore && isBeyond) both += 1;
    if (!isBefore && isBeyond) alone += 1;
  }
  return alone === 0 && both >= FEWEST_SHARED && both * 2 >= rows;
}

const NAMED = 0.8;
const FEWEST_SHARED = 5;
const SAID_OF_ROWS: ReadonlySet<Meaning> = new Set<Meaning>([
  "proof",
  "link",
  "status",
  "comment",
  "action",
  "responsible",
  "deadline",
  "priority",
]);
const NAMES_ROWS: ReadonlySet<Meaning> = new Set<Meaning>([
  "indicator",
  "number",
  "label",
  "criterion",
  "trainee",
  "name",
]);

function hasCell(view: View, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) if (view.value(row, column) !== null) return true;
  return false;
}

function isEmptyBelow(view: View, column: number, firstRow: number): boolean {
  for (let row = firstRow; row <= Math.min(view.bottom, firstRow + LOOK_BELOW); row += 1) {
    if (view.value(row, column) !== null || view.merge(row, column)?.left === column) return false;
  }
  return true;
}

function startsAgain(headers: ReadonlyMap<number, string>, group: ColumnGroup, column: number): boolean {
  const next = headers.get(column + 1);
  if (next === undefined) return false;
  const firstTwo: string[] = [];
  for (const [at, text] of headers) {
    if (at >= group.left && at < column) firstTwo.push(text);
    if (firstTwo.length === 2) break;
  }
  const [first, second] = firstTwo;
  return (
    first !== undefined &&
    second !== undefined &&
    fold(first) === fold(headers.get(column) ?? "") &&
    fold(second) === fold(next)
  );
}
