/** What `RNQ.SCORE` counts when it is asked for a count rather than for the progress. */
import { indicator } from "../../rnq";
import type { CellText } from "../../text/cells";
import type { Assessment } from "../../tracker/model/assessment";
import { Fault } from "../values/faults";
import type { Measure } from "../values/words";

/** Of the whole tracker, or of the indicators of a criterion; the major finding that five minors make is of none. */
export function measured(
  { criteria, indicators, findings, withheld, ...all }: Assessment,
  { measure, criterion }: { readonly measure: Measure; readonly criterion: number | null },
  text: CellText,
): number {
  const within = (numbers: readonly number[]) =>
    numbers.filter((number) => criterion === null || indicator(number)?.criterion === criterion).length;
  const counts = criterion === null ? all : criteria[criterion - 1]!;
  switch (measure) {
    case "progress":
      // Where no status was read there is nothing to measure: no 0 %, a sentence.
      if (withheld !== null) throw new Fault("#N/A", text.faults.noStatus);
      return counts.progress ?? 0;
    case "proven":
    case "applicable":
      return counts[measure];
    case "toReview":
      return within(indicators.filter(({ state }) => state === "toReview").map(({ number }) => number));
    case "major":
      return within(findings.major);
    case "minor":
      return within(findings.minor) + within(findings.minorAtBest);
    case "unknown":
      return within(findings.unknown);
  }
}
