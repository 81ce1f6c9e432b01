/** Conditional formats and validations of a sheet. Their extended (x14) forms stay in the file as they are. */
import type { BookConditionalFormat, BookValidation } from "../../book/types";
import { parseAreas } from "../../formula/areas";
import { displayFormula } from "../../formula/stored";
import { attribute, child, children, isTrue, type XmlNode } from "../xml";
import type { RuleFormat } from "./styles";

/** Rules in the order of the file; ids are "cf1", "cf2"..., the same at each reading. */
export function readConditionalFormats(
  sheet: XmlNode,
  source: string,
  formats: readonly RuleFormat[],
): BookConditionalFormat[] {
  const rules: BookConditionalFormat[] = [];
  for (const group of children(sheet, "conditionalFormatting")) {
    const areas = parseAreas(attribute(group, "sqref") ?? "");
    for (const node of children(group, "cfRule")) {
      const dxf = attribute(node, "dxfId");
      rules.push({
        id: `cf${rules.length + 1}`,
        areas,
        priority: Number(attribute(node, "priority") ?? 0),
        stopIfTrue: isTrue(attribute(node, "stopIfTrue")),
        type: attribute(node, "type") ?? "expression",
        formulas: children(node, "formula").map((formula) => displayFormula(formula.text)),
        format: (dxf === undefined ? undefined : formats[Number(dxf)]) ?? {},
        xml: source.slice(node.start, node.end),
      });
    }
  }
  return rules;
}

export function readValidations(sheet: XmlNode, source: string): BookValidation[] {
  return children(child(sheet, "dataValidations"), "dataValidation").map((node) => {
    const text = (name: string): string | undefined => {
      const found = child(node, name);
      return found ? displayFormula(found.text) : undefined;
    };
    const formula1 = text("formula1");
    const formula2 = text("formula2");
    const operator = attribute(node, "operator");
    return {
      areas: parseAreas(attribute(node, "sqref") ?? ""),
      type: attribute(node, "type") ?? "none",
      ...(formula1 === undefined ? {} : { formula1 }),
      ...(formula2 === undefined ? {} : { formula2 }),
      ...(operator === undefined ? {} : { operator }),
      allowBlank: isTrue(attribute(node, "allowBlank")),
      xml: source.slice(node.start, node.end),
    };
  });
}
