/**
 * Carries her tracker to the 33 indicators: a row for indicator 33 after the last one, made like hers (format,
 * formulas, validation). A row is inserted only where the one below is taken; nothing else is touched.
 */
import { errors } from "../../text/errors";
import { columnIndex } from "../../tracker/cells/address";
import { cellKey, type SheetGrid } from "../../tracker/cells/grid";
import { migration, type RowToAdd } from "../../tracker/report/migrate";
import type { RecognisedTable } from "../../tracker/model/recognition";
import { cellsAsTheyAre, isFormula, printOfRow, printsOf, type AddedRow } from "../own/addedRow";
import { RnqError, type Written } from "../base/api";
import { mustBeWritable, mustHaveTracker, mustTakeWriting } from "../read/checks";
import { toRnqError } from "../base/errors";
import { entered, writeJournal, type UndoStep } from "../own/journal";
import { mustBeFree, mustBeInPlace } from "../own/places";
import type { Reading } from "../read/snapshot";
import { asText } from "../write/writeSheet";
import { largest, smallest } from "../../tracker/cells/many";

/** Where a row goes: 0-based row, first and last column. */
interface Place {
  readonly add: RowToAdd;
  readonly table: RecognisedTable;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly how: "table" | "free" | "insert";
}

export async function migrateTracker(context: Excel.RequestContext, reading: Reading): Promise<Written> {
  const { survey: found, recognition, snapshot, grid, journal, language } = reading;
  mustBeWritable(found, language);
  mustHaveTracker(recognition, language);
  const wanted = migration(recognition, snapshot.scope, language);
  const due = snapshot.applicability.referential === "2026";
  if (wanted.kind === "nothing" || !due) throw new RnqError("nothingToDo", errors[language].nothingToMigrate);
  const places = wanted.rows
    .flatMap((add) => placeOf(add, recognition.tables[add.table], grid.sheets))
    // From the bottom up, so that an inserted row moves none of the others.
    .sort((a, b) => b.row - a.row);
  await mustTakeWriting(
    context,
    found,
    places.map(({ add }) => add.sheet),
    language,
  );

  const known = places.map(({ add, row, left, right }) => {
    const sheet = context.workbook.worksheets.getItem(add.sheet);
    const at = (index: number) => sheet.getRangeByIndexes(index, left, 1, right - left + 1);
    return { model: at(add.likeRow - 1).load("formulas"), standing: at(row).load("formulas") };
  });
  await context.sync();

  const models = known.map(({ model }) => model.formulas[0] ?? []);
  const steps = places.map((place, index) =>
    rowStep(place, models[index] ?? [], known[index]?.standing.formulas ?? []),
  );
  const sheets = [...new Set(places.map(({ add }) => add.sheet))];
  const enter = (taken: readonly UndoStep[]) =>
    writeJournal(context, entered(journal, { what: "migrate", sheets, steps: taken }));
  mustBeInPlace(
    context,
    found,
    places.map(({ add }) => add.sheet),
  );
  for (const { add, table, row, left, right, how } of places) {
    if (how === "free")
      mustBeFree(
        context.workbook.worksheets.getItem(add.sheet),
        { top: table.firstDataRow - 1, bottom: row - 1, left, right },
        "below",
      );
  }
  // The journal first: wherever the request stops, what it has written of the rows can be taken back.
  enter(steps);
  const rows = places.map((place, index) => addRow(context, place, models[index] ?? []));
  try {
    await context.sync();
    // Taken back last first: the topmost row was added last.
    enter(
      steps.map(({ begun: _, ...step }, index) => ({
        ...step,
        cells: cellsAsTheyAre(rows[index]?.values[0] ?? [], rows[index]?.formulas[0] ?? []),
      })),
    );
    await context.sync();
  } catch (error) {
    const told = toRnqError(error, language);
    throw told.code === "excel" || told.code === "unanswered"
      ? new RnqError(told.code, errors[language].rowUnfinished, told.detail)
      : told;
  }
  return { what: "migrate", sheets };
}

/** What the journal keeps of a row before it is written. */
function rowStep(place: Place, model: readonly unknown[], standing: readonly (readonly unknown[])[]): AddedRow {
  const { add, table, row, left, right, how } = place;
  return {
    do: "deleteRow",
    sheet: add.sheet,
    row,
    columns: [left, right],
    begun: true,
    how: how === "table" ? { table: add.excelTable ?? "" } : how,
    before: printOfRow(standing),
    cells: model.map((content, index) =>
      isFormula(content) ? null : printsOf(contentOf(left + index, table, add, content), content),
    ),
  };
}

function placeOf(add: RowToAdd, table: RecognisedTable | undefined, sheets: readonly SheetGrid[]): Place[] {
  const sheet = sheets.find((item) => item.name === add.sheet);
  if (!table || !sheet) return [];
  const row = add.afterRow;
  const area = sheet.tables?.find((item) => item.name === add.excelTable)?.area;
  if (area) return [{ add, table, row, left: area.left, right: area.right, how: "table" }];
  const columns = Object.values(table.columns)
    .flat()
    .flatMap((letters) => columnIndex(String(letters)) ?? []);
  const left = smallest(columns);
  const right = largest(columns);
  const below = sheet.values[row - sheet.top]?.slice(Math.max(0, left - sheet.left), right - sheet.left + 1) ?? [];
  const taken =
    below.some((value) => value !== null && value !== "") ||
    range(left, right).some((column) => sheet.formulas?.has(cellKey(row, column)));
  return [{ add, table, row, left, right, how: taken ? "insert" : "free" }];
}

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Queues one row; returns its range, its values asked for. */
function addRow(
  context: Excel.RequestContext,
  { add, table, row, left, right, how }: Place,
  model: readonly unknown[],
): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(add.sheet);
  const width = right - left + 1;
  if (how === "table" && add.excelTable)
    sheet.tables.getItem(add.excelTable).rows.add(undefined, [Array.from({ length: width }, () => "")]);
  if (how === "insert") sheet.getRange(`${row + 1}:${row + 1}`).insert("Down");
  const range = sheet.getRangeByIndexes(row, left, 1, width);
  range.copyFrom(sheet.getRangeByIndexes(add.likeRow - 1, left, 1, width), "All");
  // Formulas of hers come with the copy; everything else is emptied or ours.
  model.forEach((content, index) => {
    if (isFormula(content)) return;
    const written = contentOf(left + index, table, add, content);
    sheet.getRangeByIndexes(row, left + index, 1, 1).formulas = [
      [typeof written === "string" ? asText(written) : written],
    ];
  });
  return range.load("values, formulas");
}

function contentOf(column: number, { columns }: RecognisedTable, add: RowToAdd, content: unknown): string | number {
  if (column === columnIndex(columns.indicator ?? "")) return add.indicatorText;
  if (column === columnIndex(columns.label ?? "")) return add.label;
  // The criterion as her last row writes it: indicator 33 belongs to the last one.
  if (column === columnIndex(columns.criterion ?? ""))
    return typeof content === "number" ? add.criterion : String(content ?? "");
  return "";
}
