/**
 * The state column that attach offers beside her table: filled by `stateFormula.ts`, clearly ours, removed
 * exactly. A column of her Excel table when nothing stands at its right and one formula does for all its rows (Excel
 * then fills new rows by itself, and keeps no second formula), else the first free column of the sheet.
 */
import { stateColumn as words } from "../../text/sheets";
import type { Area } from "../../tracker/cells/grid";
import { cellArea, refFormula, type CellRef } from "../../tracker/cells/cellRef";
import { STATE_COLUMN_MARK } from "../own/marks";
import { deleteMarks } from "../own/marksRemoval";
import { isStateFormula, mentionsUs } from "../own/ourFormulas";
import { mustBeFree, mustStand } from "../own/places";
import { stateFormulas, type StateSource } from "../formulas/stateFormula";
import { alikeIn } from "../formulas/stateRows";
import type { SheetSurvey, Survey } from "../own/survey";
import { largest, smallest } from "../../tracker/cells/many";

/** What goes where on one sheet. */
export interface StateColumnPlan {
  readonly sheet: string;
  /** Header cell and data cells, 0-based. */
  readonly area: Area;
  readonly table: string | null;
  /** One line per row of `area`, the header first; "" where a row is no indicator. */
  readonly cells: readonly string[];
}

/**
 * @param beyond last column (0-based) of each sheet that holds anything at all, formats included
 */
export function planStateColumns(source: StateSource, beyond: ReadonlyMap<string, number>): StateColumnPlan[] {
  const { recognition, grid, language } = source;
  const formulas = stateFormulas(source);
  const plans: StateColumnPlan[] = [];
  const says = new Set(recognition.rows.flatMap(({ table, statusText }) => (statusText === undefined ? [] : table)));
  for (const sheet of new Set(
    recognition.tables.filter((table) => table.kind === "indicators").map((table) => table.sheet),
  )) {
    const tables = recognition.tables
      .map((table, index) => ({ table, index }))
      .filter(({ table, index }) => table.sheet === sheet && says.has(index));
    const only = tables.length === 1 ? tables[0] : undefined;
    const tablesOn = grid.sheets.find((item) => item.name === sheet)?.tables ?? [];
    const info = tablesOn.find((item) => item.name === only?.table.excelTable);
    const last = beyond.get(sheet) ?? 0;
    const alike = info?.hasHeader && info.area.right >= last ? alikeIn(source, info, formulas) : null;
    const inTable = alike && info ? info : null;
    // A cell written right beside an Excel table may be taken into it.
    const apart = !inTable && tablesOn.some(({ area }) => area.right === last);
    const column = inTable ? inTable.area.right + 1 : last + (apart ? 2 : 1);
    const top = inTable
      ? inTable.area.top
      : smallest(tables.map(({ table }) => (table.headerRow ?? table.firstDataRow) - 1));
    const bottom = inTable ? inTable.area.bottom : largest(tables.map(({ table }) => table.lastDataRow - 1));
    if (tables.length === 0 || column >= 16384) continue;
    const cells = Array.from({ length: bottom - top + 1 }, () => "");
    cells[0] = words[language].header;
    if (inTable && alike)
      for (let row = top + 1; row <= bottom - (inTable.hasTotals ? 1 : 0); row += 1) cells[row - top] = alike(row + 1);
    for (const { table, index } of inTable ? [] : tables) {
      for (const row of recognition.rows) {
        if (row.table === index && row.row - 1 - top >= (table.headerRow === null ? 0 : 1))
          cells[row.row - 1 - top] = formulas.of(row);
      }
    }
    plans.push({ sheet, area: { top, bottom, left: column, right: column }, table: inTable?.name ?? null, cells });
  }
  return plans;
}

/** The last column of each sheet that holds anything, formats included. One request. */
export async function lastColumns(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<Map<string, number>> {
  const ranges = sheets.map((sheet) => ({
    sheet,
    used: context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(false).load("columnIndex,columnCount"),
  }));
  await context.sync();
  return new Map(
    ranges.map(({ sheet, used }) => [sheet, used.isNullObject ? 0 : used.columnIndex + used.columnCount - 1]),
  );
}

/** Queues the columns and their hidden marks. */
export function addStateColumns(context: Excel.RequestContext, plans: readonly StateColumnPlan[]): void {
  for (const plan of plans) {
    const sheet = context.workbook.worksheets.getItem(plan.sheet);
    const rows = plan.cells.map((cell) => [cell]);
    const range = sheet.getRangeByIndexes(plan.area.top, plan.area.left, rows.length, 1);
    if (plan.area.left > 0) mustBeFree(sheet, { ...plan.area, left: 0, right: plan.area.left - 1 }, "right");
    // First of all, so that a column left unfinished is still known as ours.
    const mark = sheet.names.add(STATE_COLUMN_MARK, refFormula(plan));
    mark.visible = false;
    if (plan.table) {
      sheet.tables.getItem(plan.table).columns.add(undefined, rows);
      // Excel may have moved what lay at the right of the table, the mark with it.
      mark.formula = refFormula(plan);
    } else {
      range.formulas = rows;
      const header = range.getCell(0, 0);
      header.format.font.bold = true;
      header.format.font.italic = true;
    }
  }
}

/** What became of the state columns that were to go. */
export interface RemovedColumns {
  readonly sheets: readonly string[];
  /** Cells of the column that still speak of us: those of hers around a function of ours, or that Excel did not empty. */
  readonly left: readonly CellRef[];
}

type Marked = SheetSurvey & { readonly stateColumn: Area };
export type AskedColumns = ReturnType<typeof askStateColumns>;

/** Asks where the state columns are now and what they hold, in the request that is being made. */
export function askStateColumns(context: Excel.RequestContext, found: Survey) {
  const sheets = found.sheets.filter((sheet): sheet is Marked => sheet.stateColumn !== null);
  return sheets.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    // In a table that has grown, Excel may have filled the column further than its mark tells.
    const further = Math.max(0, (sheet.used?.bottom ?? 0) - sheet.stateColumn.bottom);
    const marked = worksheet.names.getItem(STATE_COLUMN_MARK).getRange();
    return {
      sheet,
      worksheet,
      range: marked.getResizedRange(further, 0).load("formulas,rowIndex,columnIndex,rowCount"),
      marked: marked.load("rowCount"),
      tables: sheet.tables.map(({ name }) => ({
        name,
        range: worksheet.tables.getItem(name).getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
      })),
    };
  });
}

/**
 * Removes the columns, with what the caller has queued. Cells in which she typed something else stay. A column of which
 * nothing is left loses its mark with the next request. Two requests.
 */
export async function removeStateColumns(context: Excel.RequestContext, found: Survey): Promise<RemovedColumns> {
  const asked = askStateColumns(context, found);
  if (asked.length > 0) await context.sync();
  return takeColumnsAway(context, asked);
}

/** The same for columns whose place and content were told. One request. */
export async function takeColumnsAway(context: Excel.RequestContext, asked: AskedColumns): Promise<RemovedColumns> {
  if (asked.length === 0) return { sheets: [], left: [] };
  // Where the column is now, whatever was inserted since the first look.
  const standing = asked.map((item) => ({ ...item, area: areaOf(item.range) }));
  for (const { worksheet, range, area } of standing) mustStand(worksheet, range, area);
  const afterwards = standing.map(({ sheet, worksheet, range, marked, area, tables }) => {
    const table = tables.find(
      (item) =>
        item.range.rowIndex === area.top &&
        item.range.columnIndex < area.left &&
        area.left < item.range.columnIndex + item.range.columnCount,
    );
    const height = Math.max(marked.rowCount, table?.range.rowCount ?? 0);
    const ours = range.formulas.slice(0, height).map((row) => isOurs(row[0]));
    if (table && ours.every(Boolean)) {
      worksheet.tables
        .getItem(table.name)
        .columns.getItemAt(area.left - table.range.columnIndex)
        .delete();
      return { sheet, area, cells: null };
    }
    for (const [from, to] of runsOf(ours))
      worksheet.getRangeByIndexes(area.top + from, area.left, to - from + 1, 1).clear("All");
    // Read back in the request that empties them.
    return {
      sheet,
      area,
      cells: worksheet.getRangeByIndexes(area.top, area.left, height, 1).load("formulas"),
    };
  });
  await context.sync();
  const left = afterwards.flatMap(({ sheet, area, cells }) =>
    (cells?.formulas ?? []).flatMap((row, at): CellRef[] =>
      mentionsUs(row[0]) ? [{ sheet: sheet.name, area: cellArea(area.top + at, area.left) }] : [],
    ),
  );
  for (const { sheet } of afterwards)
    if (!left.some((cell) => cell.sheet === sheet.name)) deleteMarks(context, sheet, [STATE_COLUMN_MARK]);
  return { sheets: asked.map(({ sheet }) => sheet.name), left };
}

const areaOf = ({ rowIndex: top, columnIndex: left, rowCount }: Excel.Range): Area => ({
  top,
  left,
  right: left,
  bottom: top + rowCount - 1,
});

function isOurs(formula: unknown): boolean {
  return formula === "" || formula === words.fr.header || formula === words.en.header || isStateFormula(formula);
}

/** First and last position of each stretch of true. */
function runsOf(flags: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  flags.forEach((flag, at) => {
    const run = runs[runs.length - 1];
    if (!flag) return;
    if (run && run[1] === at - 1) run[1] = at;
    else runs.push([at, at]);
  });
  return runs;
}
