/** RNQ.STATUS: what the live line says, when it is told anew, and when it is silent. */
import { currentStatus, setLiveStatus, watchStatus, type LiveStatus } from "../../src/functions/live";
import { statusText } from "../../src/functions/bodies/status";
import type { Assessment, State } from "../../src/tracker/model/assessment";
import { given } from "../../src/functions/values/given";
import { callIn } from "./asked";
import { cell } from "./support";

const indicator = (number: number, state: State, applies = true) => ({ number, applies, state, proofs: [], rows: [] });
const reading = (change: Partial<Assessment> = {}): Assessment =>
  ({
    proven: 16,
    applicable: 22,
    withheld: null,
    findings: {
      major: [31],
      minor: [30],
      minorAtBest: [12],
      majorFromMinors: 0,
      unknown: [18, 22, 25],
      complements: [],
    },
    indicators: [indicator(13, "notApplicable", false), indicator(16, "proven"), indicator(31, "proofMissing")],
    ...change,
  }) as unknown as Assessment;

test("without a tracker it says so, and before the first reading that it reads", () => {
  expect(statusText(null, null, callIn("fr"))).toBe("Aucun suivi activé");
  expect(statusText(null, [31], callIn("fr"))).toBe("Aucun suivi activé");
  expect(statusText(undefined, null, callIn("fr"))).toBe("Lecture du suivi…");
});

test("without an argument it counts as the headline of the pane", () => {
  expect(statusText(reading(), null, callIn("fr"))).toBe(
    "16 sur 22\u00a0indicateurs prouvés · 1\u00a0majeure probable · 2\u00a0mineures probables · 3\u00a0non renseignés",
  );
});

test("a word of hers that is not known is not counted as left empty", () => {
  const some = reading({ indicators: [indicator(18, "unreadable"), indicator(22, "blank"), indicator(25, "blank")] });
  expect(statusText(some, null, callIn("fr"))).toMatch(/ · 1\u00a0non reconnu · 2\u00a0non renseignés$/);
  const all = reading({ indicators: [18, 22, 25].map((number) => indicator(number, "unreadable")) });
  expect(statusText(all, null, callIn("fr"))).toMatch(/probables · 3\u00a0non reconnus$/);
  expect(statusText(all, null, callIn("en"))).toMatch(/ · 3 not recognised$/);
});

test("what is not there is not counted", () => {
  const clean = reading({
    proven: 22,
    findings: { major: [], minor: [], minorAtBest: [], majorFromMinors: 0, unknown: [], complements: [] },
  });
  expect(statusText(clean, null, callIn("fr"))).toBe("22 sur 22\u00a0indicateurs prouvés");
});

test("with an indicator it tells its state, the worst of several, in the language of Excel", () => {
  expect(statusText(reading(), [31], callIn("fr"))).toBe("Preuve manquante");
  expect(statusText(reading(), [16, 31], callIn("fr"))).toBe("Preuve manquante");
  expect(statusText(reading(), [13], callIn("fr"))).toBe("Non applicable");
  expect(statusText(reading(), [16], callIn("en"))).toBe("Proven");
});

test("the argument is one cell that names indicators, or nothing", () => {
  expect(given("STATUS", [undefined], callIn("fr")).indicatorOrNothing).toBeNull();
  expect(given("STATUS", [cell("Ind. 31")], callIn("fr")).indicatorOrNothing).toEqual([31]);
  expect(() => given("STATUS", [cell(0)], callIn("fr")).indicatorOrNothing).toThrow(/Indiquez un numéro/);
  expect(() => given("STATUS", [[[1], [2]]], callIn("fr")).indicatorOrNothing).toThrow(/Une seule cellule/);
});

describe("the live source", () => {
  function sourceOf(first: Assessment | null) {
    const told = new Set<() => void>();
    let now = first;
    const source: LiveStatus = {
      current: () => now,
      subscribe: (listener) => {
        told.add(listener);
        return () => told.delete(listener);
      },
    };
    return {
      source,
      told,
      become: (next: Assessment | null) => ((now = next), told.forEach((listener) => listener())),
    };
  }

  afterEach(() => setLiveStatus(null));

  test("cells that asked before it was there are told when it comes, and at each change", () => {
    const seen: unknown[] = [];
    const stop = watchStatus(() => seen.push(currentStatus()));
    expect(currentStatus()).toBeUndefined();
    const live = sourceOf(null);
    setLiveStatus(live.source);
    const attached = reading();
    live.become(attached);
    expect(seen).toEqual([null, attached]);
    stop();
    live.become(null);
    expect(seen.length).toBe(2);
  });

  test("nothing is followed while no cell is live", () => {
    const live = sourceOf(reading());
    setLiveStatus(live.source);
    expect(live.told.size).toBe(0);
    const stop = watchStatus(() => undefined);
    expect(live.told.size).toBe(1);
    stop();
    expect(live.told.size).toBe(0);
  });

  test("one subscription serves all cells, and a source that is replaced is let go", () => {
    const first = sourceOf(null);
    const second = sourceOf(reading());
    const stops = [watchStatus(() => undefined), watchStatus(() => undefined)];
    setLiveStatus(first.source);
    expect(first.told.size).toBe(1);
    setLiveStatus(second.source);
    expect(first.told.size).toBe(0);
    expect(currentStatus()).toEqual(reading());
    stops.forEach((stop) => stop());
  });
});
