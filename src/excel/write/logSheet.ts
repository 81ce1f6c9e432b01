/**
 * The sheet of a log where she has none: known as ours by a hidden name, hers to keep from its first entry. It is an
 * Excel table, so that what she types under it belongs to it.
 */
import type { LogLine } from "../../tracker/logs/fields";
import type { LogSubject } from "../../tracker/model/logs";
import { logPlan } from "../../tracker/sheets/models/logPlan";
import type { Written } from "../base/api";
import { entered, writeJournal, type UndoStep } from "../own/journal";
import { LOG_MARK } from "../own/marks";
import { printOf, printOnceFinished } from "../own/prints";
import { mustBeWritable, mustHaveFreeStructure } from "../read/checks";
import type { Reading } from "../read/snapshot";
import { beginMarkedSheet, discardUnlessUnanswered } from "./markedSheet";
import { freeSheetName } from "./ourSheet";
import { newTableName } from "./starter";
import { titleOf } from "./writeSheet";

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
    const { used, finish } = await beginMarkedSheet(context, { name, mark: LOG_MARK + subject }, plan, language);
    await context.sync();
    const print = used.isNullObject ? printOf([]) : printOnceFinished(used.values, titleOf(plan));
    return { name, step: { do: "deleteLog", sheet: name, print }, finish };
  } catch (error) {
    await discardUnlessUnanswered(context, error, [name]);
    throw error;
  }
}
