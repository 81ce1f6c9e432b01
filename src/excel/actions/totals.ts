/**
 * Totals below a log of hers, when a row is inserted for a line: a range that covered all of her lines covers the new
 * one too. Taking the row away gives the formula back as it was, since Excel then shortens the range again.
 */
import { columnIndex } from "../../tracker/cells/address";
import { keyPosition } from "../../tracker/cells/grid";
import type { LinePlace } from "./linePlace";

/** A log with more formulas below is no list with its totals. */
const MOST_TOTALS = 50;

/** A range of the same sheet; texts and places of other sheets are passed over. */
const RANGES =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)(\d+):(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_(])/giu;

/** Queues the formulas below the row that was inserted; what it returns, once they are there, queues those that change, if any. */
export function askTotals(sheet: Excel.Worksheet, place: LinePlace): () => boolean {
  const { left, right, row } = place;
  const below = [...(place.sheet.formulas?.keys() ?? [])]
    .map(keyPosition)
    .filter((at) => at.column >= left && at.column <= right && at.row >= afterLast(place));
  if (below.length > MOST_TOTALS) return () => false;
  const asked = below.map((at) =>
    // They moved down with the row.
    sheet.getRangeByIndexes(at.row + (at.row >= row ? 1 : 0), at.column, 1, 1).load("formulas"),
  );
  return () => {
    let isChanged = false;
    for (const cell of asked) {
      const formula: unknown = cell.formulas[0]?.[0];
      if (typeof formula !== "string" || !formula.startsWith("=")) continue;
      const longer = withNewLine(formula, place);
      if (longer === formula) continue;
      cell.formulas = [[longer]];
      isChanged = true;
    }
    return isChanged;
  };
}

/** First row below her lines before the insertion, from 0. */
const afterLast = ({ row, top, last }: LinePlace): number => (top ? last + 1 : row);

/** The formula with each range over all of her lines carried to the new one, which it stands just beside. */
export function withNewLine(formula: string, { row, top, last, first, left, right }: LinePlace): string {
  return formula.replace(RANGES, (whole, fixedLeft, from, fixedTop, start, fixedRight, to, fixedBottom, end) => {
    const [fromColumn, toColumn] = [columnIndex(String(from ?? "")), columnIndex(String(to ?? ""))];
    if (fromColumn === null || toColumn === null || fromColumn < left || toColumn > right) return whole;
    // From 0, as they stand now: lines from the new row on have moved down.
    const [upper, lower] = [Number(start) - 1, Number(end) - 1];
    const covers = top ? upper === row + 1 && lower >= last + 1 : upper <= first && lower === row - 1;
    if (!covers) return whole;
    const [newUpper, newLower] = top ? [row, lower] : [upper, row];
    return `${fixedLeft}${from}${fixedTop}${newUpper + 1}:${fixedRight}${to}${fixedBottom}${newLower + 1}`;
  });
}
