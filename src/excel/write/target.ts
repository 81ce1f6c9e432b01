/** Where a sheet of ours is written, and its cells as ranges. */
/** Where a sheet is written: at A1, or lower or further right when she inserted rows or columns before ours. */
export interface Target {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
}

/** Cells of the plan (row and column from 0) as a range of the sheet. */
export type At = (row: number, column: number, height?: number, width?: number) => Excel.Range;
