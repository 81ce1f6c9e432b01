/** Her workbook read whole: cells, sheets and what is ours in it. Nothing is judged here, and nothing written. */
import type { Language } from "../../text";
import type { OurSheet, Settings } from "../base/api";
import { askFilledCertifiers } from "../own/certifiers";
import { askRules, findRules, orUnreadable } from "../own/findRules";
import { settingsIn } from "../own/settings";
import { survey, type Survey } from "../own/survey";
import { markUnfinished } from "../own/unfinished";
import { readSheets, type ReadSheet } from "./read";

/** The workbook as Excel told it, in one reading or in several. */
export interface ReadWorkbook {
  readonly survey: Survey;
  readonly settings: Settings;
  readonly sheets: readonly ReadSheet[];
  /** Sheets of ours that an interruption left half-written. */
  readonly unfinished: readonly OurSheet[];
  /** Sheets of certifying bodies that she has written in. */
  readonly filledCertifiers: readonly string[];
  /** Whether our highlight rules are there. */
  readonly highlighted: boolean;
}

/**
 * @param sheets ids of those that were there last
 * @param attached called as soon as it is known that she follows this workbook
 */
export async function readWhole(
  context: Excel.RequestContext,
  language?: Language,
  sheets: readonly string[] = [],
  attached: () => void = () => undefined,
): Promise<ReadWorkbook> {
  const found = await survey(context, sheets);
  const settings = await settingsIn(found.settings, language);
  if (settings.attached) attached();
  const looked = found.sheets.filter(({ ours }) => ours === null || ours === "starter").map(({ name }) => name);
  const read = async (withRules: boolean) => {
    const ask = () => ({
      unfinished: markUnfinished(context, found),
      filled: askFilledCertifiers(context, found),
      rules: withRules ? askRules(context, looked) : null,
    });
    let asked = ask();
    const sheets = await readSheets(context, found, () => {
      asked = ask();
    });
    return { sheets, asked };
  };
  const together = settings.highlight ? await orUnreadable(() => read(true)) : null;
  const { sheets: cells, asked } = together ?? (await read(false));
  const rules = asked.rules?.() ?? (settings.highlight ? (await findRules(context, looked)).rules : []);
  return {
    survey: found,
    settings,
    sheets: cells,
    unfinished: asked.unfinished(),
    filledCertifiers: asked.filled(),
    highlighted: rules.length > 0,
  };
}
