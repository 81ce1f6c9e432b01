/** A first look at the workbook: its sheets, what is protected, what is ours, our settings. Two requests, or part of one. */
import type { ModelId } from "../../text/documents";
import type { Area } from "../../tracker/cells/grid";
import { parseRefFormula } from "../../tracker/cells/cellRef";
import type { LogSubject } from "../../tracker/model/logs";
import type { OurSheet } from "../base/api";
import { toRnqError } from "../base/errors";
import { markedKind, markedLog, markedModel, SETTING_PREFIX, STATE_COLUMN_MARK } from "./marks";

export interface SheetSurvey {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Cells with a value; null when there is none. */
  readonly used: Area | null;
  /** Whether rows or columns of it may be hidden. */
  readonly someHidden: boolean;
  readonly ours: OurSheet | null;
  /** The document model that the sheet was made from: ours until she writes in it. */
  readonly model: ModelId | null;
  /** A log that we made for her: hers to keep from its first entry. */
  readonly log: LogSubject | null;
  /** The area we wrote on a sheet of ours; null when its cells were deleted. */
  readonly ourArea: Area | null;
  /** Names of ours scoped to this sheet, as written. */
  readonly marks: readonly string[];
  /** Our state column on a sheet of hers. */
  readonly stateColumn: Area | null;
  readonly tables: readonly { readonly name: string; readonly hasHeader: boolean; readonly hasTotals: boolean }[];
}

export interface Survey {
  readonly sheets: readonly SheetSurvey[];
  readonly settings: ReadonlyMap<string, unknown>;
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  readonly date1904: boolean;
}

/** 1 January 2000 in a workbook that counts from 1904. */
const Y2K_1904 = 35064;

/**
 * @param known ids of the sheets that were there last: where no other has come since, one request tells all of them; two
 *   else, or without them
 */
export async function survey(context: Excel.RequestContext, known: readonly string[] = []): Promise<Survey> {
  const workbook = askWorkbook(context);
  const asked = askSheets(context, known);
  try {
    await context.sync();
  } catch (error) {
    // A sheet that has gone fails the whole request.
    if (known.length === 0 || toRnqError(error).code !== "changedMeanwhile") throw error;
    return survey(context);
  }
  const unasked = workbook.sheets.items.filter(({ id }) => !asked.has(id)).map(({ id }) => id);
  const more = askSheets(context, unasked);
  if (unasked.length > 0) await context.sync();
  return surveyOf(workbook, new Map([...asked, ...more]));
}

/** The same in the request that is being made, for sheets known by their ids; what it returns tells it once that is sent. */
export function askSurvey(context: Excel.RequestContext, known: readonly string[]): () => Survey | null {
  const workbook = askWorkbook(context);
  const sheets = askSheets(context, known);
  return () => {
    const { items } = workbook.sheets;
    const same = items.length === known.length && items.every(({ id }, at) => id === known[at]);
    return same ? surveyOf(workbook, sheets) : null;
  };
}

const askSheets = ({ workbook }: Excel.RequestContext, ids: readonly string[]): ReadonlyMap<string, AskedSheet> =>
  new Map(ids.map((id) => [id, askSheet(workbook.worksheets.getItem(id))]));

type AskedWorkbook = ReturnType<typeof askWorkbook>;
type AskedSheet = ReturnType<typeof askSheet>;

function askWorkbook({ workbook }: Excel.RequestContext) {
  workbook.load("readOnly");
  return {
    workbook,
    sheets: workbook.worksheets.load("items/id,items/name,items/visibility"),
    settings: workbook.settings.load("items/key,items/value"),
    names: workbook.names.load("items/name,items/formula"),
    protection: workbook.protection.load("protected"),
    // No API tells the date system; the serial number of a known day does.
    y2k: workbook.functions.date(2000, 1, 1).load("value"),
  };
}

function askSheet(sheet: Excel.Worksheet) {
  return {
    names: sheet.names.load("items/name,items/formula"),
    tables: sheet.tables.load("items/name,items/showHeaders,items/showTotals"),
    protection: sheet.protection.load("protected"),
    used: sheet.getUsedRangeOrNullObject(true).load(USED),
  };
}

const USED = "rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden";

function surveyOf(
  { workbook, sheets, settings, names, protection, y2k }: AskedWorkbook,
  asked: ReadonlyMap<string, AskedSheet>,
): Survey {
  return {
    sheets: sheets.items.map((sheet) => sheetOf(sheet, asked.get(sheet.id)!)),
    settings: new Map(
      settings.items
        .filter((item) => item.key.startsWith(SETTING_PREFIX))
        .map((item) => [item.key, item.value as unknown]),
    ),
    names: names.items.map((item) => ({ name: item.name, formula: String(item.formula) })),
    structureProtected: protection.protected,
    readOnly: workbook.readOnly,
    date1904: y2k.value === Y2K_1904,
  };
}

function sheetOf(
  { id, name, visibility }: Excel.Worksheet,
  { names, tables, protection, used }: AskedSheet,
): SheetSurvey {
  const mark = names.items.find((item) => markedKind(item.name) !== null);
  const model = names.items.find((item) => markedModel(item.name) !== null);
  const log = names.items.find((item) => markedLog(item.name) !== null);
  const state = names.items.find((item) => item.name.toUpperCase() === STATE_COLUMN_MARK.toUpperCase());
  return {
    id,
    name,
    visible: visibility === "Visible",
    protected: protection.protected,
    used: usedPlace(used),
    someHidden: !used.isNullObject && (used.rowHidden !== false || used.columnHidden !== false),
    ours: mark ? markedKind(mark.name) : null,
    model: model ? markedModel(model.name) : null,
    log: log ? markedLog(log.name) : null,
    ourArea: mark ? (parseRefFormula(String(mark.formula))?.area ?? null) : null,
    marks: [mark, model, log, state].flatMap((item) => item?.name ?? []),
    stateColumn: state ? (parseRefFormula(String(state.formula))?.area ?? null) : null,
    tables: tables.items.map((table) => ({
      name: table.name,
      hasHeader: table.showHeaders,
      hasTotals: table.showTotals,
    })),
  };
}

/** Where a range lies that was asked for with its bounds; null where there is none. */
export function usedPlace(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** The sheets of ours that exist, by kind; of several copies the first. */
export function ourSheets(found: Survey): Partial<Record<OurSheet, SheetSurvey>> {
  const result: Partial<Record<OurSheet, SheetSurvey>> = {};
  for (const sheet of found.sheets) if (sheet.ours && !result[sheet.ours]) result[sheet.ours] = sheet;
  return result;
}
