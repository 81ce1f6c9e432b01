/** What her surveys prove: 30, by the day of the last answer, with the answers that were sent twice counted once. */
import { trackerOf } from "../../../src/tracker/model/tracker";
import { keptLogs } from "../../../src/tracker/logs/keeping";
import { assess, logsDecide } from "../../../src/tracker/report/assess";
import { indexEvidence } from "../../../src/tracker/report/evidence";
import { recognise } from "../../../src/tracker/recognise";
import type { SheetGrid } from "../../../src/tracker/cells/grid";
import { sheetOf, workbookOf } from "../../support/cells";
import { SURVEYS, type SurveyBook } from "../../support/surveyBooks";
import { day, scope } from "../support";

const SUIVI = (status: string): SheetGrid =>
  sheetOf("Suivi", [
    ["Indicateur", "Statut", "Preuves"],
    ...Array.from({ length: 12 }, (_, at) => [at + 1, "Conforme", "Fiche"]),
    [30, status, ""],
    [31, "Conforme", ""],
  ]);

function tracked(books: readonly SurveyBook[], status = "Conforme", language: "fr" | "en" = "fr") {
  const sheets = books.map(({ sheet, rows }) => sheetOf(sheet, rows));
  return trackerOf(recognise(workbookOf(SUIVI(status), ...sheets)), scope(), day("2026-11-28"), { language });
}
const of = (tracker: ReturnType<typeof tracked>, number: number) =>
  assess(tracker).indicators.find((one) => one.number === number);
const empty: SurveyBook = { sheet: "Avis", rows: SURVEYS.googleFive.rows.slice(0, 1) };

test("a survey proves 30 and nothing else, dated by its last answer", () => {
  const tracker = tracked([SURVEYS.googleFive]);
  expect(of(tracker, 30)).toMatchObject({ state: "proven", proofs: ["Questionnaire, 3\u00a0réponses"] });
  expect(of(tracker, 31)?.state).toBe("proofMissing");
  expect(keptLogs(tracker).get(30)).toEqual([
    expect.objectContaining({ subject: "survey", entries: 3, last: "2026-09-30", row: 5, unused: false }),
  ]);
  expect(indexEvidence(tracker).get(30)?.proofs).toEqual([
    expect.objectContaining({
      source: "log",
      standing: "inForce",
      date: "2026-09-30",
      sheet: SURVEYS.googleFive.sheet,
    }),
  ]);
  // The day of the last answer in her sheet is among the cells that made the state.
  expect(of(tracker, 30)?.rows).toContain("Réponses au formulaire 1!A5");
  expect(logsDecide(tracker)).toBe(true);
});

test("without a day it proves without one", () => {
  const [proof] = indexEvidence(tracked([SURVEYS.words], "Conforme", "en")).get(30)?.proofs ?? [];
  expect(proof).toMatchObject({ title: "Survey, 3\u00a0answers", standing: "inForce" });
  expect(proof).not.toHaveProperty("date");
});

test("of several each is known by its sheet", () => {
  expect(of(tracked([SURVEYS.outOfTen, SURVEYS.words]), 30)?.proofs).toEqual([
    "Questionnaire «\u00a0Enquête de satisfaction\u00a0», 3\u00a0réponses",
    "Questionnaire «\u00a0Questionnaire à chaud\u00a0», 3\u00a0réponses",
  ]);
});

test("a form that nobody answered proves nothing; what she does not say done stays as she says it", () => {
  expect(of(tracked([empty]), 30)?.state).toBe("proofMissing");
  for (const [status, state] of [
    ["À faire", "todo"],
    ["", "blank"],
  ] as const) {
    const tracker = tracked([SURVEYS.googleFive], status);
    expect(of(tracker, 30)?.state).toBe(state);
    expect(logsDecide(tracker)).toBe(false);
  }
});
