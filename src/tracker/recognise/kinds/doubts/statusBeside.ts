/** Whether another column could as well be the status of a table, where the one taken for it says nothing or little. */
import type { AssignedRoles } from "../../assign/roles";
import type { DraftColumns } from "../../draft/draft";
import type { ColumnRole } from "../../weights/model";
import { AS_LIKELY, HALF, shareOf, shareOfCells } from "./columnDoubts";

/** The share of another column that could as well be the status. */
export const RIVAL = 0.2;
export const MORE_THAN_SURE = 0.9;
/** The share of its cells that must be read so. */
export const PERHAPS_READ = 0.5;
const TOLD_BY_CELLS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["indicator", "label", "criterion"]);

/**
 * Whether a full column beside is as likely the status as what it was taken for, or repeats a few values that are read as
 * statuses under a header that names no role: words, where the header of the other names a status.
 */
export function isBesideFuller(columns: DraftColumns, assigned: AssignedRoles, column: number): boolean {
  const isStated = columns.quality(column, "status") >= HALF;
  return others(columns, column).some((other) => {
    const { few = 0, readable = 0, numbers = 0 } = shareOfCells(columns, other);
    // Prices and hours are read as points.
    if (isStated && numbers >= HALF) return false;
    const own = shareOf(assigned, other, roleOf(columns, other));
    const isAsLikely = shareOf(assigned, other, "status") >= Math.max(RIVAL, own / AS_LIKELY);
    return isAsLikely || (few === 1 && readable >= PERHAPS_READ && !isNamed(columns, other));
  });
}

/** Whether a column beside holds nothing but grades that come back, under a header that names no role. */
export function isBesideGrades(columns: DraftColumns, column: number): boolean {
  return others(columns, column).some((other) => {
    const { digit = 0, rank = 0, unique = 0 } = shareOfCells(columns, other);
    return Math.max(digit, rank) >= MORE_THAN_SURE && unique < 1 && !isNamed(columns, other);
  });
}

/** Whether a header says well enough what its column is. */
function isNamed({ segment: { hits } }: DraftColumns, column: number): boolean {
  return (hits.get(column) ?? []).some(({ quality }) => quality >= HALF);
}

/** The other columns that hold something of their own from end to end, neither numbers nor titles nor dates. */
function others(columns: DraftColumns, column: number): number[] {
  return columns.all.filter((other) => {
    const { filled = 0, dates = 0, single = 0 } = shareOfCells(columns, other);
    const isTold = TOLD_BY_CELLS.has(roleOf(columns, other));
    return other !== column && !isTold && filled >= HALF && dates < HALF && single !== 1;
  });
}

/** The role that a column was given. */
export function roleOf({ roles }: DraftColumns, column: number): ColumnRole {
  return [...roles].find(([, at]) => at.includes(column))?.[0] ?? "none";
}
