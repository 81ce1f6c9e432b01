/**
 * Where `RNQ.STATUS` gets what it shows: the tracker attached to this workbook, followed by the room that reads
 * Excel. Cells may ask before that room is ready (Excel calculates as soon as the functions are known): they are
 * told then.
 */
import type { Assessment } from "../tracker/model/assessment";

/** What `src/excel` provides. */
export interface LiveStatus {
  /** The last reading of the attached tracker; `null` when no tracker is attached, `undefined` when nothing is read yet. Never throws. */
  current(): Assessment | null | undefined;
  /** Calls back after each change of `current`; returns what stops it. */
  subscribe(listener: () => void): () => void;
}

const listeners = new Set<() => void>();
let source: LiveStatus | null = null;
let stop: (() => void) | null = null;

function tell(): void {
  for (const listener of [...listeners]) listener();
}

/** One subscription serves all cells, and none is held while no cell is live: nothing is read for nobody. */
function subscribe(): void {
  if (source && listeners.size > 0) stop ??= source.subscribe(tell);
}

function unsubscribe(): void {
  stop?.();
  stop = null;
}

/** Gives the cells their source, in the place of any former one; `null` takes it away. */
export function setLiveStatus(next: LiveStatus | null): void {
  unsubscribe();
  source = next;
  subscribe();
  tell();
}

/** `undefined` as long as nothing has been read. */
export function currentStatus(): Assessment | null | undefined {
  return source?.current();
}

/** Follows the status; returns what stops it. */
export function watchStatus(listener: () => void): () => void {
  listeners.add(listener);
  subscribe();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) unsubscribe();
  };
}
