/** Where no column says how far each indicator is: the one whose words she explains elsewhere as states. */
import type { Draft } from "../draft/draft";
import { featuresOf } from "../evidence/segmentEvidence";
import { sampleRows } from "../layout/segments";
import type { Legend } from "../status/legends/legend";
import { readScale } from "../status/scale";

/** The columns that may be the status: the one that is, or those of no use that repeat a few texts. */
export function maybeStatus({ kind, segment, columns, statusMarks }: Draft): number[] {
  const own = columns.get("status");
  if (own !== undefined || statusMarks !== undefined || kind !== "indicators") return [...(own ?? [])];
  const used = new Set([...columns.values()].flat());
  return [...featuresOf(segment)].flatMap(([column, { cells }]) =>
    !used.has(column) && cells.few === 1 && (cells.texts ?? 0) >= MOSTLY ? [column] : [],
  );
}

const MOSTLY = 0.5;

/** The draft with such a column as its status, unless she said that there is none. */
export function withExplained(draft: Draft, legend: Legend): Draft {
  const { segment, columns, settled } = draft;
  if (legend.size === 0 || columns.has("status") || settled?.includes("status")) return draft;
  const isExplained = (column: number) => {
    const values = [...sampleRows(segment)].map((row) => segment.view.value(row, column));
    return readScale({ header: "", values, legend }).isExplained;
  };
  const found = maybeStatus(draft).filter(isExplained);
  const [only, ...others] = found;
  return only === undefined || others.length > 0
    ? draft
    : { ...draft, columns: new Map([...columns, ["status", [only]]]) };
}
