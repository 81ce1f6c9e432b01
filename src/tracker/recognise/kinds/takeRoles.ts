/** Gives the free columns of a table the roles that suit them best, all at once. */
import type { Role, TableKind } from "../../model/recognition";
import { assignRoles, type AssignedRoles, type Hints } from "../assign/roles";
import type { Columns } from "../draft/draft";
import type { ColumnRole } from "../weights/model";

export interface Limits {
  /** Columns that get no role, whatever they show. */
  readonly left?: readonly number[];
  /** Roles that no column gets. */
  readonly never?: readonly ColumnRole[];
}

export function takeRoles(
  columns: Columns,
  kind: TableKind,
  hints: Hints,
  { left = [], never = [] }: Limits = {},
): AssignedRoles {
  const fixed = new Map<number, ColumnRole>();
  for (const [role, at] of columns.roles) for (const column of at) fixed.set(column, role);
  for (const column of left) fixed.set(column, "none");
  const assigned = assignRoles(columns.segment, kind, hints, fixed, never);
  for (const column of columns.free()) {
    const role = assigned.roles.get(column) ?? "none";
    if (role !== "none" && !left.includes(column)) columns.take(role as Role, column);
  }
  return assigned;
}
