/** Tables as they are kept: crosses over a line of counts, progress in percent, words of her own under the name of the standard. */
import type { CellValue } from "../../../src/tracker/cells/grid";
import { recognise } from "../../../src/tracker/recognise";
import { readScale } from "../../../src/tracker/recognise/status/scale";
import { readStatus } from "../../../src/tracker/recognise/status/statuses";
import { sheetOf, TITLES, TRAINER, workbookOf } from "../../support/cells";

const NUMBERS = [1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 17, 19, 21, 22];

test.each([
  [["Oui", "Partielle", "Non", "S.O."]],
  [["Acquis", "En cours", "Non acquis", "NA"]],
  [["Done", "In progress", "To do", "N/A"]],
])("crosses under %j are read between criteria over the whole width and above their counts", (codes) => {
  const rows = NUMBERS.map((one, at): CellValue[] => [
    one,
    TITLES[one] ?? "",
    "Dossier",
    ...codes.map((_, code) => (code === at % codes.length ? "x" : null)),
  ]);
  const band: CellValue[] = ["Critère 1 : information du public", null, null, null, null, null, null];
  const counts: CellValue[] = [null, null, "Nombre de croix", 4, 4, 3, 3];
  const sheet = sheetOf("Grille", [["N°", "Indicateur", "Preuves", ...codes], band, ...rows, [], counts]);
  const found = recognise(workbookOf({ ...sheet, merges: [{ top: 1, bottom: 1, left: 0, right: 6 }] }));
  const said = codes.map((code) => readStatus(code)?.status);
  expect(found.rows.map(({ status }) => status)).toEqual(NUMBERS.map((_, at) => said[at % codes.length]));
  expect(found.questions).toEqual([]);
});

describe("percentages", () => {
  const read = (header: string) => {
    const rows = NUMBERS.map((one, at): CellValue[] => [one, TITLES[one] ?? "", [1, 0.5, 0, 0.8][at % 4] ?? 0]);
    const sheet = sheetOf("Suivi", [["Ind.", "Libellé court", header], ...rows]);
    const formats = sheet.values.map((row) => row.map((_, column) => (column === 2 ? "0%" : "General")));
    return recognise(workbookOf({ ...sheet, formats }));
  };

  test.each(["Taux de réalisation", "Degré d'avancement", "% de préparation", "Avancement", "Completion rate"])(
    "under « %s » say how far each indicator is",
    (header) => {
      const { rows, questions } = read(header);
      expect(rows.map(({ status }) => status)).toEqual(
        NUMBERS.map((_, at) => ["compliant", "partial", "todo", "partial"][at % 4]),
      );
      expect(questions).toEqual([]);
    },
  );

  test.each(["Taux horaire", "Taux de TVA"])("under « %s » do not", (header) => {
    expect(read(header).rows.filter(({ status }) => status !== null && status !== undefined)).toEqual([]);
  });
});

test("her own words under the name of the standard are a tracker", () => {
  const topics = [
    "Dire ce qu'on propose",
    "Donner nos chiffres",
    "Ce qu'on y fait",
    "La salle",
    "Faire autrement",
    "Nous",
  ];
  const rows = TRAINER.map((one, at): CellValue[] => [
    one,
    `${topics[at % topics.length] ?? ""} ${"abcd"[Math.floor(at / topics.length)] ?? ""}`,
    ["Oui", "Non", "À moitié"][at % 3] ?? "",
    at % 3 === 1 ? "" : "fiche d'inscription, programme",
    at % 2 ? "classeur vert" : "",
    at % 3 ? "Sonia" : "Rémi",
  ]);
  const headers = ["n°", "De quoi ça parle", "On l'a ?", "Ce qu'on peut montrer", "Rangé où", "Qui s'en occupe"];
  const { tables } = recognise(workbookOf(sheetOf("Qualiopi", [["QUALIOPI - où en est-on ?"], [], headers, ...rows])));
  expect(tables[0]).toMatchObject({ kind: "indicators", columns: { indicator: "A", status: "C", proofs: ["D"] } });
});

describe("what became of a finding says more than its name", () => {
  test.each([
    ["NC mineure levée", "compliant"],
    ["Non-conformité majeure soldée", "compliant"],
    ["Minor NC closed", "compliant"],
    ["Écart levé", "compliant"],
    ["réserves levées", "compliant"],
    ["Prescription levée", "compliant"],
    ["Réserves non levées", "partial"],
    ["écart non levé", "nonCompliant"],
    ["NC mineure maintenue", "partial"],
    ["NC mineure non levée", "partial"],
    ["Non-conformité majeure ouverte", "nonCompliant"],
    ["Major finding still open", "nonCompliant"],
  ])("« %s » is %s", (text, status) => {
    expect(readStatus(text)?.status).toBe(status);
  });

  test.each([
    "écart levé ?",
    "réserves levées sauf une",
    "écart relevé",
    "NC mineure levée ?",
    "NC levée sauf le taux",
    "NC bientôt levée",
    "NC à lever",
  ])("« %s » does not approve", (text) => {
    expect(readStatus(text)?.status).not.toBe("compliant");
  });
});

test("of what remains to be written it is asked whether it is all", () => {
  expect(readStatus("reste à écrire la grille")).toBeNull();
  expect(readStatus("il me reste à faire le bilan")).toBeNull();
  expect(readStatus("reste à faire")?.status).toBe("todo");
});

test("an address in brackets after a proof is where it lies, as exports write it", () => {
  const rows = NUMBERS.map((one, at): CellValue[] => [
    one,
    TITLES[one] ?? "",
    "Conforme",
    at % 2 ? `Livret (https://www.example.org/l${at}), CGV (v2)` : "Planning (salle 3)",
  ]);
  const { rows: read } = recognise(workbookOf(sheetOf("Suivi", [["Ind.", "Titre", "Statut", "Preuves"], ...rows])));
  expect(read.map(({ proofs }) => proofs)).toEqual(
    NUMBERS.map((_, at) => (at % 2 ? ["Livret", "CGV (v2)"] : ["Planning (salle 3)"])),
  );
  expect(read[1]?.links).toEqual(["https://www.example.org/l1", null]);
});

test("grades from 1 to 4 that nobody explains rise under a header that says so; under another, 1 may be the best", () => {
  const values = [1, 2, 3, 4, 4, 2, 1, 3];
  const read = (header: string) => [4, 3].map((grade) => readScale({ header, values }).read(grade)?.status ?? null);
  for (const header of ["Niveau d'avancement", "Maturité", "Note", "Rating"])
    expect(read(header)).toEqual(["compliant", "partial"]);
  for (const header of ["État", "Situation", "Code", "Niv.", "Level", "Status"])
    expect(read(header)).toEqual([null, null]);
});
