/** `Range.autoFill`: the source repeated, or carried on as a series of numbers, over a destination that contains it. */
import type { Book, Input } from "../../book/book";
import { columnCount, containsArea, rowCount } from "../../formula/areas";
import { cellAt } from "../../book/cells";
import { offsetFormula } from "../../formula/references";
import type { Area, BookCell } from "../../book/types";
import { ApiError } from "../errors";

interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

export type FillKind = "FillDefault" | "FillCopy" | "FillSeries" | "FillFormats" | "FillValues";

export function fill(book: Book, source: Place, destination: Place, kind: FillKind): void {
  if (source.sheetId !== destination.sheetId || !containsArea(destination.area, source.area))
    throw new ApiError("InvalidArgument");
  const sheet = book.sheet(source.sheetId);
  const [height, width] = [rowCount(source.area), columnCount(source.area)];
  const vertical = rowCount(destination.area) > height;
  const wrap = (offset: number, size: number) => ((offset % size) + size) % size;
  const sourceOf = (row: number, column: number) => ({
    row: source.area.top + wrap(row - source.area.top, height),
    column: source.area.left + wrap(column - source.area.left, width),
  });
  const grid: (Input | undefined)[][] = [];
  for (let row = destination.area.top; row <= destination.area.bottom; row++) {
    const line: (Input | undefined)[] = [];
    for (let column = destination.area.left; column <= destination.area.right; column++) {
      const from = sourceOf(row, column);
      if (from.row === row && from.column === column) line.push(undefined);
      else {
        const cell = cellAt(sheet, from.row, from.column);
        const step =
          kind === "FillSeries" || (kind === "FillDefault" && (vertical ? height : width) > 1)
            ? seriesValue(sheet.rows, source.area, row, column, vertical)
            : null;
        line.push(step === null ? copied(cell, row - from.row, column - from.column) : { value: step });
      }
    }
    grid.push(line);
  }
  if (kind !== "FillFormats") book.write(source.sheetId, destination.area.top, destination.area.left, grid, "addin");
  if (kind === "FillValues") return;
  book.restyle(
    source.sheetId,
    destination.area,
    (before, row, column) => {
      const from = sourceOf(row, column);
      return {
        ...Object.fromEntries(Object.keys(before).map((member) => [member, undefined])),
        ...book.styleAt(sheet, from.row, from.column),
      };
    },
    "addin",
  );
}

function copied(cell: BookCell | undefined, down: number, right: number): Input {
  if (cell?.formula !== undefined) return { formula: offsetFormula(cell.formula, down, right) };
  return { value: cell?.value ?? null };
}

/** Linear continuation of the numbers of the source's row or column; null when they are not all numbers. */
function seriesValue(
  rows: ReadonlyMap<number, ReadonlyMap<number, BookCell>>,
  source: Area,
  row: number,
  column: number,
  vertical: boolean,
): number | null {
  const [first, last] = vertical ? [source.top, source.bottom] : [source.left, source.right];
  const values: number[] = [];
  for (let index = first; index <= last; index++) {
    const cell = vertical ? rows.get(index)?.get(column) : rows.get(row)?.get(index);
    if (typeof cell?.value !== "number" || cell.formula !== undefined) return null;
    values.push(cell.value);
  }
  const step = values.length > 1 ? (values[values.length - 1]! - values[0]!) / (values.length - 1) : 1;
  return values[0]! + step * ((vertical ? row : column) - first);
}
