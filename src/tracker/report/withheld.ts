/** When nothing is judged, since what she wrote of her statuses was not read ("withheld" in the design of the command line). */
import type { Recognition } from "../model/recognition";

/** The name of the tracker that is judged; null where the workbook has no indicator table. */
export function trackerName({ trackers }: Recognition): string | null {
  return trackers[0]?.name ?? null;
}

const isFilled = (text: string | number | boolean | undefined): boolean =>
  text !== undefined && String(text).trim() !== "";

/**
 * `noStatus` where no status was read, or most of those written wait for an answer: figures would judge what was not
 * read. A status column that she has not begun to fill is read: it says that nothing is filled in. What applies to her
 * is no status: a column that says only that leaves her statuses unread.
 */
export function withheldBecause({ rows }: Recognition): "noStatus" | null {
  const hasColumn = rows.some(({ statusText }) => statusText !== undefined);
  const said = rows.filter(({ status, statusText }) => isFilled(statusText) || (status !== null && status !== "todo"));
  const unread = said.filter(({ status }) => status === null);
  const isJudged = said.some(({ status }) => status !== null && status !== "notApplicable");
  if (!hasColumn && !isJudged) return "noStatus";
  return unread.length * 2 > said.length ? "noStatus" : null;
}
