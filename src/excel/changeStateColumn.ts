/** The state column after it was made: filled in the rows added since, or taken away alone. Each on a click, and taken back. */
import { errors } from "../text/errors";
import type { Language } from "../text";
import type { Area } from "../tracker/grid";
import { areaFormula } from "./addresses";
import { RnqError, type Written } from "./api";
import { mustBeUnprotected, mustBeWritable } from "./checks";
import { entered, writeJournal, type UndoStep } from "./journal";
import { isStateFormula, STATE_COLUMN_MARK } from "./marks";
import { deleteMarks } from "./marksRemoval";
import { ourNames } from "./names";
import { mustBeInPlace } from "./places";
import type { Reading } from "./snapshot";
import { addStateColumns, lastColumns, planStateColumns, removeStateColumns, rowFormula } from "./stateColumn";
import { withoutState } from "./stateRows";
import type { SheetSurvey } from "./survey";

type Marked = SheetSurvey & { readonly stateColumn: Area };

const marked = ({ survey: found }: Reading): Marked[] => found.sheets.filter((sheet): sheet is Marked => sheet.stateColumn !== null);

export function changeStateColumn(context: Excel.RequestContext, reading: Reading, change: "extend" | "remove", language: Language): Promise<Written> {
  mustBeWritable(reading.survey, language);
  return change === "extend" ? extend(context, reading, language) : remove(context, reading, language);
}

/** Writes the formula of each row that has none; cells that hold anything are left alone. */
async function extend(context: Excel.RequestContext, reading: Reading, language: Language): Promise<Written> {
  const { survey: found, recognition, filled, journal } = reading;
  const rows = withoutState(recognition, filled);
  const sheets = marked(reading).filter((sheet) => rows.some((row) => row.sheet === sheet.name));
  if (sheets.length === 0) throw new RnqError("nothingToDo", errors[language].stateColumnWhole);
  mustBeUnprotected(found, sheets.map(({ name }) => name), language);
  const named = ourNames(found).length > 0;
  mustBeInPlace(context, found, sheets.map(({ name }) => name));
  const steps = sheets.map(({ id, name, stateColumn }): UndoStep => {
    const worksheet = context.workbook.worksheets.getItem(id);
    const added = rows.filter((row) => row.sheet === name);
    for (const stretch of stretches(added)) {
      const range = worksheet.getRangeByIndexes(stretch[0]!.row - 1, stateColumn.left, stretch.length, 1);
      range.formulas = stretch.map((row) => [rowFormula(recognition.tables[row.table]!, row, recognition, named)]);
    }
    const lines = added.map((row) => row.row - 1);
    const area = { ...stateColumn, top: Math.min(stateColumn.top, ...lines), bottom: Math.max(stateColumn.bottom, ...lines) };
    worksheet.names.getItem(STATE_COLUMN_MARK).formula = areaFormula(name, area);
    return { do: "emptyStates", sheet: name, rows: lines };
  });
  return done(context, journal, sheets.map(({ name }) => name), steps);
}

/** Rows that follow one another, together: one write each. */
function stretches<Row extends { readonly row: number }>(rows: readonly Row[]): Row[][] {
  const result: Row[][] = [];
  for (const row of [...rows].sort((a, b) => a.row - b.row)) {
    const last = result[result.length - 1];
    if (last && last[last.length - 1]!.row === row.row - 1) last.push(row);
    else result.push([row]);
  }
  return result;
}

async function remove(context: Excel.RequestContext, reading: Reading, language: Language): Promise<Written> {
  const { survey: found, journal } = reading;
  const sheets = marked(reading);
  if (sheets.length === 0) throw new RnqError("nothingToDo", errors[language].noStateColumn);
  mustBeUnprotected(found, sheets.map(({ name }) => name), language);
  const names = await removeStateColumns(context, found);
  for (const sheet of sheets) deleteMarks(context, sheet, [STATE_COLUMN_MARK]);
  return done(context, journal, names, names.map((sheet): UndoStep => ({ do: "addStateColumn", sheet })));
}

async function done(context: Excel.RequestContext, journal: Reading["journal"], sheets: readonly string[], steps: readonly UndoStep[]): Promise<Written> {
  writeJournal(context, entered(journal, { what: "stateColumn", sheets, steps }));
  await context.sync();
  return { what: "stateColumn", sheets };
}

/** Takes an extension back: the cells that still hold a formula of ours are emptied. */
export async function emptyStates(context: Excel.RequestContext, reading: Reading, step: UndoStep & { readonly do: "emptyStates" }, language: Language): Promise<string[]> {
  const sheet = marked(reading).find(({ name }) => name === step.sheet);
  if (!sheet) return [];
  mustBeUnprotected(reading.survey, [sheet.name], language);
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const cells = step.rows.map((row) => worksheet.getRangeByIndexes(row, sheet.stateColumn.left, 1, 1).load("formulas"));
  await context.sync();
  for (const cell of cells) if (isStateFormula(cell.formulas[0]?.[0])) cell.clear("Contents");
  return [sheet.name];
}

/** Takes a removal back: the column is made anew from her table as it is now. */
export async function addStateColumnAgain(context: Excel.RequestContext, reading: Reading, step: UndoStep & { readonly do: "addStateColumn" }, language: Language): Promise<string[]> {
  const { survey: found, recognition, grid } = reading;
  if (!recognition.tables.some((table) => table.kind === "indicators" && table.sheet === step.sheet)) return [];
  mustBeUnprotected(found, [step.sheet], language);
  const beyond = await lastColumns(context, [step.sheet]);
  const plans = planStateColumns(recognition, grid, beyond, ourNames(found).length > 0, language).filter((plan) => plan.sheet === step.sheet);
  mustBeInPlace(context, found, [step.sheet]);
  addStateColumns(context, plans);
  return plans.map((plan) => plan.sheet);
}
