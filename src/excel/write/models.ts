/**
 * *Partir du modèle* and *Remplir pour…*: new sheets to fill in, or filled in as far as is known, never in the place of
 * another. Each is known as ours by a hidden name and by the print of what we wrote; once she has written in it, it is
 * hers and neither undone nor removed.
 */
import { errors } from "../../text/errors";
import type { ModelId } from "../../text/documents";
import { models } from "../../text/documents/models";
import { bodyOf } from "../../tracker/identity/identity";
import { sessionsOf } from "../../tracker/sessions";
import { factsOf, traineesOf } from "../../tracker/sessions/facts";
import type { BlankSlot, FilledFor } from "../../tracker/sheets/models/filled";
import { modelPlan } from "../../tracker/sheets/models/modelPlan";
import { sheetNameFor } from "../../tracker/sheets/models/sheetName";
import type { SheetContent } from "../../tracker/sheets/parts/plan";
import { RnqError, type FillFor, type Progress, type Written } from "../base/api";
import { sendBlock } from "../base/run";
import { mustBeWritable, mustHaveFreeStructure } from "../read/checks";
import { entered, writeJournal, type UndoStep } from "../own/journal";
import { MODEL_MARK } from "../own/marks";
import { beginMarkedSheet, discardUnlessUnanswered, type MarkedSheet } from "./markedSheet";
import { freeSheetName } from "./ourSheet";
import { MODEL_PRINTS_KEY, printOf, printOnceFinished, storedPrints } from "../own/prints";
import type { Reading } from "../read/snapshot";
import { titleOf } from "./writeSheet";

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

/** A document begun: its sheet, and what it was made of. */
interface Begun extends MarkedSheet {
  readonly name: string;
  readonly plan: SheetContent;
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
    await discardUnlessUnanswered(context, error, made);
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
  const { used, finish } = await beginMarkedSheet(context, { name, mark: MODEL_MARK + id }, plan, language);
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
