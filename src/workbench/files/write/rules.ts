/** Conditional formats and validations: rules that did not change keep their own XML, in their own place. */
import type { Area, BookConditionalFormat, BookSheet, BookValidation } from "../../book/types";
import { areasAddress } from "../../formula/areas";
import { storedFormula } from "../../formula/stored";
import { attributeChange, attributes, children, escapeText, parseXml, Patch } from "../xml";
import type { Frame } from "./frame";
import { append } from "../../formula/many";

const sameAreas = (a: readonly Area[], b: readonly Area[]): boolean => areasAddress(a) === areasAddress(b);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

function setAttribute(xml: string, name: string, value: string | undefined): string {
  const [start, end, text] = attributeChange(xml, 0, xml.indexOf(">") + 1, name, value);
  return xml.slice(0, start) + text + xml.slice(end);
}

/** Replaces the texts of the <formula> elements (or formula1, formula2) of a rule. */
function withFormulas(xml: string, names: readonly string[], formulas: readonly (string | undefined)[]): string {
  // A fragment may use prefixes that are declared further up; only its shape matters here.
  const root = parseXml(xml, "règle");
  const patch = new Patch(xml);
  const nodes = root.children.filter((node) => names.includes(node.name));
  nodes.forEach((node, index) => {
    const formula = formulas[names.length > 1 ? names.indexOf(node.name) : index];
    if (formula !== undefined && node.inner !== node.end)
      patch.replace(node.inner, node.innerEnd, escapeText(storedFormula(formula)));
  });
  return patch.apply();
}

export function writeConditionalFormats(
  frame: Frame,
  before: BookSheet,
  after: BookSheet,
  format: (rule: BookConditionalFormat) => number,
): void {
  const old = before.conditionalFormats;
  const bare = (rules: readonly BookConditionalFormat[]): unknown => rules.map((rule) => ({ ...rule, xml: 0 }));
  if (same(bare(old), bare(after.conditionalFormats))) return;
  const byId = new Map(after.conditionalFormats.map((rule) => [rule.id, rule]));
  const placed = new Set<string>();
  const moved: BookConditionalFormat[] = [];
  let index = 0;
  for (const group of children(frame.root, "conditionalFormatting")) {
    const nodes = children(group, "cfRule");
    const rules = nodes.map(() => old[index++]);
    const kept = rules.map((rule) => (rule ? byId.get(rule.id) : undefined));
    const present = kept.filter((rule): rule is BookConditionalFormat => rule !== undefined);
    const areas = present[0]?.areas ?? [];
    const together = present.filter((rule) => sameAreas(rule.areas, areas));
    present.forEach((rule) => placed.add(rule.id));
    append(
      moved,
      present.filter((rule) => !together.includes(rule)),
    );
    if (together.length === 0) {
      frame.patch.remove(group);
      continue;
    }
    if (!sameAreas(areas, rules[0]?.areas ?? [])) frame.patch.setAttribute(group, "sqref", areasAddress(areas));
    nodes.forEach((node, position) => {
      const rule = kept[position];
      const former = rules[position];
      if (!rule || !former || !together.includes(rule)) frame.patch.remove(node);
      else if (!same({ ...rule, areas: 0, xml: 0 }, { ...former, areas: 0, xml: 0 }))
        frame.patch.replace(node.start, node.end, ruleXml(rule, former, frame.prefix, format));
    });
  }
  const added = after.conditionalFormats.filter((rule) => !placed.has(rule.id));
  const formers = new Map(old.map((rule) => [rule.id, rule]));
  const last = children(frame.root, "conditionalFormatting").at(-1);
  const xml = groups([...moved, ...added])
    .map((rules) => {
      const inside = rules.map((rule) => ruleXml(rule, formers.get(rule.id), frame.prefix, format)).join("");
      return `<${frame.prefix}conditionalFormatting sqref="${areasAddress(rules[0]?.areas ?? [])}">${inside}</${frame.prefix}conditionalFormatting>`;
    })
    .join("");
  if (xml === "") return;
  if (last) frame.patch.insert(last.end, xml);
  else frame.insert("conditionalFormatting", xml);
}

/** Neighbouring rules on the same cells share one element. */
function groups(rules: readonly BookConditionalFormat[]): BookConditionalFormat[][] {
  const found: BookConditionalFormat[][] = [];
  for (const rule of rules) {
    const last = found.at(-1);
    if (last?.[0] && sameAreas(last[0].areas, rule.areas)) last.push(rule);
    else found.push([rule]);
  }
  return found;
}

function ruleXml(
  rule: BookConditionalFormat,
  former: BookConditionalFormat | undefined,
  p: string,
  format: (rule: BookConditionalFormat) => number,
): string {
  // The file's text may have moved since the book was read: it is the one to patch.
  const own = former?.xml ?? rule.xml;
  if (own !== undefined) {
    let xml = own;
    const was = former ?? rule;
    if (rule.priority !== was.priority) xml = setAttribute(xml, "priority", String(rule.priority));
    if (rule.stopIfTrue !== was.stopIfTrue) xml = setAttribute(xml, "stopIfTrue", rule.stopIfTrue ? "1" : undefined);
    if (!same(rule.format, was.format)) xml = setAttribute(xml, "dxfId", String(format(rule)));
    return same(rule.formulas, was.formulas) ? xml : withFormulas(xml, ["formula"], rule.formulas);
  }
  const type = /^(?:custom|expression)$/i.test(rule.type) ? "expression" : rule.type;
  const formatted = Object.keys(rule.format).length > 0;
  const head = attributes({
    type,
    dxfId: formatted ? format(rule) : undefined,
    priority: Math.max(1, rule.priority),
    stopIfTrue: rule.stopIfTrue || undefined,
  });
  const formulas = rule.formulas.map(
    (formula) => `<${p}formula>${escapeText(storedFormula(formula.replace(/^=/, "")))}</${p}formula>`,
  );
  return `<${p}cfRule${head}>${formulas.join("")}</${p}cfRule>`;
}

/** `origins` are the texts that the validations of the file, in order, had when the book was read. */
export function writeValidations(frame: Frame, before: BookSheet, after: BookSheet, origins: readonly string[]): void {
  const bare = (list: readonly BookValidation[]): unknown => list.map((validation) => ({ ...validation, xml: 0 }));
  if (same(bare(before.validations), bare(after.validations))) return;
  const node = frame.child("dataValidations");
  const p = frame.prefix;
  if (after.validations.length === 0) {
    frame.set("dataValidations", null);
    return;
  }
  const formers = new Map(
    before.validations.map((validation, index) => [origins[index] ?? validation.xml, validation]),
  );
  const inside = after.validations
    .map((validation) => validationXml(validation, formers.get(validation.xml), p))
    .join("");
  const head = attributes({ ...(node?.attributes ?? {}), count: after.validations.length });
  frame.set("dataValidations", `<${p}dataValidations${head}>${inside}</${p}dataValidations>`);
}

function validationXml(validation: BookValidation, former: BookValidation | undefined, p: string): string {
  const { areas, type, formula1, formula2, operator, allowBlank } = validation;
  const own = former?.xml ?? validation.xml;
  if (own !== undefined) {
    const xml = sameAreas(areas, former?.areas ?? []) ? own : setAttribute(own, "sqref", areasAddress(areas));
    const sameKind =
      !former || (type === former.type && operator === former.operator && allowBlank === former.allowBlank);
    const sameFormulas = former && formula1 === former.formula1 && formula2 === former.formula2;
    if (sameKind) return sameFormulas ? xml : withFormulas(xml, ["formula1", "formula2"], [formula1, formula2]);
  }
  const head = attributes({
    type,
    operator: operator === undefined || operator === "between" ? undefined : operator,
    allowBlank: allowBlank || undefined,
    showInputMessage: true,
    showErrorMessage: true,
    sqref: areasAddress(areas),
  });
  const formula = (name: string, text: string | undefined): string =>
    text === undefined ? "" : `<${p}${name}>${escapeText(storedFormula(text.replace(/^=/, "")))}</${p}${name}>`;
  return `<${p}dataValidation${head}>${formula("formula1", formula1)}${formula("formula2", formula2)}</${p}dataValidation>`;
}
