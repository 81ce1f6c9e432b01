/** Official numbers, and the criterion of each: the part of the referential that reading a cell needs, without its texts. */
import type { ReferentialVersion } from "./types";

/** First indicator of each criterion (guide V9, sheets; decree 2026-728 adds 33 to the seventh), and one past the last. */
const CRITERION_STARTS = [1, 4, 9, 17, 21, 23, 30, 34];

export const LAST_INDICATOR = 33;

/** The numbers of a referential: 1 to 32, and 33 since 2026. */
export function numbersOf(version: ReferentialVersion): number[] {
  return Array.from({ length: version === "2026" ? LAST_INDICATOR : LAST_INDICATOR - 1 }, (_, index) => index + 1);
}

/** What every list carries, whatever the scope; 8 is missing from skills assessment and VAE lists, 12 under two days. */
export const ALWAYS_LISTED: readonly number[] = [
  1, 2, 4, 5, 6, 9, 10, 11, 17, 18, 19, 21, 22, 23, 24, 25, 26, 30, 31, 32,
];

/** A finding on one of these is a major one whatever is missing (guide V9); on the others it may be minor. */
export const ALWAYS_MAJOR: readonly number[] = [4, 5, 6, 7, 10, 11, 14, 15, 16, 20, 21, 22, 26, 27, 29, 31, 32];

/** The official criterion (1 to 7) of an indicator (1 to 33). */
export function criterionOf(indicator: number): number {
  let criterion = 1;
  while (criterion < 7 && indicator >= (CRITERION_STARTS[criterion] ?? 34)) criterion += 1;
  return criterion;
}

/** The indicator at a rank (from 1) inside a criterion: 2.1 is indicator 4. Null past the last one. */
export function indicatorAtRank(criterion: number, rank: number): number | null {
  const start = CRITERION_STARTS[criterion - 1];
  const end = CRITERION_STARTS[criterion];
  if (start === undefined || end === undefined || rank < 1 || start + rank - 1 >= end) return null;
  return start + rank - 1;
}
