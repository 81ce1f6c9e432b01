import { useCallback } from "react";
import { usePane } from "../context";
import { usePaneText } from "../language";

export interface Highlight {
  readonly on: boolean;
  /** The sheet it colours, for the words of the button. */
  readonly sheet: string;
  readonly toggle: () => void;
}

/** The one toggle of the highlight; null while no table is recognised. */
export function useHighlight(): Highlight | null {
  const text = usePaneText();
  const { snapshot, tracker } = usePane();
  const sheet = snapshot.recognition.tables.find((table) => table.kind === "indicators")?.sheet;
  const on = snapshot.highlighted;
  const { act } = tracker;
  const toggle = useCallback(() => {
    void act(
      "highlight",
      (host) => host.highlight(!on),
      () => (on ? text.notices.unhighlight : text.notices.highlight),
    );
  }, [act, on, text]);
  return sheet === undefined ? null : { on, sheet, toggle };
}
