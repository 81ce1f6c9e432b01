/** What columns, and sheets, beside one another tell of each other: proofs, former verdicts, lists of bodies, sister sheets. */
import type { CellValue } from "../../../src/tracker/cells/grid";
import { questionsOf, recognise } from "../../../src/tracker/recognise";
import { sheetOf, TITLES, workbookOf } from "../../support/cells";

const NUMBERS = [1, 2, 4, 5, 6, 8, 9, 10, 11, 17];
const sheet = (
  name: string,
  headers: readonly string[],
  cells: (at: number, one: number) => CellValue[],
  numbers: readonly number[] = NUMBERS,
) => sheetOf(name, [["Indicateur", ...headers], ...numbers.map((one, at): CellValue[] => [one, ...cells(at, one)])]);

const STATES = ["Conforme", "En cours", "À faire"];
const SHOWN = ["Convention signée", "Livret d'accueil", "CV, diplômes", "Programme", ""];
const WANTED = [
  "Convention, livret",
  "Chiffres publiés",
  "Questionnaire",
  "Programme daté",
  "Grille, attestation",
  "Test",
  "Convocation",
  "Exemples",
  "Évaluations",
  "Locaux, matériel",
];

describe("beside the proofs", () => {
  test.each([
    ["Attendu de l'auditrice", "Mes preuves"],
    ["Ce que veut l'auditeur", "Preuves"],
    ["What the auditor wants", "My evidence"],
    ["Ce que je réclame au client", "Pièces reçues, preuves"],
    ["Pour mémoire", "Justificatif"],
  ])("« %s » is no second column of them", (wanted, shown) => {
    const found = recognise(
      workbookOf(
        sheet("Suivi", ["Intitulé", wanted, shown, "Statut"], (at, one) => [
          TITLES[one] ?? "",
          WANTED[at] ?? "",
          SHOWN[at % SHOWN.length] ?? "",
          STATES[at % STATES.length] ?? "",
        ]),
      ),
    );
    expect(found.tables[0]?.columns.proofs).toEqual(["D"]);
    expect(found.rows.map(({ proofs }) => proofs.length)).toEqual(NUMBERS.map((_, at) => [1, 1, 2, 1, 0][at % 5]));
  });

  test.each([
    ["Preuve principale", "Autre preuve"],
    ["Justificatifs", "Justificatifs complémentaires"],
    ["Pièce", "Preuve"],
  ])("« %s » and « %s » are both of them", (...headers) => {
    const found = recognise(
      workbookOf(
        sheet("Suivi", ["Intitulé", "Statut", ...headers], (at, one) => [
          TITLES[one] ?? "",
          STATES[at % STATES.length] ?? "",
          SHOWN[at % SHOWN.length] ?? "",
          at % 2 ? "Attestation" : "",
        ]),
      ),
    );
    expect(found.tables[0]?.columns.proofs).toEqual(["D", "E"]);
  });
});

test("either answer to whether a second column holds proofs settles it", () => {
  const workbook = workbookOf(
    sheet("Suivi", ["Intitulé", "Pour mémoire", "Justificatif", "Statut"], (at, one) => [
      TITLES[one] ?? "",
      WANTED[at] ?? "",
      SHOWN[at % SHOWN.length] ?? "",
      STATES[at % STATES.length] ?? "",
    ]),
  );
  const [question] = questionsOf(workbook, recognise(workbook));
  expect(question?.choices.map(({ role }) => role)).toEqual(["none", "proofs"]);
  const proofs = question?.choices.map(({ correction }) => {
    const after = recognise(workbook, [correction]);
    expect(questionsOf(workbook, after)).toEqual([]);
    return after.tables[0]?.columns.proofs;
  });
  expect(proofs).toEqual([["D"], ["C", "D"]]);
});

describe("verdicts of several days", () => {
  const read = (...headers: string[]) =>
    recognise(
      workbookOf(
        sheet("Suivi", ["Intitulé", ...headers, "Preuves"], (at, one) => [
          TITLES[one] ?? "",
          ...headers.map((_, turn) => STATES[(at + turn) % STATES.length] ?? ""),
          SHOWN[at % SHOWN.length] ?? "",
        ]),
      ),
    );

  test.each([
    [["Bilan du 04/02/2026", "Bilan du 11/09/2026"], "D"],
    [["Point de mars 2026", "Point de juin 2026", "Point d'octobre 2026"], "E"],
    [["Avis septembre 2026", "Avis mars 2026"], "C"],
    [["Constat 2024", "Où j'en suis aujourd'hui"], "D"],
    [["Verdict du dernier audit", "État actuel"], "D"],
    [["Status in 2025", "Status today"], "D"],
  ])("of %j the latest is the status, without a question", (headers, column) => {
    const found = read(...headers);
    expect(found.tables[0]?.columns.status).toBe(column);
    expect(found.questions).toEqual([]);
    const turn = column.charCodeAt(0) - "C".charCodeAt(0);
    expect(found.rows.map(({ statusText }) => statusText)).toEqual(NUMBERS.map((_, at) => STATES[(at + turn) % 3]));
  });

  test.each([
    [["Bilan de mars 2026", "Niveau visé fin 2027"]],
    [["Mon bilan 2025", "Avis de l'auditrice 2026"]],
    [["Point 2026", "Point du 12/03/2026"]],
    [["État actuel", "État cible"]],
  ])("of %j the later one does not replace the other", (headers) => {
    const { tables, rows } = read(...headers);
    const isRead = tables[0]?.columns.status === "D" && rows.some(({ status }) => status !== null);
    expect(isRead).toBe(false);
  });

  test.each([[["Atelier bois", "Atelier cuir"]], [["Avis de Zoé", "Avis de Tom"]]])(
    "of %j none is chosen",
    (headers) => {
      const found = read(...headers);
      expect(found.rows.filter(({ status }) => status !== null)).toEqual([]);
      expect(found.questions.map(({ type }) => type)).toContain("column");
    },
  );
});

describe("beside words of several states", () => {
  const read = (header: string, beside: readonly string[]) =>
    recognise(
      workbookOf(
        sheet("Suivi", ["Intitulé", "Chez nous", header], (at, one) => [
          TITLES[one] ?? "",
          ["Validé", "En cours", "À faire", "Non conforme"][at % 4] ?? "",
          beside[at % beside.length] ?? "",
        ]),
      ),
    );

  test.each([["à relire"], ["✓"]])("« %s » on some rows is no second status", (mark) => {
    const found = read("Zinc", [mark, ""]);
    expect(found.tables[0]?.columns.status).toBe("C");
    expect(found.rows.map(({ status }) => status)).not.toContain(null);
  });

  test("words of several states are one, and asked", () => {
    const found = read("Chez eux", ["À faire", "Validé", "En cours"]);
    expect(found.rows.filter(({ status }) => status !== null)).toEqual([]);
    expect(found.questions.map(({ type }) => type)).toContain("column");
  });
});

describe("a status that she has not begun", () => {
  const read = (header: string, beside: string, values: readonly CellValue[]) =>
    recognise(
      workbookOf(
        sheet("Suivi", ["Intitulé", header, beside], (at, one) => [
          TITLES[one] ?? "",
          null,
          values[at % values.length] ?? null,
        ]),
      ),
    );

  test("is to do, whatever the prices beside", () => {
    const found = read("Mon état", "Tarif", [0, 100, 50]);
    expect(found.tables[0]?.columns.status).toBe("C");
    expect(found.questions).toEqual([]);
    expect(new Set(found.rows.map(({ status }) => status))).toEqual(new Set(["todo"]));
  });

  test("is asked beside verdicts in words", () => {
    const found = read("Mon état", "Zinc", ["Validé", "En cours", "À faire"]);
    const said = found.rows.map(({ status }) => status);
    expect(said.every((one) => one === "todo") && found.questions.length === 0).toBe(false);
  });
});

describe("a list of indicators for each of a few names", () => {
  const rowsFor = (header: string, names: readonly string[]) =>
    recognise(
      workbookOf(
        sheetOf("Suivi", [
          ["Indicateur", "Intitulé", header, "Statut", "Preuves"],
          ...names.flatMap((name, turn) =>
            NUMBERS.map((one, at): CellValue[] => [
              one,
              TITLES[one] ?? "",
              name,
              STATES[(at + turn) % STATES.length] ?? "",
              SHOWN[at % SHOWN.length] ?? "",
            ]),
          ),
        ]),
      ),
    );

  test.each(["Pour le compte de", "Truc", "Lieu", "À facturer chez"])(
    "under « %s », which says little, they are kept apart and it is asked",
    (header) => {
      const { trackers, questions } = rowsFor(header, ["Studio Lin", "Ferme des Hauts"]);
      expect(trackers.map(({ name }) => name)).toEqual(["Studio Lin", "Ferme des Hauts"]);
      expect(questions.map(({ type, column }) => [type, column])).toEqual([["column", "C"]]);
    },
  );

  test("under « Pilote » they are who is in charge", () => {
    expect(rowsFor("Pilote", ["Moi", "Karine"]).trackers).toHaveLength(1);
  });

  test("names that share the indicators out part nothing", () => {
    const found = recognise(
      workbookOf(
        sheet("Suivi", ["Intitulé", "Truc", "Statut"], (at, one) => [
          TITLES[one] ?? "",
          at < 5 ? "Studio Lin" : "Ferme des Hauts",
          STATES[at % STATES.length] ?? "",
        ]),
      ),
    );
    expect(found.trackers).toHaveLength(1);
    expect(found.tables[0]?.columns.body).toBeUndefined();
  });
});

describe("sheets headed alike", () => {
  const HEADERS = ["De quoi il s'agit", "Mon avis", "Traces gardées"];
  /** Titles in her words, which look like documents in the second sheet alone. */
  const part = (name: string, numbers: readonly number[], titles: readonly string[]) =>
    sheet(
      name,
      HEADERS,
      (at) => [titles[at] ?? "", STATES[at % STATES.length] ?? "", SHOWN[at % SHOWN.length] ?? ""],
      numbers,
    );
  const parts = [
    part("C1", [1, 2], ["Communication", "Chiffres"]),
    part("C2", [4, 5, 6, 8], ["Besoin", "Objectifs", "Contenus", "Niveau à l'entrée"]),
    part("C3", [9, 10, 11], ["Livret", "Adaptation", "Évaluation"]),
    part("C7", [30, 31, 32], ["Avis", "Réclamations", "Amélioration"]),
  ];

  test("are read alike, whatever their order", () => {
    for (const sheets of [parts, [...parts].reverse()]) {
      const { tables, questions } = recognise(workbookOf(...sheets));
      const roles = new Set(tables.map(({ columns }) => JSON.stringify(columns)));
      expect([...roles]).toEqual([JSON.stringify({ indicator: "A", label: "B", status: "C", proofs: ["D"] })]);
      expect(questions).toEqual([]);
    }
  });
});

test("what she said of a column of one sheet holds for the sheets headed alike", () => {
  const headers = ["Intitulé", "Pour mémoire", "Justificatif", "Statut"];
  const part = (name: string, numbers: readonly number[]) =>
    sheet(
      name,
      headers,
      (at, one) => [
        TITLES[one] ?? "",
        WANTED[at] ?? "",
        SHOWN[at % SHOWN.length] ?? "",
        STATES[at % STATES.length] ?? "",
      ],
      numbers,
    );
  const workbook = workbookOf(part("Janvier", [1, 2, 4, 5, 6, 8]), part("Février", [9, 10, 11, 12, 17, 19]));
  const found = recognise(workbook);
  const questions = questionsOf(workbook, found);
  expect(questions.map(({ about, asked }) => [about, asked])).toEqual([
    ["role", "C"],
    ["role", "C"],
  ]);
  const choice = questions[0]?.choices.find(({ role }) => role === "proofs");
  const after = recognise(workbook, [choice!.correction]);
  expect(after.tables.map(({ columns }) => columns.proofs)).toEqual([
    ["C", "D"],
    ["C", "D"],
  ]);
  expect(questionsOf(workbook, after)).toEqual([]);
});

test("a column of « ok » and « à faire » says how far the steps of a journey are, also under « Dossier mars »", () => {
  const steps = ["Devis", "Convention", "Convocation", "Émargement", "Évaluation à chaud", "Attestation", "Facture"];
  for (const header of ["Dossier mars", "Stage de juin", "Rangement du groupe B"]) {
    const { tables, journey } = recognise(
      workbookOf(
        sheetOf("Parcours", [
          ["Étape", "Document", "Indicateur", header],
          ...steps.map((step, at): CellValue[] => [step, `${step} signé`, 4 + at, at % 3 ? "fait" : "à faire"]),
        ]),
      ),
    );
    expect(tables[0]).toMatchObject({ kind: "journeyTall", columns: { step: "A", documents: ["B"], status: "D" } });
    expect(journey.map(({ status }) => status)).toEqual(steps.map((_, at) => (at % 3 ? "compliant" : "todo")));
  }
});

test.each(["Obligatoire", "Dématérialisé", "Envoi par mail ?"])(
  "yes and no under « %s » are not how far the steps of a journey are",
  (header) => {
    const steps = ["Devis", "Convention", "Convocation", "Émargement", "Évaluation à chaud", "Attestation", "Facture"];
    const { journey } = recognise(
      workbookOf(
        sheetOf("Parcours", [
          ["Étape", "Document", "Indicateur", header],
          ...steps.map((step, at): CellValue[] => [step, `${step} signé`, 4 + at, at % 3 ? "oui" : "non"]),
        ]),
      ),
    );
    expect(journey.map(({ status }) => status ?? null)).toEqual(steps.map(() => null));
  },
);
