/**
 * How her logs are kept: the indicators that each speaks for, when it was last written in, and whether what was noted
 * was used of late; a survey with answers speaks for 30 as they do. Rules: "Logs" in the design of the command line.
 */
import { addMonths, type CalendarDate } from "../cells/dates";
import type { LogEntry, LogSubject } from "../model/logs";
import type { Tracker } from "../model/tracker";

/** The indicators of a subject (guide V9: 21 and 22, 23 to 25, 26, 27, 30, 31, 32). Incidents prove what their own column names. */
export const INDICATORS_OF: Readonly<Record<LogSubject, readonly number[]>> = {
  watch: [23, 24, 25],
  complaints: [31],
  difficulties: [31],
  incidents: [],
  improvement: [32],
  reviews: [30],
  partners: [26],
  training: [21, 22],
  subcontractors: [27],
};

/** What trainees answered (guide V9, 30). */
const INDICATOR_OF_SURVEYS = 30;

/** Watch and improvement are nothing without what was done with them (guide V9, 23 to 25 and 32). */
const TO_BE_USED: ReadonlySet<LogSubject> = new Set<LogSubject>(["watch", "improvement"]);
/** Months in which one entry at least must say what was done with it. */
const USED_WITHIN = 12;

/** A log or a survey, as far as it speaks for one indicator. */
export interface KeptLog {
  readonly subject: LogSubject | "survey";
  /** Position among the tables. */
  readonly table: number;
  readonly sheet: string;
  /** Of a survey: its answers, those sent twice once. */
  readonly entries: number;
  /** The day of its last entry. */
  readonly last?: CalendarDate;
  /** Row of that entry, from 1; of its header where there is none. */
  readonly row: number;
  /** Watch and improvement: no entry of the last twelve months says what was done with it. */
  readonly unused: boolean;
  /** There are other surveys beside it. */
  readonly ofSeveral?: true;
}

/** Her logs and surveys by indicator; `today` null: age is not judged. */
export function keptLogs({ recognition, today }: Tracker): ReadonlyMap<number, readonly KeptLog[]> {
  const found = new Map<number, KeptLog[]>();
  const add = (number: number, log: KeptLog): void => {
    const known = found.get(number);
    if (known) known.push(log);
    else found.set(number, [log]);
  };
  const surveys = recognition.tables.filter(({ kind }) => kind === "survey").length;
  recognition.tables.forEach(({ kind, subject, sheet, headerRow }, table) => {
    if (kind === "survey") {
      const answers = recognition.surveys.filter((answer) => answer.table === table && !answer.again);
      const latest = latestOf(answers);
      // A form that nobody answered shows nothing.
      if (latest === undefined) return;
      add(INDICATOR_OF_SURVEYS, {
        subject: "survey",
        table,
        sheet,
        entries: answers.length,
        ...(latest.date ? { last: latest.date } : {}),
        row: latest.row,
        unused: false,
        ...(surveys > 1 ? { ofSeveral: true } : {}),
      });
    }
    if (kind !== "log" || subject === undefined) return;
    const entries = recognition.logs.filter((entry) => entry.table === table);
    for (const [number, own] of byIndicator(subject, entries)) {
      const latest = latestOf(own);
      add(number, {
        subject,
        table,
        sheet,
        entries: own.length,
        ...(latest?.date ? { last: latest.date } : {}),
        row: latest?.row ?? headerRow ?? 1,
        unused: TO_BE_USED.has(subject) && !isUsedOfLate(own, today),
      });
    }
  });
  return found;
}

/** A log of watch speaks for the indicators that its own column names, where it has one; for its three else. */
function byIndicator(subject: LogSubject, entries: readonly LogEntry[]): ReadonlyMap<number, readonly LogEntry[]> {
  const usual = INDICATORS_OF[subject];
  const named = new Map<number, LogEntry[]>();
  for (const entry of entries)
    for (const number of new Set(entry.indicators)) {
      if (usual.length > 0 && !usual.includes(number)) continue;
      const own = named.get(number);
      if (own) own.push(entry);
      else named.set(number, [entry]);
    }
  const byColumn = named.size > 0 && (subject === "watch" || subject === "incidents");
  return byColumn ? named : new Map(usual.map((number) => [number, entries]));
}

function latestOf<Entry extends { readonly date?: CalendarDate }>(entries: readonly Entry[]): Entry | undefined {
  const dated = entries.filter(({ date }) => date !== undefined);
  return (
    dated.reduce<Entry | undefined>(
      (latest, entry) => (latest === undefined || (entry.date ?? "") >= (latest.date ?? "") ? entry : latest),
      undefined,
    ) ?? entries[entries.length - 1]
  );
}

/** Entries without a day are of late only where no entry has one. */
function isUsedOfLate(entries: readonly LogEntry[], today: CalendarDate | null): boolean {
  const since = today === null ? null : addMonths(today, -USED_WITHIN);
  const isDated = entries.some(({ date }) => date !== undefined);
  return entries.some(
    ({ isUsed, date }) => isUsed && (since === null || !isDated || (date !== undefined && date >= since)),
  );
}
