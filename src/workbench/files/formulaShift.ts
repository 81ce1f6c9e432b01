/** Moving the references of formulas: copies of a shared formula, inserted and deleted rows and columns. */
import type { StructuralEdit } from "../book/types";
import { columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS } from "./address";
import { formulaTokens, mapTokens } from "./formulaTokens";

interface Bound {
  /** -1 when the reference has no such coordinate (whole row or column). */
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

function parseBound(text: string): Bound {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  const letters = match[2] ?? "";
  const digits = match[4] ?? "";
  return {
    column: letters === "" ? -1 : columnNumber(letters),
    row: digits === "" ? -1 : Number(digits) - 1,
    columnFixed: letters !== "" && match[1] === "$",
    rowFixed: letters === "" ? match[1] === "$" || match[3] === "$" : match[3] === "$",
  };
}

function boundText(bound: Bound): string {
  const column = bound.column < 0 ? "" : (bound.columnFixed ? "$" : "") + columnLetters(bound.column);
  const row = bound.row < 0 ? "" : (bound.rowFixed ? "$" : "") + String(bound.row + 1);
  return column + row;
}

const wrap = (value: number, limit: number): number => ((value % limit) + limit) % limit;

/** Prepares copies of a shared formula: gives the formula `rows` below and `columns` right of where it is written. */
export function formulaCopies(formula: string): (rows: number, columns: number) => string {
  const pieces = formulaTokens(formula).map((token) =>
    token.kind === "reference" ? { sheet: token.sheet, bounds: token.cells.split(":").map(parseBound) } : token.text,
  );
  return (rows, columns) =>
    pieces
      .map((piece) => {
        if (typeof piece === "string") return piece;
        const moved = piece.bounds.map((bound) =>
          boundText({
            ...bound,
            row: bound.row < 0 || bound.rowFixed ? bound.row : wrap(bound.row + rows, MAX_ROWS),
            column: bound.column < 0 || bound.columnFixed ? bound.column : wrap(bound.column + columns, MAX_COLUMNS),
          }),
        );
        return piece.sheet + moved.join(":");
      })
      .join("");
}

/** First and last index after an edit of that dimension; null when nothing is left. */
export function shiftSpan(first: number, last: number, edit: StructuralEdit, limit: number): [number, number] | null {
  const insert = edit.kind.startsWith("insert");
  if (insert) {
    const start = first >= edit.at ? first + edit.count : first;
    const end = last >= edit.at ? last + edit.count : last;
    return start >= limit ? null : [start, Math.min(end, limit - 1)];
  }
  const after = edit.at + edit.count;
  const start = first >= after ? first - edit.count : Math.min(first, edit.at);
  const end = last >= after ? last - edit.count : last >= edit.at ? edit.at - 1 : last;
  return end < start ? null : [start, end];
}

export function editsRows(edit: StructuralEdit): boolean {
  return edit.kind === "insertRows" || edit.kind === "deleteRows";
}

/** The sheet a reference's prefix names ("'Suivi d''Anne'!" -> "Suivi d'Anne"); "" without prefix. */
function prefixSheet(prefix: string): string {
  const bare = prefix.slice(0, -1);
  return bare.startsWith("'") ? bare.slice(1, -1).replace(/''/g, "'") : bare;
}

/**
 * The formula after an edit of `edited`, for a formula standing on the sheet `home` ("" for none, as in
 * names). References that lose all their cells become #REF!.
 */
export function shiftFormula(formula: string, edit: StructuralEdit, edited: string, home: string): string {
  const rows = editsRows(edit);
  return mapTokens(formula, (token) => {
    if (token.kind !== "reference") return token.text;
    const sheet = token.sheet === "" ? home : prefixSheet(token.sheet);
    if (sheet.toLowerCase() !== edited.toLowerCase()) return token.text;
    const parts = token.cells.split(":").map(parseBound);
    const first = parts[0];
    const last = parts.at(-1);
    if (!first || !last) return token.text;
    const [a, b] = rows ? [first.row, last.row] : [first.column, last.column];
    if (a < 0 || b < 0) return token.text;
    const span = shiftSpan(Math.min(a, b), Math.max(a, b), edit, rows ? MAX_ROWS : MAX_COLUMNS);
    if (!span) return `${token.sheet}#REF!`;
    const [start, end] = a <= b ? span : [span[1], span[0]];
    const moved = [
      { ...first, ...(rows ? { row: start } : { column: start }) },
      { ...last, ...(rows ? { row: end } : { column: end }) },
    ];
    return token.sheet + moved.slice(0, parts.length).map(boundText).join(":");
  });
}
