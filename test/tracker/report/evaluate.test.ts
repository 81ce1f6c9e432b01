import { trackerOf } from "../../../src/tracker/model/tracker";
import { assess } from "../../../src/tracker/report/assess";
import { evaluateRow } from "../../../src/tracker/report/evaluate";
import { day, SAMPLES, sample, scope } from "../support";

const TODAY = day("2026-11-24");
const ok = { indicators: [4], status: "compliant" as const, statusText: "OK" };

test("said done: proven with a proof, missing without, declared when there is no place for proofs", () => {
  expect(evaluateRow({ ...ok, proofs: ["Grille"] }, null, null)).toBe("proven");
  expect(evaluateRow({ ...ok, proofs: [] }, null, null)).toBe("proofMissing");
  expect(evaluateRow({ ...ok, proofs: null }, null, null)).toBe("declared");
});

test("not applicable is what the row says without a scope, what the scope says with one", () => {
  const na = { indicators: [31], status: "notApplicable" as const, statusText: "N/A", proofs: [] };
  expect(evaluateRow(na, null, null)).toBe("notApplicable");
  expect(evaluateRow(na, scope(), TODAY)).toBe("todo");
  expect(evaluateRow({ ...na, indicators: [7] }, scope(), TODAY)).toBe("notApplicable");
  expect(
    evaluateRow({ ...ok, indicators: [33], proofs: ["Synthèse"] }, scope({ categories: ["CFA"] }), day("2026-10-31")),
  ).toBe("notApplicable");
  expect(evaluateRow({ ...ok, indicators: [33], proofs: ["Synthèse"] }, scope({ categories: ["CFA"] }), TODAY)).toBe(
    "proven",
  );
});

test.each(SAMPLES.filter((name) => name !== "dossier-qualite" && name !== "stagiaires-et-indicateurs"))(
  "%s: a row by itself gives the state of the report, where neither a register nor a second row adds to it",
  (name) => {
    const recognition = sample(name);
    for (const asked of [null, scope({ certifying: true })]) {
      const report = assess(trackerOf(recognition, asked, TODAY));
      for (const row of recognition.rows) {
        const state = report.indicators.find((one) => row.indicators.includes(one.number))?.state ?? "notApplicable";
        expect([row.indicators, evaluateRow(row, asked, TODAY)]).toEqual([row.indicators, state]);
      }
    }
  },
);
