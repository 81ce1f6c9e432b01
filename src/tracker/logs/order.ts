/** In which order she keeps a log: most write below the last line, some above the first. */
import type { LogEntry } from "../model/logs";

/** Fewer lines may stand so by chance. */
const FEWEST = 3;

/** Whether each line is dated, none follows an older one, and they stand one under the other. */
export function isNewestFirst(entries: readonly LogEntry[]): boolean {
  if (entries.length < FEWEST) return false;
  const [first] = entries;
  const last = entries[entries.length - 1];
  return (
    first?.date !== undefined &&
    last?.date !== undefined &&
    first.date > last.date &&
    entries.every((entry, at) => {
      const before = entries[at - 1];
      if (entry.date === undefined) return false;
      return before?.date === undefined || (before.date >= entry.date && entry.row === before.row + 1);
    })
  );
}
