/** What the audit looks at, the delays that follow it and the dates around the certificate. Order of 6 June 2019 on audits. */
import { AUDIT_RULES, indicator, SOURCES } from "../../rnq";
import type { Language } from "../../text";
import { findingsText } from "../../text/findings";
import { longDate } from "../../text/typography";
import type { AuditView, EarlierFinding, Findings, Scope } from "../model/assessment";
import { addDays, addMonths, type CalendarDate } from "../cells/dates";
import { earlierStillOpen, type Judged, type Judgement } from "./findings";
import { categoryNames, easedForNewEntrant } from "../scope/scope";

/**
 * Surveillance looks at least at the findings of the last audit, the always-major indicators, 1, 3, 17 and 19, and
 * what was not audited last time (order on audits); at everything for a new entrant (guide V9, preamble). The other
 * audits look at everything.
 */
function programme(
  scope: Scope,
  applicable: readonly Judged[],
  language: Language,
): Pick<AuditView, "looksAt" | "all"> & { readonly sentence: string } {
  const { audit } = findingsText[language];
  const everything = (sentence: string) => ({ looksAt: applicable.map(({ number }) => number), all: true, sentence });
  if (scope.audit !== "surveillance") return everything(audit.all);
  if (scope.newEntrant.length > 0) return everything(audit.surveillanceAll(categoryNames(scope.newEntrant, language)));
  const always: readonly number[] = AUDIT_RULES.surveillanceAlways;
  const kept = applicable.filter(
    ({ number }) =>
      indicator(number)?.gravity === "alwaysMajor" ||
      always.includes(number) ||
      scope.earlier.some((one) => one.indicator === number),
  );
  return { looksAt: kept.map(({ number }) => number), all: false, sentence: audit.surveillance };
}

/** What was written last time and where it is now; an initial audit has no last time. */
function earlierFindings({ scope, indicators }: Judgement): readonly EarlierFinding[] {
  if (scope.audit === "initial") return [];
  return scope.earlier.map(({ indicator: number, gravity }): EarlierFinding => {
    const judged = indicators.find((one) => one.number === number);
    return {
      number,
      gravity,
      state: judged?.state ?? "notApplicable",
      open: judged?.applies ? earlierStillOpen(judged) : false,
    };
  });
}

/** What follows from the probable findings: delays to lift them, what happens otherwise, the certificate on display. */
function consequences(scope: Scope, findings: Findings, language: Language): readonly string[] {
  const { audit, why } = findingsText[language];
  const minors = findings.minor.length + findings.minorAtBest.length;
  const majors = findings.major.length + findings.majorFromMinors;
  return [
    ...(majors > 0
      ? [
          audit.major(AUDIT_RULES.majorMonths, AUDIT_RULES.majorCheckMonths),
          audit.notLifted[scope.audit](AUDIT_RULES.majorMonths),
        ]
      : []),
    ...(minors > 0 ? [audit.minor(AUDIT_RULES.minorMonths)] : []),
    ...(findings.majorFromMinors ? [why.fiveMinors(minors)] : []),
    ...(scope.audit === "initial" ? [] : [audit.displayed]),
  ];
}

/** When it takes place, by the date of the certificate: surveillance in its window, renewal decided before the end. */
function timing(scope: Scope, language: Language): readonly string[] {
  const { audit } = findingsText[language];
  const { auditDate, certificateDate } = scope;
  if (certificateDate === null || scope.audit === "initial") return [];
  const dates = certificateDates(certificateDate);
  const [from, until] =
    scope.audit === "surveillance" ? [dates.surveillanceFrom, dates.surveillanceUntil] : [dates.renewalFrom, dates.end];
  const outside =
    auditDate !== null && (scope.audit === "surveillance" ? auditDate < from || auditDate > until : auditDate > until);
  return [
    audit.timing[scope.audit](longDate(from, language), longDate(until, language)),
    ...(outside ? [audit.outside(longDate(auditDate, language))] : []),
  ];
}

/** The audit she prepares, as the report and the pane tell it. */
export function auditView(judgement: Judgement, findings: Findings, language: Language = "fr"): AuditView {
  const { scope, indicators } = judgement;
  const applicable = indicators.filter(({ applies }) => applies);
  const { sentence, ...looked } = programme(scope, applicable, language);
  const newEntrant = applicable.flatMap(({ number }) => {
    const rule = indicator(number);
    return rule && easedForNewEntrant(rule, scope) ? [{ number, formalised: scope.formalised.includes(number) }] : [];
  });
  return {
    type: scope.audit,
    ...looked,
    earlier: earlierFindings(judgement),
    newEntrant,
    sentences: [sentence, ...timing(scope, language), ...consequences(scope, findings, language)],
    sources: [
      SOURCES.auditOrder[language],
      ...(newEntrant.length > 0 || scope.newEntrant.length > 0 ? [SOURCES.guidePreamble[language]] : []),
    ],
    conclusion: findingsText[language].why.noAuditor,
  };
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
