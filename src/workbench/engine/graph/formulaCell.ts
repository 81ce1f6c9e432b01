/** A cell with a formula, as the engine keeps it. */
import { cellArea } from "../../formula/areas";
import type { Area, BookCell, BookData, BookSheet } from "../../book/types";
import type { FunctionCall } from "../calls";
import { translate, type Translation } from "../translate";

export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** The book's own cell: it stays the same object when rows move, and is another one when it is typed over. */
  readonly bookCell: BookCell;
  formula: string;
  translation: Translation;
  /** Where its result lies, or would lie were it not for `#SPILL!`. */
  extent: Area;
  /** Calls of custom functions under way or answered, by function and arguments. */
  readonly calls: Map<string, FunctionCall>;
}

/** A formula in a free cell at the far end of a sheet, known to nobody. */
export function scratchCell(formula: string, sheet: BookSheet, book: BookData): FormulaCell {
  const [row, column] = [1_048_575, 16_383];
  return {
    sheetId: sheet.id,
    row,
    column,
    formula,
    bookCell: { value: null, formula, style: 0 },
    translation: translate(formula, book, { sheet, row, column }),
    extent: cellArea(row, column),
    calls: new Map(),
  };
}
