/** What stands beside the counts of findings, so that they add up to the applicable indicators. */
import type { Assessment, State } from "../model/assessment";

export interface BesideFindings {
  /** Indicators said done without a proof known. */
  readonly declared: number;
  /** Counted twice: done, with something of 2026 or of the last audit still to do. */
  readonly also: number;
  /** Those of which a new entrant owes no more than a process. */
  readonly eased: number;
  /** Her workbook has no place for proofs at all. */
  readonly noPlace: boolean;
}

export function besideFindings({ indicators, findings, warnings }: Assessment): BesideFindings {
  const found = new Set([...findings.major, ...findings.minor, ...findings.minorAtBest]);
  const applicable = indicators.filter(({ applies }) => applies);
  const isDone = ({ state }: { readonly state: State }) =>
    state === "proven" || state === "toReview" || state === "declared";
  return {
    declared: applicable.filter(({ state }) => state === "declared").length,
    also: applicable.filter((one) => isDone(one) && found.has(one.number)).length,
    eased: applicable.filter((one) => !isDone(one) && !found.has(one.number) && !findings.unknown.includes(one.number))
      .length,
    noPlace: warnings.some(({ type }) => type === "noPlaceForProofs"),
  };
}
