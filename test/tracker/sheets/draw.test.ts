/** *Tirage* as a sheet: what it shows, whole, in both languages, and her remarks found again. */
import type { CellValue } from "../../../src/tracker/cells/grid";
import { trackerOf } from "../../../src/tracker/model/tracker";
import { recognise } from "../../../src/tracker/recognise";
import { assess } from "../../../src/tracker/report/assess";
import { applicability } from "../../../src/tracker/scope/scope";
import { planSheet, readNotes, type DrawChoice, type SheetContext, type SheetPlan } from "../../../src/tracker/sheets";
import type { Language } from "../../../src/text";
import { sheetOf, workbookOf } from "../../support/cells";
import { cut } from "../../support/cutCells";
import { SESSION_BOOKS, type SheetRows } from "../../support/sessionBooks";
import { day, scope } from "../support";

const TODAY = day("2026-11-28");

function contextOf(
  rows: SheetRows,
  language: Language,
  draw: DrawChoice = {},
  notes = new Map<string, string>(),
): SheetContext {
  const tracker = trackerOf(recognise(workbookOf(sheetOf("Sessions", rows))), scope(), TODAY, { language });
  return {
    tracker,
    scope: scope(),
    applicability: applicability(scope(), TODAY, language),
    assessment: assess(tracker),
    tasks: [],
    unplaced: [],
    pace: { minutesPerWeek: 120, weeksOfMargin: 0 },
    weeks: [],
    today: TODAY,
    date1904: false,
    language,
    body: "Atelier des métiers anciens",
    draw,
    notes,
  };
}
const texts = (plan: SheetPlan) => plan.cells.map(({ value }) => String(value ?? "").replace(/[\u00a0\u202f]/g, " "));
const valuesOf = (plan: SheetPlan): CellValue[][] => {
  const rows: CellValue[][] = plan.heights.map(() => plan.widths.map(() => null));
  for (const { row, column, value } of plan.cells) (rows[row] as CellValue[])[column] = value;
  return rows;
};

const LONG: SheetRows = SESSION_BOOKS.twentyPieces.rows.map((row, at) =>
  row.map((value, column) =>
    at === 1 && column > 3
      ? `${String(value)}, avec sa signature et toutes les précisions qu’un intitulé peut porter`
      : at > 1 && column === 0
        ? `${String(value)} : intitulé complet de l’action de formation, tel que déposé au catalogue de l’organisme, promotion ${at}`
        : value,
  ),
);
const BOOKS: readonly (readonly [string, SheetRows])[] = [
  ...Object.entries(SESSION_BOOKS).map(([name, { rows }]) => [name, rows] as const),
  ["long words", LONG],
];

describe.each(BOOKS)("%s", (_name, rows) => {
  test.each(["fr", "en"] as const)("no text is cut, in %s", (language) => {
    const plan = planSheet("draw", contextOf(rows, language, { count: 9 }));
    expect(cut(plan)).toEqual([]);
    expect(plan.page).toMatchObject({ orientation: "Portrait" });
  });
});

test("it shows the files drawn with what they lack, their order, the seed and the coverage", () => {
  const all = texts(planSheet("draw", contextOf(SESSION_BOOKS.fiveTrainees.rows, "fr", { seed: 5 }))).join("\n");
  for (const said of [
    "Tirage n° 5",
    "Herboristerie (09/03/2026)",
    "○ absente",
    "Pour 1 stagiaire sur 5",
    "Contrat (10 mars 2026) après le début (9 mars 2026)",
    "Convocation : 1 session sur 2",
    "Seul l’auditeur conclut",
  ])
    expect(all).toContain(said);
});

test.each([
  ["fr", "Enquête à froid : rien de dû à ce jour"],
  ["en", "Enquête à froid: nothing due so far"],
] as const)("in %s, a piece that no session owes yet is not counted on none", (language, said) => {
  const rows: SheetRows = [
    ["Session", "Début", "Fin", "Convocation", "Émargement", "Enquête à froid"],
    ["Reliure", "02/11/2026", "04/11/2026", "oui", "oui", ""],
    ["Dorure", "09/11/2026", "11/11/2026", "oui", "oui", ""],
    ["Gravure", "16/11/2026", "18/11/2026", "oui", "", ""],
  ];
  const all = texts(planSheet("draw", contextOf(rows, language)));
  expect(all).toContain(said);
  expect(all).toContain(language === "fr" ? "Émargement : 2 sessions sur 3" : "Émargement: 2 of 3 sessions");
});

test("chosen sessions rather than drawn ones", () => {
  const plan = planSheet("draw", contextOf(SESSION_BOOKS.english.rows, "en", { chosen: ["Letterpress"] }));
  const all = texts(plan);
  expect(all).toContain("Letterpress");
  expect(all).not.toContain("Bookbinding");
  expect(all.join("\n")).toContain("1 session chosen of 3");
});

test("her remarks are found by session and piece, and kept when other sessions are drawn", () => {
  const { rows } = SESSION_BOOKS.datesBesideTicks;
  const first = planSheet("draw", contextOf(rows, "fr", { chosen: ["Brassage"] }));
  const written = valuesOf(first);
  const at = written.findIndex(([step]) => step === "Convocation");
  (written[at] as CellValue[])[5] = "à retrouver chez le client";
  const notes = readNotes("draw", written);
  expect([...notes]).toEqual([["Brassage|Convocation", "à retrouver chez le client"]]);
  const other = planSheet("draw", contextOf(rows, "en", { chosen: ["Fromage"] }, new Map(notes)));
  expect(texts(other)).toContain("à retrouver chez le client");
  const back = planSheet(
    "draw",
    contextOf(rows, "fr", { chosen: ["Brassage"] }, new Map(readNotes("draw", valuesOf(other)))),
  );
  expect(valuesOf(back).find(([step]) => step === "Convocation")?.[5]).toBe("à retrouver chez le client");
  expect(texts(back)).not.toContain("Remarques sur d’autres sessions");
});

test("a file longer than a page goes on under its heads, and its remarks stay with it", () => {
  const many = Array.from({ length: 70 }, (_, at) => `Pièce ${at + 1}`);
  const rows: SheetRows = [
    ["Session", "Début", "Fin", "Convention", "Convocation", "Émargement", ...many],
    ...["Tissage", "Teinture", "Filage"].map((name, at): CellValue[] => [
      name,
      `0${at + 1}/06/2026`,
      `0${at + 1}/06/2026`,
      ...Array.from({ length: 73 }, () => "x"),
    ]),
  ];
  const plan = planSheet("draw", contextOf(rows, "fr", { chosen: ["Tissage", "Filage"] }));
  expect(plan.page.breaks.length).toBeGreaterThan(1);
  const written = valuesOf(plan);
  const last = written.map(([step]) => step).lastIndexOf("Pièce 70");
  (written[last] as CellValue[])[5] = "vu";
  expect([...readNotes("draw", written)]).toEqual([["Filage|Pièce 70", "vu"]]);
});

test("nothing to draw is said", () => {
  const rows = SESSION_BOOKS.fiveTrainees.rows.map((row, at) =>
    at === 0 ? row : row.map((value, column) => (column === 2 || column === 3 ? "01/02/2030" : value)),
  );
  expect(texts(planSheet("draw", contextOf(rows, "fr"))).join("\n")).toContain("rien à tirer");
});

test("the summary says in a line how complete the files are", () => {
  const { rows } = SESSION_BOOKS.fiveTrainees;
  const all = texts(planSheet("summary", contextOf(rows, "fr")))
    .join(" ")
    .replace(/ +/g, " ");
  expect(all).toContain("1 sur 2 dossiers de session complets, 1 avec une date à revoir.");
  expect(all).toContain("Le plus souvent à compléter : Convocation (1 session).");
  expect(texts(planSheet("summary", contextOf(rows.slice(0, 1), "en"))).join(" ")).not.toContain("session file");
});
