/** Everything the screens show, from one reading of the workbook. Nothing is written. */
import type { Language } from "../../text";
import { columnIndex, columnLetters } from "../../tracker/cells/address";
import { assess, logsDecide } from "../../tracker/report/assess";
import type { CalendarDate } from "../../tracker/cells/dates";
import type { SheetGrid, WorkbookGrid } from "../../tracker/cells/grid";
import { madeOnce } from "../../tracker/cells/once";
import { questionsOf } from "../../tracker/recognise";
import type { Recognition, RecognisedTable } from "../../tracker/model/recognition";
import { trackerOf } from "../../tracker/model/tracker";
import { applicability, SUPPOSED_SCOPE } from "../../tracker/scope/scope";
import type { OurSheet, Settings, Snapshot, TableSketch } from "../base/api";
import { readJournal, type JournalEntry } from "../own/journal";
import { hasNames, namesDisagree, namesLeave, namesOutdated, saidIn, type SaidByNames } from "../own/names";
import { recognisedIn } from "./recognised";
import { statesToWrite, type StatesToWrite } from "../formulas/stateRows";
import { ourSheets, type Survey } from "../own/survey";
import type { ReadWorkbook } from "./whole";
import { largest, smallest } from "../../tracker/cells/many";

/** The workbook as read, for an action that goes on to write. */
export interface Reading {
  readonly survey: Survey;
  readonly grid: WorkbookGrid;
  readonly settings: Settings;
  readonly journal: readonly JournalEntry[];
  readonly recognition: Recognition;
  /** What `RNQ_Perimetre` is to say. */
  readonly said: SaidByNames;
  /** What the state column lacks, or holds of before her last choices. */
  readonly states: StatesToWrite;
  readonly snapshot: Snapshot;
  /** Of what is written and told: that of the settings, else that of Excel. */
  readonly language: Language;
}

const SAMPLE_ROWS = 4;

/** What is made of a reading: recognised, judged, ready to be shown. Asks nothing of Excel. */
export function readingOf(read: ReadWorkbook, today: CalendarDate, language?: Language): Reading {
  const { survey: found, highlighted, settings } = read;
  const { spoken, grid, recognition } = recognisedIn(read, language);
  const scope = settings.scope ?? SUPPOSED_SCOPE;
  const journal = readJournal(found.settings);
  const sketches = sketchTables(grid, recognition);
  const said = saidIn(settings, recognition, grid);
  const states = statesToWrite(
    { recognition, grid, said, today, named: hasNames(found), language: spoken },
    new Map(
      read.sheets.flatMap(({ sheet: { name, stateColumn }, filled }) =>
        stateColumn && filled ? [[name, { area: stateColumn, filled }] as const] : [],
      ),
    ),
  );
  const { periods, accepted } = settings;
  const trackerOn = (day: CalendarDate) =>
    trackerOf(recognition, scope, day, { language: spoken, periods, accepted, named: settings.tracker ?? "" });
  const assessedOn = (day: CalendarDate) => assess(trackerOn(day));
  const snapshot: Snapshot = {
    settings,
    recognition,
    tracker: trackerOn(today),
    scope,
    applicability: applicability(scope, today, spoken),
    assessment: assessedOn(today),
    today,
    ourSheets: Object.fromEntries(
      Object.entries(ourSheets(found)).map(([kind, sheet]) => [kind, sheet.name]),
    ) as Partial<Record<OurSheet, string>>,
    moreOfOurs: found.sheets.flatMap((sheet) =>
      sheet.ours && ourSheets(found)[sheet.ours] !== sheet ? [sheet.name] : [],
    ),
    unfinished: read.unfinished,
    models: found.sheets.flatMap(({ model, name }) => (model ? [{ id: model, sheet: name }] : [])),
    madeLogs: found.sheets.flatMap(({ log, name }) =>
      log
        ? [{ subject: log, sheet: name, entries: recognition.logs.filter(({ sheet }) => sheet === name).length }]
        : [],
    ),
    highlighted,
    stateColumn: found.sheets.some((sheet) => sheet.stateColumn !== null),
    rowsWithoutState: states.rows.filter(({ wrong }) => wrong).length,
    filledCertifiers: read.filledCertifiers,
    canUndo: journal.length > 0,
    sample: sampleOf(sketches),
    sketches,
    questions: questionsOf(grid, recognition, settings.corrections),
    names: hasNames(found),
    namesOutdated: namesOutdated(found, said, today),
    namesDisagree: namesDisagree(found, said, today, assessedOn),
    namesLeave: [
      ...namesLeave(said, recognition, spoken),
      ...(logsDecide(trackerOn(today)) ? (["logs"] as const) : []),
    ],
  };
  return {
    survey: found,
    grid,
    settings,
    journal,
    recognition,
    said,
    states,
    snapshot,
    language: spoken,
  };
}

function sketchTables(grid: WorkbookGrid, recognition: Recognition): TableSketch[] {
  const sketches = recognition.tables.flatMap((table, index): TableSketch[] => {
    const sheet = grid.sheets.find((item) => item.name === table.sheet);
    return sheet ? [sketchOf(table, sheet, index)] : [];
  });
  for (const sheet of grid.sheets) {
    const recognised = recognition.tables.some((table) => table.sheet === sheet.name);
    if (sheet.visible && !recognised && sheet.values.length > 0) sketches.push(sketchBare(sheet));
  }
  return sketches;
}

const sketchOf = madeOnce((table: RecognisedTable, sheet: SheetGrid, index: number) => sketch(sheet, index, table));
const sketchBare = madeOnce((sheet: SheetGrid) => sketch(sheet, null, null));

/** Header and first rows of every column that holds something. */
function sketch(sheet: SheetGrid, index: number | null, table: RecognisedTable | null): TableSketch {
  const guessed = firstFullRow(sheet);
  const headerRow = table ? table.headerRow : guessed;
  const firstRow = table ? table.firstDataRow : guessed + 1;
  const lastRow = Math.min(table?.lastDataRow ?? Infinity, firstRow + SAMPLE_ROWS - 1);
  const text = (row: number, column: number) => sheet.texts?.[row - 1 - sheet.top]?.[column - sheet.left] ?? "";
  const [from, to] = columnsOf(sheet, table);
  const columns = [];
  for (let column = from; column <= to; column += 1) {
    const header = headerRow === null ? "" : text(headerRow, column);
    const cells = [];
    for (let row = firstRow; row <= lastRow; row += 1) cells.push(text(row, column));
    if (header !== "" || cells.some((cell) => cell !== ""))
      columns.push({ column: columnLetters(column), header, cells });
  }
  return { table: index, sheet: sheet.name, headerRow, columns };
}

/** The first row with at least two filled cells, from 1: most likely a header. */
function firstFullRow(sheet: SheetGrid): number {
  const at = sheet.values.findIndex((row) => row.filter((value) => value !== null && value !== "").length >= 2);
  return sheet.top + Math.max(at, 0) + 1;
}

/** Columns of the sheet that a table may own: side by side, each table keeps to its own. */
function columnsOf(sheet: SheetGrid, table: RecognisedTable | null): readonly [number, number] {
  const width = largest(
    sheet.values.map((row) => row.length),
    0,
  );
  const excelTable = sheet.tables?.find((item) => item.name === table?.excelTable);
  if (excelTable) return [excelTable.area.left, excelTable.area.right];
  const named = table
    ? Object.values(table.columns)
        .flat()
        .flatMap((letters) => columnIndex(String(letters)) ?? [])
    : [];
  const last = Math.min(sheet.left + width - 1, sheet.left + 39);
  return [named.length ? smallest(named, sheet.left) : sheet.left, largest(named, last)];
}

function sampleOf(sketches: readonly TableSketch[]): string[][] {
  const first = sketches.find((item) => item.table !== null);
  if (!first) return [];
  const rows = largest(
    first.columns.map((column) => column.cells.length),
    0,
  );
  return Array.from({ length: rows }, (_, row) => first.columns.map((column) => column.cells[row] ?? ""));
}
