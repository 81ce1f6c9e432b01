/** The addresses inside formulas, with their `$`: read and written to the letter. */
import { MAX_COLUMNS, MAX_ROWS, columnLetters, columnNumber, type Area } from "./areas";

/** One end of a reference. `row` is null in `A:C`, `column` in `1:3`. */
export interface End {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** Ends in the order they are written: `A9:A5` is kept as such. */
export type Ends = readonly [End] | readonly [End, End];

/** `$A$1`, `B2:A1`, `A:C` or `1:3`; null when it is no address of a sheet. */
export function parseReference(text: string): Ends | null {
  const [first = "", second] = text.split(":");
  const start = parseEnd(first);
  const end = second === undefined ? undefined : parseEnd(second);
  if (!start || end === null) return null;
  return end === undefined ? [start] : [start, end];
}

function parseEnd(text: string): End | null {
  const match = /^(\$?)([A-Za-z]{1,3})?(\$?)([0-9]+)?$/.exec(text);
  if (!match) return null;
  const [, first, letters, second, digits] = match;
  const column = letters === undefined ? null : columnNumber(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  if ((column ?? 0) >= MAX_COLUMNS || (row ?? 0) >= MAX_ROWS || (row ?? 0) < 0) return null;
  return {
    row,
    column,
    columnFixed: letters !== undefined && first === "$",
    rowFixed: second === "$" || (letters === undefined && first === "$"),
  };
}

export const endsText = (ends: Ends): string => ends.map(endText).join(":");

function endText({ row, column, rowFixed, columnFixed }: End): string {
  const letters = column === null ? "" : `${columnFixed ? "$" : ""}${columnLetters(column)}`;
  return row === null ? letters : `${letters}${rowFixed ? "$" : ""}${row + 1}`;
}

/** The same reference with each of its ends changed. */
export function mapEnds(ends: Ends, change: (end: End) => End): Ends {
  const [first, last] = ends;
  return last === undefined ? [change(first)] : [change(first), change(last)];
}

/** The cells between two ends. */
export function endsArea(ends: Ends): Area {
  const [first, last = first] = ends;
  return {
    top: Math.min(first.row ?? 0, last.row ?? 0),
    left: Math.min(first.column ?? 0, last.column ?? 0),
    bottom: Math.max(first.row ?? MAX_ROWS - 1, last.row ?? MAX_ROWS - 1),
    right: Math.max(first.column ?? MAX_COLUMNS - 1, last.column ?? MAX_COLUMNS - 1),
  };
}

/** The ends brought to the sides of another area, each keeping its side and its `$`. */
export function endsOf(area: Area, ends: Ends): Ends {
  const [first, last = first] = ends;
  const down = (first.row ?? 0) <= (last.row ?? 0);
  const right = (first.column ?? 0) <= (last.column ?? 0);
  const place = (end: End, isFirst: boolean): End => ({
    ...end,
    row: end.row === null ? null : isFirst === down ? area.top : area.bottom,
    column: end.column === null ? null : isFirst === right ? area.left : area.right,
  });
  return ends.length === 1 ? [place(first, true)] : [place(first, true), place(last, false)];
}
