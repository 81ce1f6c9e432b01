/** What the audit looks at, the delays that follow it and the dates around the certificate. Order of 6 June 2019 on audits. */
import { AUDIT_RULES } from "../rnq";
import type { Language } from "../text";
import { findingsText } from "../text/findings";
import type { Applicability, Findings, Scope } from "./assessment";
import { addDays, addMonths, type CalendarDate } from "./dates";

export interface AuditProgramme {
  /** Indicators looked at for sure, in the order of their numbers. */
  readonly indicators: readonly number[];
  /** Whether every applicable indicator is looked at. */
  readonly all: boolean;
  readonly sentence: string;
}

/**
 * Surveillance looks at least at the findings of the last audit, the always-major indicators, 1, 3, 17 and 19, and
 * what was not audited last time; at everything for a new entrant. The other audits look at everything.
 */
export function auditProgramme(scope: Scope, { indicators }: Applicability, language: Language = "fr"): AuditProgramme {
  const { audit } = findingsText[language];
  const applicable = indicators.filter(({ applies }) => applies);
  const everything = (sentence: string): AuditProgramme => ({ indicators: applicable.map(({ number }) => number), all: true, sentence });
  if (scope.audit !== "surveillance") return everything(audit.all);
  if (scope.newEntrant.length > 0) return everything(audit.surveillanceAll);
  const always: readonly number[] = AUDIT_RULES.surveillanceAlways;
  const kept = applicable.filter(({ number, gravity }) =>
    gravity === "alwaysMajor" || always.includes(number) || scope.earlier.some((one) => one.indicator === number));
  return { indicators: kept.map(({ number }) => number), all: false, sentence: audit.surveillance };
}

/** What follows from the probable findings: delays to lift them, what happens otherwise, the certificate on display. */
export function afterAudit(scope: Scope, findings: Findings, language: Language = "fr"): readonly string[] {
  const { audit, why } = findingsText[language];
  const minors = findings.minor.length + findings.minorAtBest.length;
  const majors = findings.major.length + findings.majorFromMinors;
  return [
    ...(majors > 0 ? [audit.major(AUDIT_RULES.majorMonths, AUDIT_RULES.majorCheckMonths)] : []),
    ...(majors > 0 ? [scope.audit === "surveillance" ? audit.suspended(AUDIT_RULES.majorMonths) : audit.initialRefused] : []),
    ...(minors > 0 ? [audit.minor(AUDIT_RULES.minorMonths)] : []),
    ...(findings.majorFromMinors ? [why.fiveMinors(minors)] : []),
    ...(scope.audit === "initial" ? [] : [audit.displayed]),
  ];
}

export interface CertificateDates {
  /** Last day of the certificate. */
  readonly end: CalendarDate;
  readonly surveillanceFrom: CalendarDate;
  readonly surveillanceUntil: CalendarDate;
  /** Day to call the certifying body for the renewal (advice). */
  readonly contactRenewal: CalendarDate;
  readonly renewalFrom: CalendarDate;
  readonly renewalUntil: CalendarDate;
}

/** Dates around a certificate: three years (four when issued before 2021), surveillance in months 14 to 22. */
export function certificateDates(issued: CalendarDate): CertificateDates {
  const years = issued < "2021-01-01" ? AUDIT_RULES.certificateYearsBefore2021 : AUDIT_RULES.certificateYears;
  const next = addMonths(issued, years * 12);
  const [from, until] = AUDIT_RULES.surveillanceMonths;
  const [latest, earliest] = AUDIT_RULES.renewalAuditMonths;
  return {
    end: addDays(next, -1),
    surveillanceFrom: addMonths(issued, from),
    surveillanceUntil: addMonths(issued, until),
    contactRenewal: addMonths(next, -AUDIT_RULES.renewalContactMonths),
    renewalFrom: addMonths(next, -earliest),
    renewalUntil: addMonths(next, -latest),
  };
}
