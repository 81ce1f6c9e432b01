/**
 * What she told the pane that changes the answer and that a range does not show: columns and words of hers, numbers
 * that Excel changed, periods, steps, the calendar of the workbook. The text of `RNQ_Perimetre` carries it, so that a
 * function, which sees its arguments alone, reads her table as the pane does.
 */
import type { Periods } from "../model/periods";
import type { Correction } from "../model/recognition";

/** The sheet of a correction that holds wherever all its headers stand; no sheet can have this name. */
export const ANYWHERE = "*";

export interface Carried {
  /** Of `ANYWHERE`, their columns found by header alone. */
  readonly corrections: readonly Correction[];
  readonly periods?: Partial<Periods>;
  /** Indicators accepted for steps that name none, by step. */
  readonly accepted?: Readonly<Record<string, readonly number[]>>;
  /** Dates of the workbook count from 1904. */
  readonly date1904?: true;
}

export const NOTHING_CARRIED: Carried = { corrections: [] };
