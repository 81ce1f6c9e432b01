/** Ten surveys and logs as ten people keep them: each is found, and none is taken for a tracker. */
import type { CellValue } from "../../../src/tracker/cells/grid";
import { recognise } from "../../../src/tracker/recognise";
import { sheetOf, workbookOf } from "../../support/cells";

const DAY = 46_100;
const times = (count: number, row: (index: number) => CellValue[]) => Array.from({ length: count }, (_, at) => row(at));
const turn = (index: number, ...values: CellValue[]): CellValue => values[index % values.length] ?? null;

const BOOKS: readonly (readonly [sheet: string, kind: "survey" | "log", rows: CellValue[][]])[] = [
  [
    "Réponses chorale",
    "survey",
    [
      ["Horodateur", "Atelier suivi", "La cheffe de chœur (1 à 5)", "Les partitions (1 à 5)", "Un mot ?"],
      ...times(9, (at) => [DAY + at, "Chant", turn(at, 5, 4, 3), turn(at, 4, 5), turn(at, "merci", null)]),
    ],
  ],
  [
    "Post-course form",
    "survey",
    [
      ["Timestamp", "Course", "How clear was the diver?", "How useful is it at sea?", "Tell us more"],
      ...times(8, (at) => [DAY + at, "Rescue", turn(at, 10, 8, 9), turn(at, 9, 10), turn(at, "great", null)]),
    ],
  ],
  [
    "Avis apiculture",
    "survey",
    [
      ["Soumis le", "Stage", "Satisfaction ruche", "Satisfaction miel", "Remarques"],
      ...times(7, (at) => [`1${at}/03/2026`, "Ruche", turn(at, "4/5", "5/5"), turn(at, "3/5", "5/5"), null]),
    ],
  ],
  [
    "Satisfaction stage",
    "survey",
    [
      ["Date de réponse", "Prénom", "Contenu", "Rythme", "Accueil", "Ce qui a manqué"],
      ...times(10, (at) => [
        DAY + at,
        `Sacha ${at}`,
        turn(at, "Très satisfait", "Satisfait"),
        turn(at, "Satisfait", "Peu satisfait"),
        "Très satisfait",
        turn(at, "des pauses", null),
      ]),
    ],
  ],
  [
    "Enquête à chaud",
    "survey",
    [
      ["Horodateur", "Formation", "Êtes-vous satisfait ? 🙂", "Recommanderiez-vous ?"],
      ...times(6, (at) => [DAY + at, "Poterie", turn(at, "😀", "🙂", "😐"), turn(at, 9, 10, 7)]),
    ],
  ],
  [
    "Veille",
    "log",
    [
      ["Lu le", "Sujet", "Source", "Ce que j'en fais"],
      ...times(8, (at) => [DAY + at, `Texte ${at}`, turn(at, "Légifrance", "Centre Inffo"), "Support relu"]),
    ],
  ],
  [
    "Réclamations",
    "log",
    [
      ["Date", "Qui réclame", "Objet", "Réponse donnée", "Clos le"],
      ...times(6, (at) => [DAY + at, `Client ${at}`, "Salle trop froide", "Chauffage réparé", DAY + at + 5]),
    ],
  ],
  [
    "Incidents",
    "log",
    [
      ["Date", "Incident", "Action corrective", "Responsable", "Statut"],
      ...times(7, (at) => [DAY + at, `Panne ${at}`, "Pièce changée", "Noé", turn(at, "Clos", "En cours")]),
    ],
  ],
  [
    "Complaints log",
    "log",
    [
      ["Date", "Complaint", "Raised by", "Action taken", "Closed on"],
      ...times(6, (at) => [DAY + at, `Late start ${at}`, "Ms Reed", "Timetable moved", DAY + at + 3]),
    ],
  ],
  [
    "Difficultés rencontrées",
    "log",
    [
      ["Date", "Difficulté", "Détail", "Indicateur", "Suite donnée"],
      ...times(8, (at) => [DAY + at, `Abandon ${at}`, "Stagiaire malade", turn(at, 12, 31), "Appel passé"]),
    ],
  ],
];

test.each(BOOKS)("%s: a %s", (sheet, kind, rows) => {
  const found = recognise(workbookOf(sheetOf(sheet, rows, { formats: { A: "dd/mm/yyyy", E: "dd/mm/yyyy" } })));
  expect(found.tables.map((table) => table.kind)).toEqual([kind]);
  expect([found.trackers, found.rows]).toEqual([[], []]);
});
