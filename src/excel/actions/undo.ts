/** *Annuler la dernière action*: puts back what the last entry of our journal says, last step first. */
import { errors } from "../../text/errors";
import { models } from "../../text/documents/models";
import { takeRowBack } from "../own/addedRow";
import { RnqError, type Settings, type Written } from "../base/api";
import { loadAtOpening } from "../base/startup";
import { addStateColumnAgain, emptyStates } from "./changeStateColumn";
import { mustBeUnprotected, mustBeWritable, mustHaveFreeStructure, mustTakeWriting } from "../read/checks";
import { writeJournal, type UndoStep } from "../own/journal";
import { restoreNames } from "../own/names";
import { notesOn, putBackLateNotes, readStanding, remakeSheet } from "../write/ourSheet";
import { printOf } from "../own/prints";
import { writeSettings } from "../own/settings";
import type { Reading } from "../read/snapshot";
import { removeStateColumns } from "./stateColumn";
import { planKey, unfoldPlan, withNotes } from "../write/storedPlan";
import { ourSheets, type SheetSurvey } from "../own/survey";
import { replaceRules } from "./toggleHighlight";
import { append } from "../../tracker/cells/many";

export async function undoLast(context: Excel.RequestContext, reading: Reading): Promise<Written> {
  const { survey: found, journal, language } = reading;
  mustBeWritable(found, language);
  const last = journal[journal.length - 1];
  if (!last) throw new RnqError("nothingToDo", errors[language].nothingToUndo);
  const documents = await deleteModels(context, reading, last.steps.filter(isOfModel));
  const sheets = [...documents.deleted];
  for (const step of last.steps.filter((one) => !isOfModel(one)).reverse()) {
    // A sheet that an earlier step took away is no longer there to look at.
    const left = {
      ...reading,
      survey: {
        ...found,
        sheets: found.sheets.filter((sheet) => step.do !== "deleteSheet" || !sheets.includes(sheet.name)),
      },
    };
    append(sheets, await takeBack(context, left, step));
  }
  writeJournal(context, journal.slice(0, -1));
  await context.sync();
  const { kept } = documents;
  return {
    what: "undo",
    sheets: [...new Set(sheets)],
    ...(kept.length > 0 ? { remarks: [models[language].kept(kept)] } : {}),
  };
}

/** Sheets that are hers as soon as she writes in them: documents, logs and certifying bodies. */
type ModelStep = UndoStep & { do: "deleteModel" | "deleteLog" };
const isOfModel = (step: UndoStep): step is ModelStep => step.do === "deleteModel" || step.do === "deleteLog";

/** Queues one step back; refuses before anything was queued for it. Returns the sheets concerned. */
async function takeBack(
  context: Excel.RequestContext,
  reading: Reading,
  step: Exclude<UndoStep, ModelStep>,
): Promise<string[]> {
  const { survey: found, language } = reading;
  switch (step.do) {
    case "settings":
      await restoreSettings(context, reading, step.before);
      return [];
    case "highlight":
      return [...(await replaceRules(context, reading, step.on)).sheets];
    case "names":
      restoreNames(context, found, step.before);
      return [];
    case "removeStateColumn": {
      const marked = found.sheets.filter((sheet) => sheet.stateColumn !== null && sheet.name === step.sheet);
      await mustTakeWriting(
        context,
        found,
        marked.map((sheet) => sheet.name),
        language,
      );
      const { sheets } = await removeStateColumns(context, { ...found, sheets: marked });
      return [...sheets];
    }
    case "addStateColumn":
      return addStateColumnAgain(context, reading, step);
    case "emptyStates":
      return emptyStates(context, reading, step);
    case "deleteSheet":
      return deleteMade(context, reading, step);
    case "restoreSheet":
      return restore(context, reading, step);
    case "deleteRow":
      return deleteRow(context, reading, step);
  }
}

/** Whether Excel loads us with the workbook goes back with the settings that say so. */
async function restoreSettings(context: Excel.RequestContext, { settings }: Reading, before: Settings): Promise<void> {
  const wanted = before.loadAtOpening ?? false;
  const now = settings.loadAtOpening ?? false;
  const answered = wanted === now ? now : ((await loadAtOpening(wanted)) ?? now);
  writeSettings(context, answered === wanted ? before : { ...before, loadAtOpening: answered });
}

async function deleteMade(
  context: Excel.RequestContext,
  { survey: found, language }: Reading,
  step: UndoStep & { do: "deleteSheet" },
): Promise<string[]> {
  const candidates = found.sheets.filter((sheet) => sheet.ours === step.kind);
  const made =
    step.kind === "starter" ? await samePrint(context, candidates, step.print) : (ourSheets(found)[step.kind] ?? null);
  if (!made) {
    const changed = candidates[0];
    if (changed && step.kind === "starter")
      throw new RnqError("changedMeanwhile", errors[language].undoChanged(changed.name));
    return [];
  }
  mustHaveFreeStructure(found, language);
  context.workbook.worksheets.getItem(made.id).delete();
  if (step.kind !== "starter" && found.settings.has(planKey(step.kind)))
    context.workbook.settings.getItem(planKey(step.kind)).delete();
  return [made.name];
}

/** A document or a log that she began to fill in is hers: it stays, also when she renamed it. Refuses where none would go. */
async function deleteModels(
  context: Excel.RequestContext,
  { survey: found, language }: Reading,
  steps: readonly ModelStep[],
): Promise<{ readonly deleted: readonly string[]; readonly kept: readonly string[] }> {
  const candidates = found.sheets.filter(
    ({ model, log, ours }) => model !== null || log !== null || ours === "certifiers",
  );
  const doomed = new Set<SheetSurvey>();
  const kept: string[] = [];
  for (const { sheet, print } of steps) {
    const left = candidates.filter((one) => !doomed.has(one));
    const made = await samePrint(context, left, print);
    if (made) doomed.add(made);
    else if (left.some(({ name }) => name === sheet)) kept.push(sheet);
  }
  const [first] = kept;
  if (doomed.size === 0 && first !== undefined)
    throw new RnqError("changedMeanwhile", errors[language].undoChanged(first));
  if (doomed.size > 0) mustHaveFreeStructure(found, language);
  for (const { id } of doomed) context.workbook.worksheets.getItem(id).delete();
  return { deleted: [...doomed].map(({ name }) => name), kept };
}

/** The sheet that still holds exactly what we wrote. */
async function samePrint(
  context: Excel.RequestContext,
  sheets: readonly SheetSurvey[],
  print: string | null,
): Promise<SheetSurvey | null> {
  const ranges = sheets.map((sheet) => ({
    sheet,
    used: context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true).load("values"),
  }));
  if (ranges.length > 0) await context.sync();
  return ranges.find(({ used }) => printOf(used.isNullObject ? [] : used.values) === print)?.sheet ?? null;
}

async function restore(
  context: Excel.RequestContext,
  { survey: found, language }: Reading,
  step: UndoStep & { do: "restoreSheet" },
): Promise<string[]> {
  const sheet = ourSheets(found)[step.kind];
  const stored = unfoldPlan(step.plan);
  if (!sheet) return [];
  if (!stored) throw new RnqError("nothingToDo", errors[language].undoTooLarge);
  mustBeUnprotected(found, [sheet.name], language);
  const [standing] = await readStanding(context, [sheet]);
  if (!standing) return [];
  const notes = notesOn(standing, step.kind, found.settings);
  const late = await remakeSheet(context, standing, withNotes(stored.plan, notes), {
    notes,
    live: stored.live,
    language,
  });
  await context.sync();
  putBackLateNotes(context, late);
  return [sheet.name];
}

async function deleteRow(
  context: Excel.RequestContext,
  { survey: found, journal, language }: Reading,
  step: UndoStep & { do: "deleteRow" },
): Promise<string[]> {
  const sheet = found.sheets.find((item) => item.name === step.sheet);
  if (!sheet) return [];
  await mustTakeWriting(context, found, [sheet.name], language);
  const begin = () =>
    writeJournal(
      context,
      journal.map((entry) => ({
        ...entry,
        steps: entry.steps.map((one) => (one === step ? { ...step, begun: true } : one)),
      })),
    );
  if (!(await takeRowBack(context, context.workbook.worksheets.getItem(sheet.id), step, begin)))
    throw new RnqError("changedMeanwhile", errors[language].undoChanged(sheet.name));
  return [sheet.name];
}
