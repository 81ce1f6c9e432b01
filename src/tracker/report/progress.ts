/** Progress (*avancement*): an internal benchmark, never what the auditor computes. Rules: "Progress" in the design of the command line. */
import { CRITERIA, indicator } from "../../rnq";
import type { CriterionProgress, IndicatorState } from "../model/assessment";
import { countsAsProven, STATE_WEIGHTS } from "./state";

/** Always-major indicators weigh 2, the others 1. */
export function weightOf(number: number): 1 | 2 {
  return indicator(number)?.gravity === "alwaysMajor" ? 2 : 1;
}

/** Progress (0 to 1, 0 when nothing applies) and plain counts over some indicators. */
export function progressOf(indicators: readonly IndicatorState[]): Omit<CriterionProgress, "number"> {
  let earned = 0,
    total = 0,
    proven = 0,
    applicable = 0;
  for (const { number, applies, state } of indicators) {
    if (!applies) continue;
    const weight = weightOf(number);
    total += weight;
    earned += weight * STATE_WEIGHTS[state];
    applicable += 1;
    if (countsAsProven(state)) proven += 1;
  }
  return { progress: total === 0 ? 0 : earned / total, proven, applicable };
}

/** One entry per criterion, 1 to 7, also where nothing applies. */
export function progressByCriterion(indicators: readonly IndicatorState[]): readonly CriterionProgress[] {
  return CRITERIA.map(({ number }) => ({
    number,
    ...progressOf(indicators.filter((one) => indicator(one.number)?.criterion === number)),
  }));
}
