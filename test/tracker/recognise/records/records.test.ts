/** Records beyond one row each: proofs as child rows, hyphens in a column, ticks of journeys. */
import { recognise } from "../../../../src/tracker/recognise";
import type { CellValue } from "../../../../src/tracker/cells/grid";
import { sheetOf, TITLES, TRAINER, workbookOf } from "../../../support/cells";

test("proofs in rows of their own under their indicator", () => {
  const rows = TRAINER.flatMap((number): CellValue[][] => [
    ["Indicateur", number, TITLES[number] ?? "", "Conforme"],
    ["Pièce", null, `Bilan ${number}`, null],
    ...(number % 2 ? [["Pièce", null, "à créer", null]] : [["Pièce", null, `Charte ${number}`, null]]),
  ]);
  const found = recognise(workbookOf(sheetOf("Suivi", [["Type", "N°", "Intitulé", "Statut"], ...rows])));
  expect(found.rows.map(({ row }) => row)).toEqual(TRAINER.map((_, index) => 2 + 3 * index));
  expect(found.rows[1]).toMatchObject({ lastRow: 7, proofs: ["Bilan 2", "Charte 2"], status: "compliant" });
  expect(found.rows[0]?.proofs).toEqual(["Bilan 1"]);
  expect(found.warnings.map(({ type }) => type)).not.toContain("noPlaceForProofs");
});

describe("a hyphen between two numbers of a register", () => {
  const register = (numbers: readonly string[]) =>
    recognise(
      workbookOf(
        sheetOf(
          "Registre des preuves",
          [
            ["Document", "Indicateurs", "Date"],
            ...numbers.map((number, index) => [`Bilan ${"ABCDEFGH"[index]}`, number, 46000 + index]),
          ],
          { formats: { C: "dd/mm/yyyy" } },
        ),
      ),
    ).register.map(({ indicators }) => indicators);

  test("lists where one of the column could be no range", () => {
    expect(register(["1 - 31", "4 - 6", "10", "17-19", "21", "23, 24"])).toEqual([
      [1, 31],
      [4, 6],
      [10],
      [17, 19],
      [21],
      [23, 24],
    ]);
  });

  test("joins where all of them could be", () => {
    expect(register(["1-3", "4 - 6", "10", "17-19", "21", "23, 24"])).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [10],
      [17, 18, 19],
      [21],
      [23, 24],
    ]);
  });
});

test("in a journey, a tick is a trace that its words do not take back", () => {
  const marks: CellValue[] = [
    1,
    0,
    true,
    false,
    "6/6",
    "2/6",
    "le 12/03",
    "Nadia",
    "pas reçu",
    "signé ?",
    "reçu sauf annexe",
    "n/a",
  ];
  const found = recognise(
    workbookOf(
      sheetOf("Sessions", [
        ["Stagiaire", "Convention", "Convocation", "Émargement", "Attestation"],
        ...marks.map((mark, index) => [`Stagiaire ${index}`, mark, "x", "x", "x"]),
      ]),
    ),
  );
  expect(found.sessions.map(({ steps }) => steps[0])).toEqual([
    "done",
    "pending",
    "done",
    "pending",
    "done",
    "pending",
    "done",
    "done",
    "pending",
    "pending",
    "pending",
    "notApplicable",
  ]);
});
