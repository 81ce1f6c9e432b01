/** What each session still owes, and when: from the files of her sessions whose days are known. */
import { addDays, type CalendarDate } from "../cells/dates";
import type { Tracker } from "../model/tracker";
import { SUPPOSED_SCOPE } from "../scope/scope";
import { readFiles } from "../sessions/read";
import { dueFrom, usualIndicators } from "../sessions/kinds";
import { sessionsOf } from "../sessions";
import { workWeekOf } from "./weeks";

/** Pieces of one session that fall due the same day. */
export interface SessionPieces {
  /** Name of the session; of the trainee where the table names no session. */
  readonly session: string;
  readonly date: CalendarDate;
  readonly steps: readonly string[];
  /** Cells concerned, as "Stagiaires!A3". */
  readonly rows: readonly string[];
  readonly trainees: number;
  readonly indicators: readonly number[];
}

/** Pending pieces by session and day, in the order of the days; sessions without any date are left out. */
export function pendingPieces({ recognition, scope }: Tracker): readonly SessionPieces[] {
  const { categories } = scope ?? SUPPOSED_SCOPE;
  return readFiles(recognition)
    .files.flatMap((file) => {
      const found = new Map<CalendarDate, { steps: Set<string>; rows: Set<string>; indicators: Set<number> }>();
      for (const { step, kind, named, traces } of file.pieces) {
        const whole = traces.some(({ row, mark }) => row === null && mark === "done");
        for (const { row, mark, empty } of traces) {
          const own = row === null ? undefined : file.rows[row];
          if (mark !== "pending" || own === undefined || (whole && empty)) continue;
          const date = dueFrom(kind, own.start === undefined && own.end === undefined ? file : own);
          if (date === null) continue;
          const entry = found.get(date) ?? { steps: new Set(), rows: new Set(), indicators: new Set() };
          found.set(date, entry);
          entry.steps.add(step);
          entry.rows.add(own.at);
          for (const number of named.length > 0 ? named : usualIndicators(step, kind, categories))
            entry.indicators.add(number);
        }
      }
      return [...found].map(([date, { steps, rows, indicators }]) => ({
        session: file.name,
        date,
        steps: [...steps],
        rows: [...rows],
        trainees: rows.size,
        indicators: [...indicators].sort((a, b) => a - b),
      }));
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** A later survey or follow-up that may be asked for now, and is not yet late. */
export interface OpenSurvey {
  readonly session: string;
  readonly step: string;
  /** "Stagiaires!K3". */
  readonly at?: string;
}

const DAYS_TO_SUNDAY = 6;

/** Those whose time has come by the end of the week that she works in, in the order of the sessions. */
export function openSurveys(tracker: Tracker, today: CalendarDate): readonly OpenSurvey[] {
  const until = addDays(workWeekOf(today), DAYS_TO_SUNDAY);
  return sessionsOf(tracker).sessions.flatMap((session): OpenSurvey[] =>
    session.pieces.flatMap(({ kind, step, state, at }) => {
      const from = kind === "cold" || kind === "followUp" ? dueFrom(kind, session) : null;
      if (state !== "toCome" || from === null || from > until) return [];
      return [{ session: session.shown, step, ...(at === undefined ? {} : { at }) }];
    }),
  );
}
