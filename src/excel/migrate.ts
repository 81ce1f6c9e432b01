/**
 * Carries her tracker to the 33 indicators: when apprenticeship is in scope, one row for indicator 33 after the
 * last one, made like hers (format, formulas, validation). Nothing else is touched.
 */
import { errors } from "../text/errors";
import type { Language } from "../text";
import { columnIndex } from "../tracker/address";
import type { Area } from "../tracker/grid";
import { indicatorLabel } from "../tracker/sheets";
import type { IndicatorRow, RecognisedTable, Recognition } from "../tracker/recognition";
import { RnqError, type Snapshot, type Written } from "./api";
import { mustBeUnprotected, mustBeWritable, mustHaveTracker } from "./checks";
import { entered, writeJournal } from "./journal";
import { printOf } from "./prints";
import type { Reading } from "./snapshot";
import { asText } from "./writeSheet";

const NEW_INDICATOR = 33;

/** Whether a row for indicator 33 is owed: it applies and no row carries it. */
export function owesIndicator33(snapshot: Pick<Snapshot, "applicability" | "recognition">): boolean {
  const applies = snapshot.applicability.indicators.some(({ number, applies: due }) => number === NEW_INDICATOR && due);
  return applies && !snapshot.recognition.rows.some((row) => row.indicators.includes(NEW_INDICATOR));
}

export async function migrateTracker(context: Excel.RequestContext, reading: Reading, language: Language): Promise<Written> {
  const { survey: found, recognition, snapshot, grid, journal } = reading;
  mustBeWritable(found, language);
  mustHaveTracker(recognition, language);
  if (!owesIndicator33(snapshot)) throw new RnqError("nothingToDo", errors[language].nothingToMigrate);
  const place = placeOf(recognition);
  if (!place) throw new RnqError("noTracker", errors[language].noTracker);
  const { table, last } = place;
  mustBeUnprotected(found, [table.sheet], language);
  const sheetGrid = grid.sheets.find((sheet) => sheet.name === table.sheet);
  const excelTable = sheetGrid?.tables?.find((item) => item.name === table.excelTable);
  const span = excelTable ? [excelTable.area.left, excelTable.area.right] as const : columnsOf(table);
  const lastRow = (last.lastRow ?? last.row) - 1;
  const below = sheetGrid?.values[lastRow + 1 - sheetGrid.top]?.slice(Math.max(0, span[0] - sheetGrid.left), span[1] - sheetGrid.left + 1);
  const inserts = excelTable !== undefined;
  if (!inserts && below?.some((value) => value !== null && value !== "")) throw new RnqError("nothingToDo", errors[language].noRoomForRow(table.sheet));

  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const model: Area = { top: last.row - 1, bottom: last.row - 1, left: span[0], right: span[1] };
  const width = span[1] - span[0] + 1;
  const source = sheet.getRangeByIndexes(model.top, span[0], 1, width).load("formulas");
  await context.sync();

  if (excelTable) sheet.tables.getItem(excelTable.name).rows.add(undefined, [Array.from({ length: width }, () => "")]);
  const row = sheet.getRangeByIndexes(lastRow + 1, span[0], 1, width);
  row.copyFrom(sheet.getRangeByIndexes(model.top, span[0], 1, width), "All");
  const texts = newRow(source.formulas[0] as unknown[], span[0], table, last, language);
  // Formulas of hers were copied with the row; everything else is emptied or ours.
  texts.forEach((text, index) => {
    if (text !== null) sheet.getRangeByIndexes(lastRow + 1, span[0] + index, 1, 1).formulas = [[text]];
  });
  row.load("values");
  await context.sync();

  const print = printOf(row.values);
  writeJournal(context, entered(journal, {
    what: "migrate",
    sheets: [table.sheet],
    steps: [{ do: "deleteRow", sheet: table.sheet, row: lastRow + 1, columns: [span[0], span[1]], print, table: excelTable?.name ?? null }],
  }));
  await context.sync();
  return { what: "migrate", sheets: [table.sheet] };
}

/** The table and the row after which 33 goes: the highest number of her indicator tables. */
function placeOf(recognition: Recognition): { readonly table: RecognisedTable; readonly last: IndicatorRow } | null {
  let best: { table: RecognisedTable; last: IndicatorRow } | null = null;
  recognition.tables.forEach((table, index) => {
    if (table.kind !== "indicators" || !table.columns.indicator) return;
    const rows = recognition.rows.filter((row) => row.table === index);
    const last = rows.reduce<IndicatorRow | null>((lowest, row) => (lowest && lowest.row > row.row ? lowest : row), null);
    const highest = Math.max(0, ...rows.flatMap((row) => row.indicators));
    const known = best ? Math.max(...best.last.indicators) : -1;
    if (last && highest > known) best = { table, last };
  });
  return best;
}

function columnsOf(table: RecognisedTable): readonly [number, number] {
  const columns = Object.values(table.columns).flat().flatMap((letters) => columnIndex(String(letters)) ?? []);
  return [Math.min(...columns), Math.max(...columns)];
}

/** One content per column; null where the copied formula of hers stays. */
function newRow(source: readonly unknown[], left: number, table: RecognisedTable, last: IndicatorRow, language: Language): (string | number | null)[] {
  return source.map((content, index) => {
    const column = left + index;
    if (typeof content === "string" && content.startsWith("=")) return null;
    if (column === columnIndex(table.columns.indicator ?? "")) return likeHers(last.indicatorText);
    if (column === columnIndex(table.columns.label ?? "")) return asText(indicatorLabel(NEW_INDICATOR, language));
    // Indicator 33 belongs to the last criterion, as the last row of her table does.
    if (column === columnIndex(table.columns.criterion ?? "")) return typeof content === "string" ? asText(content) : (content as number);
    return "";
  });
}

/** "Ind. 32" -> "Ind. 33", "I-32" -> "I-33", 32 -> 33: her way of writing, with the last number replaced. */
export function likeHers(text: string | number): string | number {
  if (typeof text === "number") return NEW_INDICATOR;
  return asText(/\d/.test(text) ? text.replace(/\d+(?=\D*$)/, String(NEW_INDICATOR)) : String(NEW_INDICATOR));
}
