/** A cell with a formula, as the engine keeps it. */
import type { Area, BookCell } from "../../book/types";
import type { Call } from "../calls";
import type { Translation } from "../translate";

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
  readonly calls: Map<string, Call>;
}
