/**
 * Where `RNQ.STATUS` gets what it shows: the tracker attached to this workbook, followed by the room that reads
 * Excel. Cells may ask before that room is ready (Excel calculates as soon as the functions are known): they are
 * told then.
 */
import type { Assessment } from "../tracker/assessment";

/** What `src/excel` provides. */
export interface LiveStatus {
  /** The last reading of the attached tracker; `null` when no tracker is attached. Never throws. */
  current(): Assessment | null;
  /** Calls back after each change of `current`; returns what stops it. */
  subscribe(listener: () => void): () => void;
}

const listeners = new Set<() => void>();
let source: LiveStatus | null = null;
let stop: (() => void) | null = null;

function tell(): void {
  for (const listener of [...listeners]) listener();
}

/** Gives the cells their source, in the place of any former one; `null` takes it away. */
export function setLiveStatus(next: LiveStatus | null): void {
  stop?.();
  source = next;
  stop = next?.subscribe(tell) ?? null;
  tell();
}

/** `undefined` as long as nothing has been read. */
export function currentStatus(): Assessment | null | undefined {
  return source === null ? undefined : source.current();
}

/** Follows the status; returns what stops it. */
export function watchStatus(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
