/** Writes the consultant's portfolio on the only sheet of a workbook made for it: nothing of anyone's is there. */
import { sheets as words } from "../../text/sheets";
import type { Language } from "../../text";
import type { SheetContent } from "../../tracker/sheets/parts/plan";
import { run } from "../base/run";
import { writeSheet } from "./writeSheet";

export function writePortfolio(plan: SheetContent, language: Language): Promise<void> {
  return run(language, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = plan.name;
    await writeSheet(context, { sheet, row: 0, column: 0 }, plan, {
      live: false,
      unfinished: words[language].unfinished,
    });
    await context.sync();
  });
}
