/** What recognition cannot tell is asked: what a column is, what a table is. Until she answers nothing is said of her work. */
import type { CellValue } from "../../../src/tracker/cells/grid";
import type { Correction } from "../../../src/tracker/model/recognition";
import { questionsOf, recognise } from "../../../src/tracker/recognise";
import { sheetOf, TITLES, workbookOf } from "../../support/cells";

const NUMBERS = [1, 2, 4, 5, 6, 9, 10, 11, 12, 17];
const tracker = (headers: readonly string[], cells: (at: number) => CellValue[]) =>
  workbookOf(
    sheetOf("Suivi Qualiopi", [
      ["Indicateur", "Intitulé", ...headers],
      ...NUMBERS.map((one, at): CellValue[] => [one, TITLES[one] ?? "", ...cells(at)]),
    ]),
  );

/** Yes and no under a word that says nothing of them: a verdict, or anything else. */
const unknown = tracker(["Preuves", "Zébrure"], (at) => [`Livret ${at}`, at % 3 === 0 ? "non" : "oui"]);

const answered = (workbook: typeof unknown, role: string): Correction => {
  const [question] = questionsOf(workbook, recognise(workbook)).filter(({ about }) => about === "role");
  const choice = question?.choices.find((one) => one.role === role);
  expect(choice).toBeDefined();
  return choice!.correction;
};

test("yes and no under an unknown header are a question about the column, and no status before it is answered", () => {
  const found = recognise(unknown);
  expect(found.rows.filter(({ status }) => status !== null)).toEqual([]);
  const asked = found.questions.filter(({ column }) => column === "D");
  for (const { type, choices } of asked) expect([type, choices.at(-1)]).toEqual(["column", "none"]);
});

/** Numbers under an unknown header beside a scale that nobody explains. */
const scored = tracker(["Preuves", "Statut", "Poids"], (at) => [
  `Livret ${at}`,
  at % 2 ? "Zibeline" : "Hermine",
  at % 5,
]);

test("words that nobody knows are asked, and the numbers beside them are not taken in their place", () => {
  const found = recognise(scored);
  expect(found.tables[0]?.columns.status).toBe("D");
  expect(found.rows.map(({ status }) => status)).toEqual(NUMBERS.map(() => null));
  expect(found.questions.map(({ word }) => word)).toEqual(["Hermine", "Zibeline"]);
});

test("a workbook that is read exactly asks nothing", () => {
  const clear = tracker(["Statut", "Preuves"], (at) => [at % 2 ? "Conforme" : "À faire", `Livret ${at}`]);
  expect(recognise(clear).questions).toEqual([]);
  expect(questionsOf(clear, recognise(clear))).toEqual([]);
});

test("an answer settles what a column is, whatever it is", () => {
  const found = recognise(unknown);
  const asked = found.questions.find(({ type, column }) => type === "column" && column === "D");
  if (!asked) return expect(found.tables[0]?.columns.status).toBeUndefined();
  const yes = recognise(unknown, [answered(unknown, "status")]);
  expect(yes.tables[0]?.columns.status).toBe("D");
  expect(yes.questions).toEqual([]);
  expect(yes.rows[1]?.status).toBe("compliant");
  const no = recognise(unknown, [answered(unknown, "none")]);
  expect(no.tables[0]?.columns.status).toBeUndefined();
  expect(no.questions).toEqual([]);
});

/** A list of another matter, numbered and followed as she follows her indicators. */
const other = workbookOf(
  sheetOf("Feuil3", [
    ["Zone", "Matière", "Zébrure"],
    ...["Peindre", "Carreler", "Poncer", "Vernir", "Cirer", "Percer"].map((what, at): CellValue[] => [
      at + 1,
      what,
      at % 2 ? "fait" : "à faire",
    ]),
  ]),
);

test("a numbered list of another matter is no tracker, or is asked about, and never read", () => {
  expect(recognise(other).tables).toEqual([]);
  expect(recognise(other).rows).toEqual([]);
});

const inTurn = (words: readonly CellValue[], at: number) => words[at % words.length] ?? null;

test.each<[string, string, readonly CellValue[]]>([
  ["holds nothing", "Progression visée", [null]],
  ["says that there is nothing to say", "Avancement estimé", ["RAS", "consigne", "RAS", "refait"]],
  ["says the same verdict everywhere", "Seuil", ["Affiché", "Doc à jour et signé", "Affiché", "Bidule"]],
  ["differs from row to row", "Résultat espéré", ["Affiché", "Signé en double", "Trace", "Publié", "Rangé"]],
])("a column that %s is not the status for sure beside one that repeats a few words", (_, header, words) => {
  const beside = tracker(["Zébrure", header], (at) => [inTurn(["Prêt", "Hermine", "Belette"], at), inTurn(words, at)]);
  const { rows, questions } = recognise(beside);
  expect(rows.filter(({ status }) => status !== null)).toEqual([]);
  // Which of the two she is asked about does not matter: nothing is read of either before.
  const asked = questions.filter(({ type, column }) => type === "column" && /^[CD]$/.test(column ?? ""));
  expect(asked).not.toEqual([]);
});

describe.each(["Constat du jour", "Avancement estimé", "Résultat espéré", "Bilan du point"])("« %s »", (header) => {
  test.each<[string, readonly CellValue[]]>([
    ["empty", [null]],
    ["hardly filled", ["à revoir", ...Array.from({ length: 9 }, () => null)]],
    ["full of remarks", ["manque la date", "à revoir avec Léa", "manque le tampon", null, "à revoir avec Léa"]],
  ])("%s is not the status for sure beside grades whose header says nothing", (_, words) => {
    const { rows, questions } = recognise(
      tracker([header, "Zébrure"], (at) => [inTurn(words, at), inTurn([3, 0, 1, 4, 2, 3, 0, 4, 1, 2], at)]),
    );
    expect(rows.filter(({ status }) => status !== null)).toEqual([]);
    expect(questions.filter(({ type, column }) => type === "column" && /^[CD]$/.test(column ?? ""))).not.toEqual([]);
  });

  test("is the status all the same beside grades that are headed as a priority", () => {
    const { tables, questions } = recognise(
      tracker([header, "Priorité"], (at) => [inTurn(["conforme", "à faire", "en cours"], at), 1 + (at % 3)]),
    );
    expect([tables[0]?.columns.status, questions]).toEqual(["C", []]);
  });
});

test("an empty column is no status for sure beside verdicts whose header says nothing", () => {
  const { rows } = recognise(
    tracker(["Avancement estimé", "Zébrure"], (at) => [null, inTurn(["bof", "oui", "pas concernée", "non"], at)]),
  );
  expect(rows.filter(({ status }) => status === "todo")).toEqual([]);
});

test("words of several states are read under a header that says nothing, whatever approves among them", () => {
  const words = ["À faire", "Zorblé", "En cours", "Non conforme", "Sans objet"];
  const { rows, questions } = recognise(tracker(["Zébrure", "Preuves"], (at) => [inTurn(words, at), `Livret ${at}`]));
  expect(rows.slice(0, 5).map(({ status }) => status)).toEqual([
    "todo",
    null,
    "partial",
    "nonCompliant",
    "notApplicable",
  ]);
  expect(questions.map(({ word }) => word)).toEqual(["Zorblé"]);
});

test("an empty status is one all the same beside a column that says on what a proof is written", () => {
  const { rows, questions } = recognise(
    tracker(["Statut", "Support"], (at) => [null, at % 2 ? "papier" : "numérique"]),
  );
  expect(rows.map(({ status }) => status)).toEqual(NUMBERS.map(() => "todo"));
  expect(questions).toEqual([]);
});

test("« Date » and no more beside a status is the date of nothing", () => {
  const dated = tracker(["Statut", "Date", "Preuves"], (at) => [
    "Conforme",
    `0${1 + (at % 9)}/04/2026`,
    `Livret ${at}`,
  ]);
  expect(recognise(dated).tables[0]?.columns).toEqual({ indicator: "A", label: "B", status: "C", proofs: ["E"] });
});

test("a column headed by the list of its values is asked about, where no other is the status", () => {
  const found = recognise(tracker(["V/W/Z", "Preuves"], (at) => [["V", "W", "Z"][at % 3] ?? "", `Livret ${at}`]));
  expect(found.questions.filter(({ column }) => column === "C").length).toBeGreaterThan(0);
});

describe("where nothing is found for sure", () => {
  const SCOPE = [1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 17, 18, 19, 21, 22, 23, 24, 25, 26, 30, 31, 32];
  const OWN = ["mes chiffres", "le local", "la paperasse", "les avis", "mon niveau"];
  /** Her list under words of her own, beside prices and rooms. */
  const list = workbookOf(
    sheetOf("Feuil1", [
      ["Le numéro", "Ce qu'on me demande", "Couleur du classeur", "Zibeline", "Sous la main", "Salle", "Tarif"],
      ...SCOPE.map((one, at): CellValue[] => [
        one,
        OWN[at % OWN.length] ?? "",
        ["vert", "rouge", "jaune"][at % 3] ?? "",
        null,
        at % 2 ? null : "bail, livret",
        ["Cèdre", "Tilleul"][at % 2] ?? "",
        450,
      ]),
    ]),
  );

  test("the numbers of a scope are asked about, and nothing is said before", () => {
    const found = recognise(list);
    expect(found.tables).toEqual([]);
    expect(found.questions).toMatchObject([{ type: "table", sheet: "Feuil1" }]);
  });

  test("either answer settles it", () => {
    const [question] = questionsOf(list, recognise(list));
    const kinds = question?.choices.map(({ correction }) => {
      const after = recognise(list, [correction]);
      expect(after.questions.filter(({ type }) => type === "table")).toEqual([]);
      return after.tables.map(({ kind }) => kind);
    });
    expect(kinds).toContainEqual(["indicators"]);
    expect(kinds).toContainEqual([]);
  });

  test("a list of anything else is no question", () => {
    const rooms = workbookOf(
      sheetOf("Feuil1", [
        ["Le numéro", "Nom", "Étage", "Prix"],
        ...Array.from({ length: 22 }, (_, at): CellValue[] => [at + 1, OWN[at % OWN.length] ?? "", at % 3, 80 + at]),
      ]),
    );
    expect(recognise(rooms)).toMatchObject({ tables: [], questions: [] });
  });
});
