/** What stands behind `RNQ.STATUS`: readings, edits heard of, and readings that fail. */
import type { Snapshot } from "../../src/excel/base/api";
import { liveReadings } from "../../src/excel/read/live";

const snapshot = (attached: boolean, proven = 0) =>
  ({ settings: { attached }, assessment: { proven } }) as unknown as Snapshot;

/** A workbook that answers when the test says so. */
function workbook() {
  const told = new Set<(snapshot: Snapshot) => void>();
  const waiting: { readonly milliseconds: number; readonly call: () => void }[] = [];
  let changed: (() => void) | null = null;
  let next: Snapshot | null = null;
  let followed = 0;
  const live = liveReadings(
    {
      read: () => {
        if (!next) return Promise.reject(new Error("a cell is being edited"));
        const read = next;
        return Promise.resolve().then(() => (told.forEach((listener) => listener(read)), read));
      },
      follow: (call) => {
        if (!next) return Promise.reject(new Error("a cell is being edited"));
        changed = call;
        followed += 1;
        return Promise.resolve(() => (changed = null));
      },
      onRead: (listener) => (told.add(listener), () => told.delete(listener)),
    },
    (milliseconds, call) => (waiting.push({ milliseconds, call }), () => undefined),
  );
  return {
    live,
    waiting,
    get followed() {
      return followed;
    },
    get listens() {
      return changed !== null;
    },
    becomes: (what: Snapshot | null) => (next = what),
    edit: () => changed?.(),
  };
}

/** Everything that was promised has been done. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("nothing is known before the first reading; then there is a tracker, or none", async () => {
  const book = workbook();
  book.becomes(snapshot(false));
  const seen: unknown[] = [];
  expect(book.live.current()).toBeUndefined();
  book.live.subscribe(() => seen.push(book.live.current()));
  expect(book.live.current()).toBeUndefined();
  await settled();
  expect(seen).toEqual([null]);
  book.becomes(snapshot(true, 3));
  book.edit();
  await settled();
  expect(seen).toEqual([null, { proven: 3 }]);
});

test("a reading that says the same tells nobody", async () => {
  const book = workbook();
  book.becomes(snapshot(true, 3));
  let times = 0;
  book.live.subscribe(() => (times += 1));
  await settled();
  book.edit();
  await settled();
  expect(times).toBe(1);
});

test("when Excel cannot answer it is asked again, less and less often, until it does", async () => {
  const book = workbook();
  book.live.subscribe(() => undefined);
  await settled();
  for (let time = 0; time < 8; time += 1) {
    book.waiting.at(-1)!.call();
    await settled();
  }
  expect(book.waiting.map(({ milliseconds }) => milliseconds)).toEqual([
    1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000,
  ]);
  expect(book.live.current()).toBeUndefined();
  book.becomes(snapshot(true, 3));
  book.waiting.at(-1)!.call();
  await settled();
  expect(book.live.current()).toEqual({ proven: 3 });
  expect(book.followed).toBe(1);
  expect(book.waiting.length).toBe(9);
});

test("a reading that fails leaves the last one", async () => {
  const book = workbook();
  book.becomes(snapshot(true, 3));
  book.live.subscribe(() => undefined);
  await settled();
  book.becomes(null);
  book.edit();
  await settled();
  expect(book.live.current()).toEqual({ proven: 3 });
});

test("with its last listener it stops hearing of edits", async () => {
  const book = workbook();
  book.becomes(snapshot(true, 3));
  const stops = [book.live.subscribe(() => undefined), book.live.subscribe(() => undefined)];
  await settled();
  stops[0]!();
  expect(book.listens).toBe(true);
  stops[1]!();
  expect(book.listens).toBe(false);
});
