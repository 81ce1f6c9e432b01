/** Numbers and titles of her own together in one column, under a header that says neither; and what only resembles it. */
import type { CellValue } from "../../../../src/tracker/cells/grid";
import { recognise } from "../../../../src/tracker/recognise";
import { sheetOf, workbookOf } from "../../../support/cells";

const two = (number: number) => String(number).padStart(2, "0");
const HEADER = ["Nom", "Statut", "Étiquettes", "Preuves", "Date limite"];
const STATES = ["Terminé", "En cours", "À faire"];
const OWN: readonly (readonly [number, string])[] = [
  [9, "Avant de venir"],
  [1, "Ce que je publie"],
  [4, "Analyse du besoin"],
  [2, "Mes chiffres"],
  [21, "Mes compétences"],
  [22, "Je continue de me former"],
  [5, "Objectifs"],
  [6, "Le contenu"],
  [10, "Adaptation"],
  [11, "Ce qu'ils ont appris"],
  [17, "La salle"],
  [26, "Handicap"],
  [23, "Veille légale"],
  [30, "Les avis"],
  [31, "Réclamations"],
];
const row = (text: string, at: number): CellValue[] => [
  text,
  STATES[at % 3] ?? null,
  at % 4 ? "Vente" : "Veille",
  at % 2 ? null : `Charte ${at}`,
  null,
];
const read = (name: string, texts: readonly string[], header: readonly string[] = HEADER) =>
  recognise(workbookOf(sheetOf(name, [[...header], ...texts.map(row)])));

describe.each([
  ["a long dash", " \u2013 "],
  ["a hyphen", " - "],
  ["a stop", ". "],
  ["a colon", " : "],
])("numbers and own titles with %s between", (_, sign) => {
  test.each([
    ["Mes indicateurs", HEADER],
    ["Feuil1", ["Name", "Status", "Tags", "Evidence", "Due date"]],
    ["Indicateurs 4f5e6a7b8c", ["Page", "Statut", "Étiquettes", "Preuves", "Échéance"]],
  ])("in the sheet %s, in no order", (name, header) => {
    const found = read(
      name,
      OWN.map(([number, title]) => `${two(number)}${sign}${title}`),
      header,
    );
    expect(found.tables).toHaveLength(1);
    expect(found.tables[0]).toMatchObject({
      kind: "indicators",
      headerRow: 1,
      firstDataRow: 2,
      lastDataRow: 1 + OWN.length,
      columns: { indicator: "A", status: "B" },
    });
    expect(found.rows.map(({ indicators }) => indicators)).toEqual(OWN.map(([number]) => [number]));
    expect(found.rows[0]?.status).toBe("compliant");
  });
});

test("a row of such a list that has words of headers beside is no header", () => {
  const texts = OWN.map(([number, title]) => `${two(number)} - ${title}`);
  const rows = texts.map((text, at): CellValue[] =>
    at === 12 ? [text, "Statut", "Preuve", null, null] : row(text, at),
  );
  const found = recognise(workbookOf(sheetOf("Mes indicateurs", [HEADER, ...rows])));
  expect(found.tables).toHaveLength(1);
  expect(found.rows).toHaveLength(OWN.length);
});

test.each([
  ["numbered tasks", ["acheter des chaises", "appeler le bailleur", "ranger le bureau", "payer l'assurance"]],
  ["tasks in English", ["buy chairs", "call the landlord", "tidy the office", "pay the insurance"]],
  ["recipes", ["Pain de seigle", "Brioche", "Tarte aux pommes", "Galette"]],
])("%s are no indicators", (_, titles) => {
  const texts = Array.from(
    { length: 14 },
    (__, at) => `${two(at + 1)} \u2013 ${titles[at % 4] ?? ""} ${"ABCD"[at >> 2] ?? ""}`,
  );
  const found = read("Feuil1", texts);
  expect(found.rows).toEqual([]);
});

test("the sheet of one indicator is told by its name, not by what an export adds to it", () => {
  const rows: CellValue[][] = [
    ["Document", "Date"],
    ["Charte", "12/03/2026"],
    ["Bail", "13/03/2026"],
  ];
  const of = (name: string) => recognise(workbookOf(sheetOf(name, rows))).rows.map(({ indicators }) => indicators);
  expect(of("Indicateurs 12ab34cd56")).toEqual([]);
});

describe("a line for each criterion, with what is counted of it", () => {
  const NAMES = [
    "Information",
    "Conception",
    "Accueil et suivi",
    "Moyens",
    "Personnel",
    "Environnement",
    "Amélioration",
  ];
  const counts = [3, 5, 8, 4, 2, 7, 3];
  test.each<[string, readonly string[], (at: number) => CellValue[]]>([
    ["codes", ["Feuille", "Critère", "Nombre", "Faits"], (at) => [`C${at + 1}`, NAMES[at] ?? "", counts[at] ?? 0, at]],
    ["names", ["Critère", "Indicateurs", "OK", "Reste"], (at) => [`Critère ${at + 1}`, counts[at] ?? 0, at, 1]],
    ["numbers", ["Critère", "Objet", "Avancement"], (at) => [at + 1, NAMES[at] ?? "", `${at}/${counts[at] ?? 0}`]],
    ["shares", ["Critère", "Intitulé", "Avancement"], (at) => [`C${at + 1}`, NAMES[at] ?? "", `${at * 10} %`]],
  ])("by %s: no table of ours", (_, header, line) => {
    const rows = NAMES.map((__, at) => line(at));
    expect(recognise(workbookOf(sheetOf("Sommaire", [[...header], ...rows]))).tables).toEqual([]);
    expect(recognise(workbookOf(sheetOf("Sommaire", [[...header], ...rows, ["Total", 32, 18]]))).tables).toEqual([]);
  });

  test("an indicator of each criterion is no count", () => {
    const first = [1, 4, 9, 17, 21, 23, 30];
    const rows = first.map((one, at): CellValue[] => [`C${at + 1}`, one, `Charte ${at}`, STATES[at % 3] ?? null]);
    const found = recognise(workbookOf(sheetOf("Suivi", [["Critère", "Indicateur", "Preuves", "Statut"], ...rows])));
    expect(found.rows.map(({ indicators }) => indicators[0])).toEqual(first);
  });
});
