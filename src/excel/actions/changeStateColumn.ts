/** The state column after it was made: filled in the rows added since, or taken away alone. Each on a click, and taken back. */
import { errors } from "../../text/errors";
import type { Area } from "../../tracker/cells/grid";
import { refFormula } from "../../tracker/cells/cellRef";
import { RnqError, type Written } from "../base/api";
import { mustBeWritable, mustTakeWriting } from "../read/checks";
import { entered, writeJournal, type UndoStep } from "../own/journal";
import { STATE_COLUMN_MARK } from "../own/marks";
import { isStateFormula, plainFormula } from "../own/ourFormulas";
import { hasNames } from "../own/names";
import { mustBeFree, mustBeInPlace } from "../own/places";
import { readingOf, type Reading } from "../read/snapshot";
import { readWhole } from "../read/whole";
import { columnsMoved, remarksOf, statesLeft } from "./remarks";
import { addStateColumns, lastColumns, planStateColumns, removeStateColumns, type RemovedColumns } from "./stateColumn";
import type { StateToWrite } from "../formulas/stateRows";
import type { SheetSurvey } from "../own/survey";
import { largest, smallest } from "../../tracker/cells/many";

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
  const concerned = marked(reading).filter((sheet) => wanted.some((one) => one.sheet === sheet.name));
  if (concerned.length === 0) throw new RnqError("nothingToDo", errors[language].stateColumnWhole);
  await mustTakeWriting(
    context,
    found,
    concerned.map(({ name }) => name),
    language,
  );
  const moved = concerned.filter(({ name }) => reading.states.outside.includes(name));
  const sheets = concerned.filter((sheet) => !moved.includes(sheet));
  mustBeInPlace(
    context,
    found,
    sheets.map(({ name }) => name),
  );
  const steps = sheets.map(({ id, name, stateColumn, used }): UndoStep => {
    const worksheet = context.workbook.worksheets.getItem(id);
    const written = wanted.filter((one) => one.sheet === name);
    const stretches = stretchesOf(written);
    // Asked before anything is written: a co-author may have typed there meanwhile.
    for (const stretch of stretches.filter(([first]) => first!.before === undefined)) {
      mustBeFree(
        worksheet,
        {
          top: stretch[0]!.row,
          bottom: stretch[stretch.length - 1]!.row,
          left: used?.left ?? 0,
          right: stateColumn.left - 1,
        },
        "right",
      );
    }
    for (const stretch of stretches) {
      worksheet.getRangeByIndexes(stretch[0]!.row, stateColumn.left, stretch.length, 1).formulas = stretch.map(
        ({ formula }) => [formula],
      );
    }
    const lines = written.map(({ row }) => row);
    const area = {
      ...stateColumn,
      top: smallest(lines, stateColumn.top),
      bottom: largest(lines, stateColumn.bottom),
    };
    worksheet.names.getItem(STATE_COLUMN_MARK).formula = refFormula({ sheet: name, area });
    const renewed = written.flatMap(({ row, before, formula }) =>
      before === undefined ? [] : [{ at: row, before, formula }],
    );
    return {
      do: "emptyStates",
      sheet: name,
      rows: written.flatMap(({ row, before }) => (before === undefined ? [row] : [])),
      ...(renewed.length > 0 ? { renewed } : {}),
    };
  });
  const { left, steps: ofMoved } = await moveOutside(context, reading, moved);
  const written = await done(
    context,
    journal,
    concerned.map(({ name }) => name),
    [...steps, ...ofMoved],
  );
  return {
    ...written,
    ...remarksOf(
      columnsMoved(
        ofMoved.map(({ sheet }) => sheet),
        language,
      ),
      statesLeft({ left }, language),
    ),
  };
}

/** Makes columns of Excel tables anew outside them, from the workbook as it is once they have gone; taken back, they go. */
async function moveOutside(
  context: Excel.RequestContext,
  reading: Reading,
  moved: readonly Marked[],
): Promise<{ readonly left: RemovedColumns["left"]; readonly steps: (UndoStep & { do: "removeStateColumn" })[] }> {
  if (moved.length === 0) return { left: [], steps: [] };
  const { left } = await removeStateColumns(context, { ...reading.survey, sheets: moved });
  const free = moved.filter(({ name }) => !left.some(({ sheet }) => sheet === name));
  // The marks go before new ones are made.
  await context.sync();
  const { survey, snapshot, language } = reading;
  const ids = survey.sheets.map(({ id }) => id);
  const again = readingOf(await readWhole(context, language, ids), snapshot.today, language);
  const steps: (UndoStep & { do: "removeStateColumn" })[] = [];
  for (const { name } of free)
    for (const sheet of await addStateColumnAgain(context, again, { do: "addStateColumn", sheet: name }))
      steps.push({ do: "removeStateColumn", sheet });
  return { left, steps };
}

/** What is to be written, without the renewals of cells that hold something else by now: asked again, right before. */
async function stillOurs(context: Excel.RequestContext, reading: Reading): Promise<readonly StateToWrite[]> {
  const { rows } = reading.states;
  const cells = rows.map(({ sheet: of, row, before }) => {
    const sheet = before === undefined ? undefined : marked(reading).find(({ name }) => name === of);
    return sheet
      ? context.workbook.worksheets
          .getItem(sheet.id)
          .getRangeByIndexes(row, sheet.stateColumn.left, 1, 1)
          .load("formulas")
      : null;
  });
  if (cells.some((cell) => cell !== null)) await context.sync();
  return rows.filter(
    ({ before = "" }, index) => cells[index] === null || isSame(cells[index]?.formulas[0]?.[0], before),
  );
}

/** Whether a cell still holds the formula, however Excel spells it by now. */
const isSame = (content: unknown, formula: string) =>
  typeof content === "string" && plainFormula(content) === plainFormula(formula);

/** Rows that follow one another, together: one write each. Those that hold a formula of ours stay apart from empty ones. */
function stretchesOf(rows: readonly StateToWrite[]): StateToWrite[][] {
  const result: StateToWrite[][] = [];
  for (const row of [...rows].sort((a, b) => a.row - b.row)) {
    const last = result[result.length - 1];
    const previous = last?.[last.length - 1];
    if (last && previous?.row === row.row - 1 && (previous.before === undefined) === (row.before === undefined))
      last.push(row);
    else result.push([row]);
  }
  return result;
}

async function remove(context: Excel.RequestContext, reading: Reading): Promise<Written> {
  const { survey: found, journal, language } = reading;
  const sheets = marked(reading);
  if (sheets.length === 0) throw new RnqError("nothingToDo", errors[language].noStateColumn);
  await mustTakeWriting(
    context,
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
  await mustTakeWriting(context, reading.survey, [sheet.name], reading.language);
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const cellAt = (row: number) => worksheet.getRangeByIndexes(row, sheet.stateColumn.left, 1, 1).load("formulas");
  const cells = step.rows.map(cellAt);
  const renewed = (step.renewed ?? []).map((one) => ({ ...one, cell: cellAt(one.at) }));
  await context.sync();
  for (const { cell, before, formula } of renewed)
    if (isSame(cell.formulas[0]?.[0], formula)) cell.formulas = [[before]];
  // Last: a formula written in a column of an Excel table fills the cells that are empty.
  for (const cell of cells) if (isStateFormula(cell.formulas[0]?.[0])) cell.clear("Contents");
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
  await mustTakeWriting(context, found, [step.sheet], language);
  const beyond = await lastColumns(context, [step.sheet]);
  const plans = planStateColumns({ recognition, grid, said, today, named: hasNames(found), language }, beyond).filter(
    (plan) => plan.sheet === step.sheet,
  );
  mustBeInPlace(context, found, [step.sheet]);
  addStateColumns(context, plans);
  return plans.map((plan) => plan.sheet);
}
