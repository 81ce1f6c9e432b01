import { INDICATORS } from "../../../src/rnq";
import type { Scope } from "../../../src/tracker/model/assessment";
import { parseCalendarDate, type CalendarDate } from "../../../src/tracker/cells/dates";
import { applicability, SUPPOSED_SCOPE } from "../../../src/tracker/scope/scope";

const day = (text: string): CalendarDate => parseCalendarDate(text) as CalendarDate;
const BEFORE = day("2026-10-31");
const AFTER = day("2026-11-01");
const BOOLEANS = [false, true] as const;

function scope(change: Partial<Scope>): Scope {
  return { ...SUPPOSED_SCOPE, supposed: false, ...change };
}
function numbers(of: Scope, date = AFTER): number[] {
  return applicability(of, date)
    .indicators.filter((one) => one.applies)
    .map((one) => one.number);
}
function* allConditions(): Generator<Partial<Scope>> {
  for (const certifying of BOOLEANS)
    for (const workLinked of BOOLEANS)
      for (const workplace of BOOLEANS)
        for (const subcontracts of BOOLEANS)
          for (const overTwoDays of BOOLEANS) yield { certifying, workLinked, workplace, subcontracts, overTwoDays };
}

describe("the referential", () => {
  test("has 32 indicators for an audit before 1 November 2026 and 33 from that day", () => {
    expect(applicability(SUPPOSED_SCOPE, BEFORE)).toMatchObject({ referential: "2019", supposed: true });
    expect(applicability(SUPPOSED_SCOPE, BEFORE).indicators).toHaveLength(32);
    expect(applicability(SUPPOSED_SCOPE, AFTER)).toMatchObject({ referential: "2026" });
    expect(applicability(SUPPOSED_SCOPE, AFTER).indicators).toHaveLength(33);
  });
  test("follows the date of the audit rather than today", () => {
    expect(applicability(scope({ auditDate: day("2027-03-04") }), BEFORE).referential).toBe("2026");
    expect(applicability(scope({ auditDate: BEFORE }), AFTER).referential).toBe("2019");
  });
});

describe("how many indicators apply", () => {
  test("22 for the supposed profile, a lone trainer over two days", () => {
    expect(numbers(SUPPOSED_SCOPE)).toEqual([
      1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 17, 18, 19, 21, 22, 23, 24, 25, 26, 30, 31, 32,
    ]);
  });
  test("a subcontractor in part keeps 1, 2 and 3, with a note", () => {
    const partly = applicability(scope({ subcontractor: "partly" }), AFTER).indicators;
    expect(partly[0]).toMatchObject({ applies: true, reason: expect.stringContaining("propres actions") });
  });
});

describe("why", () => {
  test("every indicator that does not apply has its reason, every indicator its source, in both languages", () => {
    for (const language of ["fr", "en"] as const)
      for (const conditions of allConditions())
        for (const category of ["OF", "BC", "VAE", "CFA"] as const) {
          for (const one of applicability(scope({ ...conditions, categories: [category] }), AFTER, language)
            .indicators) {
            if (!one.applies) expect(one.reason).toMatch(/\.$/);
            expect(one.source.length).toBeGreaterThan(10);
          }
        }
  });
  test("says what misses: certification, alternance, someone in her place, apprenticeship", () => {
    const by = new Map(applicability(SUPPOSED_SCOPE, AFTER).indicators.map((one) => [one.number, one.reason]));
    expect(by.get(7)).toBe("Aucune formation certifiante.");
    expect(by.get(13)).toBe("Pas d’alternance.");
    expect(by.get(27)).toBe("Personne n’anime à votre place.");
    expect(by.get(28)).toBe("Pas de période en entreprise.");
    for (const number of [14, 15, 20, 29, 33]) expect(by.get(number)).toBe("Réservé à l’apprentissage.");
  });
  test("marks what is doubtful and nothing else", () => {
    const doubtful = (of: Scope, date = AFTER): number[] =>
      applicability(of, date)
        .indicators.filter((one) => one.doubtful)
        .map((one) => one.number);
    expect(doubtful(scope({ certifying: true }))).toEqual([3, 7, 12, 16, 19, 20, 33]);
    expect(doubtful(scope({ categories: ["CFA"] }))).toEqual([19, 20, 33]);
    expect(doubtful(scope({ categories: ["CFA"] }), BEFORE)).toEqual([]);
  });
});

test("gravity, new entrants and extensions are those of the texts", () => {
  const those = (keep: (one: (typeof INDICATORS)[number]) => boolean): number[] =>
    INDICATORS.filter(keep).map((one) => one.number);
  expect(those((one) => one.gravity === "alwaysMajor")).toEqual([
    4, 5, 6, 7, 10, 11, 14, 15, 16, 20, 21, 22, 26, 27, 29, 31, 32,
  ]);
  expect(those((one) => one.newEntrantEased)).toEqual([2, 3, 11, 13, 14, 19, 22, 24, 25, 26, 32]);
  expect(those((one) => one.extended2026)).toEqual([1, 2, 3, 7, 12, 14, 15, 19, 20, 27, 32]);
});
