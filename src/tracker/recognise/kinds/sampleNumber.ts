import { madeOnce } from "../../cells/once";

/** A number of the first rows of an indicator table: what columns beside it are compared with. */
export interface SampleNumber {
  /** 0-based. */
  readonly row: number;
  readonly numbers: readonly number[];
  /** Words beside the number in the same cell. */
  readonly rest: string;
}

/** The numbers of all rows, one after the other: what several signs of a table ask. */
export const allNumbers = madeOnce((rows: readonly SampleNumber[]): readonly number[] =>
  rows.flatMap(({ numbers }) => numbers),
);

/** Each of them once. */
export const distinctNumbers = madeOnce(
  (rows: readonly SampleNumber[]): ReadonlySet<number> => new Set(allNumbers(rows)),
);
