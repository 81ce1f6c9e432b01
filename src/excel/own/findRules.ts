/** Our highlight rules as they are in the workbook, wherever she pasted copies of them. */
import { isOurRule } from "./marks";

export interface FoundRule {
  readonly sheet: string;
  readonly rule: Excel.ConditionalFormat;
}

/** Every rule of ours in these sheets. Two requests. */
export async function findRules(context: Excel.RequestContext, sheets: readonly string[]): Promise<FoundRule[]> {
  const collections = sheets.map((sheet) => ({
    sheet,
    formats: context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.load("items/id,items/type"),
  }));
  await context.sync();
  const custom = collections.flatMap(({ sheet, formats }) =>
    formats.items
      .filter((item) => item.type === "Custom")
      .map((item) => ({ sheet, rule: item, formula: item.custom.rule.load("formula") })),
  );
  if (custom.length === 0) return [];
  await context.sync();
  return custom.filter(({ formula }) => isOurRule(formula.formula)).map(({ sheet, rule }) => ({ sheet, rule }));
}
