/**
 * Where she is in the pane: one stack of places. Going back returns the focus to what she came from,
 * which is why a place remembers the id of the element that opened the next one.
 */
import type { LogLine } from "../tracker/logs/fields";
import type { LogSubject } from "../tracker/model/logs";
import { useCallback, useMemo, useReducer, useState } from "react";

export type PaneTab = "week" | "state" | "scope" | "journey" | "more";
export type PanePlace =
  | {
      readonly screen:
        | PaneTab
        | "opening"
        | "missing"
        | "settings"
        | "identity"
        | "about"
        | "remove"
        | "concerned"
        | "questions"
        | "words"
        | "sessions"
        | "alone"
        | "results";
    }
  | { readonly screen: "session"; readonly name: string }
  | { readonly screen: "fill"; readonly name?: string }
  | { readonly screen: "indicator"; readonly number: number }
  | { readonly screen: "models"; readonly number?: number }
  /** A table of hers to begin with, by its position. */
  | { readonly screen: "columns"; readonly table?: number }
  | {
      readonly screen: "note";
      readonly subject?: LogSubject;
      readonly indicator?: number;
      /** What the form begins with. */
      readonly texts?: LogLine["texts"];
    };

interface Visit {
  readonly place: PanePlace;
  /** Id of the element that had the focus when she left this place. */
  readonly left: string | null;
}

export interface Navigation {
  readonly place: PanePlace;
  readonly tab: PaneTab;
  readonly previous: PanePlace | null;
  /** Id to focus after *back*; null: the heading. */
  readonly focus: string | null;
  /** She is where the pane opened: nothing was asked of it yet. */
  readonly isFirst: boolean;
  readonly go: (place: PanePlace) => void;
  readonly back: () => void;
  /** Starts afresh at a tab or at the opening. */
  readonly reset: (place: PanePlace) => void;
}

interface Stack {
  readonly visits: readonly Visit[];
  readonly focus: string | null;
}

type Move =
  { readonly to: "go" | "reset"; readonly place: PanePlace; readonly left: string | null } | { readonly to: "back" };

const TABS: readonly string[] = ["week", "state", "scope", "journey", "more"];
const isTab = (place: PanePlace): place is PanePlace & { screen: PaneTab } => TABS.includes(place.screen);

export function move(stack: Stack, next: Move): Stack {
  const top = stack.visits[stack.visits.length - 1];
  if (next.to === "back") {
    if (stack.visits.length < 2) return stack;
    const visits = stack.visits.slice(0, -1);
    return { visits, focus: visits[visits.length - 1]?.left ?? null };
  }
  if (next.to === "reset") return { visits: [{ place: next.place, left: null }], focus: null };
  const left = top ? [...stack.visits.slice(0, -1), { ...top, left: next.left }] : [];
  return { visits: [...left, { place: next.place, left: null }], focus: null };
}

export function useNavigation(first: PanePlace): Navigation {
  const [opened] = useState<Stack>({ visits: [{ place: first, left: null }], focus: null });
  const [stack, dispatch] = useReducer(move, opened);
  const go = useCallback(
    (place: PanePlace) => dispatch({ to: "go", place, left: document.activeElement?.id || null }),
    [],
  );
  const back = useCallback(() => dispatch({ to: "back" }), []);
  const reset = useCallback((place: PanePlace) => dispatch({ to: "reset", place, left: null }), []);
  return useMemo(() => {
    const places = stack.visits.map((visit) => visit.place);
    const tab = [...places].reverse().find(isTab)?.screen ?? "state";
    const place = places[places.length - 1] ?? first;
    const previous = places[places.length - 2] ?? null;
    return { place, tab, previous, focus: stack.focus, isFirst: stack === opened, go, back, reset };
  }, [stack, first, opened, go, back, reset]);
}
