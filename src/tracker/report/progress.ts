/** Progress (*avancement*): an internal benchmark, never what the auditor computes. Rules: "Progress" in the design of the command line. */
import { CRITERIA, indicator } from "../../rnq";
import type { Assessment, CriterionProgress, IndicatorState, State } from "../model/assessment";
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

/** Of those without finding, the ones where she wrote a word that was not recognised: they are not empty. */
export function unreadableOf({ indicators, findings }: Assessment): readonly number[] {
  return findings.unknown.filter((number) =>
    indicators.some((one) => one.number === number && one.state === "unreadable"),
  );
}

/** What those without finding are, all of them: left empty, not recognised, or both. */
export type UnreadKind = "blank" | "unreadable" | "both";

export function unreadOf(assessment: Assessment): UnreadKind {
  const unreadable = unreadableOf(assessment).length;
  return unreadable === 0 ? "blank" : unreadable === assessment.findings.unknown.length ? "unreadable" : "both";
}

/** What stands beside the counts of findings, so that they add up to the applicable indicators. */
export interface BesideFindings {
  /** Indicators said done without a proof known. */
  readonly declared: number;
  /** Counted twice: done, with something of 2026 or of the last audit still to do. */
  readonly also: number;
  /** Which of the two is left there. */
  readonly left: "complement" | "earlier" | "either";
  /** Those of which a new entrant owes no more than a process. */
  readonly eased: number;
  /** Her workbook has no place for proofs at all. */
  readonly noPlace: boolean;
}

export function besideFindings({ indicators, findings, warnings, audit }: Assessment): BesideFindings {
  const found = new Set([...findings.major, ...findings.minor, ...findings.minorAtBest]);
  const applicable = indicators.filter(({ applies }) => applies);
  const isDone = ({ state }: { readonly state: State }) =>
    state === "proven" || state === "toReview" || state === "declared";
  const also = applicable.filter((one) => isDone(one) && found.has(one.number));
  const open = new Set(audit.earlier.filter((one) => one.open === true).map(({ number }) => number));
  const earlier = also.filter(({ number }) => open.has(number)).length;
  return {
    declared: applicable.filter(({ state }) => state === "declared").length,
    also: also.length,
    left: earlier === 0 ? "complement" : earlier === also.length ? "earlier" : "either",
    eased: applicable.filter((one) => !isDone(one) && !found.has(one.number) && !findings.unknown.includes(one.number))
      .length,
    noPlace: warnings.some(({ type }) => type === "noPlaceForProofs"),
  };
}
