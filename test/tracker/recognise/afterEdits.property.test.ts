/** After any edits what is recognised, asked and judged, much of it remembered, is what it would be afresh. */
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellKey, type CellValue, type SheetGrid, type WorkbookGrid } from "../../../src/tracker/cells/grid";
import type { CalendarDate } from "../../../src/tracker/cells/dates";
import type { Correction } from "../../../src/tracker/model/recognition";
import { trackerOf } from "../../../src/tracker/model/tracker";
import { dueItems } from "../../../src/tracker/plan/due";
import { listTasks } from "../../../src/tracker/plan/tasks";
import { questionsOf, recognise } from "../../../src/tracker/recognise";
import { assess, logsDecide } from "../../../src/tracker/report/assess";
import { SUPPOSED_SCOPE } from "../../../src/tracker/scope/scope";
import { sheetOf } from "../../support/cells";
import { gridOf } from "../../support/grid";
import { layouts } from "../../support/layouts/layouts";
import { registers, tallJourneys, wideJourneys } from "../../support/layouts/otherLayouts";
import { SESSION_BOOKS } from "../../support/sessionBooks";
import { amount } from "../../support/someOf";
import { SURVEYS } from "../../support/surveyBooks";

const FOLDER = join(__dirname, "../../workbooks");
const SAMPLES = ["suivi-formatrice-independante", "preuves-par-ligne", "dossier-qualite", "numerotation-maison"];
const LOG = sheetOf("Veille", [
  ["Date", "Source", "Ce que j’ai appris", "Ce que j’en ai fait"],
  ["12/05/2026", "Lettre de la branche", "Un décret", "Programme revu"],
  ["03/09/2026", "Réseau", "Un outil", ""],
]);
const EXPLAINS = sheetOf("Légende", [
  ["V", "Conforme"],
  ["R", "À revoir"],
  ["NV", "Non conforme"],
]);

/** The same cells in objects of which nothing is remembered. */
const afresh = ({ sheets, date1904 }: WorkbookGrid): WorkbookGrid => ({
  sheets: sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => [...row]) })),
  date1904,
});

function told(workbook: WorkbookGrid, corrections: readonly Correction[], date: string): string {
  const day = date as CalendarDate;
  const recognition = recognise(workbook, corrections);
  const named = recognition.trackers.at(-1)?.name ?? "";
  const trackers = [{}, { named }].map((options) => trackerOf(recognition, SUPPOSED_SCOPE, day, options));
  return JSON.stringify([
    recognition,
    questionsOf(workbook, recognition, corrections),
    ...trackers.map((tracker) => {
      const assessment = assess(tracker);
      return [assessment, logsDecide(tracker), listTasks(tracker, assessment), dueItems(tracker, assessment, 400)];
    }),
  ]);
}

const WORDS: readonly CellValue[] = [
  ...["Conforme", "à faire", "NC majeure", "V", "sauf le 12", "Attestation.pdf", "31", "6.1", "12/11/2026"],
  ...["Preuves", "Statut", "Indicateur 12", 46_200, 3.1, true, null],
];
type Edit = (sheet: SheetGrid, row: number, column: number, word: CellValue) => SheetGrid;

const withCell = (sheet: SheetGrid, row: number, column: number, value: CellValue): SheetGrid => ({
  ...sheet,
  values: sheet.values.map((cells, at) => (at === row ? cells.map((own, to) => (to === column ? value : own)) : cells)),
});
const withRows = (sheet: SheetGrid, change: <T>(rows: readonly T[]) => readonly T[]): SheetGrid => ({
  ...sheet,
  values: change(sheet.values),
  ...(sheet.texts ? { texts: change(sheet.texts) } : {}),
  ...(sheet.formats ? { formats: change(sheet.formats) } : {}),
});

const EDITS: Readonly<Record<string, Edit>> = {
  types: withCell,
  "types again": withCell,
  "copies the cell above": (sheet, row, column) =>
    withCell(sheet, row, column, sheet.values[row - 1]?.[column] ?? null),
  "inserts a row": (sheet, row) => withRows(sheet, (rows) => [...rows.slice(0, row), ...rows.slice(row - 1)]),
  "deletes a row": (sheet, row) => withRows(sheet, (rows) => rows.filter((_, at) => at !== row)),
  sorts: (sheet, row) =>
    withRows(sheet, (rows) => [
      ...rows.slice(0, row),
      ...[...rows.slice(row, row + 6)].reverse(),
      ...rows.slice(row + 6),
    ]),
  colours: (sheet, row, column, word) => ({
    ...sheet,
    fills: new Map([
      ...(sheet.fills ?? []),
      [cellKey(sheet.top + row, sheet.left + column), word ? "92D050" : "FF0000"],
    ]),
  }),
  hides: (sheet) => ({ ...sheet, visible: !sheet.visible }),
  renames: (sheet, row) => ({ ...sheet, name: `${sheet.name} ${String(row)}` }),
};

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const step = fc.record({
  what: fc.constantFrom(...Object.keys(EDITS)),
  sheet: share,
  row: share,
  column: share,
  word: fc.constantFrom(...WORDS),
  answers: fc.boolean(),
  day: fc.constantFrom("2026-11-24", "2026-11-24", "2027-06-01"),
});
const book = fc.oneof(
  fc.constantFrom(...SAMPLES).map((name) => gridOf(readFileSync(join(FOLDER, `${name}.xlsx`))).sheets),
  fc.tuple(layouts, registers, wideJourneys).map((found) => found.map(({ sheet }) => sheet)),
  fc.tuple(layouts, layouts, tallJourneys).map((found) => found.map(({ sheet }) => sheet)),
  fc
    .constantFrom(...Object.values(SESSION_BOOKS), ...Object.values(SURVEYS))
    .map(({ sheet, rows }) => [sheetOf(sheet, rows)]),
);

test("what is remembered from one edit to the next changes no answer", () => {
  fc.assert(
    fc.property(book, fc.boolean(), fc.array(step, { minLength: 2, maxLength: 6 }), (sheets, more, steps) => {
      const named = [...sheets, ...(more ? [LOG, EXPLAINS] : [])].map((sheet, at) => ({
        ...sheet,
        name: at > 0 && sheets.some(({ name }, before) => before < at && name === sheet.name) ? `F${at}` : sheet.name,
      }));
      let workbook: WorkbookGrid = { sheets: named, date1904: false };
      let corrections: readonly Correction[] = [];
      told(workbook, corrections, "2026-11-24");
      for (const { what, sheet, row, column, word, answers, day } of steps) {
        const at = Math.floor(sheet * workbook.sheets.length);
        const edited = workbook.sheets.map((one, index) =>
          index !== at || one.values.length === 0
            ? one
            : EDITS[what]!(
                one,
                Math.floor(row * one.values.length),
                Math.floor(column * (one.values[0]?.length ?? 1)),
                word,
              ),
        );
        workbook = { ...workbook, sheets: edited };
        const asked = answers ? questionsOf(workbook, recognise(workbook, corrections), corrections) : [];
        const answer = asked[0]?.choices.at(-1)?.correction;
        if (answer) corrections = [...corrections, answer];
        expect(told(workbook, corrections, day)).toBe(told(afresh(workbook), corrections, day));
      }
    }),
    { numRuns: amount(150, 10), seed: 20261129 },
  );
}, 600_000);
