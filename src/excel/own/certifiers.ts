/** Whether she has written in the sheet of certifying bodies that we made: it is hers to keep from then on. */
import { MODEL_PRINTS_KEY, printOf, storedPrints } from "./prints";
import { saysUnfinished } from "./unfinished";
import type { Survey } from "./survey";

/** Queues what the sheets hold; what it returns names, once that is sent, those that she has written in. */
export function askFilledCertifiers(context: Excel.RequestContext, found: Survey): () => readonly string[] {
  const asked = found.sheets
    .filter(({ ours }) => ours === "certifiers")
    .map(({ id, name }) => ({
      name,
      used: context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load("values"),
    }));
  const prints = storedPrints(found.settings.get(MODEL_PRINTS_KEY));
  return () =>
    asked
      .filter(
        ({ used }) =>
          !used.isNullObject && !saysUnfinished(used.values[0]?.[0]) && !prints.includes(printOf(used.values)),
      )
      .map(({ name }) => name);
}
