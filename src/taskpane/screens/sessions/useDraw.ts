/** Her sessions as read, and the draw that she last asked for in this pane: it outlives a look at one file. */
import { useMemo, useState } from "react";
import {
  drawSessions,
  seedOf,
  sessionsOf,
  USUAL_DRAW,
  type Session,
  type SessionsView,
} from "../../../tracker/sessions";
import type { DrawChoice } from "../../../tracker/sheets";
import { usePane } from "../../context";
import type { PaneEnvironment } from "../../environment";

interface Kept {
  readonly count: number;
  /** null: that of the day. */
  readonly seed: number | null;
  /** Names that she put in or took out herself; null: as drawn. */
  readonly chosen: readonly string[] | null;
}

const FIRST: Kept = { count: USUAL_DRAW, seed: null, chosen: null };
const keptOf = new WeakMap<PaneEnvironment, Kept>();

export interface DrawOfPane {
  readonly view: SessionsView;
  readonly drawn: readonly Session[];
  readonly seed: number;
  readonly count: number;
  readonly chosen: boolean;
  /** What the sheet is made with. */
  readonly choice: DrawChoice;
  readonly again: () => void;
  readonly asDrawn: () => void;
  readonly setCount: (count: number) => void;
  readonly toggle: (name: string) => void;
}

export function useDraw(): DrawOfPane {
  const { snapshot, environment } = usePane();
  const { tracker, today } = snapshot;
  const [kept, setKept] = useState(() => keptOf.get(environment) ?? FIRST);
  const keep = (next: Kept): void => {
    keptOf.set(environment, next);
    setKept(next);
  };
  const view = useMemo(() => sessionsOf(tracker), [tracker]);
  const seed = kept.seed ?? seedOf(today);
  const { count, chosen } = kept;
  const drawn = useMemo(
    () =>
      chosen === null
        ? drawSessions(view.sessions, { count, seed, today }).sessions
        : view.sessions.filter(({ name }) => chosen.includes(name)),
    [view, count, seed, today, chosen],
  );
  const names = drawn.map(({ name }) => name);
  return {
    view,
    drawn,
    seed,
    count,
    chosen: chosen !== null,
    choice: chosen === null ? { count, seed } : { chosen: names },
    again: () => keep({ ...kept, seed: seed + 1, chosen: null }),
    asDrawn: () => keep({ ...kept, chosen: null }),
    setCount: (next) => keep({ ...kept, count: next, chosen: null }),
    toggle: (name) =>
      keep({ ...kept, chosen: names.includes(name) ? names.filter((one) => one !== name) : [...names, name] }),
  };
}
