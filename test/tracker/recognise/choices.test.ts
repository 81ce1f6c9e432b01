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

describe("yes and no under a header that asks nothing", () => {
  const withHeader = (header: string) =>
    workbookOf(
      sheetOf("Contrôle", [
        ["Réf.", "Point vérifié", header, "Observation du vérificateur"],
        ...[1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 17, 18].map((one): CellValue[] => [
          `Ind. ${one}`,
          TITLES[one] ?? "",
          one % 4 === 0 ? "N" : "O",
          one % 4 === 0 ? "Aucun écrit présenté le jour dit" : "Rien à signaler",
        ]),
      ]),
    );

  test.each(["O/N", "Oui / Non", "oui ou non ?", "OK/KO"])(
    "%s may exempt or say where she stands: it is asked",
    (header) => {
      const workbook = withHeader(header);
      const recognition = recognise(workbook);
      const column = recognition.tables[0]?.columns.applicable;
      // Read as the status, it exempts nothing.
      if (column === undefined) return expect(recognition.tables[0]?.columns.status).toBe("C");
      const question = questionsOf(workbook, recognition).find(({ asked }) => asked === column);
      expect(question?.choices.map(({ role }) => role)).toEqual(["applicable", "status", "none"]);
    },
  );

  test("a category is no choice for a column that does not name it", () => {
    const workbook = withHeader("O/N");
    const roles = questionsOf(workbook, recognise(workbook)).flatMap(({ choices }) => choices.map(({ role }) => role));
    expect(roles.filter((role) => ["OF", "BC", "VAE", "CFA"].includes(String(role)))).toEqual([]);
  });
});
