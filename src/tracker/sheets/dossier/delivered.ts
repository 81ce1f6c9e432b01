/** What she delivered since the last audit, from the files of her sessions: the auditor draws from it. */
import type { CalendarDate } from "../../cells/dates";
import type { DatedTracker } from "../../model/tracker";
import { sessionsOf, type Session } from "../../sessions";

export interface DeliveredAction {
  /** Her name for it; that of the trainee where her table names no session. */
  readonly name: string;
  readonly start?: CalendarDate;
  readonly end?: CalendarDate;
  /** Absent where her table names none. */
  readonly trainees?: number;
}

export interface Delivered {
  /** The last audit, else the day of the certificate; null: none is known, everything counts. */
  readonly since: CalendarDate | null;
  /** The latest first. */
  readonly actions: readonly DeliveredAction[];
  /** Without a date: whether they belong here is not known. */
  readonly undated: number;
}

/** Begun by today; ended, or still under way, after the last audit. What is to come is no action yet. */
export function deliveredActions(tracker: DatedTracker): Delivered {
  const { scope } = tracker;
  const since = scope?.lastAudit ?? scope?.certificateDate ?? null;
  const { sessions } = sessionsOf(tracker);
  const isDated = ({ start, end }: Session): boolean => start !== undefined || end !== undefined;
  const counted = sessions.filter((session) => {
    const last = session.end ?? session.start;
    return last !== undefined && !session.toCome && (since === null || last > since);
  });
  return {
    since,
    actions: counted.reverse().map(({ base, start, end, trainees }) => ({
      name: base,
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      ...(trainees === undefined ? {} : { trainees }),
    })),
    undated: sessions.filter((session) => !isDated(session)).length,
  };
}
