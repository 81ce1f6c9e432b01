/** Puts our highlight rules in her sheets. */
import type { Recognition } from "../../tracker/model/recognition";
import { highlightRules } from "../formulas/highlightRules";

/** Queues the rules. Returns the sheets that receive some. */
export function addRules(context: Excel.RequestContext, recognition: Recognition): string[] {
  const rules = highlightRules(recognition);
  for (const rule of rules) {
    const format = context.workbook.worksheets
      .getItem(rule.sheet)
      .getRanges(rule.address)
      .conditionalFormats.add("Custom");
    format.custom.rule.formula = rule.formula;
    if (rule.look.fill) format.custom.format.fill.color = `#${rule.look.fill}`;
    if (rule.look.color) format.custom.format.font.color = `#${rule.look.color}`;
    if (rule.look.bold) format.custom.format.font.bold = true;
  }
  return [...new Set(rules.map((rule) => rule.sheet))];
}
