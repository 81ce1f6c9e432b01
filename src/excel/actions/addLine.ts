/**
 * A line more in a log of hers, made like her newest entry: look, validation, formulas. It fills the next line where she
 * keeps one ready, else it is added; a row is inserted only where the one below is taken, or where she keeps the newest on
 * top, and her totals below count it. Without a log, in a sheet made for it. Nothing else is touched.
 */
import { errors } from "../../text/errors";
import { logForms } from "../../text/logs/forms";
import { list } from "../../text/typography";
import type { LogLine } from "../../tracker/logs/fields";
import { logFor } from "../../tracker/logs/target";
import { cellsAsTheyAre, printsOf, type AddedRow } from "../own/addedRow";
import { RnqError, type Written } from "../base/api";
import { toRnqError } from "../base/errors";
import { entered, writeJournal, type UndoStep } from "../own/journal";
import { mustBeFree, mustBeInPlace } from "../own/places";
import { mustBeWritable, mustTakeWriting } from "../read/checks";
import type { Reading } from "../read/snapshot";
import { addLogSheet, type MadeLog } from "../write/logSheet";
import { discardUnlessUnanswered } from "../write/markedSheet";
import { asText } from "../write/writeSheet";
import { firstBelow, linePlaceOf } from "./linePlace";
import { lookAt, type LineRow } from "./lineRow";
import { remarksOf } from "./remarks";
import { askTotals } from "./totals";

export async function addLines(
  context: Excel.RequestContext,
  reading: Reading,
  ...lines: readonly LogLine[]
): Promise<Written> {
  const { survey: found, recognition, journal, language } = reading;
  mustBeWritable(found, language);
  const places = lines.flatMap((line) => {
    const table = recognition.tables[logFor(recognition, line.subject) ?? -1];
    return table ? [linePlaceOf(reading, line, table)] : [];
  });
  const inHers = new Set(places.map(({ sheet }) => sheet.name));
  await mustTakeWriting(context, found, inHers, language);
  // From the bottom up, so that an inserted row moves none of the others.
  const rows = [...(await lookAt(context, reading, places))].sort((a, b) => b.row - a.row);
  const made: MadeLog[] = [];
  try {
    for (const line of lines)
      if (logFor(recognition, line.subject) === null)
        made.push(await addLogSheet(context, reading, { subject: line.subject, line }));
    const sheets = [...rows.map(({ sheet }) => sheet.name), ...made.map(({ name }) => name)];
    const enter = (taken: readonly AddedRow[]) =>
      writeJournal(
        context,
        entered(journal, { what: "entry", sheets, steps: [...taken, ...made.map(({ step }): UndoStep => step)] }),
      );
    await writeRows(context, reading, rows, enter);
    for (const { finish } of made) finish();
    await context.sync();
    return { what: "entry", sheets: [...new Set(inOrder(lines, reading, made))], ...homelessSaid(rows, reading) };
  } catch (error) {
    await discardUnlessUnanswered(
      context,
      error,
      made.map(({ name }) => name),
    );
    throw error;
  }
}

/** The sheets of the lines, as she entered them. */
function inOrder(lines: readonly LogLine[], { recognition }: Reading, made: readonly MadeLog[]): readonly string[] {
  const names = made.map(({ name }) => name);
  return lines.map(
    ({ subject }) => recognition.tables[logFor(recognition, subject) ?? -1]?.sheet ?? names.shift() ?? "",
  );
}

/** Writes the rows, the journal first: wherever the request stops, what it has written of them can be taken back. */
async function writeRows(
  context: Excel.RequestContext,
  { survey: found, language }: Reading,
  rows: readonly LineRow[],
  enter: (steps: readonly AddedRow[]) => void,
): Promise<void> {
  const steps = rows.map(stepOf);
  mustBeInPlace(
    context,
    found,
    rows.map(({ sheet }) => sheet.name),
  );
  for (const { how, sheet, table, row, left, right } of rows) {
    if (how === "free")
      mustBeFree(
        context.workbook.worksheets.getItem(sheet.name),
        { top: Math.min(row, table.headerRow ?? table.firstDataRow) - 1, bottom: row - 1, left, right },
        "below",
      );
  }
  enter(steps);
  const written = rows.map((row) => writeRow(context, row));
  const totals = rows
    .filter(({ how }) => how === "insert")
    .map((row) => askTotals(context.workbook.worksheets.getItem(row.sheet.name), row));
  const grown = rows.map((row) => askGrown(context.workbook.worksheets.getItem(row.sheet.name), row));
  if (rows.length === 0) return;
  try {
    await context.sync();
    // Before the row is told to be whole: one without its totals is taken back.
    if (totals.map((extend) => extend()).includes(true)) await context.sync();
  } catch (error) {
    const told = toRnqError(error, language);
    throw told.code === "excel" || told.code === "unanswered"
      ? new RnqError(told.code, errors[language].rowUnfinished, told.detail)
      : told;
  }
  enter(
    steps.map(({ begun: _, ...step }, index) => ({
      ...step,
      ...(grown[index]?.() ? { grown: true } : {}),
      cells: cellsAsTheyAre(written[index]?.values[0] ?? [], written[index]?.formulas[0] ?? []),
    })),
  );
}

function stepOf({
  how,
  sheet,
  grows,
  row,
  left,
  right,
  contents,
  copied,
  formats,
  formatsBefore,
  before,
}: LineRow): AddedRow {
  return {
    do: "deleteRow",
    sheet: sheet.name,
    row,
    columns: [left, right],
    begun: true,
    how: how === "table" ? { table: grows ?? "" } : how,
    before,
    cells: contents.map((content) => (content === null ? null : printsOf(content, content))),
    ...(how === "fill"
      ? { formats: formats.map((format, at) => (format === null ? null : (formatsBefore[at] ?? null))), copied }
      : {}),
  };
}

/** Queues one row; returns its range, its cells asked for. */
function writeRow(context: Excel.RequestContext, row: LineRow): Excel.Range {
  const { how, left, right, grows } = row;
  // Her first entry moves down for a line above it.
  const like = row.top && row.like !== null ? row.like + 1 : row.like;
  const sheet = context.workbook.worksheets.getItem(row.sheet.name);
  const width = right - left + 1;
  if (how === "table" && grows !== null)
    sheet.tables
      .getItem(grows)
      .rows.add(row.top ? bodyIndex(row) : undefined, [Array.from({ length: width }, () => "")]);
  if (how === "insert") sheet.getRange(`${row.row + 1}:${row.row + 1}`).insert("Down");
  const range = sheet.getRangeByIndexes(row.row, left, 1, width);
  if (how !== "fill" && like !== null) range.copyFrom(sheet.getRangeByIndexes(like, left, 1, width), "All");
  row.contents.forEach((content, at) => {
    const cell = sheet.getRangeByIndexes(row.row, left + at, 1, 1);
    const format = row.formats[at];
    if (format !== null && format !== undefined) cell.numberFormat = [[format]];
    if (row.copied.includes(at) && like !== null)
      cell.copyFrom(sheet.getRangeByIndexes(like, left + at, 1, 1), "Formulas");
    // A line that she keeps ready is written only where she says something.
    if (content === null || (how === "fill" && content === "")) return;
    cell.formulas = [[typeof content === "string" ? asText(content) : content]];
  });
  return range.load("values, formulas");
}

/** Queues what tells, once it is there, that the Excel table took a free row in without moving what stands below it. */
function askGrown(sheet: Excel.Worksheet, { grows, top, sheet: grid, row, left, right }: LineRow): () => boolean {
  if (grows === null || top) return () => false;
  const below = firstBelow(grid, { row, left, right });
  if (below === null) return () => false;
  const cell = sheet.getRangeByIndexes(below.row, below.column, 1, 1).load("values");
  // Moved down, it leaves its place empty.
  return () => below.row > row && cell.values[0]?.[0] !== "";
}

/** Position of the row in the body of her Excel table. */
const bodyIndex = ({ row, table }: LineRow): number => row - (table.headerRow ?? table.firstDataRow - 1);

/** What found no column in her log. */
function homelessSaid(rows: readonly LineRow[], { language }: Reading): Pick<Written, "remarks"> {
  const text = logForms[language];
  return remarksOf(
    ...rows.map(({ homeless, line, sheet }) => {
      const fields: Readonly<Record<string, string>> = { ...text.fields[line.subject], date: text.date };
      return homeless.length === 0
        ? null
        : text.homeless(
            list(
              homeless.map((field) => fields[field] ?? field),
              language,
            ),
            sheet.name,
          );
    }),
  );
}
