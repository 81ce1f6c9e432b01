import { recognise } from "../../../src/tracker/recognise";
import type { CellValue } from "../../../src/tracker/cells/grid";
import type { Correction } from "../../../src/tracker/model/recognition";
import { sheetOf, TITLES, TRAINER, workbookOf } from "../../support/cells";

const HEADERS = ["N°", "Intitulé", "Statut", "Preuves", "Dossier"];
const rows = (): CellValue[][] =>
  TRAINER.map((indicator) => [
    indicator,
    TITLES[indicator] ?? "",
    "Conforme",
    `Preuve ${indicator}`,
    `Classeur ${indicator}`,
  ]);
const workbook = (headers: CellValue[], data: CellValue[][], name = "Suivi") =>
  workbookOf(sheetOf(name, [["Mon tableau"], headers, ...data]));

/** She said that the proofs are in "Dossier". */
const hers: Correction = {
  sheet: "Suivi",
  headerRow: 2,
  kind: "indicators",
  columns: [
    { role: "indicator", column: "A", header: "N°" },
    { role: "label", column: "B", header: "Intitulé" },
    { role: "status", column: "C", header: "Statut" },
    { role: "proofs", column: "E", header: "Dossier" },
  ],
};

const proofsOf = (headers: CellValue[], data: CellValue[][], name?: string) =>
  recognise(workbook(headers, data, name), [hers]);

test("her choice of a column is read before guessing, and is certain", () => {
  const found = proofsOf(HEADERS, rows());
  expect(found.tables[0]).toMatchObject({ columns: { proofs: ["E"] }, confidence: 1 });
  expect(found.rows[0]?.proofs).toEqual(["Classeur 1"]);
});

test("a column inserted before moves her choice with its header", () => {
  const insert = (row: CellValue[]) => [row[0] ?? null, "x", ...row.slice(1)];
  const found = proofsOf(["N°", "Note interne", ...HEADERS.slice(1)], rows().map(insert));
  expect(found.tables[0]?.columns).toMatchObject({ indicator: "A", label: "C", status: "D", proofs: ["F"] });
});

test("a renamed header keeps its column", () => {
  const found = proofsOf(["N°", "Intitulé", "Statut", "Preuves", "Rangé où ?"], rows());
  expect(found.tables[0]?.columns.proofs).toEqual(["E"]);
});

test("sorted rows, a renamed sheet and a header written in capitals change nothing", () => {
  const found = proofsOf(["N°", "INTITULÉ", "Statut ", "Preuves", "dossier"], rows().reverse(), "Qualiopi 2027");
  expect(found.tables[0]).toMatchObject({ sheet: "Qualiopi 2027", columns: { proofs: ["E"] }, confidence: 1 });
  expect(found.rows[0]?.indicators).toEqual([32]);
});

test("a table that she set aside is not recognised, the sheet says why", () => {
  const ignored = recognise(workbook(HEADERS, rows()), [{ sheet: "Suivi", headerRow: 2, kind: "ignore", columns: [] }]);
  expect(ignored.tables).toEqual([]);
  expect(ignored.ignoredSheets).toEqual([{ sheet: "Suivi", why: "Laissée de côté à votre demande." }]);
});

test("a status word of hers means what she said", () => {
  const data = rows().map((row) => [row[0] ?? null, row[1] ?? null, "Zinzolin", row[3] ?? null, row[4] ?? null]);
  const asked = recognise(workbook(HEADERS, data));
  expect(asked.questions).toMatchObject([
    { type: "statusWord", word: "Zinzolin", column: "C", rows: asked.rows.map(({ row }) => row) },
  ]);
  expect(asked.warnings).toEqual([]);
  const found = recognise(workbook(HEADERS, data), [{ ...hers, statusWords: { zinzolin: "compliant" } }]);
  expect(found.rows[0]?.status).toBe("compliant");
  expect(found.warnings).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("rank numbers stay ambiguous until she says how they are read", () => {
  const data = rows()
    .slice(0, 5)
    .map((row, index) => [["1.1", "1.2", "2.1", "2.2", "2.3"][index] ?? "", ...row.slice(1)]);
  const type = (correction: Correction[]) =>
    recognise(workbook(HEADERS, data), correction).warnings.map((warning) => warning.type);
  expect(type([])).toContain("ambiguousNumbering");
  expect(type([hers])).toContain("ambiguousNumbering");
  expect(type([{ ...hers, numbering: "criterion.rank" }])).not.toContain("ambiguousNumbering");
});

test("a table without any known word is read once she has shown its columns", () => {
  const data = workbookOf(
    sheetOf("Truc", [
      ["A", "B", "C"],
      [4, "oui", "devis"],
      [5, "non", "programme"],
    ]),
  );
  expect(recognise(data).tables).toEqual([]);
  const found = recognise(data, [
    {
      sheet: "Truc",
      headerRow: 1,
      kind: "indicators",
      columns: [
        { role: "indicator", column: "A", header: "A" },
        { role: "status", column: "B", header: "B" },
        { role: "proofs", column: "C", header: "C" },
      ],
    },
  ]);
  expect(found.rows.map(({ indicators, status, proofs }) => ({ indicators, status, proofs }))).toEqual([
    { indicators: [4], status: "compliant", proofs: ["devis"] },
    { indicators: [5], status: "nonCompliant", proofs: ["programme"] },
  ]);
});
