/** Logs are recognised beside a tracker, each with what it follows; lists of findings, of risks and of anything else are none. */
import { join } from "node:path";
import type { CellValue } from "../../../src/tracker/cells/grid";
import type { LogSubject } from "../../../src/tracker/model/logs";
import type { Correction } from "../../../src/tracker/model/recognition";
import { recognise } from "../../../src/tracker/recognise";
import { Counts } from "../../../src/scripts/learn/scoring/counts";
import { readHands, split } from "../../../src/scripts/learn/hands";
import { knowledgeWithout } from "../../../src/scripts/learn/score";
import { scoreLogs } from "../../../src/scripts/learn/scoring/scoreLogs";
import { sheetOf, TRAINER, workbookOf } from "../../support/cells";

const day = (offset: number) => 46_000 + offset * 17;
const lines = (count: number, line: (index: number) => CellValue[]) =>
  Array.from({ length: count }, (_, at) => line(at));

type Log = readonly [
  sheet: string,
  subject: LogSubject,
  columns: Readonly<Record<string, string>>,
  rows: CellValue[][],
];

/** Logs as as many people keep them. */
const LOGS: readonly Log[] = [
  [
    "Veille réglementaire",
    "watch",
    { date: "A", source: "B", title: "C", use: "D" },
    [
      ["Lu le", "Où", "Sujet", "Ce que j'en tire pour mes cours"],
      ...lines(7, (at) => [day(at), "Centre Inffo", `Décret ${at}`, at < 4 ? "Programme revu" : null]),
    ],
  ],
  [
    "Suivi réclamations 2026",
    "complaints",
    { date: "B", source: "C", title: "D", action: "E", closed: "F" },
    [
      ["N°", "Reçue le", "Plaignant", "Motif", "Réponse faite", "Close le"],
      ...lines(3, (at) => [at + 1, day(at), "Une stagiaire", "Salle trop froide", "Chauffage vérifié", day(at) + 4]),
    ],
  ],
  [
    "Coups durs",
    "difficulties",
    { date: "A", title: "B", action: "C", status: "D" },
    [
      ["Jour", "Difficulté rencontrée", "Solution trouvée", "État"],
      ...lines(5, (at) => [day(at), `Absence du formateur ${at}`, "Séance reportée", "Réglé"]),
    ],
  ],
  [
    "Anomalies",
    "incidents",
    { date: "A", title: "B", action: "D", responsible: "E" },
    [
      ["Survenu le", "Incident", "Lieu", "Mesure prise", "Pilote"],
      ...lines(4, (at) => [day(at), `Vidéoprojecteur en panne ${at}`, "Salle 2", "Remplacé", "MD"]),
    ],
  ],
  [
    "Pistes d'amélioration",
    "improvement",
    { date: "A", source: "B", title: "C", action: "D", status: "E", use: "F" },
    [
      ["Date", "D'où vient l'idée", "Idée", "Action décidée", "Avancement", "Effet constaté"],
      ...lines(6, (at) => [day(at), "Enquête à chaud", `Raccourcir le module ${at}`, "À refaire", "En cours", null]),
    ],
  ],
  [
    "Bilan de fin de session",
    "reviews",
    { date: "A", title: "B", action: "F" },
    [
      ["Date du bilan", "Session", "Points forts", "Points à revoir", "Présence", "Ce que je change"],
      ...lines(4, (at) => [
        day(at),
        `Excel ${at}`,
        "Bons échanges",
        "Rythme un peu rapide",
        "9 sur 10",
        "Une pause de plus",
      ]),
    ],
  ],
  [
    "Réseau handicap",
    "partners",
    { title: "A", detail: "B", date: "C" },
    [
      ["Partenaire", "Rôle du partenaire", "Date de contact", "Suite donnée"],
      ...lines(4, (at) => [`Cap emploi ${at}`, "Conseil pour l'accueil", day(at), "Fiche d'accueil revue"]),
    ],
  ],
  [
    "Formations suivies par la formatrice",
    "training",
    { date: "A", title: "B", use: "E" },
    [
      ["Date", "Formation suivie", "Organisme", "Durée", "Réinvestissement dans mes cours"],
      ...lines(5, (at) => [day(at), `Atelier voix ${at}`, "Réseau local", "7 h", "Exercice ajouté"]),
    ],
  ],
  [
    "Intervenants extérieurs",
    "subcontractors",
    { title: "A", detail: "B" },
    [
      ["Sous-traitant", "Mission confiée", "Contrat signé", "CV à jour"],
      ...lines(4, (at) => [`Atelier ${at}`, "Module d'anglais", "oui", "oui"]),
    ],
  ],
  [
    "Watch log",
    "watch",
    { date: "A", title: "B", source: "C", use: "D" },
    [
      ["Read on", "Topic", "Publication", "What changed in my courses"],
      ...lines(5, (at) => [day(at), `New rule ${at}`, "Trade journal", "Slides updated"]),
    ],
  ],
  [
    // What was noticed is not what was done with it, alike as the two headers begin.
    "Veille métier",
    "watch",
    { date: "A", source: "B", title: "C", use: "D" },
    [
      ["Jour", "Source", "Ce que j'ai aperçu", "Ce que ça change pour mes stages"],
      ...lines(5, (at) => [day(at), "Lettre de l'OPCO", `Nouveau plafond ${at}`, at < 2 ? "Page revue" : null]),
    ],
  ],
];

const TRACKER: CellValue[][] = [
  ["Indicateur", "Statut", "Preuve"],
  ...TRAINER.map((number): CellValue[] => [number, "Conforme", `Document ${number}`]),
];
const read = (sheet: string, rows: CellValue[][], corrections: readonly Correction[] = []) =>
  recognise(workbookOf(sheetOf("Suivi", TRACKER), dated(sheet, rows)), corrections);

/** Serial numbers are shown as days. */
function dated(sheet: string, rows: CellValue[][]) {
  const made = sheetOf(sheet, rows);
  return {
    ...made,
    formats: made.values.map((row) =>
      row.map((value) => (typeof value === "number" && value > 40_000 ? "dd/mm/yyyy" : "General")),
    ),
  };
}

describe("logs that ten people keep", () => {
  test.each(LOGS)("%s follows %s", (sheet, subject, columns, rows) => {
    const { tables } = read(sheet, rows);
    expect(tables.map(({ kind }) => kind)).toEqual(["indicators", "log"]);
    expect(tables[1]).toMatchObject({ sheet, subject, headerRow: 1, firstDataRow: 2, lastDataRow: rows.length });
    expect(tables[1]?.entries).toBe(rows.length - 1);
    expect(tables[1]?.columns).toMatchObject(columns);
  });
});

test("a log says how many entries it has, when the last one was, and how many say what was done with it", () => {
  const [, , , rows] = LOGS[0]!;
  const found = read("Veille réglementaire", [...rows, ["Total", null, null, null]]);
  expect(found.tables[1]).toMatchObject({ entries: 7, last: "2026-03-21", used: 4 });
  expect(found.logs.map(({ row, isUsed }) => [row, isUsed])).toEqual(
    [2, 3, 4, 5, 6, 7, 8].map((row) => [row, row <= 5]),
  );
});

test("what is still to be said of an entry is no use of it", () => {
  const uses = ["à faire", "-", "?", "", "en attente", "Pas encore vu", "rien pour l'instant", "Support refait"];
  const found = read("Veille", [
    ["Date", "Source", "Information", "Ce que j'en ai fait"],
    ...uses.map((use, at): CellValue[] => [day(at), "OPCO", `Note ${at}`, use || null]),
  ]);
  expect(found.tables[1]).toMatchObject({ entries: uses.length, used: 1 });
});

test("a log that nobody has begun is one without entries", () => {
  const found = read("Réclamations", [["Date", "Réclamant", "Objet", "Réponse apportée", "Clos le"]]);
  expect(found.tables[1]).toMatchObject({ kind: "log", subject: "complaints", entries: 0, last: null, used: 0 });
});

test("years that head the lines of a log are no entries", () => {
  const found = read("Veille", [
    ["Date", "Source", "Information", "Exploitation"],
    ["2025", null, null, null],
    [day(1), "JO", "Décret", "Lu"],
    ["2026", null, null, null],
    [day(30), "JO", "Arrêté", "Programme revu"],
  ]);
  expect(found.tables[1]).toMatchObject({ entries: 2, firstDataRow: 3, lastDataRow: 5 });
});

test.each<readonly [name: string, rows: CellValue[][]]>([
  [
    "Constats de l'audit blanc",
    [
      ["Date", "Indicateur", "Constat", "Gravité", "Action corrective", "Levé le"],
      ...lines(6, (at) => [day(at), at + 4, "Document sans date", "mineure", "Dater", day(at) + 30]),
    ],
  ],
  [
    "Écarts",
    [
      ["N° fiche", "Écart relevé", "Indicateur", "Cause", "Correction", "Clos le"],
      ...lines(6, (at) => [`E${at}`, "Signature absente", at + 9, "Oubli", "Relance", day(at)]),
    ],
  ],
  [
    "Risques",
    [
      ["Date", "Danger", "Probabilité", "Gravité", "Mesure de prévention", "Responsable"],
      ...lines(6, (at) => [day(at), "Chute", 2, 3, "Signalisation", "MD"]),
    ],
  ],
  [
    "Factures",
    [
      ["Date", "Client", "Objet", "Montant HT", "TVA", "Réglé le"],
      ...lines(6, (at) => [day(at), "Atlas", "Formation", 900, 180, day(at) + 30]),
    ],
  ],
  ["Planning", [["Date", "Session", "Salle", "Formateur"], ...lines(6, (at) => [day(at), "Excel", "Salle 2", "MD"])]],
  [
    "Réponses au formulaire",
    [
      ["Horodateur", "Session", "Contenu (1 à 5)", "Animation (1 à 5)", "Salle (1 à 5)", "Vos remarques"],
      ...lines(9, (at) => [day(at), "Excel", 4, 5, 3, "Très bien"]),
    ],
  ],
])("%s is no log", (name, rows) => {
  // The answers to a form are a survey.
  const kinds = read(name, rows).tables.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind !== "survey")).toEqual(["indicators"]);
});

test("she says what a log follows, and that a table is one", () => {
  const rows: CellValue[][] = [["Le", "Quoi", "Après"], ...lines(4, (at) => [day(at), `Point ${at}`, "Vu ensemble"])];
  const correction: Correction = {
    sheet: "Carnet",
    headerRow: 1,
    kind: "log",
    subject: "improvement",
    columns: [
      { role: "date", column: "A", header: "Le" },
      { role: "title", column: "B", header: "Quoi" },
      { role: "use", column: "C", header: "Après" },
    ],
  };
  expect(read("Carnet", rows, [correction]).tables[1]).toMatchObject({
    kind: "log",
    subject: "improvement",
    entries: 4,
    used: 4,
  });
  const [, , , watch] = LOGS[0]!;
  const none: Correction = { sheet: "Veille réglementaire", headerRow: 1, kind: "ignore", columns: [] };
  expect(read("Veille réglementaire", watch, [none]).tables).toHaveLength(1);
});

test("logs come after the other tables, whose places stay", () => {
  const [sheet, , , rows] = LOGS[1]!;
  const found = recognise(workbookOf(dated(sheet, rows), sheetOf("Suivi", TRACKER)));
  expect(found.tables.map(({ kind }) => kind)).toEqual(["indicators", "log"]);
  expect(found.rows.every(({ table }) => table === 0)).toBe(true);
});

describe("logs of hands that recognition never learnt from", () => {
  const counts = new Counts();
  beforeAll(() => {
    const hands = join(__dirname, "../../../src/scripts/learn/hands");
    const { learnt, heldOut } = split(readHands(hands));
    scoreLogs(hands, knowledgeWithout(heldOut, learnt).lexicon, counts);
  });
  test.each([
    ["logs", 97],
    ["logs not taken for a tracker", 100],
    ["logs with their subject", 97],
    ["columns of logs", 86],
  ] as const)("%s: at least %i %%", (what, floor) => {
    expect(100 * counts.share(what)).toBeGreaterThanOrEqual(floor);
  });
});

test("a source that names a day is no day", () => {
  const rows = [
    ["Le", "Ce que j’ai lu", "Vu où", "Ce que ça change pour moi"],
    ["02/02/2026", "Hausse du plafond", "Bulletin du 1er février 2026, page 3", "Tarifs revus"],
    ["09/02/2026", "Nouvel arrêté", "Réunion du 09/02/2026 avec le réseau", "Contrat revu"],
  ];
  const [table] = recognise(workbookOf(sheetOf("Veille légale", rows))).tables;
  expect(table?.columns).toEqual({ date: "A", title: "B", source: "C", use: "D" });
});
