/**
 * The entries of the lists of the styles part, as Excel counts them: where a list offers a choice
 * (mc:AlternateContent, ECMA-376 part 3, 9.3), the entries of the branch that Excel takes.
 */
import { child, children, type XmlNode } from "../xml";

const ITEM = {
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellStyleXfs: "xf",
  cellXfs: "xf",
  dxfs: "dxf",
} as const;
export type StyleList = keyof typeof ITEM;

/** Namespaces that Excel understands among those that a choice can require. */
const UNDERSTOOD = "http://schemas.microsoft.com/office/";

/** The element of a list, in the branch that Excel takes where there is a choice. */
export function styleList(root: XmlNode | undefined, list: StyleList): XmlNode | undefined {
  return taken(root?.children ?? [], root ? [root] : []).find((node) => node.name === list);
}

export function styleItems(root: XmlNode | undefined, list: StyleList): XmlNode[] {
  const node = styleList(root, list);
  return node && root ? taken(node.children, [root, node]).filter(({ name }) => name === ITEM[list]) : [];
}

/** The nodes with each choice replaced by what it comes to. `scope` are the elements around them, outermost first. */
function taken(nodes: readonly XmlNode[], scope: readonly XmlNode[]): XmlNode[] {
  return nodes.flatMap((node) => {
    if (node.name !== "AlternateContent") return [node];
    const around = [...scope, node];
    const choice = children(node, "Choice").find((one) => isUnderstood(one, around)) ?? child(node, "Fallback");
    return choice ? taken(choice.children, [...around, choice]) : [];
  });
}

function isUnderstood(choice: XmlNode, scope: readonly XmlNode[]): boolean {
  const required = (choice.attributes["Requires"] ?? "").trim().split(/\s+/);
  return required.every((prefix) => {
    const bound = [...scope, choice].flatMap((node) => node.attributes[`xmlns:${prefix}`] ?? []).at(-1);
    return bound?.startsWith(UNDERSTOOD) === true;
  });
}
