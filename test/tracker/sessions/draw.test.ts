/** The draw: repeatable, independent of the order of the rows, spread over the period and the categories. */
import fc from "fast-check";
import { addDays, addMonths, daysBetween, type CalendarDate } from "../../../src/tracker/cells/dates";
import { drawSessions, seedOf, type Session } from "../../../src/tracker/sessions";
import { day } from "../support";

const TODAY = day("2026-11-28");

const session = (name: string, start: CalendarDate | undefined, category?: Session["category"]): Session => ({
  name,
  base: name,
  shown: name,
  ...(start === undefined ? {} : { start, end: addDays(start, 2) }),
  ...(category === undefined ? {} : { category }),
  toCome: start !== undefined && start > TODAY,
  rows: [],
  pieces: [],
  order: [],
  done: 0,
  of: 0,
  unreadDates: [],
});

const anySessions = fc
  .array(
    fc.record({
      days: fc.option(fc.integer({ min: -900, max: 60 }), { nil: undefined, freq: 10 }),
      category: fc.constantFrom("OF" as const, "BC" as const, "VAE" as const, undefined),
    }),
    { maxLength: 40 },
  )
  .map((found) =>
    found.map(({ days, category }, at) =>
      session(`S${at}`, days === undefined ? undefined : addDays(TODAY, days), category),
    ),
  );
const drawn = (sessions: readonly Session[], count: number, seed: number) =>
  drawSessions(sessions, { count, seed, today: TODAY }).sessions;

test("the same seed draws the same sessions, whatever the order of the rows", () => {
  fc.assert(
    fc.property(
      anySessions.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      fc.integer({ min: 1, max: 5 }),
      fc.nat(),
      ([all, shuffled], count, seed) => {
        expect(drawn(shuffled, count, seed)).toEqual(drawn(all, count, seed));
      },
    ),
  );
});

test("as many as asked, never twice, never one to come; recent, categories and parts of the period", () => {
  fc.assert(
    fc.property(anySessions, fc.integer({ min: 1, max: 5 }), fc.nat(), (all, count, seed) => {
      const mayCome = all.filter(({ toCome }) => !toCome);
      const found = drawn(all, count, seed);
      expect(found).toHaveLength(Math.min(count, mayCome.length));
      expect(new Set(found).size).toBe(found.length);
      expect(found.filter(({ toCome }) => toCome)).toEqual([]);
      const since = addMonths(TODAY, -3);
      const isRecent = ({ end }: Session) => end !== undefined && end >= since;
      expect(found.some(isRecent)).toBe(mayCome.some(isRecent) && found.length > 0);
      const categories = (of: readonly Session[]) => new Set(of.map(({ category }) => category)).size;
      expect(categories(found)).toBe(Math.min(found.length, categories(mayCome)));
    }),
    { numRuns: 300 },
  );
});

test("of one category, each drawn session is of another part of the period where there is one in each", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5 }), fc.nat(), fc.integer({ min: 200, max: 800 }), (count, seed, length) => {
      const from = addDays(TODAY, -length);
      const all = Array.from({ length: 60 }, (_, at) =>
        session(`S${at}`, addDays(from, Math.floor((at * length) / 60)), "OF"),
      );
      const last = daysBetween(from, all[all.length - 1]?.start ?? from) + 1;
      const parts = drawn(all, count, seed).map(({ start }) =>
        Math.floor((daysBetween(from, start ?? from) / last) * count),
      );
      expect(new Set(parts).size).toBe(count);
    }),
  );
});

test("other seeds draw others; every session has its chance, but one that a recent one stands before", () => {
  const all = Array.from({ length: 12 }, (_, at) => session(`S${at}`, addDays(TODAY, -30 * at - 5), "OF"));
  const seen = new Set(Array.from({ length: 200 }, (_, seed) => drawn(all, 3, seed).map(({ name }) => name)).flat());
  expect(seen.size).toBeGreaterThanOrEqual(11);
});

test("a day gives its seed", () => {
  expect(seedOf(TODAY)).toBe(20261128);
});
