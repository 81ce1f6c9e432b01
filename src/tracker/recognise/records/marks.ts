/** The cells where a step of a journey meets a trainee or a session. */
import { isCellError } from "../../cells/grid";
import type { JourneySession, StepCell } from "../../model/recognition";
import { isWrittenDay, looksLikeDate, readDate } from "../../cells/writtenDates";
import { fold } from "../../cells/words";
import type { Draft } from "../draft/draft";
import { readStatus, takesBack } from "../status/statuses";
import { textOf } from "../layout/view";

type Mark = JourneySession["steps"][number];

/** A date, a tick, "Oui" or any other trace is done; empty, "Non" or "à faire" is pending. */
export function readMark(draft: Draft, row: number, column: number): Mark {
  const { view } = draft.segment;
  const value = view.filled(row, column);
  if (value === null || isCellError(value)) return "pending";
  if (typeof value === "number")
    return looksLikeDate(value, view.sheet.formats ? view.format(row, column) : undefined) || value > 0
      ? "done"
      : "pending";
  if (typeof value === "string" && isWrittenDay(value)) return "done";
  const status = readStatus(value)?.status;
  if (status === "notApplicable") return "notApplicable";
  if (status !== undefined) return status === "compliant" ? "done" : "pending";
  // A date, a name or a reference is a trace of what was done, unless its words take that back.
  return takesBack(textOf(value)) || isUnsettled(textOf(value)) ? "pending" : "done";
}

/** The day that a cell of a step holds, and whether it holds nothing. */
export function readStepCell(draft: Draft, row: number, column: number): StepCell {
  const { view } = draft.segment;
  const value = view.filled(row, column);
  if (value === null) return { empty: true };
  const date = readDate(value, view.format(row, column), view.date1904);
  return date === null ? {} : { date };
}

/** Asked for again, lost or called off: no trace, though a day may stand beside. */
function isUnsettled(text: string): boolean {
  return /^\W*(?:relanc|perdu|introuvable|egare|annul|chased|reminded|lost|cancel|not found)/.test(fold(text));
}

export function countMarks(marks: readonly Mark[]): Record<Mark, number> {
  const count = { done: 0, pending: 0, notApplicable: 0 };
  for (const mark of marks) count[mark] += 1;
  return count;
}
