/** What she delivered since the last audit, from her journey tables: the auditor draws from it. */
import type { CalendarDate } from "../../cells/dates";
import { fold } from "../../cells/words";
import type { DatedTracker } from "../../model/tracker";

export interface DeliveredAction {
  /** Her name for it; that of the trainee where her table names no session. */
  readonly name: string;
  readonly start?: CalendarDate;
  readonly end?: CalendarDate;
  /** Rows of her table that make it up. */
  readonly trainees: number;
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
export function deliveredActions({ recognition, scope, today }: DatedTracker): Delivered {
  const since = scope?.lastAudit ?? scope?.certificateDate ?? null;
  const found = new Map<string, DeliveredAction>();
  for (const { session, trainee, start, end } of recognition.sessions) {
    const name = (session ?? trainee).trim();
    const key = `${fold(name)} ${start ?? ""} ${end ?? ""}`;
    const known = found.get(key);
    found.set(key, {
      name,
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      trainees: (known?.trainees ?? 0) + 1,
    });
  }
  const day = ({ start, end }: DeliveredAction): CalendarDate | undefined => start ?? end;
  const dated = [...found.values()].filter((action) => day(action) !== undefined);
  const counted = dated.filter((action) => {
    const last = action.end ?? action.start ?? today;
    return (day(action) ?? today) <= today && (since === null || last > since);
  });
  return {
    since,
    actions: counted.sort((a, b) => (day(b) ?? "").localeCompare(day(a) ?? "")),
    undated: found.size - dated.length,
  };
}
