import { trackerOf } from "../../../src/tracker/model/tracker";
import { assess } from "../../../src/tracker/report/assess";
import type { Assessment, State } from "../../../src/tracker/model/assessment";
import { day, entry, marjolaine, recognition, REGISTER, row, SAMPLES, sample, scope, suivi } from "../support";

const TODAY = day("2026-11-24");
const state = (of: Assessment, number: number): State | undefined =>
  of.indicators.find((one) => one.number === number)?.state;
const one = (of: Assessment, number: number) => of.indicators.find((indicator) => indicator.number === number);

describe("Atelier Marjolaine, the trainer of the design", () => {
  const report = assess(trackerOf(marjolaine.recognition, marjolaine.scope, marjolaine.today));

  test("17 proven of 22, one of them to read again, 81 %", () => {
    expect(report).toMatchObject({ referential: "2026", proven: 17, applicable: 22 });
    expect(report.progress).toBeCloseTo(26 / 32);
    expect(state(report, 23)).toBe("toReview");
    expect(state(report, 31)).toBe("proofMissing");
  });
  test("progress of each criterion", () => {
    expect(
      report.criteria.map(({ progress, proven, applicable }) => [Math.round(progress * 100), proven, applicable]),
    ).toEqual([
      [100, 2, 2],
      [100, 4, 4],
      [100, 4, 4],
      [67, 2, 3],
      [50, 1, 2],
      [80, 3, 4],
      [60, 1, 3],
    ]);
  });
  test("one probable major, two minors, three not filled in, five complements", () => {
    expect(report.findings).toEqual({
      major: [31],
      minor: [12, 30],
      minorAtBest: [],
      majorFromMinors: 0,
      unknown: [18, 22, 25],
      complements: [
        { number: 1, answer: "done" },
        { number: 2, answer: "done" },
        { number: 12, answer: "todo" },
        { number: 19, answer: "done" },
        { number: 32, answer: null },
      ],
    });
  });
  test("what is missing, the riskiest first, with the row", () => {
    expect(report.missing.map(({ number }) => number)).toEqual([31, 30, 12, 18, 22, 25]);
    expect(report.missing[0]?.what).toBe(
      "Aucune preuve trouvée, par exemple\u00a0: procédure de réclamation, registre des réclamations.",
    );
    expect(report.missing[2]?.what).toContain("violences");
    expect(report.missing[3]?.what).toBe("Statut vide, ligne\u00a016.");
    expect(one(report, 31)?.rows).toEqual(["Suivi!E25"]);
    expect(one(report, 23)?.rows).toEqual(["Suivi!E20", "Registre!A2"]);
  });
  test("its journey has eight steps, one without a trace, and eight indicators outside", () => {
    expect(report.journey.steps.map(({ missing }) => missing)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(report.journey.uncovered).toEqual([18, 21, 22, 23, 24, 25, 31, 32]);
    expect(report.journey.steps[0]).toMatchObject({ at: "Parcours!B2", phase: "Avant" });
  });
});

describe("state of an indicator", () => {
  const read = (rows: Parameters<typeof recognition>[0], of = scope()) =>
    assess(trackerOf(recognition(rows), of, TODAY));

  test("an empty cell, a cell with only spaces and no row at all are not filled in", () => {
    const report = read({ rows: [row(5, 1, ""), row(6, 2, "À faire", { statusText: "  " })] });
    expect([state(report, 1), state(report, 2), state(report, 4)]).toEqual(["blank", "blank", "blank"]);
    expect(one(report, 4)?.rows).toEqual([]);
  });
  test("a status that is not understood is no finding", () => {
    const report = read({ rows: [row(5, 4, "???"), row(6, 5, "OK"), row(7, 6, "À faire")] });
    expect(state(report, 4)).toBe("unreadable");
    expect(report.findings.unknown).toContain(4);
    expect([...report.findings.major, ...report.findings.minorAtBest]).not.toContain(4);
    expect(report.missing.find(({ number }) => number === 4)?.what).toContain("???");
  });
  test("said done without a proof: missing where there is a place for proofs, declared where there is none", () => {
    const rows = [row(5, 4, "OK")];
    expect(state(read({ rows }), 4)).toBe("proofMissing");
    expect(state(read({ rows, tables: [suivi(false), REGISTER] }), 4)).toBe("proofMissing");
    const declared = read({ rows: [...rows, row(6, 5, "OK")], tables: [suivi(false)] });
    expect(state(declared, 4)).toBe("declared");
    expect(declared.warnings).toEqual([{ type: "noPlaceForProofs" }]);
    expect(declared.findings.major).toEqual([]);
  });
  test("proofs add up across rows and the register, each once", () => {
    const report = read({
      rows: [row(5, 4, "OK"), row(6, 4, "OK", { proofs: ["Grille de besoin"] })],
      register: [entry(2, "grille de besoin", [4]), entry(3, "Entretien", [4, 5])],
    });
    expect(one(report, 4)).toMatchObject({
      state: "proven",
      proofs: ["Grille de besoin", "Entretien"],
      rows: ["Suivi!E5", "Suivi!E6", "Registre!A2", "Registre!A3"],
    });
  });
  test("a document still to write proves nothing", () => {
    expect(
      state(read({ rows: [row(5, 4, "OK")], register: [entry(2, "Grille", [4], { statusText: "À créer" })] }), 4),
    ).toBe("proofMissing");
  });
  test("of several rows the worst wins; not applicable and fine yield, an empty one never hides a finding", () => {
    const twice = (...words: Parameters<typeof row>[2][]) =>
      state(
        read({ rows: words.map((word, position) => row(5 + position, 4, word)), register: [entry(2, "Grille", [4])] }),
        4,
      );
    expect(twice("OK", "En cours")).toBe("inProgress");
    expect(twice("NC", "À faire", "OK")).toBe("gap");
    expect(twice("N/A", "OK")).toBe("proven");
    expect(twice("", "OK")).toBe("blank");
    expect(twice("", "NC")).toBe("gap");
    expect(twice("???", "")).toBe("unreadable");
  });
  test("a row that carries several indicators counts for each", () => {
    const report = read({ rows: [row(5, [23, 24, 25], "OK", { proofs: ["Registre de veille"] })] });
    expect([state(report, 23), state(report, 24), state(report, 25)]).toEqual(["proven", "proven", "proven"]);
  });
  test("not applicable against the scope is to do, with the reason; outside the scope it is not applicable", () => {
    const report = read({ rows: [row(5, 31, "N/A"), row(6, 7, "OK"), row(7, 13, "N/A")] });
    expect(one(report, 31)).toMatchObject({
      applies: true,
      state: "todo",
      reason: expect.stringContaining("même sans réclamation"),
    });
    expect(report.findings.major).toEqual([31]);
    expect(one(report, 7)).toMatchObject({
      applies: false,
      state: "notApplicable",
      reason: "Aucune formation certifiante.",
    });
    expect(one(report, 13)?.state).toBe("notApplicable");
  });
  test("the earliest deadline of its rows, which never changes the state", () => {
    const report = read({
      rows: [
        row(5, 4, "OK", { proofs: ["Grille"], deadline: day("2026-01-01") }),
        row(6, 4, "OK", { deadline: day("2025-01-01") }),
      ],
    });
    expect(one(report, 4)).toMatchObject({ state: "proven", deadline: "2025-01-01" });
  });
});

describe("age", () => {
  const aged = (register: ReturnType<typeof entry>[], number: number, today = TODAY) =>
    state(assess(trackerOf(recognition({ rows: [row(5, number, "OK")], register }), scope(), today)), number);

  test("an expiry that has passed, in the row or in the register", () => {
    expect(aged([entry(2, "Bail", [17], { expiry: day("2026-11-23") })], 17)).toBe("toReview");
    expect(aged([entry(2, "Bail", [17], { expiry: TODAY })], 17)).toBe("proven");
    const report = assess(
      trackerOf(
        recognition({ rows: [row(5, 17, "OK", { proofs: ["Bail"], expiry: day("2026-01-01") })] }),
        scope(),
        TODAY,
      ),
    );
    expect(state(report, 17)).toBe("toReview");
    expect(report.proven).toBe(1);
  });
  test("leases, diplomas and procedures never age", () => {
    expect(aged([entry(2, "CV et diplômes", [21], { date: day("2019-01-01") })], 21)).toBe("proven");
    expect(aged([entry(2, "Procédure de veille", [23], { date: day("2019-01-01") })], 23)).toBe("proven");
    expect(aged([entry(2, "Enquête à chaud", [30], { date: day("2019-01-01") })], 30)).toBe("proven");
  });
  test("watch, published results, survey of funders and reviews do, by their latest date", () => {
    expect(aged([entry(2, "Note de veille", [24], { date: day("2026-08-23") })], 24)).toBe("toReview");
    expect(
      aged(
        [
          entry(2, "Note de veille", [24], { date: day("2020-08-23") }),
          entry(3, "Note", [24], { date: day("2026-11-01") }),
        ],
        24,
      ),
    ).toBe("proven");
    expect(aged([entry(2, "Taux de satisfaction", [2], { date: day("2025-11-23") })], 2)).toBe("toReview");
    expect(aged([entry(2, "Taux de satisfaction", [2], { date: day("2025-11-24") })], 2)).toBe("proven");
    expect(aged([entry(2, "Enquête annuelle des financeurs", [30], { date: day("2025-01-01") })], 30)).toBe("toReview");
    expect(aged([entry(2, "Revue qualité annuelle", [32], { date: day("2025-01-01") })], 32)).toBe("toReview");
  });
  test("no date, no age; her own period replaces ours; without today nothing ages", () => {
    expect(aged([entry(2, "Note de veille", [24])], 24)).toBe("proven");
    const old = recognition({
      rows: [row(5, 24, "OK")],
      register: [entry(2, "Note de veille", [24], { date: day("2026-06-01") })],
    });
    expect(state(assess(trackerOf(old, scope(), TODAY)), 24)).toBe("toReview");
    expect(state(assess(trackerOf(old, scope(), TODAY, { periods: { watch: 6 } })), 24)).toBe("proven");
    expect(state(assess(trackerOf(old, scope(), null)), 24)).toBe("proven");
  });
});

describe("without a scope", () => {
  test("only the rows count, each applicable unless it says otherwise", () => {
    const report = assess(
      trackerOf(
        recognition({ rows: [row(5, 1, "OK", { proofs: ["Site"] }), row(6, 7, "En cours"), row(7, 31, "N/A")] }),
        null,
        null,
      ),
    );
    expect(report.indicators.map(({ number, applies, state: of }) => [number, applies, of])).toEqual([
      [1, true, "proven"],
      [7, true, "inProgress"],
      [31, false, "notApplicable"],
    ]);
    expect(report).toMatchObject({ referential: "2026", proven: 1, applicable: 2, progress: 2 / 3 });
    expect(report.journey.uncovered).toEqual([1, 7]);
  });
  test("the day decides the referential, and 33 is left out before 1 November 2026", () => {
    const rows = recognition({ rows: [row(5, 33, "OK")] });
    expect(assess(trackerOf(rows, null, day("2026-10-31")))).toMatchObject({ referential: "2019", indicators: [] });
    expect(assess(trackerOf(rows, null, TODAY)).indicators).toHaveLength(1);
  });
});

describe("the sample workbooks", () => {
  test.each(SAMPLES)("%s: every applicable indicator has a state, counts and findings agree", (name) => {
    for (const asked of [scope(), scope({ categories: ["OF", "CFA"], subcontracts: true }), null]) {
      const report = assess(trackerOf(sample(name), asked, TODAY));
      const applicable = report.indicators.filter(({ applies }) => applies);
      expect(report.applicable).toBe(applicable.length);
      expect(report.criteria.reduce((sum, { applicable: count }) => sum + count, 0)).toBe(report.applicable);
      expect(report.proven).toBe(applicable.filter(({ state: one }) => one === "proven" || one === "toReview").length);
      expect(applicable.every(({ state: one }) => one !== "notApplicable")).toBe(true);
      const { major, minor, minorAtBest, unknown } = report.findings;
      const told = [...major, ...minor, ...minorAtBest, ...unknown];
      expect(new Set(told).size).toBe(told.length);
      expect(report.missing.map(({ number }) => number).sort()).toEqual(told.sort());
      expect(report.missing.every(({ label, what }) => label !== "" && what !== "")).toBe(true);
    }
  });
  test("a lone trainer's list: ten said done with proofs, five in progress", () => {
    const report = assess(trackerOf(sample("suivi-formatrice-independante"), null, TODAY));
    const count = (of: State): number => report.indicators.filter((each) => each.state === of).length;
    expect([count("proven"), count("inProgress"), count("todo"), count("gap")]).toEqual([10, 5, 5, 2]);
  });
});
