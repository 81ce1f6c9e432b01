import { INDICATORS } from "../../../src/rnq";
import type { Scope, State } from "../../../src/tracker/model/assessment";
import { findingOn, listFindings, summariseFindings, type Judged } from "../../../src/tracker/report/findings";
import { scope } from "../support";

const ALL_STATES: readonly State[] = [
  "proven",
  "toReview",
  "declared",
  "inProgress",
  "proofMissing",
  "todo",
  "gap",
  "blank",
  "unreadable",
];
const judged = (number: number, state: State, more: Partial<Judged> = {}): Judged => ({
  number,
  applies: true,
  state,
  proofs: [],
  rows: [],
  ...more,
});
const gravity = (one: Judged, of: Scope = scope(), version: "2019" | "2026" = "2026") =>
  findingOn(one, of, version)?.gravity ?? null;

const EVERYONE = scope({
  categories: ["OF", "BC", "VAE", "CFA"],
  certifying: true,
  workLinked: true,
  subcontracts: true,
});

describe("finding of a state", () => {
  test.each(ALL_STATES)("%s, for each of the 33 indicators", (state) => {
    for (const { number, gravity: rule } of INDICATORS) {
      const owed = ["inProgress", "proofMissing", "todo", "gap"].includes(state);
      const expected = !owed
        ? null
        : rule === "alwaysMajor"
          ? "major"
          : state === "inProgress"
            ? "minor"
            : "minorAtBest";
      expect([number, gravity(judged(number, state))]).toEqual([number, expected]);
    }
  });
  test("the gravity that she wrote decides where the indicator can be minor, and only there", () => {
    expect(gravity(judged(8, "inProgress", { severity: "major" }))).toBe("major");
    expect(gravity(judged(8, "gap", { severity: "minor" }))).toBe("minor");
    expect(gravity(judged(4, "gap", { severity: "minor" }))).toBe("major");
    expect(gravity(judged(8, "proven", { severity: "major" }))).toBeNull();
  });
  test("nothing on an indicator that does not apply", () => {
    expect(gravity(judged(7, "gap", { applies: false }))).toBeNull();
  });
});

describe("five minors", () => {
  const report = (count: number) =>
    summariseFindings({
      indicators: [8, 9, 17, 18, 24, 25]
        .slice(0, count)
        .map((number, position) => judged(number, position % 2 ? "inProgress" : "todo")),
      scope: scope(),
      version: "2026",
    });
  test("four make no major; five, minor or minor at best, make one, and six no more than one", () => {
    expect([report(4), report(5), report(6)].map((one) => one.majorFromMinors)).toEqual([0, 1, 1]);
    expect(report(5)).toMatchObject({ minor: [9, 18], minorAtBest: [8, 17, 24], major: [] });
  });
});

describe("new entrant at the initial audit", () => {
  const eased = [2, 3, 11, 13, 14, 19, 22, 24, 25, 26, 32];
  const newcomer: Scope = {
    ...EVERYONE,
    newEntrant: EVERYONE.categories,
    formalised: INDICATORS.map(({ number }) => number),
  };
  test("a formalised process gives no finding for the eleven of the guide, and for no other", () => {
    const free = INDICATORS.filter(({ number }) => gravity(judged(number, "todo"), newcomer) === null).map(
      ({ number }) => number,
    );
    expect(free).toEqual(eased);
  });
  test("the process must be said formalised, the audit initial, and every category concerned new", () => {
    expect(gravity(judged(22, "todo"), { ...newcomer, formalised: [] })).toBe("major");
    expect(gravity(judged(22, "todo"), { ...newcomer, audit: "surveillance" })).toBe("major");
    expect(gravity(judged(22, "todo"), { ...newcomer, newEntrant: ["OF", "BC", "VAE"] })).toBe("major");
    expect(gravity(judged(14, "todo"), { ...newcomer, newEntrant: ["CFA"] })).toBeNull();
  });
});

describe("complements of 2026", () => {
  const extended = [1, 2, 3, 7, 12, 14, 15, 19, 20, 27, 32];
  const todo: Scope = {
    ...EVERYONE,
    complements: Object.fromEntries(INDICATORS.map(({ number }) => [number, "todo" as const])),
  };
  test("to do counts as partial on the eleven extended indicators, even when proven", () => {
    for (const { number, gravity: rule } of INDICATORS) {
      const expected = !extended.includes(number) ? null : rule === "alwaysMajor" ? "major" : "minor";
      expect([number, gravity(judged(number, "proven"), todo)]).toEqual([number, expected]);
    }
  });
  test("the graver of state and complement holds", () => {
    expect(gravity(judged(12, "todo"), todo)).toBe("minorAtBest");
    expect(findingOn(judged(12, "todo"), todo, "2026")?.from).toEqual(["state", "complement"]);
  });
  test("done and not answered change nothing; before 1 November 2026 there is no complement", () => {
    expect(gravity(judged(12, "proven"), scope({ complements: { 12: "done" } }))).toBeNull();
    expect(gravity(judged(12, "proven"), todo, "2019")).toBeNull();
    expect(summariseFindings({ indicators: [judged(12, "proven")], scope: todo, version: "2019" }).complements).toEqual(
      [],
    );
    expect(
      summariseFindings({
        indicators: [judged(12, "proven"), judged(1, "todo"), judged(7, "notApplicable", { applies: false })],
        scope: scope({ complements: { 12: "done" } }),
        version: "2026",
      }).complements,
    ).toEqual([
      { number: 12, answer: "done" },
      { number: 1, answer: null },
    ]);
  });
});

describe("findings of the last audit", () => {
  const earlier: Scope = scope({
    audit: "surveillance",
    earlier: [
      { indicator: 8, gravity: "minor" },
      { indicator: 12, gravity: "minor" },
    ],
    complements: { 12: "todo" },
  });
  test("an earlier minor still open is major at surveillance and renewal", () => {
    expect(gravity(judged(8, "inProgress"), earlier)).toBe("major");
    expect(gravity(judged(8, "todo", { severity: "minor" }), { ...earlier, audit: "renewal" })).toBe("major");
  });
  test("lifted or not known, it gives nothing; another indicator keeps its own gravity", () => {
    expect(gravity(judged(8, "proven", { renewed: true }), earlier)).toBeNull();
    expect(gravity(judged(8, "proven"), earlier)).toBe("major");
    expect(gravity(judged(8, "inProgress", { renewed: true }), earlier)).toBe("major");
    expect(gravity(judged(8, "blank"), earlier)).toBeNull();
    expect(gravity(judged(9, "inProgress"), earlier)).toBe("minor");
  });
  test("a complement to do is a new point, not the earlier minor", () => {
    expect(gravity(judged(12, "proven", { renewed: true }), earlier)).toBe("minor");
  });
  test("an initial audit knows no earlier finding", () => {
    expect(gravity(judged(8, "inProgress"), { ...earlier, audit: "initial" })).toBe("minor");
  });
});

test("gravest first, then by number", () => {
  const found = listFindings({
    indicators: [judged(9, "inProgress"), judged(31, "todo"), judged(8, "todo"), judged(4, "gap"), judged(1, "proven")],
    scope: scope(),
    version: "2026",
  });
  expect(found.map((one) => one.number)).toEqual([31, 4, 8, 9]);
});

test("what is not filled in or not understood is listed and is no finding", () => {
  expect(
    summariseFindings({
      indicators: [judged(4, "blank"), judged(5, "unreadable"), judged(7, "notApplicable", { applies: false })],
      scope: scope(),
      version: "2026",
    }),
  ).toMatchObject({ unknown: [4, 5], major: [], minor: [], minorAtBest: [] });
});
