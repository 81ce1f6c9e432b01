/** A sheet of ours that may become hers (a model, a log): known by a hidden name before a cell of it is written. */
import { sheets as words } from "../../text/sheets";
import type { Language } from "../../text";
import { refFormula } from "../../tracker/cells/cellRef";
import type { SheetContent } from "../../tracker/sheets/parts/plan";
import { RnqError } from "../base/api";
import { discardSheets } from "./ourSheet";
import { beginSheet } from "./writeSheet";

/** A sheet as it was sent, which still says that it is unfinished. */
export interface MarkedSheet {
  /** What is in it; loaded by the caller's next request. */
  readonly used: Excel.Range;
  /** Queues the true first cell, once the journal knows the sheet. */
  readonly finish: () => void;
}

/**
 * Sends the sheet but for its first cell; the last part of it is queued, with what it holds to load.
 *
 * @param sheet `name` is free; `mark` the hidden name that says whose and which it is;
 *   `live`: its formulas are written as such
 */
export async function beginMarkedSheet(
  context: Excel.RequestContext,
  { name, mark, live = false }: { readonly name: string; readonly mark: string; readonly live?: boolean },
  plan: SheetContent,
  language: Language,
): Promise<MarkedSheet> {
  const sheet = context.workbook.worksheets.add(name);
  // First of all, so that a sheet left unfinished is still known as ours.
  sheet.names.add(
    mark,
    refFormula({
      sheet: name,
      area: { top: 0, left: 0, bottom: plan.heights.length - 1, right: plan.widths.length - 1 },
    }),
  ).visible = false;
  const finish = await beginSheet(context, { sheet, row: 0, column: 0 }, plan, {
    live,
    unfinished: words[language].unfinished,
  });
  return { used: sheet.getUsedRangeOrNullObject(true).load("values"), finish };
}

/** Where Excel may still be at work nothing more is asked of it. */
export async function discardUnlessUnanswered(
  context: Excel.RequestContext,
  error: unknown,
  names: readonly string[],
): Promise<void> {
  if (!(error instanceof RnqError && error.code === "unanswered")) await discardSheets(context, names);
}
