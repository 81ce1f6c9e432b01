/**
 * What recognition reads: the cells of a workbook as plain arrays, in the shape Excel hands them
 * over (no object per cell, so 100,000 rows cost what the arrays cost). Positions are 0-based here;
 * what a person reads (JSON, pane) is 1-based with column letters, see `address.ts`.
 */

/** An Excel error value such as `#N/A`, kept apart from the text "#N/A". */
export interface CellError {
  readonly error: string;
}

/** The value of a cell. An empty cell is `null`: neither "" nor 0. Dates are serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

/** A rectangle of cells, 0-based, all four bounds included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An Excel table (ListObject) of the sheet. `area` covers header and totals rows. */
export interface TableInfo {
  readonly name: string;
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** The used range of one sheet. `values[r][c]` lies at row `top + r`, column `left + c`. */
export interface SheetGrid {
  readonly name: string;
  readonly visible: boolean;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Text as displayed; absent where only values were at hand (a custom function's argument). */
  readonly texts?: readonly (readonly string[])[];
  /** Number formats in en-US notation; they tell a date from a number. */
  readonly formats?: readonly (readonly string[])[];
  /** Formulas in en-US with their "=", keyed by `cellKey`; only the cells that have one. */
  readonly formulas?: ReadonlyMap<number, string>;
  /** Link targets, keyed by `cellKey`. Shown, never opened. */
  readonly links?: ReadonlyMap<number, string>;
  /** Fill colours as RRGGBB, keyed by `cellKey`; only the cells that have one. */
  readonly fills?: ReadonlyMap<number, string>;
  readonly merges?: readonly Area[];
  readonly tables?: readonly TableInfo[];
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
}

/** Everything recognition looks at. Sheets of ours are left out by the reader. */
export interface WorkbookGrid {
  readonly sheets: readonly SheetGrid[];
  /** Whether serial 0 is 1 January 1904 rather than 31 December 1899. */
  readonly date1904: boolean;
}

const COLUMNS = 16384;

/** One number for a sheet position (0-based row and column), used as a map key. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** The row and column (0-based) of a `cellKey`. */
export function keyPosition(key: number): { row: number; column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
