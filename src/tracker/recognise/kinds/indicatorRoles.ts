/** Columns of crosses that together say the status. */
import type { SaidStatus } from "../../model/recognition";
import type { Columns } from "../draft/draft";

/** Two or more columns headed by status words and filled with crosses: "Conforme | NC mineure | NC majeure". */
export function markColumns(columns: Columns): { column: number; status: SaidStatus; severity?: "minor" | "major" }[] {
  const found = columns.free().flatMap((column) => {
    const header = columns.segment.headers.get(column) ?? "";
    const read =
      header.length <= 30 &&
      columns.quality(column, "status", "exempt") +
        ((columns.segment.hits.get(column) ?? []).some(({ quality }) => quality >= 0.5) ? 0 : 1) >
        0
        ? readStatus(header)
        : null;
    const p = columns.profile(column);
    return read && p.distinct <= 3 && p.long === 0 && p.yesNo >= p.filled * 0.7 ? [{ column, ...read }] : [];
  });
  return found.length >= 2 && new Set(found.map((one) => one.status)).size >= 2 ? found : [];
}
