import type { DatedAmount } from "./types";

/**
 * Subcontracting of training paid by the CPF, since 1 April 2024: L. 6323-9-2 (law 2022-1587), R. 6333-6-2
 * (decree 2023-1350), order of 3 January 2024. Outside the CPF a subcontractor need not be certified: whoever
 * entrusts the training answers for it through indicator 27.
 */
export const CPF_SUBCONTRACTING = {
  since: "2024-04-01",
  /** At most this share of a calendar year's turnover on Mon Compte Formation may be subcontracted. */
  maximumShare: 0.8,
} as const;

/**
 * Turnover below which a natural person in the micro-social scheme is exempt from being certified. The amount
 * for 2026 supposes that the ceiling follows the scheme: doubtful.
 */
export const MICRO_SOCIAL_CEILINGS: readonly DatedAmount[] = [
  { from: "2024-04-01", until: "2026-01-01", euros: 77_700, doubtful: false },
  { from: "2026-01-01", until: null, euros: 83_600, doubtful: true },
];
