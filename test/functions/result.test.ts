/** `RNQ.RESULT`: the figures of the pane from a range, in French and English words; an error says what is missing. */
import { result } from "../../src/functions/bodies/result";
import { given } from "../../src/functions/values/given";
import { cells } from "../../src/text/cells";
import type { CellValue } from "../../src/tracker/cells/grid";
import { SURVEYS } from "../support/surveyBooks";

const call = { language: "fr", text: cells.fr } as const;
const ask = (rows: readonly (readonly CellValue[])[], ...others: unknown[]) =>
  result(given("RESULT", [rows.map((row) => [...row]), ...others], call), call);
const { rows } = SURVEYS.googleFive;

test.each([
  [["satisfaction"], 4 / 6],
  [["Satisfaction", "01/09/2026"], 1],
  [["satisfaction", undefined, "31/08/2026"], 2 / 4],
  [["moyenne"], 23 / 6],
  [["average"], 23 / 6],
  [["réponses"], 3],
  [["answers", "01/09/2026", "30/09/2026"], 1],
] as const)("%j", (asked, value) => {
  expect(ask(rows, ...asked)).toBeCloseTo(value, 10);
});

const JOURNEY: CellValue[][] = [
  ["Session", "Stagiaire", "Début", "Fin", "Convention", "Convocation", "Émargement", "Abandon"],
  ["Vannerie", "Ana", 46_090, 46_091, "x", "x", "x", "non"],
  ["Vannerie", "Noé", 46_090, 46_091, "x", "x", "x", "oui"],
];

test("of a table of trainees: how many, and how many left; a survey is asked for where there is none", () => {
  expect(ask(JOURNEY, "stagiaires")).toBe(2);
  expect(ask(JOURNEY, "taux d’abandon")).toBe(0.5);
  expect(ask(JOURNEY, "completion")).toBe(0.5);
  expect(() => ask(JOURNEY, "satisfaction")).toThrow(/questionnaire/);
  expect(() => ask(rows, "réussite")).toThrow(/sessions/);
  expect(() => ask(rows, "satisfaction", "01/01/2020", "31/12/2020")).toThrow(/Aucune réponse/);
});

test("a measure that is none, or none at all, lists those there are", () => {
  expect(() => ask(rows, "bonheur")).toThrow(/bonheur.*satisfaction/);
  expect(() => ask(rows, undefined)).toThrow(/satisfaction/);
  expect(() => ask(rows, "satisfaction", "bientôt")).toThrow(/bientôt/);
});
