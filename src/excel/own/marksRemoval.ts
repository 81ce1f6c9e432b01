/** Hidden names of ours on her sheets; deleted with what they marked. */
import type { SheetSurvey } from "./survey";

/** Queues the deletion of the names, unless Excel already dropped them with their cells. */
export function deleteMarks(context: Excel.RequestContext, sheet: SheetSurvey, names: readonly string[]): void {
  for (const name of names) {
    if (sheet.marks.includes(name)) context.workbook.worksheets.getItem(sheet.id).names.getItem(name).delete();
  }
}
