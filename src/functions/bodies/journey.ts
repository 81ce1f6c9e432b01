/** `RNQ.JOURNEY`: her journey table as a map, step by step. */
import type { CellText } from "../../text/cells";
import { journeyMap } from "../../tracker/report/journey";
import type { JourneyMap } from "../../tracker/model/assessment";
import { LAST_INDICATOR } from "../../rnq/numbers";
import type { Call } from "../values/call";
import { Fault, type Spill } from "../values/faults";
import type { Given } from "../values/given";
import { recogniseRanges } from "../values/ranges";
import { applyingNumbers } from "../values/scope";

const ALL_INDICATORS: ReadonlySet<number> = new Set(Array.from({ length: LAST_INDICATOR }, (_, index) => index + 1));

function lacking(step: JourneyMap["steps"][number], text: CellText): string {
  const parts = [
    step.missing
      ? text.noTrace
      : step.total !== undefined && (step.done ?? 0) < step.total
        ? text.doneFor(step.done ?? 0, step.total)
        : "",
    step.suggested && step.suggested.length > 0 ? text.suggested(step.suggested) : "",
  ];
  return parts.filter(Boolean).join(". ");
}

/**
 * Rows of step, documents, indicators, what is missing (empty when nothing is). With a scope only indicators that
 * apply are suggested, and those that she accepted are covered.
 */
export function journey({ journey: range, scope, date }: Given<"JOURNEY">, call: Call): Spill {
  const { text } = call;
  const recognition = recogniseRanges([range], scope?.carried);
  const applying = scope ? applyingNumbers(scope.scope, date, call) : ALL_INDICATORS;
  const { steps } = journeyMap(
    { recognition, accepted: scope?.carried.accepted ?? {}, scope: scope?.scope ?? null },
    applying,
  );
  if (steps.length === 0) throw new Fault("#N/A", text.faults.noJourney);
  return steps.map((step) => [step.step, step.documents.join(", "), step.indicators.join(", "), lacking(step, text)]);
}
