/** The state column after it was made: filled in the rows added since, or taken away alone. Each on a click, and taken back. */
import { errors } from "../../text/errors";
import type { Area } from "../../tracker/cells/grid";
import { refFormula } from "../../tracker/cells/cellRef";
import { RnqError, type Written } from "../base/api";
import { mustBeUnprotected, mustBeWritable } from "../read/checks";
import { entered, writeJournal, type UndoStep } from "../own/journal";
import { STATE_COLUMN_MARK } from "../own/marks";
import { isStateFormula, plainFormula } from "../own/ourFormulas";
import { hasNames } from "../own/names";
import { mustBeFree, mustBeInPlace } from "../own/places";
import type { Reading } from "../read/snapshot";
import { remarksOf, statesLeft } from "./remarks";
import { addStateColumns, lastColumns, planStateColumns, removeStateColumns } from "./stateColumn";
import type { StateToWrite } from "../formulas/stateRows";
import type { SheetSurvey } from "../own/survey";

type Marked = SheetSurvey & { readonly stateColumn: Area };

const marked = ({ survey: found }: Reading): Marked[] =>
  found.sheets.filter((sheet): sheet is Marked => sheet.stateColumn !== null);

export function changeStateColumn(
  context: Excel.RequestContext,
  reading: Reading,
  change: "extend" | "remove",
): Promise<Written> {
  mustBeWritable(reading.survey, reading.language);
  return change === "extend" ? extend(context, reading) : remove(context, reading);
}

/**
 * Writes the formula of each row that has none, or one of ours that says another thing than the pane; cells that hold
 * anything else are left alone.
 */
async function extend(context: Excel.RequestContext, reading: Reading): Promise<Written> {
  const { survey: found, journal, language } = reading;
  const wanted = await stillOurs(context, reading);
  const sheets = marked(reading).filter((sheet) => wanted.some(({ row }) => row.sheet === sheet.name));
  if (sheets.length === 0) throw new RnqError("nothingToDo", errors[language].stateColumnWhole);
  mustBeUnprotected(
    found,
    sheets.map(({ name }) => name),
    language,
  );
  mustBeInPlace(
    context,
    found,
    sheets.map(({ name }) => name),
  );
  const steps = sheets.map(({ id, name, stateColumn, used }): UndoStep => {
    const worksheet = context.workbook.worksheets.getItem(id);
    const written = wanted.filter(({ row }) => row.sheet === name).map((one) => ({ ...one, at: one.row.row - 1 }));
    const stretches = stretchesOf(written);
    // Asked before anything is written: a co-author may have typed there meanwhile.
    for (const stretch of stretches.filter(([first]) => first!.before === undefined)) {
      mustBeFree(
        worksheet,
        {
          top: stretch[0]!.at,
          bottom: stretch[stretch.length - 1]!.at,
          left: used?.left ?? 0,
          right: stateColumn.left - 1,
        },
        "right",
      );
    }
    for (const stretch of stretches) {
      worksheet.getRangeByIndexes(stretch[0]!.at, stateColumn.left, stretch.length, 1).formulas = stretch.map(
        ({ formula }) => [formula],
      );
    }
    const lines = written.map(({ at }) => at);
    const area = {
      ...stateColumn,
      top: Math.min(stateColumn.top, ...lines),
      bottom: Math.max(stateColumn.bottom, ...lines),
    };
    worksheet.names.getItem(STATE_COLUMN_MARK).formula = refFormula({ sheet: name, area });
    const renewed = written.flatMap(({ at, before, formula }) =>
      before === undefined ? [] : [{ at, before, formula }],
    );
    return {
      do: "emptyStates",
      sheet: name,
      rows: written.flatMap(({ at, before }) => (before === undefined ? [at] : [])),
      ...(renewed.length > 0 ? { renewed } : {}),
    };
  });
  return done(
    context,
    journal,
    sheets.map(({ name }) => name),
    steps,
  );
}

/** What is to be written, without the renewals of cells that hold something else by now: asked again, right before. */
async function stillOurs(context: Excel.RequestContext, reading: Reading): Promise<readonly StateToWrite[]> {
  const cells = reading.withoutState.map(({ row, before }) => {
    const sheet = before === undefined ? undefined : marked(reading).find(({ name }) => name === row.sheet);
    return sheet
      ? context.workbook.worksheets
          .getItem(sheet.id)
          .getRangeByIndexes(row.row - 1, sheet.stateColumn.left, 1, 1)
          .load("formulas")
      : null;
  });
  if (cells.some((cell) => cell !== null)) await context.sync();
  return reading.withoutState.filter(
    ({ before = "" }, index) => cells[index] === null || isSame(cells[index]?.formulas[0]?.[0], before),
  );
}

/** Whether a cell still holds the formula, however Excel spells it by now. */
const isSame = (content: unknown, formula: string) =>
  typeof content === "string" && plainFormula(content) === plainFormula(formula);

/** Rows that follow one another, together: one write each. Those that hold a formula of ours stay apart from empty ones. */
function stretchesOf<Row extends { readonly at: number; readonly before?: string }>(rows: readonly Row[]): Row[][] {
  const result: Row[][] = [];
  for (const row of [...rows].sort((a, b) => a.at - b.at)) {
    const last = result[result.length - 1];
    const previous = last?.[last.length - 1];
    if (last && previous?.at === row.at - 1 && (previous.before === undefined) === (row.before === undefined))
      last.push(row);
    else result.push([row]);
  }
  return result;
}

async function remove(context: Excel.RequestContext, reading: Reading): Promise<Written> {
  const { survey: found, journal, language } = reading;
  const sheets = marked(reading);
  if (sheets.length === 0) throw new RnqError("nothingToDo", errors[language].noStateColumn);
  mustBeUnprotected(
    found,
    sheets.map(({ name }) => name),
    language,
  );
  const removed = await removeStateColumns(context, found);
  const written = await done(
    context,
    journal,
    removed.sheets,
    removed.sheets.map((sheet): UndoStep => ({ do: "addStateColumn", sheet })),
  );
  return { ...written, ...remarksOf(statesLeft(removed, language)) };
}

async function done(
  context: Excel.RequestContext,
  journal: Reading["journal"],
  sheets: readonly string[],
  steps: readonly UndoStep[],
): Promise<Written> {
  writeJournal(context, entered(journal, { what: "stateColumn", sheets, steps }));
  await context.sync();
  return { what: "stateColumn", sheets };
}

/** Takes an extension back: cells that still hold a formula of ours are emptied, renewed ones say again what they said. */
export async function emptyStates(
  context: Excel.RequestContext,
  reading: Reading,
  step: UndoStep & { readonly do: "emptyStates" },
): Promise<string[]> {
  const sheet = marked(reading).find(({ name }) => name === step.sheet);
  if (!sheet) return [];
  mustBeUnprotected(reading.survey, [sheet.name], reading.language);
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const cellAt = (row: number) => worksheet.getRangeByIndexes(row, sheet.stateColumn.left, 1, 1).load("formulas");
  const cells = step.rows.map(cellAt);
  const renewed = (step.renewed ?? []).map((one) => ({ ...one, cell: cellAt(one.at) }));
  await context.sync();
  for (const cell of cells) if (isStateFormula(cell.formulas[0]?.[0])) cell.clear("Contents");
  for (const { cell, before, formula } of renewed)
    if (isSame(cell.formulas[0]?.[0], formula)) cell.formulas = [[before]];
  return [sheet.name];
}

/** Takes a removal back: the column is made anew from her table as it is now. */
export async function addStateColumnAgain(
  context: Excel.RequestContext,
  reading: Reading,
  step: UndoStep & { readonly do: "addStateColumn" },
): Promise<string[]> {
  const {
    survey: found,
    recognition,
    grid,
    said,
    language,
    snapshot: { today },
  } = reading;
  if (!recognition.tables.some((table) => table.kind === "indicators" && table.sheet === step.sheet)) return [];
  mustBeUnprotected(found, [step.sheet], language);
  const beyond = await lastColumns(context, [step.sheet]);
  const plans = planStateColumns({ recognition, grid, said, today, named: hasNames(found), language }, beyond).filter(
    (plan) => plan.sheet === step.sheet,
  );
  mustBeInPlace(context, found, [step.sheet]);
  addStateColumns(context, plans);
  return plans.map((plan) => plan.sheet);
}
