/** Question by question: counts, averages and shares against a second computation; duplicates, empty months, bands. */
import fc from "fast-check";
import type { CellValue } from "../../../src/tracker/cells/grid";
import { answeredSurveys } from "../../../src/tracker/figures/questions";
import type { FiguresPeriod } from "../../../src/tracker/figures/figures";
import { recognise } from "../../../src/tracker/recognise";
import { sheetOf, workbookOf } from "../../support/cells";
import { SURVEYS, type SurveyBook } from "../../support/surveyBooks";
import { day } from "../support";

const surveysOf = (books: readonly SurveyBook[], period: FiguresPeriod = {}) =>
  answeredSurveys(recognise(workbookOf(...books.map(({ sheet, rows }) => sheetOf(sheet, rows)))), period);
const notes = (book: SurveyBook, at = 0) =>
  surveysOf([book])[0]!.questions[at]!.notes.map(({ label, count }) => [label, count]);

test("each question of several: its average, its share, how often each note; sent twice counts once", () => {
  const [survey] = surveysOf([SURVEYS.googleFive]);
  expect(survey).toMatchObject({ sheet: "Réponses au formulaire 1", answers: 3, isFew: true });
  expect(survey!.questions).toMatchObject([
    { column: "D", header: "Le rythme vous convenait-il ? (1 à 5)", scale: 5, answers: 3, satisfied: 2 / 3 },
    { column: "E", header: "Note globale", scale: 5, answers: 3, satisfied: 2 / 3, average: 4 },
  ]);
  expect(notes(SURVEYS.googleFive)).toEqual([
    ["1", 0],
    ["2", 1],
    ["3", 0],
    ["4", 1],
    ["5", 1],
  ]);
});

test("ten, percentages, words and faces", () => {
  expect(notes(SURVEYS.outOfTen).filter(([, count]) => count !== 0)).toEqual([
    ["7", 1],
    ["9", 1],
    ["10", 1],
  ]);
  expect(notes(SURVEYS.fractions)).toEqual([
    ["0\u00a0–\u00a020", 0],
    ["20\u00a0–\u00a040", 0],
    ["40\u00a0–\u00a060", 0],
    ["60\u00a0–\u00a080", 1],
    ["80\u00a0–\u00a0100", 2],
  ]);
  expect(notes(SURVEYS.words, 1)).toEqual([
    ["low", 1],
    ["middle", 1],
    ["high", 1],
  ]);
  expect(surveysOf([SURVEYS.words])[0]!.questions[0]).not.toHaveProperty("average");
  expect(notes(SURVEYS.smileys)).toEqual([
    ["low", 1],
    ["middle", 1],
    ["high", 2],
  ]);
});

test("an empty month has no share and no average; a scale that nothing tells has no share", () => {
  const [month] = surveysOf([SURVEYS.googleFive], { from: day("2026-05-01"), to: day("2026-05-31") });
  expect(month).toMatchObject({
    answers: 0,
    isFew: true,
    questions: [{ answers: 0, satisfied: null }, { answers: 0 }],
  });
  expect(month!.questions[0]).not.toHaveProperty("average");
  const [unscaled] = surveysOf([
    {
      sheet: "Avis",
      rows: [
        ["Horodateur", "Contenu"],
        ["12/03/2026", 4],
        ["13/03/2026", 3],
      ],
    },
  ]);
  expect(unscaled!.questions[0]).toMatchObject({ scale: null, satisfied: null, average: 3.5 });
});

test("equals a second computation, whatever the scale, the columns, the blanks and the texts", () => {
  const cell = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom(null, "", "je ne sais pas"));
  fc.assert(
    fc.property(
      fc.constantFrom(5, 10, 20),
      fc.array(fc.tuple(cell, cell), { minLength: 4, maxLength: 20 }),
      (most, rows) => {
        const held = rows.map((row) => row.map((one) => (typeof one === "number" ? Math.min(one, most) : one)));
        const book: SurveyBook = {
          sheet: "Réponses",
          rows: [
            ["Horodateur", `Contenu clair, sur ${most}`, `Animation, sur ${most}`],
            ...held.map((row, at): CellValue[] => [`2026/03/12 10:${10 + at}:00`, ...row]),
          ],
        };
        for (const question of surveysOf([book])[0]?.questions ?? []) {
          const column = question.column === "B" ? 0 : 1;
          const given = held.flatMap((row) => (typeof row[column] === "number" ? [row[column]] : []));
          let [sum, high] = [0, 0];
          for (const note of given) {
            sum += note;
            if (note >= (4 * most) / 5) high += 1;
          }
          expect(question.answers).toBe(given.length);
          expect(question.notes.reduce((all, { count }) => all + count, 0)).toBe(given.length);
          if (given.length === 0) expect(question.satisfied).toBeNull();
          else {
            expect(question.satisfied).toBeCloseTo(high / given.length, 10);
            expect(question.average).toBeCloseTo(sum / given.length, 10);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});
