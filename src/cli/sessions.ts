/** `rnq sessions`: the files of her sessions on a day, and a draw among them, as JSON or as lines to read. */
import type { TrackerHost } from "../excel/base/api";
import { sessionsText } from "../text/sessions/files";
import type { Language } from "../text";
import type { CalendarDate } from "../tracker/cells/dates";
import { parseCalendarDate } from "../tracker/cells/dates";
import {
  applicableTo,
  drawSessions,
  seedOf,
  sessionFindings,
  sessionsOf,
  USUAL_DRAW,
  type Session,
} from "../tracker/sessions";
import type { DatedTracker } from "../tracker/model/tracker";
import type { Assessment } from "../tracker/model/assessment";
import { sessionsJson, type SessionsJson } from "../tracker/sessions/json";
import { lackingPieces, lackSentence, orderSentence, sessionLine, unreadSentences } from "../tracker/sessions/words";
import { cli } from "../text/cli";

/** What is asked of the draw; each has its usual value. */
export interface DrawOptions {
  readonly draw?: number;
  readonly seed?: number;
  /** The day on which the files are judged, `YYYY-MM-DD`. */
  readonly date?: string;
}

export interface SessionsResult {
  readonly json: SessionsJson;
  /** The same for a person, line by line. */
  readonly lines: readonly string[];
  /** What else is to be known: said apart from the result. */
  readonly said: readonly string[];
}

const LANGUAGE: Language = "fr";

export async function sessions(
  host: TrackerHost,
  { draw = USUAL_DRAW, seed, date }: DrawOptions,
  today: CalendarDate,
): Promise<SessionsResult> {
  const { tracker } = await host.read();
  const day = (date === undefined ? null : parseCalendarDate(date)) ?? today;
  const view = sessionsOf({ ...tracker, today: day });
  if (view.sessions.length === 0) return { json: sessionsJson(view, null), lines: [], said: [cli[LANGUAGE].noSession] };
  const drawn = drawSessions(view.sessions, { count: draw, seed: seed ?? seedOf(day), today: day });
  return {
    json: sessionsJson(view, drawn),
    lines: [
      ...view.sessions.flatMap(told),
      "",
      ...view.coverage.map(({ step, done, of }) => sessionsText[LANGUAGE].coverage(step, done, of)),
      "",
      cli[LANGUAGE].drawn(
        drawn.seed,
        drawn.sessions.map(({ shown }) => shown),
      ),
    ],
    said: unreadSentences(view, LANGUAGE),
  };
}

/** A line on the session, then one for each thing to see. */
function told(session: Session): readonly string[] {
  const text = sessionsText[LANGUAGE];
  return [
    `${session.shown} : ${text.count(session.done, session.of)}. ${sessionLine(session, LANGUAGE)}.`,
    ...lackingPieces(session).map((piece) => `  ${lackSentence(piece, LANGUAGE)}.`),
    ...session.order.map((fault) => `  ${orderSentence(fault, LANGUAGE)}.`),
  ];
}

/** What the report says of sessions, `sessionFindings` in its JSON. */
export function findingsOfSessions(
  tracker: DatedTracker,
  assessment: Assessment,
): readonly { readonly indicator: number; readonly session: string; readonly what: string }[] {
  return sessionFindings(sessionsOf(tracker).sessions, {
    applicable: applicableTo(assessment),
    scope: tracker.scope,
    language: tracker.language,
  }).flatMap(({ indicator, session, what, gravity }) => (gravity === null ? [] : [{ indicator, session, what }]));
}
