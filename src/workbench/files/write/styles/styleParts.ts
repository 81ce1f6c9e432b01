/** The pieces of a cell format (font, fill, border, alignment) written from what a style says. */
import type { BookStyle, BorderLine } from "../../../book/types";
import { builtInFormat } from "../../read/styles";
import { attributes, child, type XmlNode } from "../../xml";

/** Order of CT_Font's elements as Excel writes them. */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

export const FONT_MEMBERS = [
  "fontName",
  "fontSize",
  "fontColor",
  "bold",
  "italic",
  "underline",
  "strikethrough",
] as const;
export const ALIGNMENT_MEMBERS = ["horizontal", "vertical", "wrap", "indent", "rotation"] as const;

/** Whether two styles agree on some members, absent meaning the default. */
export function agree(a: BookStyle, b: BookStyle, members: readonly (keyof BookStyle)[]): boolean {
  return members.every((member) => JSON.stringify(a[member] ?? null) === JSON.stringify(b[member] ?? null));
}

/**
 * A font with the members of `style` that differ from `before`; everything else is taken over from `node`.
 * `fallback` gives the name and size of a style that has none.
 */
export function fontXml(
  style: BookStyle,
  before: BookStyle,
  fallback: BookStyle,
  node: XmlNode | undefined,
  slice: (node: XmlNode) => string,
  p: string,
): string {
  const pieces = new Map<string, string>((node?.children ?? []).map((part) => [part.name, slice(part)]));
  const set = (name: string, xml: string | undefined): void => {
    if (xml === undefined) pieces.delete(name);
    else pieces.set(name, xml);
  };
  const on = (name: string, value: boolean | undefined): void =>
    set(name, value === true ? `<${p}${name}/>` : undefined);
  const differs = (member: (typeof FONT_MEMBERS)[number]): boolean => !agree(style, before, [member]);
  if (differs("bold")) on("b", style.bold);
  if (differs("italic")) on("i", style.italic);
  if (differs("strikethrough")) on("strike", style.strikethrough);
  if (differs("underline"))
    set(
      "u",
      style.underline === undefined ? undefined : style.underline === "Double" ? `<${p}u val="double"/>` : `<${p}u/>`,
    );
  if (differs("fontColor"))
    set("color", style.fontColor === undefined ? `<${p}color theme="1"/>` : `<${p}color rgb="FF${style.fontColor}"/>`);
  if (differs("fontSize")) set("sz", `<${p}sz${attributes({ val: style.fontSize ?? fallback.fontSize ?? 11 })}/>`);
  if (differs("fontName")) {
    set("name", `<${p}name${attributes({ val: style.fontName ?? fallback.fontName ?? "Calibri" })}/>`);
    // The theme's font and the character set belonged to the former name.
    for (const gone of ["scheme", "charset", "family"]) pieces.delete(gone);
  }
  const rank = (name: string): number => (FONT_ORDER.includes(name) ? FONT_ORDER.indexOf(name) : FONT_ORDER.length);
  const ordered = [...pieces].sort(([a], [b]) => rank(a) - rank(b));
  return `<${p}font>${ordered.map(([, xml]) => xml).join("")}</${p}font>`;
}

export function fillXml(fill: string | undefined, p: string): string {
  return fill === undefined
    ? `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`
    : `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${fill}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
}

/** A border: sides that did not change keep their own XML, as does the diagonal. */
export function borderXml(
  style: BookStyle,
  before: BookStyle,
  node: XmlNode | undefined,
  slice: (node: XmlNode) => string,
  p: string,
): string {
  const side = (edge: "left" | "right" | "top" | "bottom"): string => {
    const line: BorderLine | undefined = style.borders?.[edge];
    const old = child(node, edge);
    if (old && JSON.stringify(line ?? null) === JSON.stringify(before.borders?.[edge] ?? null)) return slice(old);
    return line === undefined
      ? `<${p}${edge}/>`
      : `<${p}${edge} style="${line.style}"><${p}color rgb="FF${line.color}"/></${p}${edge}>`;
  };
  const diagonal = child(node, "diagonal");
  const rest = diagonal ? slice(diagonal) : `<${p}diagonal/>`;
  return `<${p}border${attributes(node?.attributes ?? {})}>${side("left")}${side("right")}${side("top")}${side("bottom")}${rest}</${p}border>`;
}

/** Attributes of <alignment>, over those that the model does not know (justifyLastLine, shrinkToFit...). */
export function alignmentAttributes(style: BookStyle, node: XmlNode | undefined): Record<string, string> {
  const kept: Record<string, string> = { ...(node?.attributes ?? {}) };
  const set = (name: string, value: string | undefined): void => {
    if (value === undefined) delete kept[name];
    else kept[name] = value;
  };
  set("horizontal", style.horizontal);
  set("vertical", style.vertical);
  set("wrapText", style.wrap === true ? "1" : undefined);
  set("indent", style.indent === undefined ? undefined : String(style.indent));
  set(
    "textRotation",
    style.rotation === undefined ? undefined : String(style.rotation < 0 ? 90 - style.rotation : style.rotation),
  );
  return kept;
}

/** Id of a number format: built in, declared in the file, or to be declared by `declare`. */
export function numberFormatId(
  code: string | undefined,
  declared: ReadonlyMap<number, string>,
  declare: (code: string) => number,
): number {
  if (code === undefined || code === "General") return 0;
  for (const [id, known] of declared) if (known === code) return id;
  return builtInFormat(code) ?? declare(code);
}
