/** `RNQ.JOURNEY`: her journey table as a map, step by step. */
import type { CellText } from "../text/cells";
import { journeyMap } from "../tracker/journey";
import type { JourneyMap } from "../tracker/assessment";
import { rowsOf } from "./arguments";
import { Fault, type Spill } from "./faults";
import { recogniseRanges } from "./ranges";

const ALL_INDICATORS: ReadonlySet<number> = new Set(Array.from({ length: 33 }, (_, index) => index + 1));

function lacking(step: JourneyMap["steps"][number], text: CellText): string {
  const parts = [
    step.missing ? text.noTrace : step.total !== undefined && (step.done ?? 0) < step.total ? text.doneFor(step.done ?? 0, step.total) : "",
    step.suggested && step.suggested.length > 0 ? text.suggested(step.suggested) : "",
  ];
  return parts.filter(Boolean).join(". ");
}

/** Rows of step, documents, indicators, what is missing (empty when nothing is). */
export function journey(range: unknown, text: CellText): Spill {
  const recognition = recogniseRanges(rowsOf(range));
  const { steps } = journeyMap(recognition, ALL_INDICATORS);
  if (steps.length === 0) throw new Fault("#N/A", text.faults.noJourney);
  return steps.map((step) => [step.step, step.documents.join(", "), step.indicators.join(", "), lacking(step, text)]);
}
