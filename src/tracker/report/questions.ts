/** Questions to her that the rules raise: her cell stays as it is, she alone answers. */
import type { Assessment } from "../model/assessment";
import type { Recognition } from "../model/recognition";

export interface ScopeQuestion {
  readonly number: number;
  /** Why it counts all the same; the sentence of the report. */
  readonly reason: string;
  /** Her first cell that says not applicable. */
  readonly at?: string;
}

/** Indicators that she wrote as not applicable while her scope says that they apply. */
export function refusedNotApplicable(assessment: Assessment, recognition: Recognition): readonly ScopeQuestion[] {
  return assessment.indicators.flatMap(({ number, applies, state, reason, rows }) => {
    if (!applies || state !== "todo" || reason === undefined) return [];
    const hers = recognition.rows.filter((row) => row.indicators.includes(number));
    if (hers.length === 0 || hers.some(({ status }) => status !== "notApplicable")) return [];
    return [{ number, reason, ...(rows[0] === undefined ? {} : { at: rows[0] }) }];
  });
}
