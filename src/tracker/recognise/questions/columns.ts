/** A column as it is shown and kept: its header, its first cells. Columns by letters. */
import { columnIndex, columnLetters } from "../../cells/address";
import type { Correction, Role } from "../../model/recognition";
import { sampleOf } from "../hers/answers";
import type { Segment } from "../layout/segments";
import type { Preview } from "./question";

const PREVIEW_ROWS = 3;

/** A column as a correction keeps it. */
export function askedColumnOf(segment: Segment, role: Role, column: string): Correction["columns"][number] {
  const sample = sampleOf(
    Array.from({ length: Math.min(20, segment.lastRow - segment.firstRow + 1) }, (_, at) =>
      segment.view.text(segment.firstRow + at, columnIndex(column) ?? 0),
    ),
  );
  return { role, column, header: askedHeaderOf(segment, column), ...(sample.length > 0 ? { sample } : {}) };
}

export function askedHeaderOf(segment: Segment, letters: string): string {
  return [...segment.headers].find(([column]) => columnLetters(column) === letters)?.[1] ?? "";
}

export function cellsOfColumn(segment: Segment, column: string): Preview[] {
  const found: Preview[] = [];
  for (let row = segment.firstRow; row <= segment.lastRow && found.length < PREVIEW_ROWS; row += 1) {
    const cell =
      segment.view.sheet.texts?.[row - segment.view.top]?.[(columnIndex(column) ?? 0) - segment.view.left] ||
      segment.view.text(row, columnIndex(column) ?? 0);
    if (cell !== "") found.push({ row: row + 1, indicatorText: "", indicators: [], status: null, proofs: [], cell });
  }
  return found;
}
