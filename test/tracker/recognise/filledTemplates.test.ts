/** Templates filled in their own way: grades explained on another sheet, what a list offers left as it was, examples left in a column. */
import type { CellValue } from "../../../src/tracker/cells/grid";
import { splitProofs } from "../../../src/tracker/recognise/records/proofs/proofs";
import { readMeaning } from "../../../src/tracker/recognise/status/legends/meanings";
import { readStatus } from "../../../src/tracker/recognise/status/statuses";
import { recognise } from "../../../src/tracker/recognise";
import { sheetOf, TITLES, TRAINER, workbookOf } from "../../support/cells";

const title = (indicator: number) => TITLES[indicator] ?? "";

describe("grades beside a code of letters, explained on a sheet of instructions", () => {
  const scale: CellValue[][] = [
    ["Comment remplir"],
    [0, "Rien de fait"],
    [1, "Démarche lancée"],
    [2, "En place mais à compléter"],
    [3, "En place, vérifié"],
    ["SO", "Ne concerne pas votre organisme"],
  ];
  const said: CellValue[] = [3, 2, "SO", 1, 0, 3];
  const rows = TRAINER.map((one, at) => [one, title(one), "Charte", said[at % said.length] ?? null]);
  const found = recognise(
    workbookOf(sheetOf("Notice", scale), sheetOf("Points", [["N°", "Exigence", "Pièces", "Palier atteint"], ...rows])),
  );

  test("are the status, and nothing is asked", () => {
    expect(found.tables.map(({ columns }) => columns.status)).toEqual(["D"]);
    expect(found.rows.slice(0, 6).map(({ status }) => status)).toEqual([
      "compliant",
      "partial",
      "notApplicable",
      "partial",
      "todo",
      "compliant",
    ]);
    expect(found.questions).toEqual([]);
  });
});

test.each([
  ["C'est bon ?", ["oui", "à moitié", "pas pour moi", "oui", "non"]],
  ["Prêt ?", ["oui", "en cours", "oui", "pas pour moi", "non"]],
])("yes and no among words of other states is the status, beside a column of colours (%s)", (header, said) => {
  const shelves = ["bleu", "rouge", "bleu", "vert"];
  const rows = TRAINER.map((one, at) => [one, title(one), said[at % said.length] ?? null, shelves[at % 4] ?? null]);
  const found = recognise(workbookOf(sheetOf("Tout", [["Numéro", "Exigence", header, "Boîte"], ...rows])));
  expect(found.tables[0]?.columns.status).toBe("C");
  expect(found.rows.slice(0, 2).map(({ status }) => status)).toEqual(["compliant", "partial"]);
});

describe("what stood in the template", () => {
  test("a choice that nobody made is none", () => {
    for (const text of ["Choisir…", "-- Sélectionner --", "Choisissez un élément.", "Select..."])
      expect(readStatus(text)?.status).toBe("todo");
  });

  test("an example of proofs is none of hers, to the end of its line", () => {
    expect(splitProofs("Ex. : relances, entretiens ; suivi des absences…", "commas")).toEqual([]);
    expect(splitProofs("Exemple : affiches, tracts\nCharte de salle", "lines")).toEqual(["Charte de salle"]);
    expect(splitProofs("Extrait du journal", "lines")).toEqual(["Extrait du journal"]);
  });

  test("an instruction in a header says nothing of its column", () => {
    const rows = TRAINER.map((one, at) => [
      one,
      title(one),
      at % 3 === 0 ? "Ex. : affiches, tracts…" : `Dossier ${title(one).slice(0, 12)}`,
      at % 3 === 0 ? "Choisir…" : "Réalisé",
    ]);
    const headers = [
      "Indicateur",
      "Exigence",
      "Preuves disponibles (remplacez l'exemple)",
      "État (choisir dans la liste)",
    ];
    const found = recognise(workbookOf(sheetOf("Modèle", [headers, ...rows])));
    expect(found.tables[0]?.columns).toMatchObject({ proofs: ["C"], status: "D" });
    expect(found.rows[0]?.proofs).toEqual([]);
  });

  test("it speaks to her", () => {
    expect(readMeaning("Point non applicable à votre activité")?.status).toBe("notApplicable");
    expect(readMeaning("Vous avez tout")?.status).toBe("compliant");
    expect(readMeaning("Vous n'avez rien")?.status).toBe("todo");
  });
});
