/** The first thing that is said of her workbook: where her tracker is, and how many indicators it holds. */
import type { RecognisedTable, Recognition } from "./recognition";

/** The positions, in `recognition.tables`, of the tables of a kind that belong to the tracker that is followed. */
export function trackerTables({ tables, trackers }: Recognition, kind: RecognisedTable["kind"]): readonly number[] {
  const own = trackers.length === 1 ? new Set(trackers[0]?.tables) : null;
  return tables.flatMap((table, at) => (table.kind === kind && (own === null || own.has(at)) ? [at] : []));
}

export interface FoundTracker {
  /** Names of the sheets with a table of indicators, each once. */
  readonly sheets: readonly string[];
  readonly indicators: number;
}

/** Of the recognition of one tracker. */
export function trackerFound(recognition: Recognition): FoundTracker {
  const tables = trackerTables(recognition, "indicators").flatMap((at) => recognition.tables[at] ?? []);
  return {
    sheets: [...new Set(tables.map(({ sheet }) => sheet))],
    indicators: new Set(recognition.rows.flatMap((row) => row.indicators)).size,
  };
}
