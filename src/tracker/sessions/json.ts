/** The JSON of `rnq sessions`, field by field as the design of the command line says. */
import type { Coverage } from "./coverage";
import type { Draw } from "./draw";
import type { Session } from "./judge";
import type { SessionsView } from "./view";

export interface SessionsJson {
  readonly sessions: readonly object[];
  readonly coverage: readonly Coverage[];
  readonly drawn: readonly string[];
  readonly seed?: number;
}

export function sessionsJson({ sessions, coverage }: SessionsView, draw: Draw | null): SessionsJson {
  return {
    sessions: sessions.map(ofSession),
    coverage,
    drawn: draw?.sessions.map(({ name }) => name) ?? [],
    ...(draw === null ? {} : { seed: draw.seed }),
  };
}

function ofSession({ name, start, end, trainees, pieces, order, done, of }: Session): object {
  return {
    name,
    start,
    end,
    trainees,
    pieces: pieces.map(({ step, state, date, indicators }) => ({ step, state, date, indicators })),
    order: order.map(({ first, then, firstDate, thenDate, indicator }) => ({
      first,
      then,
      dates: [firstDate, thenDate],
      indicator,
    })),
    done,
    of,
  };
}
