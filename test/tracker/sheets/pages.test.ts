/** The pages of the summary: one for the design's example, and nothing lost where it takes more. */
import { sheetTasks, planSheet, type SheetContext } from "../../../src/tracker/sheets";
import { readNotes } from "../../../src/tracker/sheets";
import type { Snapshot } from "../../../src/excel/api";
import type { Language } from "../../../src/text";
import type { CellValue } from "../../../src/tracker/grid";
import { marjolaine } from "../../taskpane/fixture";

function contextOf(snapshot: Snapshot, language: Language = "fr", notes: ReadonlyMap<string, string> = new Map()): SheetContext {
  const { recognition, scope, applicability, assessment, today } = snapshot;
  return { recognition, scope, applicability, assessment, today, language, notes, date1904: false, body: "Atelier Marjolaine", ...sheetTasks(assessment, recognition, today, language) };
}

test.each(["fr", "en"] as const)("the three sheets of the design's example each take one page, the file two (%s)", (language) => {
  const pages = (["summary", "journey", "dossier"] as const).map((kind) => planSheet(kind, contextOf(marjolaine(), language)).page.breaks.length + 1);
  expect(pages).toEqual([1, 1, 2]);
});
