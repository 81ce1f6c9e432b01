/** Rows and columns inserted or deleted, and where cells and references are afterwards. */
import { MAX_COLUMNS, MAX_ROWS, sameArea, type Area } from "./areas";
import { endsOf } from "./ends";
import { sameName } from "./names";
import { mapReferences } from "./references";

/** Whole rows or columns that came or went. */
export interface StructuralEdit {
  readonly kind: "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns";
  readonly at: number;
  readonly count: number;
}

/**
 * Cells moved by an insertion or deletion. Whole rows or columns span the sheet; a part of them is what
 * Excel does when cells are inserted "down" or "right": only references inside the span follow.
 */
export interface Shift extends StructuralEdit {
  readonly from: number;
  readonly to: number;
}

export const isRowShift = (edit: StructuralEdit): boolean => edit.kind === "insertRows" || edit.kind === "deleteRows";

/** The edit as a shift of all columns or rows. */
export const wholeShift = (edit: StructuralEdit): Shift => ({
  ...edit,
  from: 0,
  to: (isRowShift(edit) ? MAX_COLUMNS : MAX_ROWS) - 1,
});

/** Whether whole rows or columns were inserted or deleted. */
export const spansSheet = (shift: Shift): boolean =>
  shift.from === 0 && shift.to === (isRowShift(shift) ? MAX_COLUMNS : MAX_ROWS) - 1;

/** First and last index after an edit of that dimension, which has `limit` of them; null when nothing is left. */
export function shiftSpan(first: number, last: number, edit: StructuralEdit, limit: number): [number, number] | null {
  const { kind, at, count } = edit;
  if (kind === "insertRows" || kind === "insertColumns") {
    const start = first >= at ? first + count : first;
    const end = last >= at ? last + count : last;
    return start >= limit ? null : [start, Math.min(end, limit - 1)];
  }
  const after = at + count;
  const start = first >= after ? first - count : Math.min(first, at);
  const end = last >= after ? last - count : last >= at ? at - 1 : last;
  return end < start ? null : [start, end];
}

/** Where `area` is after `shift`; null when all its cells were deleted. Whole rows and columns stay whole. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const rows = isRowShift(shift);
  const limit = rows ? MAX_ROWS : MAX_COLUMNS;
  const [first, last] = rows ? [area.top, area.bottom] : [area.left, area.right];
  const [from, to] = rows ? [area.left, area.right] : [area.top, area.bottom];
  if (from < shift.from || to > shift.to || (first === 0 && last === limit - 1)) return area;
  const span = shiftSpan(first, last, shift, limit);
  if (!span) return null;
  return rows ? { ...area, top: span[0], bottom: span[1] } : { ...area, left: span[0], right: span[1] };
}

/**
 * A formula of the sheet `home` ("" for none, as in names of the workbook) after `shift` on the sheet `edited`. References
 * through several sheets and into other workbooks do not move.
 */
export function shiftFormula(formula: string, home: string, edited: string, shift: Shift): string {
  return mapReferences(formula, ({ place, area, ends }) => {
    const sheet = place.kind === "here" ? home : place.kind === "sheet" ? place.sheet : null;
    if (sheet === null || !sameName(sheet, edited)) return undefined;
    const moved = shiftArea(area, shift);
    if (!moved) return null;
    return sameArea(moved, area) ? undefined : endsOf(moved, ends);
  });
}
