import { trackerOf } from "../../../src/tracker/model/tracker";
import { journeyMap, usualStep } from "../../../src/tracker/report/journey";
import { assess } from "../../../src/tracker/report/assess";
import { refusedNotApplicable } from "../../../src/tracker/report/questions";
import type { JourneyStep, RecognisedTable } from "../../../src/tracker/model/recognition";
import { day, recognition, row, sample, scope } from "../support";

const TALL: RecognisedTable = {
  kind: "journeyTall",
  sheet: "Parcours",
  headerRow: 1,
  firstDataRow: 2,
  lastDataRow: 9,
  columns: { step: "A", documents: ["B"], indicator: "C", status: "D" },
  confidence: 1,
  reason: "",
};
const step = (name: string, more: Partial<JourneyStep> = {}): JourneyStep => ({
  table: 0,
  sheet: "Parcours",
  row: 2,
  step: name,
  indicators: [],
  documents: [],
  ...more,
});
const map = (steps: JourneyStep[], table = TALL) =>
  journeyMap(
    { recognition: recognition({ tables: [table], journey: steps }), accepted: {}, scope: null },
    new Set([1, 4, 9, 30]),
  );

describe("steps without a trace", () => {
  const missing = (one: Partial<JourneyStep>, table = TALL) => map([step("Convocation", one)], table).steps[0]?.missing;
  test("no document where there is a place for them, or said to do, whatever the documents listed", () => {
    expect(missing({ status: "compliant" })).toBe(true);
    expect(missing({ status: "todo", documents: ["Convocation"] })).toBe(true);
    expect(missing({ status: "partial", documents: ["Convocation"] })).toBe(false);
    expect(missing({ documents: ["Convocation"] })).toBe(false);
  });
  test("a step not applicable owes nothing; without a column of documents the status alone tells", () => {
    const bare: RecognisedTable = { ...TALL, columns: { step: "A", status: "D" } };
    expect(missing({ status: "notApplicable" })).toBe(false);
    expect(missing({ status: "compliant" }, bare)).toBe(false);
    expect(missing({}, bare)).toBe(true);
  });
  test("with a row per trainee: done for nobody", () => {
    const wide = sample("stagiaires-et-indicateurs");
    const steps = journeyMap({ recognition: wide, accepted: {}, scope: null }, new Set()).steps;
    expect(steps.map(({ done, total }) => `${done}/${total}`)).toContain("5/9");
    expect(steps.every(({ missing: none }) => !none)).toBe(true);
    expect(steps[0]).toMatchObject({ at: "Stagiaires!C2" });
  });
});

test("a step that names no indicator gets the usual ones that apply as a suggestion, and covers nothing", () => {
  const of = map([step("Convocation des stagiaires"), step("Besoin", { indicators: [4] })]);
  expect(of.steps.map(({ suggested }) => suggested)).toEqual([[9], undefined]);
  expect(of.uncovered).toEqual([1, 9, 30]);
});

test.each([
  ["1. Analyse du besoin", "Qualification du besoin"],
  ["2. Contractualisation", "Devis, convention ou contrat, CGV"],
  ["3. Conception", "Conception du programme"],
  ["4. Animation", "Réalisation"],
  ["5. Évaluation", "Évaluation des acquis"],
  ["Enquête à froid", "Satisfaction à froid, suivi"],
  ["Satisfaction à froid", "Satisfaction à froid, suivi"],
  ["Satisfaction à chaud", "Satisfaction à chaud"],
  ["Évaluation à chaud", "Satisfaction à chaud"],
  ["Entretien d'admission", "Positionnement, admission"],
  ["Bilan de session", "Bilan de session"],
  ["Facture", "Facturation, justificatifs financeur"],
])("%s resembles « %s »", (name, usual) => {
  expect(usualStep(name, ["OF"])?.step.fr).toBe(usual);
});

test("a name like no usual step gets no suggestion", () => {
  expect(usualStep("Pause déjeuner", ["OF"])).toBeNull();
});

test("not applicable against the scope is asked about, with her cell", () => {
  const of = recognition({
    rows: [row(5, 31, "N/A"), row(6, 26, "N/A"), row(7, 26, "OK"), row(8, 13, "N/A"), row(9, 1, "À faire")],
  });
  expect(
    refusedNotApplicable(assess(trackerOf(of, scope({ subcontractor: "partly" }), day("2026-11-24"))), of),
  ).toEqual([{ number: 31, at: "Suivi!E5", reason: expect.stringContaining("préparez la procédure") }]);
});
