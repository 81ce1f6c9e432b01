/** How a line is written: what stands in its place, what her last entry is like, which cells hold what. */
import { errors } from "../../text/errors";
import { numericDate } from "../../text/typography";
import { dateToSerial, isDateFormat } from "../../tracker/cells/dates";
import { readDateText } from "../../tracker/cells/writtenDates";
import { nextInSeries } from "../../tracker/logs/counter";
import { placeLine, type LineCell, type PlacedLine } from "../../tracker/logs/line";
import { isFormula, printOfRow } from "../own/addedRow";
import { RnqError } from "../base/api";
import type { Reading } from "../read/snapshot";
import { foundIn, fromOwnRow, holdsFormula, isAlone, valueAt, type LinePlace } from "./linePlace";

type How = "table" | "fill" | "free" | "insert";
type Content = string | number;

/** A line that is about to be written. */
export interface LineRow extends LinePlace {
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

/** Reads what stands where the lines go, and settles how each is written. One request. */
export async function lookAt(
  context: Excel.RequestContext,
  reading: Reading,
  places: readonly LinePlace[],
): Promise<readonly LineRow[]> {
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
  return places.map((place, index): LineRow => {
    const { model, standing, used } = asked[index]!;
    const alike = (column: number) =>
      place.like === null ||
      fromOwnRow(model?.formulas[0]?.[column - place.left], place.like) ===
        fromOwnRow(standing.formulas[0]?.[column - place.left], place.row);
    const how = howToWrite(place, foundIn(place, alike), used.isNullObject, reading);
    // A text that begins like a formula shows itself.
    const isModelled = (at: number) => {
      const formula: unknown = model?.formulas[0]?.[at];
      return isFormula(formula) && formula !== model?.values[0]?.[at];
    };
    const formats = (how === "fill" || model === null ? standing : model).numberFormat[0] as readonly string[];
    const columns = Array.from({ length: place.right - place.left + 1 }, (_, at) => at);
    const copied =
      how === "fill"
        ? columns.filter((at) => isModelled(at) && !holdsFormula(place.sheet, place.row, place.left + at))
        : [];
    // In a line that she keeps ready, her formulas stay; in any other they come from her last entry.
    const isHeld = (at: number) =>
      isModelled(at) || (how === "fill" && holdsFormula(place.sheet, place.row, place.left + at));
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
  standing: ReturnType<typeof foundIn>,
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
  const { sheet, like, top } = place;
  const cell = cells.get(column);
  const model = like === null ? null : valueAt(sheet, like, column);
  if (cell === undefined)
    return (like === null ? null : nextInSeries(valueAt(sheet, top ? like + 1 : like - 1, column), model)) ?? "";
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
