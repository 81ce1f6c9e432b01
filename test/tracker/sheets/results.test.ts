/** *Résultats* as a sheet: each figure with headcount and method, what is missing, questions with bars, nothing cut, no name. */
import type { FiguresPeriod } from "../../../src/tracker/figures/figures";
import { trackerOf } from "../../../src/tracker/model/tracker";
import { recognise } from "../../../src/tracker/recognise";
import { assess } from "../../../src/tracker/report/assess";
import { applicability } from "../../../src/tracker/scope/scope";
import { planSheet, type SheetPlan } from "../../../src/tracker/sheets";
import type { Language } from "../../../src/text";
import { sheetOf, workbookOf } from "../../support/cells";
import { cut } from "../../support/cutCells";
import { internalIn } from "../../support/internalWords";
import { SESSION_BOOKS } from "../../support/sessionBooks";
import { SURVEYS, type SurveyBook } from "../../support/surveyBooks";
import { day, scope } from "../support";

const TODAY = day("2026-11-28");
const LONG =
  "Dans quelle mesure les exercices proposés pendant le stage vous ont-ils permis de refaire seul chez vous ";

/** Forty questions, each of two lines. */
const MANY: SurveyBook = {
  sheet: "Réponses très nombreuses 2026",
  rows: [
    ["Horodateur", ...Array.from({ length: 40 }, (_, at) => `${LONG} ${at + 1} ? (sur 5)`)],
    ...Array.from({ length: 12 }, (_, row) => [
      `${row + 1}/03/2026 10:00:00`,
      ...Array.from({ length: 40 }, (_, at) => ((row + at) % 5) + 1),
    ]),
  ],
};

function planOf(
  books: readonly SurveyBook[],
  language: Language = "fr",
  { certifying = false, period }: { readonly certifying?: boolean; readonly period?: FiguresPeriod } = {},
): SheetPlan {
  const of = scope({ certifying });
  const recognition = recognise(workbookOf(...books.map(({ sheet, rows }) => sheetOf(sheet, rows))));
  const tracker = trackerOf(recognition, of, TODAY, { language });
  return planSheet("results", {
    tracker,
    scope: of,
    applicability: applicability(of, TODAY, language),
    assessment: assess(tracker),
    tasks: [],
    unplaced: [],
    pace: { minutesPerWeek: 120, weeksOfMargin: 0 },
    weeks: [],
    today: TODAY,
    date1904: false,
    language,
    body: "Atelier des métiers anciens",
    notes: new Map(),
    ...(period ? { period } : {}),
  });
}
const texts = (plan: SheetPlan) => plan.cells.map(({ value }) => String(value ?? "").replace(/[\u00a0\u202f]/g, " "));
const rowOf = (plan: SheetPlan, name: string) => {
  const at = plan.cells.find(({ value, column }) => column === 0 && value === name)?.row;
  return plan.cells.filter(({ row, value }) => row === at && value !== null).map(({ value }) => value);
};

const BOOKS: readonly (readonly [string, readonly SurveyBook[]])[] = [
  ...Object.entries(SURVEYS).map(([name, book]) => [name, [book]] as const),
  ["sessions alone", [SESSION_BOOKS.fiveTrainees]],
  ["all at once", [SESSION_BOOKS.fiveTrainees, ...Object.values(SURVEYS)]],
  ["many questions", [MANY]],
];

describe.each(BOOKS)("%s", (_name, books) => {
  test.each(["fr", "en"] as const)("no text is cut, no word is ours alone, in %s", (language) => {
    const plan = planOf(books, language, { certifying: true });
    expect(cut(plan)).toEqual([]);
    expect(texts(plan).flatMap((text) => internalIn(text))).toEqual([]);
    expect(plan.page).toMatchObject({ orientation: "Portrait" });
  });
});

test("each figure with its value, headcount and method; the period heads them; the others say what is missing", () => {
  const plan = planOf([SESSION_BOOKS.fiveTrainees, SURVEYS.googleFive]);
  expect(rowOf(plan, "Stagiaires accueillis")[1]).toBe(10);
  expect(rowOf(plan, "Satisfaction").slice(1, 3)).toEqual([0.667, "3\u00a0réponses"]);
  expect(rowOf(plan, "Taux de réponse").slice(1, 3)).toEqual([0.3, "3\u00a0réponses, sur 10"]);
  const all = texts(plan).join(" ");
  for (const said of [
    "Atelier des métiers anciens.",
    "D’après les feuilles « Réponses au formulaire 1 » et « Stagiaires ».",
    "Du 11 mars 2026 au 7 octobre 2026",
    "Moyenne : 3,83 sur 5",
    "Moins de dix : le dire en publiant ce chiffre.",
    "Il manque une colonne « Abandon »",
  ])
    expect(all).toContain(said);
  // Nothing leads to a certification.
  expect(all).not.toContain("Taux de réussite");
  expect(texts(planOf([SURVEYS.googleFive], "fr", { certifying: true })).join(" ")).toContain("Taux de réussite");
});

test("questions with their bars beside them, each on its row; too many for a page have none", () => {
  const plan = planOf([SURVEYS.googleFive, SURVEYS.words]);
  expect(plan.charts?.map(({ name }) => name)).toEqual(["RNQ_Satisfaction_0", "RNQ_Satisfaction_1"]);
  for (const { top, bottom, valueColumn } of plan.charts ?? []) {
    expect(new Set(plan.heights.slice(top, bottom + 1)).size).toBe(1);
    expect(bottom - top).toBe(1);
    for (let row = top; row <= bottom; row += 1)
      expect(plan.cells.find((cell) => cell.row === row && cell.column === valueColumn)?.value).not.toBeNull();
  }
  expect(rowOf(plan, "Note globale")).toEqual(["Note globale", 3, "4 sur\u00a05", 0.667, 0.667]);
  expect(planOf([MANY]).charts).toEqual([]);
  expect(planOf([MANY]).page.breaks.length).toBeGreaterThan(0);
});

test("a period holds its days alone; an empty one computes nothing and says so", () => {
  const spring = { from: day("2026-03-01"), to: day("2026-05-31") };
  expect(rowOf(planOf([SURVEYS.googleFive], "fr", { period: spring }), "Satisfaction")[1]).toBe(0.5);
  const empty = planOf([SURVEYS.googleFive], "fr", { period: { from: day("2026-05-01"), to: day("2026-05-31") } });
  expect(texts(empty).join(" ")).toContain("Aucune réponse dans la période.");
  expect(texts(empty).join(" ")).toContain("0 réponse");
  expect(empty.charts).toEqual([]);
});

test("no trainee and no remark stands on what is published", () => {
  const all = texts(planOf(Object.values(SURVEYS), "fr")).join(" ");
  for (const theirs of ["a@ex.fr", "La salle était froide", "Noé", "Zoé", "Merci"]) expect(all).not.toContain(theirs);
});
