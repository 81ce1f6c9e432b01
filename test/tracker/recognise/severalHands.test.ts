/** Tables of several people and several days: who says it in initials, the same grades given twice, shares explained in percent. */
import type { CellValue } from "../../../src/tracker/cells/grid";
import { familyOf } from "../../../src/tracker/recognise/status/codeFamilies";
import { readMeaning } from "../../../src/tracker/recognise/status/legends/meanings";
import { initialsIn } from "../../../src/tracker/recognise/status/speech/initials";
import { readScale } from "../../../src/tracker/recognise/status/scale";
import { readStatus } from "../../../src/tracker/recognise/status/statuses";
import { recognise } from "../../../src/tracker/recognise";
import { sheetOf, TITLES, TRAINER, workbookOf } from "../../support/cells";

const title = (indicator: number) => TITLES[indicator] ?? "";
const tableOf = (headers: readonly (readonly CellValue[])[], cells: (at: number) => readonly CellValue[]) =>
  recognise(workbookOf(sheetOf("Suivi", [...headers, ...TRAINER.map((one, at) => [one, title(one), ...cells(at)])])));

describe("verdicts of several days", () => {
  const before = ["C", "B", "D", "B"];
  const after = ["B", "A", "C", "A"];
  const letters = (at: number) => [before[at % 4] ?? null, after[at % 4] ?? null, `Charte ${title(at)}`];
  const words = (at: number) => [
    ["à écrire", "entamé", "prêt"][at % 3] ?? null,
    ["entamé", "prêt", "prêt"][at % 3] ?? null,
    `Bail ${at}`,
  ];

  const legend: CellValue[][] = [["A = prêt, B = à compléter, C = rien de fait, D = écart"], []];

  test.each([
    [["sept. 24", "févr. 25"], letters],
    [["juin 24", "nov. 24"], letters],
    [["09/24", "02/25"], letters],
    [["État au 7/02", "État au 11/04 (dernier)"], words],
    [["Point du 07/02", "Point du 11/04"], words],
    [["07/02", "11/04"], words],
  ])("%s: the later one is the status", (days, cells) => {
    const found = tableOf([...legend, ["Indicateur", "Exigence", ...days, "Preuves"]], cells);
    expect(found.tables[0]?.columns.status).toBe("D");
  });

  test.each([
    ["1er tour", "2e tour"],
    ["Karima", "Joël"],
    ["Statut 1/2", "Statut 2/2"],
    ["État 3.1", "État 3.2"],
    ["Statut Karima", "Statut Joël"],
    ["Avancement", "Avancement 2"],
    ["État au 7/11", "État au 4/02"],
  ])("%s, %s: which of them is asked, no row is read before", (...days) => {
    const found = tableOf([["Indicateur", "Exigence", ...days, "Preuves"]], words);
    expect(found.questions.some(({ type }) => type === "column")).toBe(true);
    expect(found.rows.every(({ status }) => status === null)).toBe(true);
  });
});

describe("who says so, in initials", () => {
  const read = (text: string, people: readonly string[]) =>
    readScale({ header: "Statut", values: [text, "ok", "à faire"], people: new Set(people) }).read(text)?.status ??
    null;

  test("of those who are responsible for a row, change nothing of it", () => {
    expect([...initialsIn(["MP", "Tania Berger", "Léo Vu et NL", "Zoé"])]).toEqual(["MP", "TB", "LV", "NL"]);
    expect(["ok MP", "ok (MP)", "en cours MP", "ok MP 03/02"].map((text) => read(text, ["MP"]))).toEqual([
      "compliant",
      "compliant",
      "partial",
      "compliant",
    ]);
  });

  test("of nobody who is named may be a place or a document, and are asked", () => {
    expect([read("ok LY", ["MP"]), read("ok CV", []), read("voir MP", ["MP"])]).toEqual([null, null, null]);
  });

  test("are found in the column of the responsible", () => {
    const cells = (at: number) => [at % 4 === 0 ? "ok MP" : at % 4 === 1 ? "ok PA" : "à faire", "Charte", "MP"];
    const found = tableOf([["Indicateur", "Exigence", "Statut", "Preuves", "Responsable"]], cells);
    expect(found.rows.slice(0, 3).map(({ status }) => status)).toEqual(["compliant", null, "todo"]);
  });
});

describe("shares explained in percent", () => {
  const legend = new Map([
    ["0 %", "rien de fait"],
    ["50 %", "document en cours"],
    ["100 %", "terminé, présentable"],
    // Of another column.
    ["1", "avant l'audit"],
  ]);

  test("are read by what is shown, not by the number behind it", () => {
    const scale = readScale({ header: "Avancement", values: [0, 0.5, 1, 1], isPercent: true, legend });
    expect([0, 0.5, 1].map((value) => scale.read(value)?.status)).toEqual(["todo", "partial", "compliant"]);
  });
});

test("« j'ai » and « j'ai pas » beside each other say whether it is there; alone, or below « j'ai tout », they are asked", () => {
  expect([...familyOf(new Set(["j'ai", "j'ai pas", "j'ai un peu"]))]).toEqual([
    ["j'ai pas", "todo"],
    ["j'ai", "compliant"],
  ]);
  expect(familyOf(new Set(["j'ai", "autre"])).size).toBe(0);
  expect(familyOf(new Set(["j'ai", "j'ai pas", "j'ai tout"])).size).toBe(0);
});

test("what became of a finding", () => {
  expect(readStatus("NC audit 2022 toujours ouverte")?.status).toBe("nonCompliant");
  expect(readStatus("écart mineur encore ouvert")?.status).toBe("partial");
  expect(readMeaning("écart relevé au contrôle de 2022, pas encore levé")?.status).toBe("nonCompliant");
});

describe("an empty column inside a table", () => {
  const said = (at: number) => (at % 3 === 0 ? "entamé" : "prêt");
  const read = (beyond: readonly CellValue[], cells: (at: number) => readonly CellValue[]) =>
    tableOf([["Indicateur", "Exigence", "Statut", null, ...beyond]], (at) => [said(at), null, ...cells(at)]);

  test("is one for the eye where what stands beyond says more of the same rows", () => {
    const found = read(["Preuves", "Responsable"], (at) => (at === 2 ? [] : [`Charte ${at}`, "Inès"]));
    expect(found.tables.map(({ columns }) => [columns.status, columns.proofs, columns.responsible])).toEqual([
      ["C", ["E"], "F"],
    ]);
  });

  test.each<[string, readonly CellValue[], (at: number) => readonly CellValue[]]>([
    ["rows of their own", ["Stagiaire", "Convention"], (at) => [`Stagiaire ${at}`, "x"]],
    ["a few lines", ["Preuves", "Responsable"], (at) => (at < 3 ? [`Charte ${at}`, "Inès"] : [])],
  ])("parts two tables where beyond it are %s", (_, beyond, cells) => {
    expect(read(beyond, cells).tables[0]?.columns.proofs ?? []).toEqual([]);
  });
});
