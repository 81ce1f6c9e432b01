/**
 * *Partir du modèle*: a new sheet to fill in, never in the place of another. It is known as ours by a hidden name and
 * by the print of what we wrote; once she has written in it, it is hers and neither undone nor removed.
 */
import { sheets as words } from "../../text/sheets";
import type { ModelId } from "../../text/documents";
import { models } from "../../text/documents/models";
import { bodyOf } from "../../tracker/identity/identity";
import { modelPlan } from "../../tracker/sheets/models/modelPlan";
import { refFormula } from "../../tracker/cells/cellRef";
import { RnqError, type Written } from "../base/api";
import { mustBeWritable, mustHaveFreeStructure } from "../read/checks";
import { entered, writeJournal } from "../own/journal";
import { MODEL_MARK } from "../own/marks";
import { discardSheets, freeSheetName } from "./ourSheet";
import { MODEL_PRINTS_KEY, printOf, printOnceFinished, storedPrints } from "../own/prints";
import type { Reading } from "../read/snapshot";
import { beginSheet, titleOf } from "./writeSheet";

export async function makeModel(context: Excel.RequestContext, reading: Reading, id: ModelId): Promise<Written> {
  const { survey: found, settings, journal, language } = reading;
  mustBeWritable(found, language);
  mustHaveFreeStructure(found, language);
  const { plan, blanks } = modelPlan(
    id,
    bodyOf(settings.body, settings.identity, reading.snapshot.scope),
    reading.snapshot.today,
  );
  const name = freeSheetName(
    plan.name,
    found.sheets.map((sheet) => sheet.name),
  );
  try {
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
    await context.sync();

    const print = used.isNullObject ? printOf([]) : printOnceFinished(used.values, titleOf(plan));
    context.workbook.settings.add(MODEL_PRINTS_KEY, [
      ...new Set([...storedPrints(found.settings.get(MODEL_PRINTS_KEY)), print]),
    ]);
    writeJournal(
      context,
      entered(journal, { what: "sheets", sheets: [name], steps: [{ do: "deleteModel", sheet: name, print }] }),
    );
    // Complete only once its print is kept, without which it would pass for a sheet that she has filled in.
    finish();
    sheet.activate();
    await context.sync();
  } catch (error) {
    if (!(error instanceof RnqError && error.code === "unanswered")) await discardSheets(context, [name]);
    throw error;
  }
  const { slots, blanks: told } = models[language];
  return {
    what: "sheets",
    sheets: [name],
    ...(blanks.length > 0 ? { remarks: [told(blanks.map((slot) => slots[slot]))] } : {}),
  };
}
