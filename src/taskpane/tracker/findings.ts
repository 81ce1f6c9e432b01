/** Looks up, in the assessment, what one indicator's row shows. Nothing is judged here. */
import { INDICATORS } from "../../rnq";
import type { Assessment, Findings, IndicatorState } from "../../tracker/model/assessment";
import type { Language } from "../../text";
import { gravities, states } from "../../text/states";

export type LikelyGravity = "major" | "minor" | "minorAtBest";

/** `null` when no finding is probable. */
export function gravityOf(number: number, findings: Findings): LikelyGravity | null {
  if (findings.major.includes(number)) return "major";
  if (findings.minor.includes(number)) return "minor";
  return findings.minorAtBest.includes(number) ? "minorAtBest" : null;
}

/** ▲ or △. */
export const signOf = (gravity: LikelyGravity): "major" | "minor" => (gravity === "major" ? "major" : "minor");

export function gravityWord(gravity: LikelyGravity, language: Language): string {
  return gravities[language][gravity];
}

export function stateWord(indicator: IndicatorState, language: Language): string {
  return states[language][indicator.state];
}

export function stateOfIndicator(number: number, assessment: Assessment): IndicatorState | undefined {
  return assessment.indicators.find((indicator) => indicator.number === number);
}

/** Short label, in our words. */
export function labelOf(number: number, language: Language): string {
  return INDICATORS[number - 1]?.shortLabel[language] ?? "";
}

/** Indicators with a probable finding, and those not filled in, each the riskiest first as the rules order them. */
export function missingNumbers(assessment: Assessment): {
  readonly findings: readonly number[];
  readonly unknown: readonly number[];
} {
  const { findings, missing } = assessment;
  const order = [
    ...new Set([
      ...missing.map((item) => item.number),
      ...findings.major,
      ...findings.minorAtBest,
      ...findings.minor,
      ...findings.unknown,
    ]),
  ];
  return {
    findings: order.filter((number) => gravityOf(number, findings) !== null),
    unknown: order.filter((number) => gravityOf(number, findings) === null && findings.unknown.includes(number)),
  };
}
