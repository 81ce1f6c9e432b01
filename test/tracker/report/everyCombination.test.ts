/**
 * The rules against a second writing of them, over every combination: the table below is copied from the texts by
 * hand (guide V9, order of 6 June 2019, decree 2026-728) and knows nothing of `src/rnq`.
 */
import type { AuditType, Category, Scope, State } from "../../../src/tracker/model/assessment";
import { summariseFindings, type Judged } from "../../../src/tracker/report/findings";
import { applicability } from "../../../src/tracker/scope/scope";
import { day, scope } from "../support";

type Condition = "certifying" | "workLinked" | "workplace" | "subcontracts" | "overTwoDays";
const CONDITIONS: readonly Condition[] = ["certifying", "workLinked", "workplace", "subcontracts", "overTwoDays"];
type When = "always" | "never" | Condition | "inCompany";

/** Indicator: training, skills assessment, VAE, apprenticeship. */
const ALL: readonly When[] = ["always", "always", "always", "always"];
const APPRENTICESHIP: readonly When[] = ["never", "never", "never", "always"];
const TABLE: Readonly<Record<number, readonly When[]>> = {
  1: ALL,
  2: ALL,
  3: ["certifying", "never", "always", "always"],
  4: ALL,
  5: ALL,
  6: ALL,
  7: ["certifying", "never", "never", "always"],
  8: ["always", "never", "never", "always"],
  9: ALL,
  10: ALL,
  11: ALL,
  12: ["overTwoDays", "always", "always", "always"],
  13: ["workLinked", "never", "never", "always"],
  14: APPRENTICESHIP,
  15: APPRENTICESHIP,
  16: ["certifying", "never", "always", "always"],
  17: ALL,
  18: ALL,
  19: ALL,
  20: APPRENTICESHIP,
  21: ALL,
  22: ALL,
  23: ALL,
  24: ALL,
  25: ALL,
  26: ALL,
  27: ["subcontracts", "subcontracts", "subcontracts", "subcontracts"],
  28: ["inCompany", "never", "never", "always"],
  29: APPRENTICESHIP,
  30: ALL,
  31: ALL,
  32: ALL,
  33: APPRENTICESHIP,
};
const CATEGORIES: readonly Category[] = ["OF", "BC", "VAE", "CFA"];
const ALWAYS_MAJOR = [4, 5, 6, 7, 10, 11, 14, 15, 16, 20, 21, 22, 26, 27, 29, 31, 32];
const EASED = [2, 3, 11, 13, 14, 19, 22, 24, 25, 26, 32];
const EXTENDED = [1, 2, 3, 7, 12, 14, 15, 19, 20, 27, 32];
const DAYS = { "2019": day("2026-10-31"), "2026": day("2026-11-01") };

/** All subsets of a list. */
function subsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}

function holds(when: When | undefined, of: Scope): boolean {
  if (when === "always") return true;
  if (when === "inCompany") return of.workLinked || of.workplace;
  return when !== undefined && when !== "never" && of[when];
}

function expected(of: Scope, version: "2019" | "2026"): number[] {
  return Object.keys(TABLE)
    .map(Number)
    .filter(
      (number) =>
        !(number === 33 && version === "2019") &&
        !(number <= 3 && of.subcontractor === "only") &&
        of.categories.some((category) => holds(TABLE[number]?.[CATEGORIES.indexOf(category)], of)),
    );
}

const SCOPES: readonly Scope[] = subsets(CATEGORIES)
  .filter((set) => set.length > 0)
  .flatMap((categories) =>
    subsets(CONDITIONS).flatMap((conditions) =>
      (["none", "partly", "only"] as const).map((subcontractor) =>
        scope({
          ...Object.fromEntries(CONDITIONS.map((one) => [one, conditions.includes(one)])),
          categories,
          subcontractor,
        }),
      ),
    ),
  );

const applying = (of: Scope, version: "2019" | "2026") =>
  applicability({ ...of, auditDate: DAYS[version] }, DAYS["2026"])
    .indicators.filter(({ applies }) => applies)
    .map(({ number }) => number);

describe("which indicators apply", () => {
  test("15 sets of categories, 32 of conditions, 3 positions, 2 referentials: each as the table says, each N/A with its reason", () => {
    expect(SCOPES).toHaveLength(15 * 32 * 3);
    for (const of of SCOPES)
      for (const version of ["2019", "2026"] as const) {
        const { indicators, referential } = applicability({ ...of, auditDate: DAYS[version] }, DAYS["2026"]);
        expect([referential, indicators.length]).toEqual([version, version === "2026" ? 33 : 32]);
        expect(indicators.filter(({ applies }) => applies).map(({ number }) => number)).toEqual(expected(of, version));
        expect(indicators.filter(({ applies, reason }) => !applies && !reason)).toEqual([]);
      }
  });

  const totals = (
    categories: readonly Category[],
    version: "2019" | "2026",
    keep: (of: Scope) => boolean = () => true,
  ) =>
    [
      ...new Set(
        SCOPES.filter(
          (of) => of.subcontractor === "none" && of.categories.join() === categories.join() && keep(of),
        ).map((of) => applying(of, version).length),
      ),
    ].sort((a, b) => a - b);

  test("the totals that the texts give", () => {
    for (const version of ["2019", "2026"] as const) {
      expect(totals(["OF"], version)).toEqual([21, 22, 23, 24, 25, 26, 27, 28]);
      expect(totals(["BC"], version)).toEqual([21, 22]);
      expect(totals(["VAE"], version)).toEqual([23, 24]);
    }
    expect([totals(["CFA"], "2019"), totals(["CFA"], "2026")]).toEqual([
      [31, 32],
      [32, 33],
    ]);
    const lone = (of: Scope) => of.overTwoDays && !of.certifying && !of.workLinked && !of.workplace && !of.subcontracts;
    expect(totals(["OF"], "2026", lone)).toEqual([22]);
  });

  test("a pure subcontractor has three fewer where 1 to 3 applied, two where 3 did not", () => {
    for (const of of SCOPES.filter(({ subcontractor }) => subcontractor === "only")) {
      const before = applying({ ...of, subcontractor: "none" }, "2026");
      expect(before.length - applying(of, "2026").length).toBe(before.includes(3) ? 3 : 2);
    }
  });
});

const STATES: readonly State[] = [
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
type Finding = "major" | "minorAtBest" | "minor" | null;

interface Case {
  readonly number: number;
  readonly state: State;
  readonly severity?: "minor" | "major";
  readonly audit: AuditType;
  readonly newcomer: boolean;
  readonly formalised: boolean;
  readonly earlier?: "minor" | "major";
  readonly complement?: "done" | "todo";
  readonly version: "2019" | "2026";
  /** A proof in force is dated after the last audit. */
  readonly renewed: boolean;
}

/** The rule once more, in the order in which the texts say it. */
function rule(one: Case): Finding {
  const { number, state, severity, audit, newcomer, formalised, earlier, complement, version, renewed } = one;
  const onlyMajor = ALWAYS_MAJOR.includes(number);
  let found: Finding = null;
  if (state === "inProgress") found = onlyMajor ? "major" : (severity ?? "minor");
  if (["proofMissing", "todo", "gap"].includes(state)) found = onlyMajor ? "major" : (severity ?? "minorAtBest");
  if (audit === "initial" && newcomer && formalised && EASED.includes(number)) found = null;
  // A finding of the last audit holds until a proof in force is dated after it.
  const lifted = renewed && ["proven", "toReview"].includes(state);
  if (audit !== "initial" && earlier && !["blank", "unreadable"].includes(state) && !lifted) found = "major";
  if (version === "2026" && complement === "todo" && EXTENDED.includes(number)) {
    if (onlyMajor) return "major";
    if (found === null) return "minor";
  }
  return found;
}

function* cases(): Generator<Case> {
  for (let number = 1; number <= 33; number += 1)
    for (const state of STATES)
      for (const severity of [undefined, "minor", "major"] as const)
        for (const audit of ["initial", "surveillance", "renewal"] as const)
          for (const [newcomer, formalised] of [
            [false, false],
            [false, true],
            [true, false],
            [true, true],
          ] as const)
            for (const earlier of [undefined, "minor", "major"] as const)
              for (const complement of [undefined, "done", "todo"] as const)
                for (const version of ["2019", "2026"] as const)
                  for (const renewed of earlier ? [false, true] : [false])
                    yield {
                      number,
                      state,
                      ...(severity && { severity }),
                      audit,
                      newcomer,
                      formalised,
                      ...(earlier && { earlier }),
                      ...(complement && { complement }),
                      version,
                      renewed,
                    };
}

test("probable findings: every indicator, state, gravity she wrote, audit, newcomer, earlier finding, complement and referential", () => {
  const everyone = scope({
    categories: CATEGORIES,
    certifying: true,
    workLinked: true,
    workplace: true,
    subcontracts: true,
  });
  let count = 0;
  const wrong: unknown[] = [];
  for (const one of cases()) {
    const { number, state, severity, audit, newcomer, formalised, earlier, complement, version, renewed } = one;
    const of: Scope = {
      ...everyone,
      audit,
      newEntrant: newcomer ? CATEGORIES : [],
      formalised: formalised ? [number] : [],
      earlier: earlier ? [{ indicator: number, gravity: earlier }] : [],
      complements: complement ? { [number]: complement } : {},
    };
    const judged: Judged = {
      number,
      applies: true,
      state,
      proofs: [],
      rows: [],
      renewed,
      ...(severity && { severity }),
    };
    const { major, minor, minorAtBest, unknown } = summariseFindings({
      indicators: [judged],
      scope: of,
      version: version,
    });
    const found: Finding = major.length ? "major" : minorAtBest.length ? "minorAtBest" : minor.length ? "minor" : null;
    if (found !== rule(one) || unknown.length !== (state === "blank" || state === "unreadable" ? 1 : 0))
      wrong.push({ ...one, found });
    count += 1;
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(count).toBe(33 * 9 * 3 * 3 * 4 * 5 * 3 * 2);
}, 120_000);
