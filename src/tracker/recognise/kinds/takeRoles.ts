/** Gives the free columns of a table the roles that suit them best, all at once. */
import type { Role, WeighedKind } from "../../model/recognition";
import { assignRoles, type AssignedRoles, type Hints } from "../assign/roles";
import type { DraftColumns } from "../draft/draft";
import { SHARED, type ColumnRole } from "../weights/model";
import { fold } from "../../cells/words";

export interface Limits {
  /** Columns that get no role, whatever they show. */
  readonly left?: readonly number[];
  /** Roles that no column gets. */
  readonly never?: readonly ColumnRole[];
}

export function takeRoles(
  columns: DraftColumns,
  kind: WeighedKind,
  hints: Hints,
  { left = [], never = [] }: Limits = {},
): AssignedRoles {
  const fixed = new Map<number, ColumnRole>();
  for (const [role, at] of columns.roles) for (const column of at) fixed.set(column, role);
  for (const column of left) fixed.set(column, "none");
  const assigned = assignRoles(columns.segment, kind, hints, fixed, never);
  const numbered = numberedAlike(columns.segment, assigned.roles);
  for (const column of columns.free()) {
    const own = assigned.roles.get(column) ?? "none";
    const role = own === "none" ? (numbered.get(column) ?? own) : own;
    if (role !== "none" && !left.includes(column)) columns.take(role as Role, column);
  }
  return assigned;
}

/** "Preuve 1", "Preuve 2", "Preuve 3": what one of them is, all are. */
function numberedAlike(
  { headers }: DraftColumns["segment"],
  roles: ReadonlyMap<number, ColumnRole>,
): ReadonlyMap<number, ColumnRole> {
  const series = new Map<string, number[]>();
  for (const [column, text] of headers) {
    const stem = /^(.*\D)\s*\d{1,2}$/.exec(text.trim())?.[1];
    if (stem !== undefined) series.set(fold(stem), [...(series.get(fold(stem)) ?? []), column]);
  }
  const found = new Map<number, ColumnRole>();
  for (const columns of series.values()) {
    const role = columns.map((column) => roles.get(column) ?? "none").find((one) => one !== "none" && SHARED.has(one));
    if (role !== undefined) for (const column of columns) found.set(column, role);
  }
  return found;
}
