import { questionsOf, recognise } from "../../../src/tracker/recognise";
import type { CellValue } from "../../../src/tracker/cells/grid";
import { sheetOf, TITLES, workbookOf } from "../../support/cells";

const RANKS = ["1.1", "1.2", "2.1", "2.2", "2.3"];
const ranked = workbookOf(
  sheetOf("Suivi", [
    ["id", "Intitulé", "Statut", "Preuve"],
    ...RANKS.map((rank, index): CellValue[] => [rank, TITLES[[1, 2, 4, 5, 6][index] ?? 0] ?? "", "Conforme", "doc"]),
  ]),
);

test("rank numbers are asked about, on the rows where the choices differ", () => {
  const [question] = questionsOf(ranked, recognise(ranked));
  expect(question?.about).toBe("numbering");
  expect(
    question?.choices.map(({ numbering, preview }) => [numbering, preview.map(({ indicators }) => indicators)]),
  ).toEqual([
    ["criterion.rank", [[4], [5], [6]]],
    ["criterion.indicator", [[], [], []]],
  ]);
});

test("two columns that could both be the status are asked about", () => {
  const workbook = workbookOf(
    sheetOf("Suivi", [
      ["N°", "Intitulé", "Statut", "Conformité", "Preuve"],
      ...[1, 2, 4, 5, 6].map((one): CellValue[] => [one, TITLES[one] ?? "", "Conforme", "Non conforme", "doc"]),
    ]),
  );
  const [question] = questionsOf(workbook, recognise(workbook));
  expect(question?.choices.map(({ header, preview }) => [header, preview[0]?.status])).toEqual([
    ["Statut", "compliant"],
    ["Conformité", "nonCompliant"],
  ]);
});

test("an answer settles the question", () => {
  const answer = questionsOf(ranked, recognise(ranked))[0]?.choices[0]?.correction;
  const settled = recognise(ranked, answer ? [answer] : []);
  expect(settled.warnings).toEqual([]);
  expect(questionsOf(ranked, settled)).toEqual([]);
});

test("a clear table asks nothing", () => {
  const clear = workbookOf(
    sheetOf("Suivi", [
      ["N°", "Intitulé", "Statut", "Preuve"],
      ...[1, 2, 4, 5, 6].map((one): CellValue[] => [one, TITLES[one] ?? "", "Conforme", "doc"]),
    ]),
  );
  expect(questionsOf(clear, recognise(clear))).toEqual([]);
});
