/** Surveys: exports of forms are recognised with their columns and scales; what only looks like one is not. */
import { recognise } from "../../../src/tracker/recognise";
import type { SurveyAnswer } from "../../../src/tracker/model/surveys";
import { readMarkOf, scaleOfHeader } from "../../../src/tracker/recognise/surveys/ratings";
import { sheetOf, workbookOf } from "../../support/cells";
import { NO_SURVEYS, SURVEYS, type SurveyBook } from "../../support/surveyBooks";

const read = ({ sheet, rows }: SurveyBook) => recognise(workbookOf(sheetOf(sheet, rows)));
const satisfied = ({ ratings }: SurveyAnswer) => ratings.map(({ isSatisfied }) => isSatisfied);

test.each([
  ["googleFive", { timestamp: "A", trainee: "B", session: "C", ratings: ["D", "E"], texts: ["F"] }, [5, 5], 3],
  ["outOfTen", { timestamp: "A", trainee: "B", ratings: ["C"] }, [10], 3],
  ["words", { trainee: "A", ratings: ["B", "C"], texts: ["D"] }, ["words", "words"], 3],
  ["smileys", { timestamp: "A", ratings: ["B"] }, ["words"], 4],
  ["fractions", { timestamp: "A", session: "B", ratings: ["C"] }, [100], 3],
  ["overHighest", { timestamp: "A", trainee: "B", ratings: ["C", "D"] }, [5, 5], 2],
] as const)("%s", (name, columns, scales, answers) => {
  const { tables, referential, trackers } = read(SURVEYS[name]);
  expect(tables).toHaveLength(1);
  expect(tables[0]).toMatchObject({ kind: "survey", columns, answers, headerRow: 1 });
  expect(tables[0]?.questions?.map(({ scale }) => scale)).toEqual(scales);
  // It is no tracker.
  expect([referential, trackers]).toEqual([null, []]);
});

test("what each answer says: its day, its ratings, its remark; a row sent twice is told", () => {
  const { surveys } = read(SURVEYS.googleFive);
  expect(surveys.map(({ date }) => date)).toEqual(["2026-03-12", "2026-03-12", "2026-03-12", "2026-09-30"]);
  expect(surveys.map(({ again }) => again ?? false)).toEqual([false, false, true, false]);
  expect(surveys[0]).toMatchObject({ session: "Vannerie", trainee: "a@ex.fr", remarks: ["La salle était froide"] });
  expect(surveys.map(satisfied)).toEqual([
    [true, true],
    [false, false],
    [false, false],
    [true, true],
  ]);
  expect(read(SURVEYS.words).surveys.map(satisfied)).toEqual([
    [true, true],
    [false, false],
    [true, false],
  ]);
  expect(read(SURVEYS.smileys).surveys.map(satisfied)).toEqual([[true], [false], [false], [true]]);
  expect(read(SURVEYS.fractions).surveys.map(({ date }) => date)).toEqual(["2026-03-19", "2026-03-20", "2026-03-21"]);
});

test("notes of 1 to 4 alone tell no scale, unless another question or a header does", () => {
  const rows = (header: string, other: number) => [
    ["Horodateur", header, "Accueil"],
    ["12/03/2026 10:00", 4, other],
    ["13/03/2026 10:00", 3, 2],
  ];
  const scales = (header: string, other: number) =>
    read({ sheet: "Avis", rows: rows(header, other) }).tables[0]?.questions?.map(({ scale }) => scale);
  expect(scales("Contenu", 4)).toEqual([null, null]);
  expect(scales("Contenu", 5)).toEqual([5, 5]);
  expect(scales("Contenu (1 à 4)", 4)).toEqual([4, 4]);
});

test.each(NO_SURVEYS.map((one) => [one.sheet, one] as const))("%s is no survey", (_name, book) => {
  expect(read(book).tables.filter(({ kind }) => kind === "survey")).toEqual([]);
});

test("a sheet named with underscores is a title as well", () => {
  const rows = [
    ["Prénom", "Le contenu était-il clair ?"],
    ["Ana", "tout à fait"],
    ["Noé", "plutôt pas"],
  ];
  expect(read({ sheet: "Avis_stagiaires_2026", rows }).tables).toMatchObject([{ kind: "survey", answers: 2 }]);
});

test("beside a tracker it comes after, and changes nothing of what was read of it", () => {
  const tracker = sheetOf("Suivi", [
    ["Indicateur", "Statut", "Preuves"],
    ...Array.from({ length: 12 }, (_, at) => [at + 1, "Conforme", "Fiche"]),
  ]);
  const { sheet, rows } = SURVEYS.googleFive;
  const alone = recognise(workbookOf(tracker));
  const both = recognise(workbookOf(sheetOf(sheet, rows), tracker));
  expect(both.tables.map(({ kind }) => kind)).toEqual(["indicators", "survey"]);
  expect(both.rows).toEqual(alone.rows);
});

test("she may say that a table is one, and is taken at her word", () => {
  const rows = [
    ["Quand", "Fournisseur", "Qualité"],
    ["01/02/2026", "Papier SA", 5],
    ["02/02/2026", "Encre SARL", 4],
  ];
  const columns = [{ role: "ratings" as const, column: "C", header: "Qualité" }];
  const found = recognise(workbookOf(sheetOf("Feuil1", rows)), [
    { sheet: "Feuil1", headerRow: 1, kind: "survey", columns },
  ]);
  expect(found.tables[0]).toMatchObject({ kind: "survey", columns: { ratings: ["C"] }, answers: 2 });
});

test.each([
  ["très insatisfait", "low"],
  ["Pas du tout d'accord", "low"],
  ["peu satisfaite", "low"],
  ["Not at all", "low"],
  ["ni satisfait ni insatisfait", "middle"],
  ["Strongly agree", "high"],
  ["Satisfait(e)", "high"],
  ["Oui, tout à fait", "high"],
  ["Plutôt", "high"],
  ["plutôt non", "low"],
  ["Non, pas tellement", "low"],
  ["En partie", "middle"],
] as const)("%s is %s", (text, feeling) => {
  expect(readMarkOf(text)).toEqual({ feeling });
});

test.each([
  ["8/10", { note: 8, of: 10 }],
  ["4,5 sur 5", { note: 4.5, of: 5 }],
  ["90 %", { note: 90, of: 100 }],
  ["5 - Très satisfait", { note: 5 }],
  ["11/10", null],
  ["La salle était froide", null],
  ["oui", null],
] as const)("%s", (text, mark) => {
  expect(readMarkOf(text)).toEqual(mark);
});

test.each([
  ["Note sur 5", 5],
  ["De 1 (pas du tout) à 10 (tout à fait)", 10],
  ["Rate us (0-10)", 10],
  ["Avis général", null],
] as const)("%s tells %s", (header, scale) => {
  expect(scaleOfHeader(header)).toBe(scale);
});
