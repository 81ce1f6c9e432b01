/**
 * What falls due, day by day: pieces of sessions, her deadlines, ends of validity, proofs to read again, yearly
 * dates, audit and certificate. Done follows from the tracker: what is proven owes no deadline.
 */
import { indicator } from "../../rnq";
import type { Language } from "../../text";
import { planText } from "../../text/plan";
import { cellAddress, columnIndex } from "../cells/address";
import type { Assessment, Scope } from "../model/assessment";
import { certificateDates } from "../report/audit";
import { addDays, calendarDate, type CalendarDate } from "../cells/dates";
import { DEFAULT_PERIODS, indexEvidence, periodicProofs, type Periods } from "../report/evidence";
import type { Recognition } from "../model/recognition";
import { pendingPieces } from "./sessions";
import { countsAsProven } from "../report/state";

export type DueKind = "session" | "deadline" | "expiry" | "review" | "yearly" | "audit" | "certificate";

export interface DueItem {
  readonly date: CalendarDate;
  readonly kind: DueKind;
  readonly text: string;
  readonly indicators: readonly number[];
  /** Cell of hers it comes from. */
  readonly at?: string;
  readonly late: boolean;
}

export interface DueOptions {
  /** How far to look, from today; default 30 days. */
  readonly days?: number;
  readonly language?: Language;
  readonly periods?: Partial<Periods>;
  readonly group?: string;
}

type Item = Omit<DueItem, "late">;

function address(sheet: string, row: number, column: string | undefined): string {
  return `${sheet}!${cellAddress(row - 1, columnIndex(column ?? "A") ?? 0)}`;
}

/** Deadlines of rows whose indicator is not proven and of steps not done. */
function deadlines(recognition: Recognition, assessment: Assessment, language: Language, group?: string): Item[] {
  const { due } = planText[language];
  const open = new Set(
    assessment.indicators.filter(({ applies, state }) => applies && !countsAsProven(state)).map(({ number }) => number),
  );
  const ours = (one: { readonly group?: string }): boolean =>
    group === undefined || one.group === undefined || one.group === group;
  const rows = recognition.rows.flatMap((row): Item[] => {
    const numbers = row.indicators.filter((number) => open.has(number));
    if (row.deadline === undefined || numbers.length === 0 || !ours(row)) return [];
    const columns = recognition.tables[row.table]?.columns;
    const first = numbers[0] ?? 0;
    return [
      {
        date: row.deadline,
        kind: "deadline",
        text: due.indicator(first, indicator(first)?.shortLabel[language] ?? ""),
        indicators: numbers,
        at: address(row.sheet, row.row, columns?.deadline),
      },
    ];
  });
  const steps = recognition.journey.flatMap((step): Item[] => {
    const settled = step.status === "compliant" || step.status === "notApplicable";
    if (step.deadline === undefined || step.row === undefined || settled || !ours(step)) return [];
    const at = address(step.sheet, step.row, recognition.tables[step.table]?.columns.deadline);
    return [{ date: step.deadline, kind: "deadline", text: due.step(step.step), indicators: step.indicators, at }];
  });
  return [...rows, ...steps];
}

/** Ends of validity and proofs whose period ends. */
function ageing(
  recognition: Recognition,
  assessment: Assessment,
  periods: Periods,
  language: Language,
  group?: string,
): Item[] {
  const { due, theProof } = planText[language];
  const index = indexEvidence(recognition, group);
  const seen = new Map<string, Item & { indicators: number[] }>();
  const add = (item: Item): void => {
    const key = `${item.date} ${item.at ?? ""} ${item.text}`;
    const known = seen.get(key);
    if (known) known.indicators.push(...item.indicators);
    else seen.set(key, { ...item, indicators: [...item.indicators] });
  };
  for (const { number, applies } of assessment.indicators) {
    const evidence = applies ? index.get(number) : undefined;
    if (!evidence) continue;
    for (const row of evidence.rows) {
      if (row.expiry === undefined) continue;
      const at = address(row.sheet, row.row, recognition.tables[row.table]?.columns.expiry);
      add({ date: row.expiry, kind: "expiry", text: due.expiry(row.proofs[0] ?? theProof), indicators: [number], at });
    }
    for (const entry of evidence.entries) {
      if (entry.expiry === undefined) continue;
      const at = address(entry.sheet, entry.row, recognition.tables[entry.table]?.columns.expiry);
      add({ date: entry.expiry, kind: "expiry", text: due.expiry(entry.proof), indicators: [number], at });
    }
    for (const { since, entry } of periodicProofs(number, evidence, periods)) {
      const at = address(entry.sheet, entry.row, recognition.tables[entry.table]?.columns.date);
      add({ date: since, kind: "review", text: due.review(entry.proof), indicators: [number], at });
    }
  }
  return [...seen.values()];
}

/** The next 31 May (BPF) and 15 January (survey of the funders, indicator 30): both doubtful, both say so. */
function yearly(assessment: Assessment, today: CalendarDate, language: Language): Item[] {
  const { due } = planText[language];
  const next = (month: number, day: number): CalendarDate => {
    const year = Number(today.slice(0, 4));
    const thisYear = calendarDate(year, month, day) as CalendarDate;
    return thisYear >= today ? thisYear : (calendarDate(year + 1, month, day) as CalendarDate);
  };
  const funders = assessment.indicators.some(({ number, applies }) => number === 30 && applies);
  return [
    { date: next(5, 31), kind: "yearly", text: due.bpf, indicators: [] },
    ...(funders ? [{ date: next(1, 15), kind: "yearly" as const, text: due.funders, indicators: [30] }] : []),
  ];
}

/** The audit and the dates around the certificate. */
export function auditDates(scope: Scope, language: Language): Item[] {
  const { due } = planText[language];
  const item = (kind: DueKind, date: CalendarDate, text: string): Item => ({ date, kind, text, indicators: [] });
  const audit = scope.auditDate === null ? [] : [item("audit", scope.auditDate, due.audit[scope.audit])];
  if (scope.certificateDate === null) return audit;
  const dates = certificateDates(scope.certificateDate);
  return [
    ...audit,
    item("certificate", dates.surveillanceFrom, due.surveillanceFrom),
    item("certificate", dates.surveillanceUntil, due.surveillanceUntil),
    item("certificate", dates.contactRenewal, due.contactRenewal),
    item("certificate", dates.renewalFrom, due.renewalFrom),
    item("certificate", dates.end, due.certificateEnd),
  ];
}

function sessions(recognition: Recognition, language: Language, group?: string): Item[] {
  const { due } = planText[language];
  return pendingPieces(recognition, group).map((pieces): Item => {
    const steps = pieces.steps.join(", ");
    const whom = pieces.trainees > 1 ? ` (${due.trainees(pieces.trainees)})` : "";
    const at = pieces.rows[0];
    return {
      date: pieces.date,
      kind: "session",
      text: due.session(pieces.session, steps) + whom,
      indicators: pieces.indicators,
      ...(at === undefined ? {} : { at }),
    };
  });
}

/**
 * Everything that is late or falls due within the horizon, earliest first. Past dates of the audit and of the
 * certificate are history, not lateness: they are left out.
 */
export function dueItems(
  recognition: Recognition,
  assessment: Assessment,
  today: CalendarDate,
  options: DueOptions = {},
): readonly DueItem[] {
  const language = options.language ?? "fr";
  const periods = { ...DEFAULT_PERIODS, ...options.periods };
  const horizon = addDays(today, options.days ?? 30);
  const hers = [
    ...sessions(recognition, language, options.group),
    ...deadlines(recognition, assessment, language, options.group),
    ...ageing(recognition, assessment, periods, language, options.group),
  ];
  const known = [...yearly(assessment, today, language), ...auditDates(assessment.scope, language)].filter(
    ({ date }) => date >= today,
  );
  return [...hers, ...known]
    .filter(({ date }) => date <= horizon)
    .map((item) => ({ ...item, late: item.date < today }))
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}
