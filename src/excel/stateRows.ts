/** The rows of hers that her state column does not cover: added since, below or between. */
import type { IndicatorRow, Recognition } from "../tracker/recognition";

/** @param filled by sheet with a state column, the rows (0-based) in which it holds anything, also a word of hers */
export function withoutState(recognition: Recognition, filled: ReadonlyMap<string, ReadonlySet<number>>): IndicatorRow[] {
  return recognition.rows.filter((row) => {
    const column = filled.get(row.sheet);
    const table = recognition.tables[row.table];
    return column !== undefined && table?.kind === "indicators" && table.columns.status !== undefined && !column.has(row.row - 1);
  });
}
