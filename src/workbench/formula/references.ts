/** References of a formula found and rewritten; everything else is kept to the letter. */
import { MAX_COLUMNS, MAX_ROWS, type Area } from "./areas";
import { endsArea, endsText, mapEnds, parseReference, type End, type Ends } from "./ends";
import { placeOf, type Place } from "./places";
import { mapTokens, tokenize } from "./tokens";

export interface Reference {
  readonly place: Place;
  readonly ends: Ends;
  readonly area: Area;
}

/**
 * Rewrites every reference of `formula`. `change` answers the new ends, `undefined` to keep the reference as written,
 * or null when what it pointed at is gone (`#REF!`, after its sheet's name as Excel writes it).
 */
export function mapReferences(formula: string, change: (reference: Reference) => Ends | null | undefined): string {
  return mapTokens(formula, (token) => {
    if (token.kind !== "reference") return undefined;
    const ends = parseReference(token.body)!;
    const changed = change({ place: placeOf(token.prefix), ends, area: endsArea(ends) });
    if (changed === undefined) return undefined;
    return token.prefix + (changed === null ? "#REF!" : endsText(changed));
  });
}

/** Every reference of a formula, in order. */
export function referencesOf(formula: string): Reference[] {
  const found: Reference[] = [];
  mapReferences(formula, (reference) => void found.push(reference));
  return found;
}

/** The formula as it reads after being copied `rows` down and `columns` right; what leaves the sheet is `#REF!`. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, ({ ends }) => {
    const moved = mapEnds(ends, (end) => moveEnd(end, rows, columns));
    return moved.every(isInside) ? moved : null;
  });
}

/**
 * Prepares the copies of a formula that cells share in a file: gives it for a cell so many rows below and columns right
 * of the one that holds it. There, what leaves the sheet on one side comes back on the other.
 */
export function formulaCopies(formula: string): (rows: number, columns: number) => string {
  const pieces = tokenize(formula).map((token) =>
    token.kind === "reference" ? { prefix: token.prefix, ends: parseReference(token.body)! } : token.text,
  );
  const wrapped = (end: End): End => ({
    ...end,
    row: end.row === null ? null : wrap(end.row, MAX_ROWS),
    column: end.column === null ? null : wrap(end.column, MAX_COLUMNS),
  });
  return (rows, columns) =>
    pieces
      .map((piece) =>
        typeof piece === "string"
          ? piece
          : piece.prefix + endsText(mapEnds(piece.ends, (end) => wrapped(moveEnd(end, rows, columns)))),
      )
      .join("");
}

const moveEnd = (end: End, rows: number, columns: number): End => ({
  ...end,
  row: end.row === null || end.rowFixed ? end.row : end.row + rows,
  column: end.column === null || end.columnFixed ? end.column : end.column + columns,
});

const isInside = ({ row, column }: End): boolean =>
  (row ?? 0) >= 0 && (row ?? 0) < MAX_ROWS && (column ?? 0) >= 0 && (column ?? 0) < MAX_COLUMNS;

const wrap = (value: number, limit: number): number => ((value % limit) + limit) % limit;
