/** The rows of hers that her state column does not cover, or covers with a formula that says another thing than the pane. */
import type { IndicatorRow } from "../../tracker/model/recognition";
import { isStateFormula } from "../own/ourFormulas";
import { stateFormulas, type StateSource } from "./stateFormula";

/** What the state column is to hold in a row of hers. */
export interface StateToWrite {
  readonly row: IndicatorRow;
  readonly formula: string;
  /** The formula of ours that stands there; absent where nothing does. */
  readonly before?: string;
}

/** @param filled by sheet with a state column, what it holds in each row (0-based): a formula, or "" for a word of hers */
export function withoutState(
  source: StateSource,
  filled: ReadonlyMap<string, ReadonlyMap<number, string>>,
): StateToWrite[] {
  if (filled.size === 0) return [];
  const formulas = stateFormulas(source);
  return source.recognition.rows.flatMap((row): StateToWrite[] => {
    const column = filled.get(row.sheet);
    if (!column || row.statusText === undefined) return [];
    const before = column.get(row.row - 1);
    if (before === undefined) return [{ row, formula: formulas.of(row) }];
    return isStateFormula(before) && !formulas.holds(row, before) ? [{ row, formula: formulas.of(row), before }] : [];
  });
}
