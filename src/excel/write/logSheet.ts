/**
 * The sheet of a log where she has none: known as ours by a hidden name, hers to keep from its first entry. It is an
 * Excel table, so that what she types under it belongs to it.
 */
import { sheets as words } from "../../text/sheets";
import { refFormula } from "../../tracker/cells/cellRef";
import type { LogLine } from "../../tracker/logs/fields";
import type { LogSubject } from "../../tracker/model/logs";
import { logPlan } from "../../tracker/sheets/models/logPlan";
import { RnqError, type Written } from "../base/api";
import { entered, writeJournal, type UndoStep } from "../own/journal";
import { LOG_MARK } from "../own/marks";
import { printOf, printOnceFinished } from "../own/prints";
import { mustBeWritable, mustHaveFreeStructure } from "../read/checks";
import type { Reading } from "../read/snapshot";
import { discardSheets, freeSheetName } from "./ourSheet";
import { newTableName } from "./starter";
import { beginSheet, titleOf } from "./writeSheet";

export interface MadeLog {
  readonly name: string;
  readonly step: UndoStep;
  /** Queues the true first cell, once the journal knows the sheet. */
  readonly finish: () => void;
}

/** *Partir du modèle* of a log: an empty one. */
export async function makeLog(context: Excel.RequestContext, reading: Reading, subject: LogSubject): Promise<Written> {
  mustBeWritable(reading.survey, reading.language);
  const made = await addLogSheet(context, reading, { subject, line: null });
  try {
    writeJournal(context, entered(reading.journal, { what: "sheets", sheets: [made.name], steps: [made.step] }));
    made.finish();
    context.workbook.worksheets.getItem(made.name).activate();
    await context.sync();
  } catch (error) {
    await discardUnlessUnanswered(context, error, [made.name]);
    throw error;
  }
  return { what: "sheets", sheets: [made.name] };
}

/** Makes the sheet, but for its first cell; what fails takes it away again. One request. */
export async function addLogSheet(
  context: Excel.RequestContext,
  { survey: found, grid, language }: Reading,
  { subject, line }: { readonly subject: LogSubject; readonly line: LogLine | null },
): Promise<MadeLog> {
  mustHaveFreeStructure(found, language);
  const content = logPlan(subject, language, line, grid.date1904);
  const tables = [...found.sheets.flatMap(({ tables: own }) => own), ...found.names].map(({ name }) => name);
  const plan = {
    ...content,
    ...(content.table ? { table: { ...content.table, name: newTableName(content.table.name, tables) } } : {}),
  };
  const name = freeSheetName(
    plan.name,
    found.sheets.map((sheet) => sheet.name),
  );
  try {
    const sheet = context.workbook.worksheets.add(name);
    // First of all, so that a sheet left unfinished is still known as ours.
    sheet.names.add(
      LOG_MARK + subject,
      refFormula({
        sheet: name,
        area: { top: 0, left: 0, bottom: plan.heights.length - 1, right: plan.widths.length - 1 },
      }),
    ).visible = false;
    const finish = await beginSheet(context, { sheet, row: 0, column: 0 }, plan, {
      live: false,
      unfinished: words[language].unfinished,
    });
    const used = sheet.getUsedRangeOrNullObject(true).load("values");
    await context.sync();
    const print = used.isNullObject ? printOf([]) : printOnceFinished(used.values, titleOf(plan));
    return { name, step: { do: "deleteLog", sheet: name, print }, finish };
  } catch (error) {
    await discardUnlessUnanswered(context, error, [name]);
    throw error;
  }
}

/** Where Excel may still be at work nothing more is asked of it. */
export async function discardUnlessUnanswered(
  context: Excel.RequestContext,
  error: unknown,
  names: readonly string[],
): Promise<void> {
  if (!(error instanceof RnqError && error.code === "unanswered")) await discardSheets(context, names);
}
