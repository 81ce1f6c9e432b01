import { INDICATORS } from "./indicators";
import type { Indicator, ReferentialVersion } from "./types";

/** First day of the referential of 33 indicators; decree 2026-728, no transition. */
export const IN_FORCE_2026 = "2026-11-01";

/** The referential of an audit held that day (`YYYY-MM-DD`); decree 2026-728: it is the date of the audit that counts. */
export function referentialAt(date: string): ReferentialVersion {
  return date < IN_FORCE_2026 ? "2019" : "2026";
}

/** 32 indicators in 2019, 33 in 2026, in the order of their numbers. */
export function indicatorsOfVersion(version: ReferentialVersion): readonly Indicator[] {
  return version === "2026" ? INDICATORS : INDICATORS.filter((indicator) => !indicator.since2026);
}

/** `null` when there is no such number in either version. */
export function indicator(number: number): Indicator | null {
  return INDICATORS[number - 1] ?? null;
}
