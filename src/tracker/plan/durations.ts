/** How long a task takes: our estimates, said as such on screen, from nothing; more where she has more to trace. */
import { dayNumber } from "../cells/dates";
import { fold } from "../cells/words";
import type { State } from "../model/assessment";
import type { Tracker } from "../model/tracker";

/** Minutes to produce what is usually shown, where it is not an hour. */
const MINUTES: Readonly<Record<number, number>> = {
  6: 90,
  7: 90,
  10: 45,
  12: 45,
  14: 90,
  16: 45,
  18: 45,
  20: 120,
  22: 90,
  23: 30,
  24: 30,
  25: 30,
  30: 90,
  32: 90,
  33: 90,
};
const USUAL_MINUTES = 60;
export const COMPLEMENT_MINUTES = 30;
export const REVIEW_MINUTES = 15;

/** Shown for each programme: course sheet, objectives, session plan. */
const PER_PROGRAMME: ReadonlySet<number> = new Set([1, 5, 6]);
const PROGRAMME_MINUTES = 20;
/** Traced for each session: need, positioning, adaptation, assessment. */
const PER_SESSION: ReadonlySet<number> = new Set([4, 8, 10, 11]);
const SESSION_MINUTES = 10;
/** What is repeated goes faster: never more than this is added. */
const MOST_ADDED = 180;

/** What she delivers, as her journey tables show it; one of each where they show none. */
export interface Volume {
  /** Sessions of different names. */
  readonly programmes: number;
  /** Sessions that begin on different days, or have different names. */
  readonly sessions: number;
}

export function volumeOf({ recognition }: Tracker): Volume {
  const names = recognition.sessions.flatMap(({ session }) => (session === undefined ? [] : [fold(session)]));
  const sessions = recognition.sessions.map(
    ({ session, trainee, start }) => `${fold(session ?? trainee)} ${start === undefined ? "" : dayNumber(start)}`,
  );
  return { programmes: Math.max(1, new Set(names).size), sessions: Math.max(1, new Set(sessions).size) };
}

/** Minutes, in quarters of an hour; half of the work remains of what is in progress. */
export function minutesFor(number: number, state: State, { programmes, sessions }: Volume): number {
  const more =
    (PER_PROGRAMME.has(number) ? (programmes - 1) * PROGRAMME_MINUTES : 0) +
    (PER_SESSION.has(number) ? (sessions - 1) * SESSION_MINUTES : 0);
  const whole = (MINUTES[number] ?? USUAL_MINUTES) + Math.min(more, MOST_ADDED);
  return Math.ceil((state === "inProgress" ? whole / 2 : whole) / 15) * 15;
}
