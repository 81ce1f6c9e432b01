/** Generates *Parcours*, *Synthèse* and *Dossier*: all is read and refused first, then each sheet is written. */
import { errors } from "../text/errors";
import { sheets as words } from "../text/sheets";
import { list } from "../text/typography";
import type { Language } from "../text";
import { cellAddress, columnIndex, quoteSheet } from "../tracker/address";
import type { CellValue } from "../tracker/grid";
import type { RecognisedTable } from "../tracker/recognition";
import { planSheet, readNotes, sheetTasks, type SheetContext } from "../tracker/sheets";
import type { GeneratedKind } from "../tracker/sheets";
import { RnqError, type OurSheet, type Progress, type Written } from "./api";
import { mustBeUnprotected, mustBeWritable, mustHaveFreeStructure, mustHaveTracker } from "./checks";
import { entered, writeJournal, type UndoStep } from "./journal";
import { DATE_NAME, SCOPE_NAME } from "./marks";
import { hasNames } from "./names";
import { makeSheet, readStanding, remakeSheet } from "./ourSheet";
import type { Reading } from "./snapshot";
import { planKey } from "./storedPlan";
import { ourSheets } from "./survey";

/** The journey first: the other sheets speak of it. */
const ORDER: readonly GeneratedKind[] = ["journey", "summary", "dossier"];

export async function generateSheets(
  context: Excel.RequestContext,
  reading: Reading,
  which: readonly OurSheet[],
  options: { readonly live: boolean },
  language: Language,
  progress?: Progress,
): Promise<Written> {
  const { survey: found, snapshot, journal } = reading;
  const kinds = ORDER.filter((kind) => which.includes(kind));
  mustBeWritable(found, language);
  mustHaveTracker(snapshot.recognition, language);
  const existing = ourSheets(found);
  const there = kinds.flatMap((kind) => existing[kind] ?? []);
  mustBeUnprotected(found, there.map((sheet) => sheet.name), language);
  if (there.length < kinds.length) mustHaveFreeStructure(found, language);

  const standing = await readStanding(context, there);
  const taken = found.sheets.map((sheet) => sheet.name);
  const written: string[] = [];
  const steps: UndoStep[] = [];
  for (const [index, kind] of kinds.entries()) {
    if (progress?.signal.aborted) break;
    progress?.report(words[language].names[kind], index, kinds.length);
    const stands = standing.find((sheet) => sheet.survey.ours === kind);
    const notes = stands && kind !== "journey" ? readNotes(kind, stands.values.map((row) => row.map((value): CellValue => (value === "" ? null : value)))) : new Map<string, string>();
    const plan = planSheet(kind, sheetContext(reading, notes, options.live, language));
    if (stands) {
      await remakeSheet(context, stands, plan, options.live, language);
      written.push(stands.survey.name);
      steps.push({ do: "restoreSheet", kind, plan: String(found.settings.get(planKey(kind)) ?? "") || null });
    } else {
      const name = await makeSheet(context, plan, [...taken, ...written], options.live, language);
      written.push(name);
      steps.push({ do: "deleteSheet", kind, print: null });
    }
    if (index === kinds.length - 1 || progress) {
      writeJournal(context, entered(journal, { what: "sheets", sheets: written, steps }));
      if (index === kinds.length - 1 && written[0]) context.workbook.worksheets.getItem(written[0]).activate();
      await context.sync();
    }
  }
  progress?.report("", kinds.length, kinds.length);
  if (written.length < kinds.length) {
    throw new RnqError("cancelled", written.length > 0 ? errors[language].cancelledPart(list(written, language)) : errors[language].cancelled);
  }
  return { what: "sheets", sheets: written };
}

function sheetContext(reading: Reading, notes: ReadonlyMap<string, string>, live: boolean, language: Language): SheetContext {
  const { snapshot, survey: found, grid } = reading;
  const formulas = live && hasNames(found) ? liveArguments(snapshot.recognition.tables) : undefined;
  return {
    recognition: snapshot.recognition,
    scope: snapshot.scope,
    applicability: snapshot.applicability,
    assessment: snapshot.assessment,
    tasks: sheetTasks(snapshot.assessment, snapshot.recognition, snapshot.today, language, snapshot.settings),
    today: snapshot.today,
    date1904: grid.date1904,
    language,
    ...(snapshot.settings.body ? { body: snapshot.settings.body } : {}),
    notes,
    ...(formulas ? { live: formulas } : {}),
  };
}

/** One formula can read one table of indicators and one register, not more. */
function liveArguments(tables: readonly RecognisedTable[]): SheetContext["live"] {
  const trackers = tables.filter((table) => table.kind === "indicators");
  const registers = tables.filter((table) => table.kind === "proofRegister");
  const [tracker] = trackers;
  const [register] = registers;
  if (!tracker || trackers.length > 1 || registers.length > 1 || tracker.headerRow === null) return undefined;
  return { tracker: rangeOf(tracker), ...(register ? { proofs: rangeOf(register) } : {}), scope: SCOPE_NAME, date: DATE_NAME };
}

/** The table with its header: by name where it is an Excel table, so that it grows by itself. */
function rangeOf(table: RecognisedTable): string {
  if (table.excelTable) return `${table.excelTable}[#All]`;
  const columns = Object.values(table.columns).flat().flatMap((letters) => columnIndex(String(letters)) ?? []);
  const absolute = (row: number, column: number) => cellAddress(row - 1, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  return `${quoteSheet(table.sheet)}!${absolute(table.headerRow ?? table.firstDataRow, Math.min(...columns))}:${absolute(table.lastDataRow, Math.max(...columns))}`;
}
