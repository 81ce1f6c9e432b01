/**
 * What falls due, day by day: pieces of sessions, her deadlines, ends of validity, proofs to read again, yearly
 * dates, audit and certificate. Done follows from the tracker: what is proven owes no deadline.
 */
import { indicator } from "../../rnq";
import type { Language } from "../../text";
import { planText } from "../../text/plan";
import { columnIndex } from "../cells/address";
import { cellArea, refText } from "../cells/cellRef";
import type { Assessment, Scope } from "../model/assessment";
import { certificateDates } from "../report/audit";
import { addDays, calendarDate, type CalendarDate } from "../cells/dates";
import type { DatedTracker, Tracker } from "../model/tracker";
import { periodicProofs } from "../report/ageing";
import { indexEvidence } from "../report/evidence";
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
  /** The day it stands on in a plan: its own, today once that has passed. */
  readonly placed: CalendarDate;
}

type Item = Omit<DueItem, "late" | "placed">;

function address(sheet: string, row: number, column: string | undefined): string {
  return refText({ sheet, area: cellArea(row - 1, columnIndex(column ?? "A") ?? 0) });
}

/** Deadlines of rows whose indicator is not proven and of steps not done. */
function deadlines({ recognition, language }: Tracker, assessment: Assessment): Item[] {
  const { due } = planText[language];
  const open = new Set(
    assessment.indicators.filter(({ applies, state }) => applies && !countsAsProven(state)).map(({ number }) => number),
  );
  const rows = recognition.rows.flatMap((row): Item[] => {
    const numbers = row.indicators.filter((number) => open.has(number));
    if (row.deadline === undefined || numbers.length === 0) return [];
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
    if (step.deadline === undefined || step.row === undefined || settled) return [];
    const at = address(step.sheet, step.row, recognition.tables[step.table]?.columns.deadline);
    return [{ date: step.deadline, kind: "deadline", text: due.step(step.step), indicators: step.indicators, at }];
  });
  return [...rows, ...steps];
}

/** Ends of validity and proofs whose period ends. */
function ageing(tracker: Tracker, assessment: Assessment): Item[] {
  const { recognition, periods, language } = tracker;
  const { due, theProof } = planText[language];
  const index = indexEvidence(tracker);
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
    for (const { source, expiry, title, sheet, row, table } of evidence.proofs) {
      if (source === "column" || expiry === undefined) continue;
      const at = address(sheet, row, recognition.tables[table]?.columns.expiry);
      add({ date: expiry, kind: "expiry", text: due.expiry(title), indicators: [number], at });
    }
    for (const { since, from } of periodicProofs(number, evidence, periods)) {
      const at = address(from.sheet, from.row, recognition.tables[from.table]?.columns.date);
      add({ date: since, kind: "review", text: due.review(from.title), indicators: [number], at });
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

function sessions(tracker: Tracker): Item[] {
  const { due } = planText[tracker.language];
  return pendingPieces(tracker).map((pieces): Item => {
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

/** Days that are looked at unless more are asked. */
const USUAL_HORIZON = 30;

/**
 * Everything that is late or falls due within the horizon, earliest first. Past dates of the audit and of the
 * certificate are history, not lateness: they are left out.
 */
export function dueItems(tracker: DatedTracker, assessment: Assessment, days = USUAL_HORIZON): readonly DueItem[] {
  const { today, language } = tracker;
  const horizon = addDays(today, days);
  const hers = [...sessions(tracker), ...deadlines(tracker, assessment), ...ageing(tracker, assessment)];
  const known = [...yearly(assessment, today, language), ...auditDates(assessment.scope, language)].filter(
    ({ date }) => date >= today,
  );
  return [...hers, ...known]
    .filter(({ date }) => date <= horizon)
    .map((item) => ({ ...item, late: item.date < today, placed: item.date < today ? today : item.date }))
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}
