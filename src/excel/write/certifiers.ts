/** *Certificateurs*: one sheet to fill in, ours until she writes in it, hers from then on. */
import { errors } from "../../text/errors";
import { certifiersPlan } from "../../tracker/sheets";
import { RnqError, type Written } from "../base/api";
import { entered, writeJournal } from "../own/journal";
import { SHEET_MARKS } from "../own/marks";
import { MODEL_PRINTS_KEY, printOf, printOnceFinished, storedPrints } from "../own/prints";
import { ourSheets } from "../own/survey";
import { mustBeWritable, mustHaveFreeStructure } from "../read/checks";
import type { Reading } from "../read/snapshot";
import { beginMarkedSheet, discardUnlessUnanswered } from "./markedSheet";
import { freeSheetName } from "./ourSheet";
import { titleOf } from "./writeSheet";

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
    const { used, finish } = await beginMarkedSheet(
      context,
      { name, mark: SHEET_MARKS.certifiers, live: true },
      plan,
      language,
    );
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
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  } catch (error) {
    await discardUnlessUnanswered(context, error, [name]);
    throw error;
  }
  return { what: "sheets", sheets: [name] };
}
