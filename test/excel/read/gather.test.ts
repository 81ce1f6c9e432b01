/** Hints of changes become few readings, and soon ones. The clock is ours. */
import { CALM_MS, gather, LONGEST_WAIT_MS, REST_MS } from "../../../src/excel/read/gather";

/** Hints at these moments; returns the moments of the calls. */
function calls(hints: readonly number[], until: number): number[] {
  let now = 0;
  let due: { at: number; call: () => void } | null = null;
  const found: number[] = [];
  const gathering = gather(() => found.push(now), {
    now: () => now,
    later(milliseconds, call) {
      const own = { at: now + Math.max(0, milliseconds), call };
      due = own;
      return () => {
        if (due === own) due = null;
      };
    },
  });
  const waiting = [...hints];
  while (now <= until) {
    if (waiting[0] === now) {
      waiting.shift();
      gathering.hint();
    }
    const ready = due as { at: number; call: () => void } | null;
    if (ready && ready.at <= now) {
      due = null;
      ready.call();
    }
    now += 10;
  }
  gathering.stop();
  return found;
}

const every = (step: number, from: number, to: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);

test("one edit, and a paste in many pieces, are read once, after a short calm", () => {
  expect(calls([0], 10_000)).toEqual([CALM_MS]);
  expect(calls(every(50, 0, 500), 10_000)).toEqual([500 + CALM_MS]);
});

test("what recalculates without pause does not put reading off: it comes in time, then now and then", () => {
  const found = calls(every(100, 0, 60_000), 60_000);
  expect(found[0]).toBe(LONGEST_WAIT_MS);
  for (const [index, at] of found.entries())
    if (index > 0) expect(at - found[index - 1]!).toBeGreaterThanOrEqual(REST_MS);
  expect(found.length).toBeGreaterThan(8);
});

test("edits a second apart are read each, as long as they do not go on and on", () => {
  expect(calls([0, 1000, 2000], 10_000)).toHaveLength(3);
  expect(calls(every(1000, 0, 7000), 10_000)).toHaveLength(8);
  expect(calls(every(1000, 0, 60_000), 60_000).length).toBeLessThan(40);
});

test("after a feed has stopped an edit is read at once again", () => {
  const found = calls([...every(100, 0, 20_000), 60_000, 70_000], 80_000);
  expect(found.slice(-2)).toEqual([60_000 + CALM_MS, 70_000 + CALM_MS]);
});
