/** `Range.copyFrom`: contents, formats and what goes with them, formulas made relative to their new place. */
import type { Book, Input } from "../../book/book";
import { columnCount, intersection, rowCount } from "../../formula/areas";
import { cellAt } from "../../book/cells";
import { offsetFormula } from "../../formula/references";
import type { Area, BookCell, BookValidation } from "../../book/types";
import { ApiError } from "../errors";

export const COPY_KINDS = ["All", "Formulas", "Values", "Formats", "Link"] as const;
type CopyKind = (typeof COPY_KINDS)[number];

interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

export function copyCells(
  book: Book,
  source: Place,
  destination: Place,
  kind: CopyKind,
  options: { readonly skipBlanks: boolean; readonly transpose: boolean },
): void {
  if (kind === "Link" || options.transpose) throw new ApiError("NotImplemented", "Range.copyFrom");
  const from = book.sheet(source.sheetId);
  // Read first: the two places may overlap.
  const cells = rows(source.area).map((row) =>
    columns(source.area).map((column) => ({
      cell: cellAt(from, row, column),
      style: book.styleAt(from, row, column),
    })),
  );
  const [height, width] = [cells.length, cells[0]!.length];
  const { area, sheetId } = destination;
  const sourceCell = (row: number, column: number) => cells[(row - area.top) % height]![(column - area.left) % width]!;
  if (kind !== "Formats") {
    book.write(
      sheetId,
      area.top,
      area.left,
      rows(area).map((row) =>
        columns(area).map((column) => {
          const { cell } = sourceCell(row, column);
          const down = row - (source.area.top + ((row - area.top) % height));
          const right = column - (source.area.left + ((column - area.left) % width));
          return inputOf(cell, kind, down, right, options.skipBlanks);
        }),
      ),
      "addin",
    );
  }
  if (kind === "All" || kind === "Formats") {
    book.restyle(
      sheetId,
      area,
      (before, row, column) => ({
        ...Object.fromEntries(Object.keys(before).map((member) => [member, undefined])),
        ...sourceCell(row, column).style,
      }),
      "addin",
    );
  }
  if (kind === "All") copyRules(book, source, destination);
}

function inputOf(
  cell: BookCell | undefined,
  kind: CopyKind,
  down: number,
  right: number,
  skipBlanks: boolean,
): Input | undefined {
  if (!cell || (cell.value === null && cell.formula === undefined)) return skipBlanks ? undefined : { value: null };
  if (cell.formula !== undefined && kind !== "Values") return { formula: offsetFormula(cell.formula, down, right) };
  return { value: cell.value };
}

/** Rules and validations follow the cells, over one copy of the source. */
function copyRules(book: Book, source: Place, destination: Place): void {
  const from = book.sheet(source.sheetId);
  const down = destination.area.top - source.area.top;
  const right = destination.area.left - source.area.left;
  const moved = (areas: readonly Area[]): Area[] =>
    areas
      .map((area) => intersection(area, source.area))
      .filter((area) => area !== null)
      .map((area) => ({
        top: area.top + down,
        bottom: area.bottom + down,
        left: area.left + right,
        right: area.right + right,
      }));
  book.changeLook(
    destination.sheetId,
    "addin",
    (sheet) => {
      for (const rule of from.conditionalFormats) {
        const areas = moved(rule.areas);
        if (areas.length === 0) continue;
        if (source.sheetId === destination.sheetId) {
          sheet.conditionalFormats = sheet.conditionalFormats.map((one) =>
            one === rule ? { ...rule, areas: [...rule.areas, ...areas] } : one,
          );
        } else sheet.conditionalFormats.push({ ...rule, areas });
      }
      for (const rule of from.validations) {
        const areas = moved(rule.areas);
        if (areas.length > 0) sheet.validations.push({ ...rule, areas } satisfies BookValidation);
      }
    },
    destination.area,
  );
}

const rows = (area: Area): number[] => Array.from({ length: rowCount(area) }, (_, index) => area.top + index);
const columns = (area: Area): number[] => Array.from({ length: columnCount(area) }, (_, index) => area.left + index);
