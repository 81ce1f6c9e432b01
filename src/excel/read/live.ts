/**
 * What the live cells (`RNQ.STATUS`) show: the last reading of the attached tracker, followed through her edits,
 * also when the pane is closed. Reading goes on only while some cell or screen listens.
 */
import type { Assessment } from "../../tracker/model/assessment";
import { isAlike } from "../../tracker/cells/once";
import type { Snapshot } from "../base/api";

export interface LiveReadings {
  /** The last reading of the attached tracker; null when no tracker is attached, undefined when nothing is read yet. Never throws. */
  current(): Assessment | null | undefined;
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

/** Waits, then calls back; returns what calls it off. */
export type Later = (milliseconds: number, call: () => void) => () => void;

export const ordinaryLater: Later = (milliseconds, call) => {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
};

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 60_000;

export function liveReadings(source: LiveSource, later: Later = ordinaryLater): LiveReadings {
  const listeners = new Set<() => void>();
  let assessment: Assessment | null | undefined;
  let stop: (() => void) | null = null;
  let starting = false;
  let failures = 0;
  let callOff: (() => void) | null = null;

  source.onRead((snapshot) => {
    const next = snapshot.settings.attached ? snapshot.assessment : null;
    const isKnown = isAlike(next, assessment);
    assessment = next;
    if (isKnown) return;
    for (const listener of [...listeners]) listener();
  });

  // A reading that fails leaves the last one (the pane tells why when she looks); it is tried again, less and less often.
  const failed = () => {
    if (callOff || listeners.size === 0) return;
    const wait = Math.min(FIRST_RETRY_MS * 2 ** failures, LONGEST_RETRY_MS);
    failures += 1;
    callOff = later(wait, () => {
      callOff = null;
      void start();
      refresh();
    });
  };
  const refresh = () => {
    source.read().then(() => (failures = 0), failed);
  };
  const start = async () => {
    if (stop || starting) return;
    starting = true;
    try {
      stop = await source.follow(refresh);
    } catch {
      failed();
    } finally {
      starting = false;
    }
    if (listeners.size === 0) end();
  };
  const end = () => {
    stop?.();
    stop = null;
    callOff?.();
    callOff = null;
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
