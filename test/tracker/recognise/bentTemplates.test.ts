/** Habits of templates bent to a use: colours among a few words, a word among crosses, signs set apart, a finding beside a state. */
import type { CellValue } from "../../../src/tracker/cells/grid";
import { readIndicatorCell } from "../../../src/tracker/recognise/numbers/indicatorCell";
import { readMeaning } from "../../../src/tracker/recognise/status/legends/meanings";
import { readScale } from "../../../src/tracker/recognise/status/scale";
import { readStatus } from "../../../src/tracker/recognise/status/statuses";
import { questionsOf, recognise } from "../../../src/tracker/recognise";
import { sheetOf, TITLES, TRAINER, workbookOf, type SheetOptions } from "../../support/cells";

const title = (indicator: number) => TITLES[indicator] ?? "";
const read = (rows: readonly (readonly CellValue[])[], options: SheetOptions = {}) =>
  recognise(workbookOf(sheetOf("Suivi", rows, options)));
const statuses = ({ rows }: ReturnType<typeof recognise>, count: number) =>
  rows.slice(0, count).map(({ status }) => status);

describe("colours say the status, and a few cells hold a remark", () => {
  const GREEN = "A9D18E";
  const AMBER = "FFD966";
  const BLUE = "9DC3E6";
  const legend: CellValue[][] = [["prêt à sortir"], ["entamé, à boucler"], []];
  const shown = TRAINER.map((_, at) => (at % 5 === 3 ? null : at % 5 === 4 ? BLUE : at % 2 === 0 ? GREEN : AMBER));
  const rows = TRAINER.map((one, at) => [one, title(one), at === 5 ? "Armelle" : null, "Dossier"]);
  const fills = (from: number) =>
    Object.fromEntries(shown.flatMap((fill, at) => (fill === null ? [] : [[`C${at + from}`, fill] as const])));
  const headers = ["N°", "Exigence", "Avancement", "Preuves"];

  test("by her legend, a remark on an explained colour too; a colour that it leaves out is asked", () => {
    const found = read([...legend, headers, ...rows], { fills: { A1: GREEN, A2: AMBER, ...fills(5) } });
    expect(statuses(found, 6)).toEqual(["compliant", "partial", "compliant", "todo", null, "partial"]);
    expect(found.tables[0]?.colours?.map(({ colour }) => colour)).toEqual(expect.arrayContaining([GREEN, AMBER, BLUE]));
  });

  test("bands over whole lines say nothing", () => {
    const banded = Object.fromEntries(
      TRAINER.flatMap((_, at) => ["A", "B", "C", "D"].map((column) => [`${column}${at + 2}`, at % 2 ? GREEN : AMBER])),
    );
    expect(statuses(read([headers, ...rows], { fills: banded }), 4)).toEqual(["todo", "todo", "todo", "todo"]);
  });
});

describe("crosses under codes", () => {
  const codes = ["Nickel, ok", "À compléter", "Rien"];
  const grid = (edit: (row: CellValue[], at: number) => void, others: readonly string[] = []) => [
    ["N°", "Point", ...codes, ...others, "Justificatifs"],
    ...TRAINER.map((one, at) => {
      const row = [
        one,
        title(one),
        ...codes.map((_, code) => (code === at % 3 ? "x" : null)),
        ...others.map(() => null),
      ];
      const full: CellValue[] = [...row, `Pièce ${one}`];
      edit(full, at);
      return full;
    }),
  ];

  test.each([
    ["conforme 03/09", "compliant"],
    ["voir Zoé", null],
  ])("a column keeps its crosses though a cell of it says « %s »", (word, status) => {
    const found = read(grid((row, at) => at === 3 && row.splice(2, 1, word)));
    expect(statuses(found, 5)).toEqual(["compliant", "partial", "todo", status, "partial"]);
  });

  test("a code at the end that is not understood is asked, where its rows have no other cross", () => {
    const rows = grid(
      (row, at) => {
        if (at % 4 === 3) row.splice(2, 4, null, null, null, "x");
      },
      ["Zinguerie"],
    );
    const found = read(rows);
    expect(statuses(found, 5)).toEqual(["compliant", "partial", "todo", null, "partial"]);
    expect(found.questions.map(({ word }) => word)).toContain("Zinguerie");
  });
});

test("signs or capitals set apart on a line are a legend, and go before what they usually mean", () => {
  const signs = ["✔", "≈", "✘", "/"];
  const rows = TRAINER.map((one, at) => [one, title(one), signs[at % 4] ?? null, "Dossier"]);
  const found = read([
    ["✔ c'est en place   ≈ entamé   ✘ pas encore commencé   / sans objet"],
    [],
    ["N°", "Exigence", "État", "Preuves"],
    ...rows,
  ]);
  expect(statuses(found, 4)).toEqual(["compliant", "partial", "todo", "notApplicable"]);
});

test("marks explained as ranges, halves as well; of two months the later one is the status", () => {
  const rows = TRAINER.map((one, at) => [one, title(one), 2, [6, 4.5, 1, 3][at % 4] ?? null, "Dossier"]);
  const found = read([
    ["6 = complet"],
    ["4 à 5 = entamé, à compléter"],
    ["2 à 3 = ne tient pas devant l'auditeur"],
    ["1 = rien commencé"],
    [],
    ["N°", "Exigence", "Note mars", "Note octobre", "Preuves"],
    ...rows,
  ]);
  expect(found.tables[0]?.columns.status).toBe("D");
  expect(statuses(found, 4)).toEqual(["compliant", "partial", "todo", "nonCompliant"]);
});

test("letters that she explains under « Note » are the status, and the remarks beside are the remarks", () => {
  const letters = ["A", "B", "C"];
  const found = recognise(
    workbookOf(
      sheetOf("Suivi", [
        ["N°", "Exigence", "Note", "Preuves", "Commentaires"],
        ...TRAINER.map((one, at) => [one, title(one), letters[at % 3] ?? "", "Dossier", at % 4 ? null : "revu hier"]),
      ]),
      sheetOf("Lisez-moi", [
        ["A", "je peux le montrer à l'auditrice"],
        ["B", "existe mais à consolider"],
        ["C", "rien du tout pour le moment"],
      ]),
    ),
  );
  expect(found.tables[0]?.columns).toMatchObject({ status: "C", comment: "E" });
  expect(statuses(found, 3)).toEqual(["compliant", "partial", "todo"]);
});

test("the weaker of two columns for one role is left aside, wherever it stands", () => {
  const words = ["oui", "presque", "non", "oui mais à dater"];
  const rows = TRAINER.map((one, at) => [one, title(one), null, words[at % 4] ?? null, "Dossier"]);
  const found = read([["Réf", "Indicateur", "Niveau de risque", "En place ?", "Preuves"], ...rows]);
  expect(found.tables[0]?.columns.status).toBe("D");
  expect(statuses(found, 4)).toEqual(["compliant", "partial", "todo", "partial"]);
});

test("the addresses beside the documents are links, a code that names each row is no status", () => {
  const rows = TRAINER.map((one, at) => [one, title(one), "OK", `Charte ${one}`, `https://coffre.example/${at}`]);
  const found = recognise(
    workbookOf(
      sheetOf("Suivi", [["N°", "Exigence", "Statut", "Preuve", "Fichier"], ...rows]),
      sheetOf("Pièces", [
        ["Code", "Document", "Indicateur", "Lien"],
        ...[1, 9, 17, 23, 31].map((one) => [`P-0${one}`, `Charte ${one}`, `I.${one}`, `https://coffre.example/${one}`]),
      ]),
    ),
  );
  expect(found.tables[0]?.columns).toMatchObject({ proofs: ["D"], links: ["E"] });
  expect(found.tables[1]).toMatchObject({ kind: "proofRegister", columns: { reference: "A", indicator: "C" } });
});

test("a row without a state that a finding or a remark puts out of her scope does not apply", () => {
  const said: readonly (readonly CellValue[])[] = [
    ["RAS", "Terminé", null],
    ["Écart mineur", "En cours", null],
    ["NA", null, null],
    ["RAS", null, "non concerné par l'alternance"],
    ["Écart majeur", null, null],
  ];
  const rows = TRAINER.map((one, at) => [one, title(one), ...(said[at % 5] ?? []), "Dossier"]);
  const workbook = workbookOf(
    sheetOf("Suivi", [["N°", "Exigence", "Constat", "Avancement", "Commentaire", "Preuves"], ...rows]),
  );
  const [question] = questionsOf(workbook, recognise(workbook));
  expect(question?.choices.map(({ header }) => header)).toEqual(["Avancement", "Constat"]);
  const found = recognise(
    workbook,
    [question?.choices[0]?.correction].flatMap((one) => one ?? []),
  );
  expect(found.tables[0]?.columns.status).toBe("D");
  expect(statuses(found, 5)).toEqual(["compliant", "partial", "notApplicable", "notApplicable", "todo"]);
});

test("of documents below an indicator that is merged over them, one without a state has none yet", () => {
  const rows = TRAINER.slice(0, 10).flatMap((one, at): CellValue[][] => [
    [one, title(one), "Charte", "classé"],
    [null, null, "Bail des locaux", at === 4 ? null : "classé"],
  ]);
  const merges = TRAINER.slice(0, 10).map((_, at) => `A${2 * at + 2}:A${2 * at + 3}`);
  const found = read([["N°", "Thème", "Document", "État"], ...rows], { merges });
  expect(found.rows.filter(({ proofs }) => proofs.includes("Bail des locaux"))).toHaveLength(10);
  expect(found.rows.filter(({ status }) => status === "todo").map(({ row }) => row)).toEqual([11]);
});

test("« 6a » and « 6 bis » are parts of what indicator 6 asks", () => {
  for (const text of ["6a", "6 b", "6bis", "6 ter"])
    expect(readIndicatorCell(text).mentions.map(({ value }) => value)).toEqual([6]);
  expect(readIndicatorCell("6xy").mentions).toEqual([]);
});

describe("a day beside a word of status", () => {
  test.each([
    ["achevé le 4 avril", "compliant"],
    ["bouclé 07/05", "compliant"],
    ["en règle depuis le 3/02", "compliant"],
    ["NC mineure levée le 07/05", "compliant"],
    ["NC majeure soldée (14/03)", "compliant"],
    // Of a month, or how many of how many, is not told.
    ["achevé au mois de mai", null],
    ["bouclé 3/10", null],
  ])("« %s »", (text, status) => {
    expect(readStatus(text)?.status ?? null).toBe(status);
  });
});

describe("plain speech", () => {
  test.each([
    ["on n'a rien commencé", "todo"],
    ["on n a pas démarré", "todo"],
    ["j'y suis dessus", "partial"],
    ["dispo", "compliant"],
    ["pas d'application", "notApplicable"],
    ["oui avec preuve", "compliant"],
    ["oui avec preuve mais ancienne", "partial"],
    ["refusé en revue", "nonCompliant"],
    // Wrong, or to be touched up; how bad what is missing is; whether it was done once.
    ["à corriger", null],
    ["manque sérieux", null],
    ["terminé, à refaire chaque année", null],
  ])("« %s »", (text, status) => {
    expect(readStatus(text)?.status ?? null).toBe(status);
  });

  test("« Non » beside « oui sans preuve » answers a question: nothing there, or wrong", () => {
    expect(readScale({ header: "Réponse", values: ["Oui avec preuve", "Oui sans preuve", "Non"] }).read("Non")).toBe(
      null,
    );
    expect(readScale({ header: "Conforme", values: ["Oui", "Non"] }).read("Non")?.status).toBe("nonCompliant");
  });

  test.each([
    ["dans le classeur, vérifié", "compliant"],
    ["fini, le fichier signé est dans le coffre", "compliant"],
    ["le document existe mais n'a jamais servi", "partial"],
    ["il y a quelque chose mais à reprendre", "partial"],
    ["fait sur le portable mais pas encore dans le classeur", "partial"],
    ["remarque du dernier audit toujours pas levée", "nonCompliant"],
    ["écart relevé par l'auditrice, à lever", "nonCompliant"],
    ["ne tiendrait pas devant l'auditeur", "nonCompliant"],
    ["pas pour les bilans", "notApplicable"],
    ["pas pour le moment", null],
    ["pas pour la rentrée", null],
    ["je peux le montrer sauf le bail", null],
  ])("in a legend, « %s »", (text, status) => {
    expect(readMeaning(text)?.status ?? null).toBe(status);
  });
});
