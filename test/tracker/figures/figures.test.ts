/** Figures of indicator 2: equal to a second computation, with their headcount; what cannot be computed says why. */
import fc from "fast-check";
import { concerning, figuresOf, type FigureMeasure, type FiguresPeriod } from "../../../src/tracker/figures/figures";
import { figureLine, figuresJson, siteText } from "../../../src/tracker/figures/words";
import type { Scope } from "../../../src/tracker/model/assessment";
import type { CellValue } from "../../../src/tracker/cells/grid";
import { recognise } from "../../../src/tracker/recognise";
import { sheetOf, workbookOf } from "../../support/cells";
import { SURVEYS, type SurveyBook } from "../../support/surveyBooks";
import { day, scope } from "../support";
import { amount } from "../../support/someOf";

const TODAY = day("2026-11-28");
type Rows = readonly (readonly CellValue[])[];

function view(books: readonly SurveyBook[], period: FiguresPeriod = {}) {
  const recognition = recognise(workbookOf(...books.map(({ sheet, rows }) => sheetOf(sheet, rows))));
  return figuresOf({ recognition, today: TODAY, accepted: {}, scope: scope() }, period);
}
const figure = (measure: FigureMeasure, books: readonly SurveyBook[], period: FiguresPeriod = {}) =>
  view(books, period).figures.find((one) => one.measure === measure)!;

const HEAD = ["Session", "Stagiaire", "Début", "Fin", "Convention", "Convocation", "Émargement", "Attestation"];
const row = (session: string, who: string, start: string, end: string, ...more: CellValue[]): CellValue[] => [
  session,
  who,
  start,
  end,
  "x",
  "x",
  "x",
  "x",
  ...more,
];
const journey = (extra: readonly string[], rows: Rows): SurveyBook => ({
  sheet: "Dossiers",
  rows: [[...HEAD, ...extra], ...rows],
});

describe("satisfaction", () => {
  test.each([
    ["googleFive", { value: 4 / 6, answers: 3, of: 6, average: 23 / 6, scale: 5, again: 1, isFew: true }],
    ["outOfTen", { value: 2 / 3, answers: 3, of: 3, average: 26 / 3, scale: 10, isFew: true }],
    ["words", { value: 3 / 6, answers: 3, of: 6 }],
    ["smileys", { value: 2 / 4, answers: 4, of: 4 }],
    ["fractions", { value: 2 / 3, answers: 3, of: 3, average: 85, scale: 100 }],
    ["overHighest", { value: 2 / 4, answers: 2, of: 4, average: 3.75, scale: 5 }],
  ] as const)("of %s", (name, expected) => {
    const found = figure("satisfaction", [SURVEYS[name]]);
    for (const [key, value] of Object.entries(expected)) {
      const got = found[key as keyof typeof found];
      if (typeof value === "number") expect([key, got]).toEqual([key, expect.closeTo(value, 8)]);
      else expect([key, got]).toEqual([key, value]);
    }
    if (name === "words" || name === "smileys") expect(found).not.toHaveProperty("average");
  });

  test("equals a second computation, on 5 and on 10, whatever the columns and the blanks", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(5, 10),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 10 })), { minLength: 4, maxLength: 4 }), {
          minLength: 1,
          maxLength: 25,
        }),
        (most, columns, given) => {
          const notes = given.map((cells) =>
            cells.slice(0, columns).map((one) => (one === null ? null : Math.min(most, one))),
          );
          const heads = Array.from({ length: columns }, (_, at) => `Question ${at + 1} : contenu clair, sur ${most}`);
          const rows = notes.map((cells, at): CellValue[] => [`2026/03/12 10:${10 + at}:00`, ...cells]);
          const found = figure("satisfaction", [{ sheet: "Réponses", rows: [["Horodateur", ...heads], ...rows] }]);
          // A column that nobody answered is no rated question.
          const flat = notes.flat().flatMap((one) => one ?? []);
          const answered = notes.filter((cells) => cells.some((one) => one !== null)).length;
          if (flat.length === 0) return expect(found.value).toBeNull();
          let high = 0;
          for (const one of flat) if (most === 5 ? one === 4 || one === 5 : one >= 8) high += 1;
          expect(found.value).toBeCloseTo(high / flat.length, 10);
          expect(found.answers).toBe(answered);
          expect(found.average).toBeCloseTo(flat.reduce((sum, one) => sum + one, 0) / flat.length, 10);
          expect(found.isFew ?? false).toBe(answered < 10);
        },
      ),
      { numRuns: amount(60, 20) },
    );
  });

  test("an empty month, no survey, a scale that nothing tells: no figure, and why", () => {
    const spring = { from: day("2026-05-01"), to: day("2026-05-31") };
    expect(figure("satisfaction", [SURVEYS.googleFive], spring)).toMatchObject({ value: null, missing: "answers" });
    expect(figure("satisfaction", [journey([], [])])).toMatchObject({ value: null, missing: "survey" });
    const low = {
      sheet: "Avis",
      rows: [
        ["Horodateur", "Contenu"],
        ["12/03/2026", 4],
        ["13/03/2026", 3],
      ],
    };
    expect(figure("satisfaction", [low])).toMatchObject({ value: null, missing: "scale" });
  });

  test("a period keeps the answers of its days", () => {
    expect(figure("satisfaction", [SURVEYS.googleFive], { from: day("2026-09-01") })).toMatchObject({
      value: 1,
      answers: 1,
    });
  });
});

describe("of sessions", () => {
  const ROWS = [
    row("Vannerie", "Ana", "09/03/2026", "10/03/2026", "non", "admis"),
    row("Vannerie", "Noé", "09/03/2026", "10/03/2026", "oui, malade", "absent"),
    row("Feutre", "Léo", "01/09/2026", "02/09/2026", "non", "ajourné"),
    row("Feutre", "Zoé", "01/09/2026", "02/09/2026", "", "reçue"),
    row("Laine", "Max", "07/12/2026", "08/12/2026", "", ""),
  ];
  const books = [journey(["Abandon", "Certification obtenue"], ROWS)];

  test("trainees once a session that is over; who left, over those of whom it is said; who passed, over the examined", () => {
    expect(figure("trainees", books)).toMatchObject({ value: 4, sessions: 2 });
    expect(figure("interruption", books)).toMatchObject({ value: 1 / 3, of: 3, isFew: true });
    expect(figure("completion", books).value).toBeCloseTo(2 / 3, 10);
    expect(figure("success", books)).toMatchObject({ value: 2 / 3, of: 3 });
    expect(figure("trainees", books, { from: day("2026-08-01"), to: day("2026-12-31") })).toMatchObject({ value: 2 });
    expect(figure("trainees", books, { to: day("2025-12-31") })).toMatchObject({ value: null, missing: "sessions" });
  });

  test.each([
    [["", "", ""], { value: null, missing: "interrupted" }],
    [["x", "", ""], { value: 1 / 3, of: 3 }],
    [["oui", "non", ""], { value: 1 / 2, of: 2 }],
    [["voir Paul", "non", ""], { value: null, missing: "unread" }],
    [["non", "non", "non"], { value: 0, of: 3 }],
  ] as const)("left before the end: %j", (cells, expected) => {
    const rows = cells.map((cell, at) => row("Vannerie", `P${at}`, "09/03/2026", "10/03/2026", cell));
    expect(figure("interruption", [journey(["Abandon"], rows)])).toMatchObject(expected);
  });

  test("a headcount that her table does not tell is not guessed; a column of it is taken", () => {
    const bySession = (extra: readonly string[], ...more: CellValue[]) => ({
      sheet: "Sessions",
      rows: [
        ["Session", "Début", "Fin", "Convention", "Convocation", "Émargement", ...extra],
        ["Vannerie", "09/03/2026", "10/03/2026", "x", "x", "x", ...more],
      ],
    });
    expect(figure("trainees", [bySession([])])).toMatchObject({ value: null, missing: "headcount" });
    expect(figure("trainees", [bySession(["Nombre de stagiaires"], 8)])).toMatchObject({ value: 8 });
  });

  test("the response rate: answers over trainees; more answers than trainees is no rate", () => {
    expect(figure("responseRate", [...books, SURVEYS.googleFive])).toMatchObject({ value: 3 / 4, answers: 3, of: 4 });
    const many = {
      ...SURVEYS.outOfTen,
      rows: [...SURVEYS.outOfTen.rows, ["17/02/2026", "B", 8], ["18/02/2026", "C", 8]],
    };
    expect(figure("responseRate", [...books, many])).toMatchObject({ value: null, missing: "moreAnswers" });
    expect(figure("responseRate", [SURVEYS.outOfTen])).toMatchObject({ value: null, missing: "sessions" });
  });

  test("of several surveys: those of some months later are left out, and who answered two makes no sum", () => {
    const cold = { ...SURVEYS.words, sheet: "Questionnaire à 6 mois" };
    const [hot] = view([...books, SURVEYS.googleFive, cold]).figures.filter(
      ({ measure }) => measure === "responseRate",
    );
    expect(hot).toMatchObject({ value: 3 / 4, answers: 3, of: 4, atOnce: true });
    expect(figureLine(hot!, "fr")).toContain("Sans les questionnaires à froid.");
    // A form a session: their answers add up.
    const other = {
      sheet: "Avis feutre",
      rows: [
        ["Horodateur", "Contenu clair ? (1 à 5)"],
        ["02/09/2026 17:00:00", 5],
      ],
    };
    expect(figure("responseRate", [...books, SURVEYS.googleFive, other])).toMatchObject({ value: 1, answers: 4 });
    const again = {
      sheet: "Avis feutre",
      rows: [
        ["Horodateur", "E-mail", "Contenu clair ? (1 à 5)"],
        ["02/09/2026 17:00:00", "A@ex.fr", 5],
      ],
    };
    expect(figure("responseRate", [...books, SURVEYS.googleFive, again])).toMatchObject({
      value: null,
      missing: "several",
    });
    // Months later alone, it is the survey.
    expect(figure("responseRate", [...books, cold])).toMatchObject({ value: 3 / 4 });
  });

  test("sessions and answers without a day are counted beside a period, and said to be", () => {
    const undated = { sheet: "Ateliers", rows: [HEAD, row("Papier", "Lou", "", ""), row("Papier", "Ève", "", "")] };
    const found = view([undated, SURVEYS.googleFive]);
    const [trainees, satisfaction] = found.figures;
    expect(trainees).toMatchObject({ value: 2, undated: 1 });
    expect(figureLine(trainees!, "fr")).toMatch(/Dont 1.session sans date\./);
    expect(satisfaction).not.toHaveProperty("undated");
    expect(figure("satisfaction", [SURVEYS.googleFive, SURVEYS.words])).toMatchObject({ answers: 6, undated: 3 });
    // Where no day is known at all, no period is said either.
    expect(figure("satisfaction", [SURVEYS.words])).not.toHaveProperty("undated");
    expect(figure("trainees", [undated], { from: day("2026-01-01") })).toMatchObject({ value: null });
  });

  test("a success rate is missing only where something leads to a certification", () => {
    const { figures } = view([SURVEYS.googleFive]);
    const names = (of: Partial<Scope>) => concerning(figures, scope(of)).map(({ measure }) => measure);
    expect(names({})).not.toContain("success");
    expect(names({ certifying: true })).toContain("success");
    expect(names({ categories: ["VAE"] })).toContain("success");
    expect(names({ supposed: true })).toContain("success");
    expect(concerning(view(books).figures, scope()).map(({ measure }) => measure)).toContain("success");
  });
});

test("in words: period, headcount and method; few are said to be few; what is missing is not on her site", () => {
  const found = view([SURVEYS.googleFive]);
  const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");
  const text = plain(siteText(found, "fr"));
  expect(text).toContain("Du 12 mars 2026 au 30 septembre 2026.");
  expect(text).toMatch(/Satisfaction : 67 % \(3 réponses\)\. Part des notes .*Moyenne : 3,83 sur 5\. .*Moins de dix/);
  expect(text).not.toContain("réussite");
  expect(plain(figureLine(found.figures[0]!, "fr"))).toMatch(/^Stagiaires accueillis : non calculé\. Il manque/);
  expect(siteText(view([]), "en")).toBe("");
  expect(JSON.parse(JSON.stringify(figuresJson(found, "en")))).toMatchObject({
    from: "2026-03-12",
    to: "2026-09-30",
    figures: [
      { measure: "trainees", value: null, missing: expect.stringContaining("missing") },
      { measure: "satisfaction", answers: 3, method: expect.stringContaining("Fewer than ten") },
      { measure: "responseRate" },
      { measure: "completion" },
      { measure: "interruption" },
      { measure: "success" },
    ],
  });
});
