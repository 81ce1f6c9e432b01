/** The state of one row from its own cells (`RNQ.EVALUATE`), by the same rules as the whole report. */
import { IN_FORCE_2026 } from "../../rnq";
import type { Scope, State } from "../model/assessment";
import type { CalendarDate } from "../cells/dates";
import { appliesTo } from "../scope/scope";
import { rowState, type Said } from "./state";

export interface RowToEvaluate extends Said {
  readonly indicators: readonly number[];
  /** Single proofs of the row; null when the argument is left out: there is no place for proofs. */
  readonly proofs: readonly string[] | null;
}

/**
 * @param scope null: the row applies unless it says otherwise
 * @param today decides the referential when the scope has no date of audit; null: the one of 2026
 */
export function evaluateRow(row: RowToEvaluate, scope: Scope | null, today: CalendarDate | null): State {
  const best = (row.proofs?.length ?? 0) > 0 ? "inForce" : null;
  const state = rowState(row, { best, place: row.proofs !== null, outdated: false });
  if (scope === null) return state;
  const day = today ?? (IN_FORCE_2026 as CalendarDate);
  if (!row.indicators.some((number) => appliesTo(number, scope, day))) return "notApplicable";
  return state === "notApplicable" ? "todo" : state;
}
