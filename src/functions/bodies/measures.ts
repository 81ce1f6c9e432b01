/** What `RNQ.SCORE` counts when it is asked for a count rather than for the progress. */
import { indicator } from "../../rnq";
import type { CellText } from "../../text/cells";
import type { Assessment } from "../../tracker/model/assessment";
import { fold } from "../../tracker/cells/words";
import { shown, singleOf } from "../values/arguments";
import { Fault } from "../values/faults";

export type Measure = keyof CellText["measures"];

/** Measures in both languages, whatever the language of Excel: formulas travel with the workbook. */
const MEASURES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ["avancement", "progress"],
  ["progress", "progress"],
  ["prouves", "proven"],
  ["proven", "proven"],
  ["a relire", "toReview"],
  ["to review", "toReview"],
  ["applicables", "applicable"],
  ["applicable", "applicable"],
  ["majeures", "major"],
  ["major", "major"],
  ["mineures", "minor"],
  ["minor", "minor"],
  ["non renseignes", "unknown"],
  ["not filled in", "unknown"],
]);

/** The progress when it is left out. */
export function measureOf(argument: unknown, text: CellText): Measure {
  const value = singleOf(argument, text.parameters.measure, text);
  if (value === null) return "progress";
  const measure = MEASURES.get(fold(String(value)));
  if (!measure) throw new Fault("#VALUE!", text.faults.measure(shown(value)));
  return measure;
}

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
      return within(findings.major) + (criterion === null ? findings.majorFromMinors : 0);
    case "minor":
      return within(findings.minor) + within(findings.minorAtBest);
    case "unknown":
      return within(findings.unknown);
  }
}
