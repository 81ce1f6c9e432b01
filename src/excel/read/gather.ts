/**
 * Hints gathered into calls: one after a short calm, and where there is none, of a feed that recalculates without pause,
 * within a given time, and then not too often.
 */

/** Long enough to gather a paste or a recalculation, short enough to feel live. */
export const CALM_MS = 250;
/** The longest that a hint waits where others follow without a pause. */
export const LONGEST_WAIT_MS = 2_000;
/** Between two calls where hints go on and on. */
export const REST_MS = 5_000;
/** So many calls within so long: it goes on and on. */
const MANY = 8;
const WITHIN_MS = 10_000;

export interface Clock {
  now(): number;
  /** Calls back later; returns what calls it off. */
  later(milliseconds: number, call: () => void): () => void;
}

const ordinaryClock: Clock = {
  now: () => Date.now(),
  later(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

export interface Gathering {
  hint(): void;
  stop(): void;
}

export function gather(call: () => void, clock: Clock = ordinaryClock): Gathering {
  let first: number | null = null;
  let callOff = (): void => undefined;
  /** The last calls, and whether no calm had brought the very last. */
  let calls: readonly number[] = [];
  let hurried = false;
  return {
    hint() {
      const now = clock.now();
      first ??= now;
      const calm = now + CALM_MS;
      const latest = first + LONGEST_WAIT_MS;
      const goesOn = hurried || calls.filter((at) => now - at < WITHIN_MS).length >= MANY;
      const rested = goesOn ? (calls.at(-1) ?? -Infinity) + REST_MS : -Infinity;
      callOff();
      callOff = clock.later(Math.max(Math.min(calm, latest), rested) - now, () => {
        first = null;
        calls = [...calls, clock.now()].slice(-MANY);
        hurried = calm > latest;
        call();
      });
    },
    stop: () => callOff(),
  };
}
