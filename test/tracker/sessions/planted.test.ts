/** Files with planted faults show exactly those, and sound files none, whatever the layout and the words. */
import fc from "fast-check";
import { addDays, type CalendarDate } from "../../../src/tracker/cells/dates";
import { recognise } from "../../../src/tracker/recognise";
import { sessionsOf, type Session } from "../../../src/tracker/sessions";
import { sheetOf, workbookOf } from "../../support/cells";
import { anyLayout, FAULTS, plant, sheetRows, type Fault, type Layout } from "../../support/sessions";
import { day } from "../support";

const TODAY = day("2026-11-28");

/** The faults that a session shows, by the names of what was planted. */
function shown({ pieces, order }: Session): Fault[] {
  const orders = order.map(({ moments: [first, then] }): Fault | string => {
    if (first === "need") return "needAfterAgreement";
    if (first === "agreement") return "agreementAfterStart";
    if (first === "positioning") return "positioningAfterStart";
    return then === "certificate" ? "certificateBeforeEnd" : then === "hot" ? "hotBeforeEnd" : `${first} ${then}`;
  });
  const lacks = pieces.flatMap(({ kind, state }): (Fault | string)[] => {
    if (state !== "missing" && state !== "late") return [];
    if (kind === "cold" && state === "late") return ["lateCold"];
    return kind === "convocation" ? ["noConvocation"] : kind === "attendance" ? ["noAttendance"] : [`no ${kind}`];
  });
  return [...orders, ...lacks].sort() as Fault[];
}

const names = ["Poterie", "Sécurité incendie", "Anglais oral", "Tableur", "Prise de parole", "Soudure"];

/** Old enough for the later survey to be late, or too young for it to be due. */
const oldStart = fc.integer({ min: -700, max: -230 }).map((days) => addDays(TODAY, days));

interface Case {
  readonly start: CalendarDate;
  readonly length: number;
  readonly faults: readonly Fault[];
}
const anyCase: fc.Arbitrary<Case> = fc.record({
  start: oldStart,
  length: fc.integer({ min: 4, max: 12 }),
  faults: fc.subarray([...FAULTS]),
});

function read(cases: readonly Case[], layout: Layout): readonly Session[] {
  const sessions = cases.map(({ start, length, faults }, at) => ({
    ...plant(start, length, faults, TODAY),
    name: names[at] ?? "",
  }));
  const recognition = recognise(workbookOf(sheetOf("Mes sessions", sheetRows(sessions, layout))));
  return sessionsOf({ recognition, today: TODAY, accepted: {}, scope: null }).sessions;
}

test("planted faults are found, and nothing else, in any layout", () => {
  fc.assert(
    fc.property(fc.array(anyCase, { minLength: 3, maxLength: 6 }), anyLayout, (cases, layout) => {
      const found = read(cases, layout);
      expect(found).toHaveLength(cases.length);
      cases.forEach(({ faults }, at) => {
        const session = found.find(({ name }) => name === names[at]);
        expect({ name: names[at], faults: session && shown(session) }).toEqual({
          name: names[at],
          faults: [...faults].sort(),
        });
      });
    }),
    { numRuns: 60 },
  );
});

test("steps that nobody has begun to fill do not make days of the others", () => {
  const layout = fc.sample(anyLayout, { numRuns: 1, seed: 5 })[0] as Layout;
  const words = { ...layout.words, agreement: "Contrat de formation" };
  const cases = [day("2026-04-12"), day("2026-05-04"), day("2026-06-01")].map((start): Case => ({
    start,
    length: 4,
    faults: ["agreementAfterStart", "noConvocation", "noAttendance", "lateCold"],
  }));
  const order = [
    "attendance",
    "certificate",
    "convocation",
    "positioning",
    "hot",
    "need",
    "cold",
    "agreement",
  ] as const;
  for (const session of read(cases, { ...layout, words, order, trainees: 0, written: "serial", ticks: false }))
    expect(shown(session)).toContain("agreementAfterStart");
});

test("a sound file of each length shows nothing, over the end of a year too", () => {
  const layout = fc.sample(anyLayout, { numRuns: 1, seed: 5 })[0] as Layout;
  const starts = ["2024-12-28", "2025-12-30", "2026-01-01"].map((text) => day(text));
  for (const session of read(
    starts.map((start) => ({ start, length: 6, faults: [] })),
    layout,
  )) {
    expect([session.name, shown(session), session.done === session.of]).toEqual([session.name, [], true]);
  }
});
