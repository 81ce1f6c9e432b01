/**
 * A line more in a log of hers, made like her last entry: look, validation, formulas. It fills the next line where she
 * keeps one ready, else it is added; a row is inserted only where the one below is taken. Without a log, in a sheet made
 * for it. Nothing else is touched.
 */
import { errors } from "../../text/errors";
import { logForms } from "../../text/logForms";
import { list, numericDate } from "../../text/typography";
import { dateToSerial, isDateFormat } from "../../tracker/cells/dates";
import { readDateText } from "../../tracker/cells/writtenDates";
import { nextInSeries } from "../../tracker/logs/counter";
import type { LogLine } from "../../tracker/logs/fields";
import { placeLine, type LineCell, type PlacedLine } from "../../tracker/logs/line";
import { logFor } from "../../tracker/logs/target";
import { cellsAsTheyAre, isFormula, printOfRow, printsOf, type AddedRow } from "../own/addedRow";
import { RnqError, type Written } from "../base/api";
import { toRnqError } from "../base/errors";
import { entered, writeJournal, type UndoStep } from "../own/journal";
import { mustBeFree, mustBeInPlace } from "../own/places";
import { mustBeWritable, mustTakeWriting } from "../read/checks";
import type { Reading } from "../read/snapshot";
import { addLogSheet, discardUnlessUnanswered, type MadeLog } from "../write/logSheet";
import { asText } from "../write/writeSheet";
import { fromOwnRow, hasFormula, isAlone, placeOf, standingIn, valueAt, type LinePlace } from "./linePlace";
import { remarksOf } from "./remarks";

type How = "table" | "fill" | "free" | "insert";
type Content = string | number;

/** A line that is about to be written. */
interface Row extends LinePlace {
  readonly how: How;
  /** By column of the row; null: left as it is, or as it is copied. */
  readonly contents: readonly (Content | null)[];
  /** Columns of the row whose formula comes from her last entry, where her next line has none. */
  readonly copied: readonly number[];
  /** By column of the row: the number format to set, null where the one there shows it. */
  readonly formats: readonly (string | null)[];
  readonly before: string;
  readonly formatsBefore: readonly string[];
  readonly homeless: PlacedLine["homeless"];
}

const SHORT_DATE = "dd/mm/yyyy";

export async function addLines(
  context: Excel.RequestContext,
  reading: Reading,
  ...lines: readonly LogLine[]
): Promise<Written> {
  const { survey: found, recognition, journal, language } = reading;
  mustBeWritable(found, language);
  const places = lines.flatMap((line) => {
    const table = recognition.tables[logFor(recognition, line.subject) ?? -1];
    return table ? [placeOf(reading, line, table)] : [];
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

/** Reads what stands where the lines go, and settles how each is written. One request. */
async function lookAt(
  context: Excel.RequestContext,
  reading: Reading,
  places: readonly LinePlace[],
): Promise<readonly Row[]> {
  const asked = places.map(({ sheet: { name }, row, like, left, right }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const at = (index: number) => sheet.getRangeByIndexes(index, left, 1, right - left + 1);
    return {
      model: like === null ? null : at(like).load("values,formulas,numberFormat"),
      standing: at(row).load("formulas,numberFormat"),
      // Looks count: a line that she keeps ready is filled, and given back as it was.
      used: at(row).getUsedRangeOrNullObject(false).load("address"),
    };
  });
  if (places.length > 0) await context.sync();
  return places.map((place, index): Row => {
    const { model, standing, used } = asked[index]!;
    const alike = (column: number) =>
      place.like === null ||
      fromOwnRow(model?.formulas[0]?.[column - place.left], place.like) ===
        fromOwnRow(standing.formulas[0]?.[column - place.left], place.row);
    const how = howToWrite(place, standingIn(place, alike), used.isNullObject, reading);
    // A text that begins like a formula shows itself.
    const isModelled = (at: number) => {
      const formula: unknown = model?.formulas[0]?.[at];
      return isFormula(formula) && formula !== model?.values[0]?.[at];
    };
    const formats = (how === "fill" || model === null ? standing : model).numberFormat[0] as readonly string[];
    const columns = Array.from({ length: place.right - place.left + 1 }, (_, at) => at);
    const copied =
      how === "fill"
        ? columns.filter((at) => isModelled(at) && !hasFormula(place.sheet, place.row, place.left + at))
        : [];
    // In a line that she keeps ready, her formulas stay; in any other they come from her last entry.
    const isHeld = (at: number) =>
      isModelled(at) || (how === "fill" && hasFormula(place.sheet, place.row, place.left + at));
    const held = columns.filter(isHeld);
    const placed = placeLine(
      place.line,
      {
        columns: place.table.columns,
        headers: headersOf(place),
        formulas: new Set(held.map((at) => at + place.left)),
      },
      reading.language,
    );
    const contents = columns.map((at) =>
      held.includes(at) ? null : contentOf(place, at + place.left, placed, reading),
    );
    return {
      ...place,
      how,
      contents,
      copied,
      formats: columns.map((at) =>
        isDay(placed.cells.get(at + place.left)) && typeof contents[at] === "number" && !isDateFormat(formats[at] ?? "")
          ? SHORT_DATE
          : null,
      ),
      before: printOfRow(standing.formulas),
      formatsBefore: standing.numberFormat[0] as readonly string[],
      homeless: placed.homeless,
    };
  });
}

function howToWrite(
  place: LinePlace,
  standing: ReturnType<typeof standingIn>,
  isBare: boolean,
  { language }: Reading,
): How {
  if (place.grows !== null) return "table";
  if (standing === "other") {
    if (place.table.excelTable !== undefined || !isAlone(place))
      throw new RnqError("noRoom", errors[language].noLine(place.sheet.name));
    return "insert";
  }
  return standing === "nothing" && isBare && place.table.excelTable === undefined ? "free" : "fill";
}

function headersOf({ sheet, table, left, right }: LinePlace): ReadonlyMap<number, string> {
  const headers = new Map<number, string>();
  for (let column = left; table.headerRow !== null && column <= right; column += 1) {
    const text = valueAt(sheet, table.headerRow - 1, column);
    if (typeof text === "string") headers.set(column, text);
  }
  return headers;
}

const isDay = (cell: LineCell | undefined): boolean => cell !== undefined && "date" in cell;

/** What a cell of the line holds, written as her last entry writes it; "" where she says nothing. */
function contentOf(place: LinePlace, column: number, { cells }: PlacedLine, { grid }: Reading): Content {
  const { sheet, like } = place;
  const cell = cells.get(column);
  const model = like === null ? null : valueAt(sheet, like, column);
  if (cell === undefined) return (like === null ? null : nextInSeries(valueAt(sheet, like - 1, column), model)) ?? "";
  if ("text" in cell) return cell.text;
  if ("date" in cell)
    return typeof model === "string" && readDateText(model) !== null
      ? numericDate(cell.date)
      : dateToSerial(cell.date, grid.date1904);
  const [only] = cell.indicators;
  if (cell.indicators.length === 1 && only !== undefined && typeof model !== "string") return only;
  const written = typeof model === "string" && /^\D*\d+\D*$/.test(model) && cell.indicators.length === 1;
  return written ? model.replace(/\d+/, String(only)) : cell.indicators.join(", ");
}

/** Writes the rows, the journal first: wherever the request stops, what it has written of them can be taken back. */
async function writeRows(
  context: Excel.RequestContext,
  { survey: found, language }: Reading,
  rows: readonly Row[],
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
  if (rows.length === 0) return;
  try {
    await context.sync();
  } catch (error) {
    const told = toRnqError(error, language);
    throw told.code === "excel" || told.code === "unanswered"
      ? new RnqError(told.code, errors[language].rowUnfinished, told.detail)
      : told;
  }
  enter(
    steps.map(({ begun: _, ...step }, index) => ({
      ...step,
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
}: Row): AddedRow {
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
function writeRow(context: Excel.RequestContext, row: Row): Excel.Range {
  const { how, like, left, right, grows } = row;
  const sheet = context.workbook.worksheets.getItem(row.sheet.name);
  const width = right - left + 1;
  if (how === "table" && grows !== null)
    sheet.tables.getItem(grows).rows.add(undefined, [Array.from({ length: width }, () => "")]);
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

/** What found no column in her log. */
function homelessSaid(rows: readonly Row[], { language }: Reading): Pick<Written, "remarks"> {
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
