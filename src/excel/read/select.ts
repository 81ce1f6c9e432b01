/** Goes to a cell of hers, written as the rules write it ("Suivi Qualiopi!D5"). */
import { errors } from "../../text/errors";
import type { Language } from "../../text";
import { RnqError } from "../base/api";
import { areaAddress, parseRef } from "../../tracker/cells/cellRef";
import { run } from "../base/run";

export async function selectCell(language: Language, place: string): Promise<void> {
  const target = parseRef(place);
  if (!target) throw new RnqError("changedMeanwhile", errors[language].changedMeanwhile, "address");
  await run(language, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheet).load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw new RnqError("changedMeanwhile", errors[language].changedMeanwhile, "sheet");
    // A hidden sheet cannot be activated; showing it would change her workbook.
    if (sheet.visibility !== "Visible") return;
    sheet.activate();
    sheet.getRange(areaAddress(target.area)).select();
    await context.sync();
  });
}
