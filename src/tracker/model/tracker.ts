/** What the rules judge, in one value: her tables as they were read, and what she said of her body. */
import type { Language } from "../../text";
import type { CalendarDate } from "../cells/dates";
import type { Scope } from "./assessment";
import { DEFAULT_PERIODS, type Periods } from "./periods";
import type { Recognition } from "./recognition";

/** Indicators that she accepted for steps that name none, by step as she writes it. */
export type Accepted = Readonly<Record<string, readonly number[]>>;

export interface Tracker {
  /** Of one of several trackers, where one was named: those of the others are left out. */
  readonly recognition: Recognition;
  /** Her answers; null: only the rows count (a custom function without its scope). */
  readonly scope: Scope | null;
  /** The day it is; null: age is not judged, and the referential of 2026 holds. */
  readonly today: CalendarDate | null;
  readonly language: Language;
  readonly periods: Periods;
  readonly accepted: Accepted;
}

/** On a day: what falls due, the plan and the sheets need one. */
export type DatedTracker = Tracker & { readonly today: CalendarDate };

/** What may be left out of a tracker, with what holds then. */
export interface TrackerOptions {
  /** French unless said. */
  readonly language?: Language;
  /** Those that differ from the usual ones. */
  readonly periods?: Partial<Periods>;
  readonly accepted?: Accepted;
  /** Which of several trackers, by name; the first where no tracker is called so. Absent: all of them together. */
  readonly named?: string;
}

/** The recognition of one tracker: rows, documents, steps and sessions of the others are left out, tables stay. */
export function ofTracker(recognition: Recognition, named: string | undefined): Recognition {
  const { trackers, tables } = recognition;
  const own = trackers.find(({ name }) => name === named) ?? trackers[0];
  if (named === undefined || trackers.length < 2 || own === undefined) return recognition;
  const others = new Set(trackers.flatMap(({ name }) => (name === own.name ? [] : [name])));
  const ours = (one: { readonly group?: string; readonly table: number }): boolean =>
    own.tables.includes(one.table) && !others.has(one.group ?? tables[one.table]?.group ?? "");
  return {
    ...recognition,
    trackers: [own],
    rows: recognition.rows.filter(ours),
    register: recognition.register.filter(ours),
    journey: recognition.journey.filter(ours),
    sessions: recognition.sessions.filter(ours),
    logs: recognition.logs.filter(ours),
    surveys: recognition.surveys.filter(ours),
  };
}

/** A tracker from what was read, with the usual answers where nothing else is said. */
export function trackerOf<Day extends CalendarDate | null>(
  recognition: Recognition,
  scope: Scope | null,
  today: Day,
  { language = "fr", periods, accepted = {}, named }: TrackerOptions = {},
): Tracker & { readonly today: Day } {
  return {
    recognition: ofTracker(recognition, named),
    scope,
    today,
    language,
    periods: { ...DEFAULT_PERIODS, ...periods },
    accepted,
  };
}
