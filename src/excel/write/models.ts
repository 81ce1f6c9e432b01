/**
 * *Partir du modèle* and *Remplir pour…*: new sheets to fill in, or filled in as far as is known, never in the place of
 * another. Each is known as ours by a hidden name and by the print of what we wrote; once she has written in it, it is
 * hers and neither undone nor removed.
 */
import { errors } from "../../text/errors";
import { sheets as words } from "../../text/sheets";
import type { ModelId } from "../../text/documents";
import { models } from "../../text/documents/models";
import { bodyOf } from "../../tracker/identity/identity";
import { sessionsOf } from "../../tracker/sessions";
import { factsOf, traineesOf } from "../../tracker/sessions/facts";
import type { BlankSlot, FilledFor } from "../../tracker/sheets/models/filled";
import { modelPlan } from "../../tracker/sheets/models/modelPlan";
import { sheetNameFor } from "../../tracker/sheets/models/sheetName";
import type { SheetContent } from "../../tracker/sheets/parts/plan";
import { refFormula } from "../../tracker/cells/cellRef";
import { RnqError, type FillFor, type Progress, type Written } from "../base/api";
import { sendBlock } from "../base/run";
import { mustBeWritable, mustHaveFreeStructure } from "../read/checks";
import { entered, writeJournal, type UndoStep } from "../own/journal";
import { MODEL_MARK } from "../own/marks";
import { discardSheets, freeSheetName } from "./ourSheet";
import { MODEL_PRINTS_KEY, printOf, printOnceFinished, storedPrints } from "../own/prints";
import type { Reading } from "../read/snapshot";
import { beginSheet, titleOf } from "./writeSheet";

export function makeModel(context: Excel.RequestContext, reading: Reading, id: ModelId): Promise<Written> {
  return makeDocuments(context, reading, { ids: [id], facts: null, of: null });
}

/** @param whom where her table names that session, and that trainee in it, no more, nothing is written */
export async function fillModels(
  context: Excel.RequestContext,
  reading: Reading,
  ids: readonly ModelId[],
  { progress, ...whom }: FillFor & { readonly progress?: Progress },
): Promise<Written> {
  const { snapshot, language } = reading;
  const session = sessionsOf(snapshot.tracker).sessions.find(({ name }) => name === whom.session);
  if (!session || (whom.trainee !== undefined && !traineesOf(session).includes(whom.trainee)))
    throw new RnqError("changedMeanwhile", errors[language].sessionGone(whom.trainee ?? whom.session));
  const facts = factsOf(session, whom.trainee);
  return makeDocuments(context, reading, { ids, facts, of: whom.trainee ?? session.shown, progress });
}

interface Wanted {
  readonly ids: readonly ModelId[];
  readonly facts: FilledFor["facts"];
  /** What the names of the sheets end with. */
  readonly of: string | null;
  readonly progress?: Progress;
}

/** A sheet as it was sent, which still says that it is unfinished. */
interface Begun {
  readonly name: string;
  readonly plan: SheetContent;
  readonly used: Excel.Range;
  readonly finish: () => void;
}

async function makeDocuments(context: Excel.RequestContext, reading: Reading, wanted: Wanted): Promise<Written> {
  const { survey: found, settings, snapshot, language } = reading;
  const { ids, facts, of, progress } = wanted;
  mustBeWritable(found, language);
  mustHaveFreeStructure(found, language);
  const body = bodyOf(settings.body, settings.identity, snapshot.scope);
  const taken = found.sheets.map((sheet) => sheet.name);
  const made: string[] = [];
  const begun: Begun[] = [];
  const blanks: BlankSlot[] = [];
  const goOn = (): void => {
    if (progress?.signal.aborted) throw new RnqError("cancelled", errors[language].cancelled);
  };
  try {
    for (const [index, id] of ids.entries()) {
      goOn();
      progress?.report(models[language].names[id], index, ids.length);
      const { plan, blanks: left } = modelPlan(id, { body, facts }, snapshot.today);
      const name = freeSheetName(of === null ? plan.name : sheetNameFor(id, of), [...taken, ...made]);
      for (const slot of left) blanks.push(slot);
      made.push(name);
      begun.push(await beginDocument(context, reading, name, { id, plan }));
    }
    goOn();
    finishAll(context, reading, begun);
    context.workbook.worksheets.getItem(made[0] ?? "").activate();
    await context.sync();
  } catch (error) {
    if (!(error instanceof RnqError && error.code === "unanswered")) await discardSheets(context, made);
    throw error;
  }
  const { slots, blanks: ofHers, filledBlanks } = models[language];
  const told = facts === null ? ofHers : filledBlanks;
  return {
    what: "sheets",
    sheets: made,
    ...(blanks.length > 0 ? { remarks: [told([...new Set(blanks)].map((slot) => slots[slot]))] } : {}),
  };
}

async function beginDocument(
  context: Excel.RequestContext,
  { language }: Reading,
  name: string,
  { id, plan }: { readonly id: ModelId; readonly plan: SheetContent },
): Promise<Begun> {
  const sheet = context.workbook.worksheets.add(name);
  // First of all, so that a sheet left unfinished is still known as ours.
  sheet.names.add(
    MODEL_MARK + id,
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
  await sendBlock(context);
  return { name, plan, used, finish };
}

/** Complete only once their prints are kept, without which they would pass for sheets that she has filled in. */
function finishAll(context: Excel.RequestContext, { survey: found, journal }: Reading, begun: readonly Begun[]): void {
  const steps = begun.map(({ name, plan, used }): UndoStep & { do: "deleteModel" } => ({
    do: "deleteModel",
    sheet: name,
    print: used.isNullObject ? printOf([]) : printOnceFinished(used.values, titleOf(plan)),
  }));
  context.workbook.settings.add(MODEL_PRINTS_KEY, [
    ...new Set([...storedPrints(found.settings.get(MODEL_PRINTS_KEY)), ...steps.map(({ print }) => print)]),
  ]);
  writeJournal(context, entered(journal, { what: "sheets", sheets: begun.map(({ name }) => name), steps }));
  for (const { finish } of begun) finish();
}
