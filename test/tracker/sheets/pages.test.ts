/** The pages of the generated sheets: few, and readable where they go on. */
import { assess } from "../../../src/tracker/report/assess";
import type { CellValue } from "../../../src/tracker/cells/grid";
import { planSheet, readNotes, sheetTasks, type SheetContext } from "../../../src/tracker/sheets";
import type { Snapshot } from "../../../src/excel/base/api";
import type { Language } from "../../../src/text";
import { marjolaine, RECOGNITION, SCOPE, TODAY } from "../../taskpane/fixture";

function contextOf(
  snapshot: Snapshot,
  language: Language = "fr",
  notes: ReadonlyMap<string, string> = new Map(),
): SheetContext {
  const { recognition, scope, applicability, assessment, today } = snapshot;
  return {
    recognition,
    scope,
    applicability,
    assessment,
    today,
    language,
    notes,
    date1904: false,
    body: "Atelier Marjolaine",
    ...sheetTasks(assessment, recognition, today, language),
  };
}

test.each(["fr", "en"] as const)(
  "the three sheets of the design's example each take one page, the file two (%s)",
  (language) => {
    const pages = (["summary", "journey", "dossier"] as const).map(
      (kind) => planSheet(kind, contextOf(marjolaine(), language)).page.breaks.length + 1,
    );
    expect(pages).toEqual([1, 1, 2]);
  },
);

test("where a sheet goes over a page, the heads of the findings come back and the decisions stay with their indicator", () => {
  const blank = {
    ...RECOGNITION,
    rows: RECOGNITION.rows.map((row) => ({ ...row, status: "todo" as const, statusText: "à faire", proofs: [] })),
    register: [],
  };
  const snapshot = { ...marjolaine({ recognition: blank }), assessment: assess(blank, SCOPE, TODAY) };
  const plan = planSheet(
    "summary",
    contextOf(
      snapshot,
      "fr",
      new Map([
        ["31", "lundi"],
        ["32", "mardi"],
      ]),
    ),
  );
  const [first = 0] = plan.page.breaks;
  const row = (at: number) => plan.cells.filter((cell) => cell.row === at).map((cell) => cell.value);
  const heads = row(plan.cells.find((cell) => cell.value === "Ma décision")?.row ?? -1);
  expect(row(first)).toEqual(heads);
  expect(plan.charts?.map(({ top, name }) => [name, row(top)[1]])).toEqual([
    ["RNQ_Avancement", "Information du public"],
    ["RNQ_Semaines", expect.stringContaining("23 au 27")],
  ]);
  const values = plan.heights.map((_, at): CellValue[] =>
    plan.widths.map(
      (_width, column) => plan.cells.find((cell) => cell.row === at && cell.column === column)?.value ?? null,
    ),
  );
  expect([...readNotes("summary", values)]).toEqual([
    ["31", "lundi"],
    ["32", "mardi"],
  ]);
});

test("the many proofs of an indicator fill pages, each of which says what it goes on with", () => {
  const proofs = Array.from({ length: 90 }, (_, index) => `Pièce ${index + 1}`);
  const recognition = {
    ...RECOGNITION,
    rows: RECOGNITION.rows.map((row) => (row.indicators[0] === 4 ? { ...row, proofs } : row)),
  };
  const { page, cells, heights } = planSheet("dossier", contextOf(marjolaine({ recognition })));
  const at = (row: number, column: number) => cells.find((cell) => cell.row === row && cell.column === column);
  const goesOn = page.breaks.filter((row) => at(row, 1)?.value === "Analyse du besoin (suite)");
  expect(goesOn.length).toBeGreaterThanOrEqual(2);
  for (const row of goesOn) expect([at(row, 0)?.value, at(row, 0)?.style.format]).toEqual([4, "0"]);
  const starts = [0, ...page.breaks, heights.length];
  const full = starts
    .slice(1, -2)
    .map((start, index) => heights.slice(start, starts[index + 2]).reduce((sum, height) => sum + height, 0));
  for (const height of full) expect(height).toBeGreaterThan(500);
});
