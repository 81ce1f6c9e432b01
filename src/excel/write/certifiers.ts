/** *Certificateurs*: one sheet to fill in, ours until she writes in it, hers from then on. */
import { errors } from "../../text/errors";
import { sheets as words } from "../../text/sheets";
import { certifiersPlan } from "../../tracker/sheets";
import { refFormula } from "../../tracker/cells/cellRef";
import { RnqError, type Written } from "../base/api";
import { entered, writeJournal } from "../own/journal";
import { SHEET_MARKS } from "../own/marks";
import { MODEL_PRINTS_KEY, printOf, printOnceFinished, storedPrints } from "../own/prints";
import { ourSheets } from "../own/survey";
import { mustBeWritable, mustHaveFreeStructure } from "../read/checks";
import type { Reading } from "../read/snapshot";
import { discardUnlessUnanswered } from "./logSheet";
import { freeSheetName } from "./ourSheet";
import { beginSheet, titleOf } from "./writeSheet";

/** Refuses where there is one already: its rows are hers to keep. */
export async function makeCertifiers(context: Excel.RequestContext, reading: Reading): Promise<Written> {
  const { survey: found, snapshot, journal, language } = reading;
  mustBeWritable(found, language);
  const existing = ourSheets(found).certifiers;
  if (existing) throw new RnqError("nothingToDo", errors[language].certifiersExist(existing.name));
  mustHaveFreeStructure(found, language);
  const plan = certifiersPlan(language, snapshot.scope.audit);
  const name = freeSheetName(
    plan.name,
    found.sheets.map((sheet) => sheet.name),
  );
  try {
    const sheet = context.workbook.worksheets.add(name);
    // First of all, so that a sheet left unfinished is still known as ours.
    sheet.names.add(
      SHEET_MARKS.certifiers,
      refFormula({
        sheet: name,
        area: { top: 0, left: 0, bottom: plan.heights.length - 1, right: plan.widths.length - 1 },
      }),
    ).visible = false;
    const finish = await beginSheet(context, { sheet, row: 0, column: 0 }, plan, {
      live: true,
      unfinished: words[language].unfinished,
    });
    const used = sheet.getUsedRangeOrNullObject(true).load("values");
    await context.sync();
    const print = used.isNullObject ? printOf([]) : printOnceFinished(used.values, titleOf(plan));
    // Complete only once its print is kept, without which it would pass for one that she has filled in.
    context.workbook.settings.add(MODEL_PRINTS_KEY, [
      ...new Set([...storedPrints(found.settings.get(MODEL_PRINTS_KEY)), print]),
    ]);
    writeJournal(
      context,
      entered(journal, { what: "sheets", sheets: [name], steps: [{ do: "deleteModel", sheet: name, print }] }),
    );
    finish();
    sheet.activate();
    await context.sync();
  } catch (error) {
    await discardUnlessUnanswered(context, error, [name]);
    throw error;
  }
  return { what: "sheets", sheets: [name] };
}
