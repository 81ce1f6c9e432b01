/** A generated workbook with what a reader should find in it. Rows and columns from 0. */
import type { WorkbookGrid } from "../../../tracker/cells/grid";
import type { SaidStatus, WeighedKind } from "../../../tracker/model/recognition";
import type { ColumnRole } from "../../../tracker/recognise/weights/model";

export interface MadeTable {
  readonly kind: WeighedKind;
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly headers: readonly string[];
  /** The role of each column from `left` on. */
  readonly roles: readonly ColumnRole[];
  /** The column of numbers holds the titles as well. */
  readonly combined: boolean;
  readonly records: readonly MadeRecord[];
}

export interface MadeRecord {
  readonly row: number;
  readonly indicators: readonly number[];
  /** Undefined: the table has no status. */
  readonly status?: SaidStatus | null;
  readonly proofs?: readonly string[];
}

export interface MadeWorkbook {
  readonly hand: string;
  readonly grid: WorkbookGrid;
  /** Empty where nothing is a tracker. */
  readonly tables: readonly MadeTable[];
  /** The sheets that hold a log. */
  readonly logs: readonly string[];
}
