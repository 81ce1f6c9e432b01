/** Answers offered as improvements: which ones, what the form begins with, and that a log of hers ends the offer. */
import type { SurveyBook } from "../../support/surveyBooks";
import type { CellValue } from "../../../src/tracker/cells/grid";
import { improvementFrom, openAnswers } from "../../../src/tracker/figures/improvements";
import { recognise } from "../../../src/tracker/recognise";
import { sheetOf, workbookOf } from "../../support/cells";
import { SURVEYS } from "../../support/surveyBooks";
import { day } from "../support";

type Rows = readonly (readonly CellValue[])[];
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, " ");
const LOG = ["Date", "Point à améliorer", "D’où ça vient", "Action décidée", "Ce que j’en ai fait"];

function offered(books: readonly SurveyBook[], log: Rows = [], language: "fr" | "en" = "fr") {
  const sheets = books.map(({ sheet, rows }) => sheetOf(sheet, rows));
  const improvements = log.length > 0 ? [sheetOf("Améliorations", [LOG, ...log])] : [];
  const recognition = recognise(workbookOf(...sheets, ...improvements));
  return openAnswers(recognition, language).map((open) => {
    const { title, source } = improvementFrom(open, language);
    return { title: plain(title), source: plain(source), row: open.answer.row };
  });
}

const FEEDBACK: SurveyBook = {
  sheet: "Retours de stage",
  rows: [
    ["Soumis le", "Stage suivi", "Rythme (1 à 5)", "Clarté (1 à 5)", "Un mot de plus ?"],
    ["05/02/2026 17:01:09", "Reliure", 1, 2, ""],
    ["05/02/2026 17:02:40", "Reliure", 5, 5, "RAS"],
    ["06/02/2026 09:30:00", "Reliure", 4, 4, "Prévoir des outils pour gaucher"],
    ["06/02/2026 09:31:00", "Reliure", 2, 4, "Trop de monde autour de la presse"],
    ["06/02/2026 09:32:00", "Reliure", 5, 4, "Merci beaucoup !"],
  ],
};

test("low ratings first, then remarks that say something; satisfied and silent answers are none", () => {
  expect(offered([FEEDBACK])).toEqual([
    {
      title: "Notes basses : Rythme (1 à 5), 1 sur 5 ; Clarté (1 à 5), 2 sur 5",
      source: "Questionnaire, Reliure, réponse du 5 février 2026 à 17:01:09",
      row: 2,
    },
    {
      title: "Trop de monde autour de la presse. Note basse : Rythme (1 à 5), 2 sur 5",
      source: "Questionnaire, Reliure, réponse du 6 février 2026 à 09:31:00",
      row: 5,
    },
    {
      title: "Prévoir des outils pour gaucher",
      source: "Questionnaire, Reliure, réponse du 6 février 2026 à 09:30:00",
      row: 4,
    },
  ]);
});

test("what was answered in words is quoted; without a moment an answer is known by its rank", () => {
  expect(offered([SURVEYS.words], [], "en")).toEqual([
    {
      title: "Low ratings: Contenu utile ?, Plutôt pas d’accord; Accueil, Pas du tout satisfait",
      source: "Survey, answer 2 of “Questionnaire à chaud”",
      row: 3,
    },
  ]);
});

test("sent twice is offered once, and both of one second by their ranks", () => {
  expect(offered([SURVEYS.googleFive]).map(({ row }) => row)).toEqual([3, 2]);
  const rows: Rows = [
    ["Horodateur", "Note globale (1 à 5)"],
    ["05/02/2026 17:01", 1],
    ["05/02/2026 17:01", 2],
    ["05/02/2026 17:03", 5],
  ];
  expect(offered([{ sheet: "Avis", rows }]).map(({ source }) => source)).toEqual([
    "Questionnaire, réponse 1 de « Avis » du 5 février 2026",
    "Questionnaire, réponse 2 de « Avis » du 5 février 2026",
  ]);
});

describe("a line of her log ends the offer", () => {
  const rows = (...log: Rows) => offered([FEEDBACK], log).map(({ row }) => row);
  const [first] = offered([FEEDBACK]);

  test("by the answer that it names, whatever became of its title, in either language", () => {
    expect(rows(["10/02/2026", "Rythme à revoir", first!.source!, "", ""])).toEqual([5, 4]);
    const english = offered([FEEDBACK], [], "en")[0]!.source!;
    expect(rows(["10/02/2026", "Pace", english, "", ""])).toEqual([5, 4]);
    // In a log without a column for it, beside the rest.
    expect(rows(["10/02/2026", `Rythme\nSource : ${first!.source}`, "", "", ""])).toEqual([5, 4]);
  });

  test("by the remark itself, which she may have copied by hand", () => {
    expect(rows(["10/02/2026", "prévoir  des outils pour gaucher (Reliure)", "", "", ""])).toEqual([2, 5]);
  });

  test("not by that of another answer, nor by one whose number begins like it", () => {
    expect(rows(["10/02/2026", "Acheter une presse", "Questionnaire", "", ""])).toEqual([2, 5, 4]);
    const many: Rows = [
      ["Stagiaire", "Note globale (1 à 5)", "Contenu clair ?", "Formateur à l’écoute ?"],
      ...Array.from({ length: 11 }, (_, at): CellValue[] => [`P${at}`, at === 0 || at === 10 ? 1 : 5, 5, 5]),
    ];
    const book = { sheet: "Enquête", rows: many };
    expect(offered([book]).map(({ row }) => row)).toEqual([2, 12]);
    const eleventh = offered([book])[1]!.source!;
    expect(eleventh).toContain("réponse 11 de");
    expect(offered([book], [["10/02/2026", "Note", eleventh, "", ""]]).map(({ row }) => row)).toEqual([2]);
  });

  test("sorting her answers offers none of them again", () => {
    const [head, ...answers] = FEEDBACK.rows;
    const sorted: SurveyBook = { ...FEEDBACK, rows: [head!, ...answers.reverse()] };
    const log: Rows = offered([FEEDBACK]).map(({ source }) => ["10/02/2026", "Vu", source!, "", ""]);
    expect(offered([sorted], log)).toEqual([]);
  });
});

test("a period keeps the answers of its days", () => {
  const recognition = recognise(workbookOf(sheetOf(FEEDBACK.sheet, FEEDBACK.rows)));
  expect(openAnswers(recognition, "fr", { to: day("2026-02-05") }).map(({ answer }) => answer.row)).toEqual([2]);
});
