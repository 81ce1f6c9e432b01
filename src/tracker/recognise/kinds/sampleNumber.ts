/** A number of the first rows of an indicator table: what columns beside it are compared with. */
export interface SampleNumber {
  /** 0-based. */
  readonly row: number;
  readonly numbers: readonly number[];
  /** Words beside the number in the same cell. */
  readonly rest: string;
}
