/** Sheets of ours that an interruption left half-written: until all is written their first cell says so. */
import { unfinishedSheet } from "../../text/sheets/unfinished";
import type { OurSheet } from "../base/api";
import { ourSheets, type Survey } from "./survey";

const SAYS: readonly unknown[] = Object.values(unfinishedSheet);
/** Whether the first cell of one of our sheets says that it is unfinished. */
export const saysUnfinished = (value: unknown): boolean => SAYS.includes(value);

const GENERATED: readonly OurSheet[] = ["journey", "summary", "dossier", "draw", "results", "handover"];

/** Queues the first cells of our sheets, to be sent with what reads hers; what it returns tells the unfinished ones then. */
export function markUnfinished(context: Excel.RequestContext, found: Survey): () => OurSheet[] {
  const first = GENERATED.flatMap((kind) => {
    const sheet = ourSheets(found)[kind];
    if (!sheet?.ourArea) return [];
    const { top, left } = sheet.ourArea;
    return [
      {
        kind,
        empty: sheet.used === null,
        cell: context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(top, left, 1, 1).load("values"),
      },
    ];
  });
  return () => first.filter(({ empty, cell }) => empty || saysUnfinished(cell.values[0]?.[0])).map(({ kind }) => kind);
}
