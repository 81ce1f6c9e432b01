/** Puts our highlight rules in her sheets and takes them out again, wherever she pasted copies of them. */
import type { Recognition } from "../tracker/recognition";
import { highlightRules } from "./highlightRules";
import { isOurRule } from "./marks";

/** Queues the rules. Returns the sheets that receive some. */
export function addRules(context: Excel.RequestContext, recognition: Recognition): string[] {
  const rules = highlightRules(recognition);
  for (const rule of rules) {
    const format = context.workbook.worksheets.getItem(rule.sheet).getRanges(rule.address).conditionalFormats.add("Custom");
    format.custom.rule.formula = rule.formula;
    if (rule.look.fill) format.custom.format.fill.color = `#${rule.look.fill}`;
    if (rule.look.color) format.custom.format.font.color = `#${rule.look.color}`;
    if (rule.look.bold) format.custom.format.font.bold = true;
  }
  return [...new Set(rules.map((rule) => rule.sheet))];
}

export interface FoundRule {
  readonly sheet: string;
  readonly rule: Excel.ConditionalFormat;
}

/** Every rule of ours in these sheets. Two requests. */
export async function findRules(context: Excel.RequestContext, sheets: readonly string[]): Promise<FoundRule[]> {
  const collections = sheets.map((sheet) => ({ sheet, formats: context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.load("items/id,items/type") }));
  await context.sync();
  const custom = collections.flatMap(({ sheet, formats }) =>
    formats.items.filter((item) => item.type === "Custom").map((item) => ({ sheet, rule: item, formula: item.custom.rule.load("formula") })),
  );
  if (custom.length === 0) return [];
  await context.sync();
  return custom.filter(({ formula }) => isOurRule(formula.formula)).map(({ sheet, rule }) => ({ sheet, rule }));
}
