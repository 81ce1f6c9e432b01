/** Generates *Parcours*, *Synthèse* and *Dossier*: all is read and refused first, then each sheet is written. */
import { errors } from "../../text/errors";
import { sheets as words } from "../../text/sheets";
import { list } from "../../text/typography";
import { columnIndex } from "../../tracker/cells/address";
import { refInFormula } from "../../tracker/cells/cellRef";
import { bodyOf } from "../../tracker/identity/identity";
import type { RecognisedTable } from "../../tracker/model/recognition";
import { logsDecide } from "../../tracker/report/assess";
import { planSheet, sheetTasks, type SheetContext, type SheetOptions } from "../../tracker/sheets";
import type { GeneratedKind } from "../../tracker/sheets";
import { RnqError, type OurSheet, type Progress, type Snapshot, type Written } from "../base/api";
import {
  mustBeUnprotected,
  mustHaveAnswers,
  mustBeWritable,
  mustHaveFreeStructure,
  mustHaveSession,
  mustHaveTable,
} from "../read/checks";
import { entered, writeJournal, type UndoStep } from "../own/journal";
import { DATE_NAME, isNameOfOurs, SCOPE_NAME } from "../own/marks";
import { hasNames, ourNames, writeNames } from "../own/names";
import {
  discardSheets,
  freeSheetName,
  makeSheet,
  notesOn,
  putBackLateNotes,
  readStanding,
  remakeSheet,
  type LateLook,
  type StandingSheet,
} from "./ourSheet";
import { sendBlock } from "../base/run";
import type { Reading } from "../read/snapshot";
import { planKey } from "./storedPlan";
import { ourSheets } from "../own/survey";
import { largest, smallest } from "../../tracker/cells/many";

/** The journey first: the other sheets speak of it. */
const ORDER: readonly GeneratedKind[] = ["journey", "summary", "dossier", "draw", "results", "handover"];

export async function generateSheets(
  context: Excel.RequestContext,
  reading: Reading,
  which: readonly OurSheet[],
  { live, progress, ...options }: { readonly live: boolean; readonly progress?: Progress } & SheetOptions,
): Promise<Written> {
  const { survey: found, snapshot, journal, language } = reading;
  const kinds = ORDER.filter((kind) => which.includes(kind));
  mustBeWritable(found, language);
  mustHaveTable(snapshot.recognition, language);
  if (kinds.includes("draw")) mustHaveSession(snapshot.tracker, language);
  if (kinds.includes("results")) mustHaveAnswers(snapshot.tracker, language);
  const existing = ourSheets(found);
  const there = kinds.flatMap((kind) => existing[kind] ?? []);
  mustBeUnprotected(
    found,
    there.map((sheet) => sheet.name),
    language,
  );
  if (there.length < kinds.length) mustHaveFreeStructure(found, language);

  const standing = await readStanding(context, there);
  const job: Job = {
    reading,
    standing,
    taken: found.sheets.map((sheet) => sheet.name),
    live,
    options,
    made: [],
    remade: [],
    steps: [],
  };
  if (live && liveArguments(snapshot) && !hasNames(found)) {
    // The formulas say what the pane says only with its scope and its day.
    writeNames(context, found, { said: reading.said, today: snapshot.today, language });
    job.steps.push({ do: "names", before: ourNames(found) });
  }
  try {
    for (const [index, kind] of kinds.entries()) {
      if (progress?.signal.aborted) return await cancelled(context, job);
      progress?.report(words[language].names[kind], index, kinds.length);
      const late = await writeOne(context, job, kind);
      writeJournal(
        context,
        entered(journal, { what: "sheets", sheets: [...job.made, ...job.remade], steps: job.steps }),
      );
      await sendBlock(context);
      if (late) putBackLateNotes(context, late);
    }
    if (progress?.signal.aborted) return await cancelled(context, job);
  } catch (error) {
    // Without an answer nothing can be taken away either: what is unfinished says so in its first cell.
    if (!(error instanceof RnqError && error.code === "unanswered")) {
      await discardSheets(context, job.made);
      await forgetNames(context, job)
        .then(() => context.sync())
        .catch(() => undefined);
    }
    throw error;
  }
  const sheets = [...job.made, ...job.remade];
  if (sheets[0]) context.workbook.worksheets.getItem(sheets[0]).activate();
  await context.sync();
  progress?.report("", kinds.length, kinds.length);
  return { what: "sheets", sheets };
}

/** One generation under way. */
interface Job {
  readonly reading: Reading;
  readonly standing: readonly StandingSheet[];
  readonly taken: readonly string[];
  readonly live: boolean;
  readonly options: SheetOptions;
  readonly made: string[];
  readonly remade: string[];
  readonly steps: UndoStep[];
}

/** Queues one sheet: made, or remade in place with her notes. */
async function writeOne(context: Excel.RequestContext, job: Job, kind: GeneratedKind): Promise<LateLook | null> {
  const { reading, live } = job;
  const { language } = reading;
  const { settings } = reading.survey;
  const stands = job.standing.find((sheet) => sheet.survey.ours === kind);
  const notes = stands ? notesOn(stands, kind, settings) : new Map<string, string>();
  const plan = planSheet(kind, { ...sheetContext(reading, notes, live), ...job.options });
  if (stands) {
    job.remade.push(stands.survey.name);
    job.steps.push({ do: "restoreSheet", kind, plan: String(settings.get(planKey(kind)) ?? "") || null });
    return remakeSheet(context, stands, plan, { notes, live, language });
  } else {
    const name = freeSheetName(plan.name, [...job.taken, ...job.made]);
    job.made.push(name);
    job.steps.push({ do: "deleteSheet", kind, print: null });
    await makeSheet(context, name, plan, { live, language });
    return null;
  }
}

/** The names that this generation wrote go with what it made. */
async function forgetNames(context: Excel.RequestContext, job: Job): Promise<void> {
  if (!job.steps.some((step) => step.do === "names")) return;
  const names = context.workbook.names.load("items/name");
  await context.sync();
  names.items.filter(({ name }) => isNameOfOurs(name)).forEach((name) => name.delete());
}

/** Nor is the content of a sheet that goes kept to take its next version back. */
async function forgetPlans(context: Excel.RequestContext, { steps }: Job): Promise<void> {
  const kept = steps.flatMap((step) =>
    step.do === "deleteSheet" ? [context.workbook.settings.getItemOrNullObject(planKey(step.kind))] : [],
  );
  await context.sync();
  kept.filter((setting) => !setting.isNullObject).forEach((setting) => setting.delete());
}

/** She cancelled: new sheets go, remade ones are finished ones and stay. */
async function cancelled(context: Excel.RequestContext, job: Job): Promise<never> {
  await discardSheets(context, job.made);
  await forgetNames(context, job);
  await forgetPlans(context, job);
  const { journal, language } = job.reading;
  const steps = job.steps.filter((step) => step.do === "restoreSheet");
  writeJournal(context, steps.length > 0 ? entered(journal, { what: "sheets", sheets: job.remade, steps }) : journal);
  await context.sync();
  const words = errors[language];
  throw new RnqError(
    "cancelled",
    job.remade.length > 0 ? words.cancelledPart(list(job.remade, language)) : words.cancelled,
  );
}

function sheetContext(reading: Reading, notes: ReadonlyMap<string, string>, live: boolean): SheetContext {
  const { snapshot, grid, language } = reading;
  const formulas = live ? liveArguments(snapshot) : undefined;
  return {
    tracker: { ...snapshot.tracker, language },
    scope: snapshot.scope,
    applicability: snapshot.applicability,
    assessment: snapshot.assessment,
    ...sheetTasks(snapshot.tracker, snapshot.assessment, snapshot.settings),
    today: snapshot.today,
    date1904: grid.date1904,
    language,
    ...(snapshot.settings.unproven ? { unproven: snapshot.settings.unproven } : {}),
    ...(snapshot.settings.body ? { body: snapshot.settings.body } : {}),
    identity: bodyOf(snapshot.settings.body, snapshot.settings.identity, snapshot.scope),
    notes,
    ...(formulas ? { live: formulas } : {}),
  };
}

/** One formula can read one table of indicators and one register, of one body, not more, and no log. */
function liveArguments({ recognition, tracker: judged }: Snapshot): SheetContext["live"] {
  const { tables, trackers: bodies } = recognition;
  const trackers = tables.filter((table) => table.kind === "indicators");
  const registers = tables.filter((table) => table.kind === "proofRegister");
  const [tracker] = trackers;
  const [register] = registers;
  if (!tracker || bodies.length > 1 || trackers.length > 1 || registers.length > 1 || tracker.headerRow === null)
    return undefined;
  if (logsDecide(judged)) return undefined;
  return {
    tracker: rangeOf(tracker),
    ...(register ? { proofs: rangeOf(register) } : {}),
    scope: SCOPE_NAME,
    date: DATE_NAME,
  };
}

/** The table with its header: by name where it is an Excel table, so that it grows by itself. */
function rangeOf(table: RecognisedTable): string {
  if (table.excelTable) return `${table.excelTable}[#All]`;
  const columns = Object.values(table.columns)
    .flat()
    .flatMap((letters) => columnIndex(String(letters)) ?? []);
  return refInFormula({
    sheet: table.sheet,
    area: {
      top: (table.headerRow ?? table.firstDataRow) - 1,
      bottom: table.lastDataRow - 1,
      left: smallest(columns),
      right: largest(columns),
    },
  });
}
