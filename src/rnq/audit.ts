/**
 * Rules of the audit: order of 6 June 2019 on audits, amended 24 July 2020, 31 May 2023 and 2025. Decree
 * 2026-728 leaves them as they are. Durations of audits and shares of nonconformities per indicator have no
 * reliable source and are kept out on purpose.
 */
export const AUDIT_RULES = {
  certificateYears: 3,
  /** Certificates issued before 1 January 2021 run four years. */
  certificateYearsBefore2021: 4,
  /** Surveillance audit: between these months of the certificate. */
  surveillanceMonths: [14, 22],
  /** Advice, not a rule: call the certifying body eight months before the end, be audited four to five months before. */
  renewalContactMonths: 8,
  renewalAuditMonths: [4, 5],
  /** So many minors not lifted at the decision make one major. */
  minorsMakingMajor: 5,
  /** Months to carry out the plan for a minor; checked at the next audit, major if still open. */
  minorMonths: 6,
  /** Months to lift a major; the certifying body checks at the latest one month later. */
  majorMonths: 3,
  majorCheckMonths: 1,
  /** Months before applying again after a refusal or a withdrawal. */
  reapplyMonths: 3,
  /** An application for the activity number counts as one when it is younger than this. */
  activityNumberMonths: 3,
  /** A new version of the reading guide holds for audits at the latest so many months after its publication (guide V9). */
  guideMonths: 2,
  /** Surveillance looks at these whatever happened before, where they apply. */
  surveillanceAlways: [1, 3, 17, 19],
} as const;
