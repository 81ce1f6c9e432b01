/** The pages of the generated sheets: few, and readable where they go on. */
import { trackerOf } from "../../../src/tracker/model/tracker";
import type { CellValue } from "../../../src/tracker/cells/grid";
import { planSheet, readNotes, sheetTasks, type SheetContext } from "../../../src/tracker/sheets";
import type { Snapshot } from "../../../src/excel/base/api";
import type { Language } from "../../../src/text";
import { marjolaine, RECOGNITION, SCOPE } from "../../taskpane/fixture";
import { day } from "../support";

function contextOf(
  snapshot: Snapshot,
  language: Language = "fr",
  notes: ReadonlyMap<string, string> = new Map(),
): SheetContext {
  const { recognition, scope, applicability, assessment, today } = snapshot;
  const tracker = trackerOf(recognition, scope, today, { language });
  return {
    tracker,
    scope,
    applicability,
    assessment,
    today,
    language,
    notes,
    date1904: false,
    body: "Atelier Marjolaine",
    ...sheetTasks(tracker, assessment),
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
  const wide = { ...SCOPE, certifying: true, subcontracts: true, workLinked: true };
  const snapshot = marjolaine({ recognition: blank, scope: wide });
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

test("of many proofs the five latest are listed and the others counted; what is not in force is not shown", () => {
  const register = Array.from({ length: 9 }, (_, index) => ({
    ...RECOGNITION.register[0]!,
    proof: `Pièce ${index + 1}`,
    indicators: [4],
    date: day(`2026-0${index + 1}-01`),
    statusText: index === 8 ? "Périmé" : "En vigueur",
  }));
  const rows = RECOGNITION.rows.map((row) => (row.indicators[0] === 4 ? { ...row, proofs: [] } : row));
  const { cells } = planSheet("dossier", contextOf(marjolaine({ recognition: { ...RECOGNITION, rows, register } })));
  const texts = cells.map(({ value }) => String(value ?? ""));
  const listed = texts.filter((text) => text.startsWith("Pièce"));
  expect(listed).toEqual(["Pièce 4", "Pièce 5", "Pièce 6", "Pièce 7", "Pièce 8"]);
  expect(texts.filter((text) => text.includes("3\u00a0autres pièces sur demande"))).toHaveLength(1);
  expect(texts.join("\n")).not.toMatch(/ligne\u00a0\d/);
});
