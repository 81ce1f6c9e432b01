/** Logs: tables of hers with a line whenever something happened, and what is read of their lines. */
import type { CalendarDate } from "../cells/dates";

/** What a log follows, in the order in which they are named to her. */
export const LOG_SUBJECTS = [
  "watch",
  "complaints",
  "difficulties",
  "incidents",
  "improvement",
  "reviews",
  "partners",
  "training",
  "subcontractors",
] as const;
export type LogSubject = (typeof LOG_SUBJECTS)[number];

/** A line of a log. */
export interface LogEntry {
  /** Position in `tables`. */
  readonly table: number;
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  readonly date?: CalendarDate;
  readonly title?: string;
  /** Where it comes from, and what is said of it. */
  readonly source?: string;
  readonly detail?: string;
  /** What she says she did with it. */
  readonly use?: string;
  /** Whether something was done with it: its use is filled, or, where no column says so, it is closed. */
  readonly isUsed: boolean;
  /** Indicators that its own column names. */
  readonly indicators: readonly number[];
}

/** What `rnq inspect` says of a log beside its columns. */
export interface LogFacts {
  readonly subject: LogSubject;
  /** Lines that hold something. */
  readonly entries: number;
  /** The day of the last one; null where no line has a day. */
  readonly last: CalendarDate | null;
  /** Lines that say what was done with them. */
  readonly used: number;
}
