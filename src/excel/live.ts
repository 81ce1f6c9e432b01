/**
 * What the live cells (`RNQ.STATUS`) show: the last reading of the attached tracker, followed through her edits,
 * also when the pane is closed. Reading goes on only while some cell or screen listens.
 */
import type { Assessment } from "../tracker/assessment";
import type { Snapshot } from "./api";

export interface LiveReadings {
  /** The last reading of the attached tracker; null when no tracker is attached. Never throws. */
  current(): Assessment | null;
  /** Calls back after each change of `current`; returns what stops it. */
  subscribe(listener: () => void): () => void;
}

/** How the live status reads and hears of edits; given by the host, so that one reading serves pane and cells. */
export interface LiveSource {
  read(): Promise<Snapshot>;
  follow(changed: () => void): Promise<() => void>;
  /** Every reading that anyone makes. */
  onRead(listener: (snapshot: Snapshot) => void): () => void;
}

export function liveReadings(source: LiveSource): LiveReadings {
  const listeners = new Set<() => void>();
  let assessment: Assessment | null = null;
  let shown = "";
  let stop: (() => void) | null = null;
  let starting = false;

  source.onRead((snapshot) => {
    const next = snapshot.settings.attached ? snapshot.assessment : null;
    const print = JSON.stringify(next);
    assessment = next;
    if (print === shown) return;
    shown = print;
    for (const listener of [...listeners]) listener();
  });

  const refresh = () => {
    // A reading that fails leaves the last one; the pane tells why when she looks.
    source.read().catch(() => undefined);
  };
  const start = async () => {
    if (stop || starting) return;
    starting = true;
    try {
      stop = await source.follow(refresh);
    } catch {
      stop = null;
    } finally {
      starting = false;
    }
    if (listeners.size === 0) end();
  };
  const end = () => {
    stop?.();
    stop = null;
  };

  return {
    current: () => assessment,
    subscribe(listener) {
      listeners.add(listener);
      void start();
      refresh();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) end();
      };
    },
  };
}
