/** xl/styles.xml resolved: cell formats (by cellXfs index) and the formats of conditional rules (by dxfs index). */
import type { BookStyle, BorderLine } from "../../book/types";
import { attribute, child, isTrue, type XmlNode } from "../xml";
import { styleItems } from "./styleItems";
import { readPalette, resolveColor, type Colors } from "./colors";

export interface RuleFormat {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface Styles {
  readonly root: XmlNode | undefined;
  readonly colors: Colors;
  readonly cellFormats: BookStyle[];
  readonly ruleFormats: RuleFormat[];
}

/** Built-in number formats (18.8.30), in the en-US reading. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Id of a built-in number format, undefined for one that must be declared. */
export function builtInFormat(code: string): number | undefined {
  const found = Object.entries(BUILT_IN).find(([, known]) => known === code);
  return found ? Number(found[0]) : undefined;
}

const flag = (node: XmlNode | undefined, name: string): boolean => {
  const found = child(node, name);
  return found !== undefined && isTrue(attribute(found, "val"), true);
};

function fontStyle(font: XmlNode | undefined, colors: Colors): Partial<BookStyle> {
  const underline = child(font, "u");
  const kind = attribute(underline, "val") ?? "single";
  const colorNode = child(font, "color");
  // Text in the theme's own text colour is the default, as automatic is.
  const plain = attribute(colorNode, "theme") === "1" && attribute(colorNode, "tint") === undefined;
  const size = Number(attribute(child(font, "sz"), "val"));
  return {
    fontName: attribute(child(font, "name"), "val"),
    fontSize: size > 0 ? size : undefined,
    fontColor: plain ? undefined : resolveColor(colorNode, colors),
    bold: flag(font, "b") || undefined,
    italic: flag(font, "i") || undefined,
    strikethrough: flag(font, "strike") || undefined,
    underline: !underline || kind === "none" ? undefined : kind.startsWith("double") ? "Double" : "Single",
  };
}

/** Colour that a fill shows: of its pattern's foreground when solid, of its first stop when a gradient. */
export function fillColor(fill: XmlNode | undefined, colors: Colors): string | undefined {
  const pattern = child(fill, "patternFill");
  if (pattern) {
    const kind = attribute(pattern, "patternType") ?? "none";
    if (kind === "none") return undefined;
    if (kind === "solid") return resolveColor(child(pattern, "fgColor"), colors) ?? "FFFFFF";
    return resolveColor(child(pattern, "bgColor"), colors);
  }
  return resolveColor(child(child(child(fill, "gradientFill"), "stop"), "color"), colors);
}

function borderLines(border: XmlNode | undefined, colors: Colors): BookStyle["borders"] {
  const lines: { [edge in "top" | "bottom" | "left" | "right"]?: BorderLine } = {};
  for (const edge of ["top", "bottom", "left", "right"] as const) {
    const node = child(border, edge) ?? child(border, edge === "left" ? "start" : edge === "right" ? "end" : edge);
    const style = attribute(node, "style");
    if (style !== undefined && style !== "none")
      lines[edge] = { style, color: resolveColor(child(node, "color"), colors) ?? "000000" };
  }
  return Object.keys(lines).length > 0 ? lines : undefined;
}

/** Resolves one <xf>. `index` becomes the style's `xf`. */
export function cellFormat(xf: XmlNode, index: number, lists: StyleLists, colors: Colors): BookStyle {
  const alignment = child(xf, "alignment");
  const protection = child(xf, "protection");
  const id = Number(attribute(xf, "numFmtId") ?? 0);
  const number = lists.numberFormats.get(id) ?? BUILT_IN[id] ?? "General";
  const indent = Number(attribute(alignment, "indent") ?? 0);
  const rotation = Number(attribute(alignment, "textRotation") ?? 0);
  const horizontal = attribute(alignment, "horizontal");
  const vertical = attribute(alignment, "vertical");
  const style: Record<string, unknown> = {
    ...fontStyle(lists.fonts[Number(attribute(xf, "fontId") ?? 0)], colors),
    fill: fillColor(lists.fills[Number(attribute(xf, "fillId") ?? 0)], colors),
    numberFormat: number === "General" ? undefined : number,
    horizontal: horizontal === "general" ? undefined : horizontal,
    vertical: vertical === "bottom" ? undefined : vertical,
    wrap: isTrue(attribute(alignment, "wrapText")) || undefined,
    indent: indent > 0 ? indent : undefined,
    rotation: rotation === 0 ? undefined : rotation > 90 && rotation <= 180 ? 90 - rotation : rotation,
    borders: borderLines(lists.borders[Number(attribute(xf, "borderId") ?? 0)], colors),
    locked: isTrue(attribute(protection, "locked"), true) ? undefined : false,
    xf: index,
  };
  for (const key of Object.keys(style)) if (style[key] === undefined) delete style[key];
  return style as BookStyle;
}

export interface StyleLists {
  readonly numberFormats: ReadonlyMap<number, string>;
  readonly fonts: readonly XmlNode[];
  readonly fills: readonly XmlNode[];
  readonly borders: readonly XmlNode[];
}

export function styleLists(root: XmlNode | undefined): StyleLists {
  return {
    numberFormats: new Map(
      styleItems(root, "numFmts").map((node) => [
        Number(attribute(node, "numFmtId")),
        attribute(node, "formatCode") ?? "General",
      ]),
    ),
    fonts: styleItems(root, "fonts"),
    fills: styleItems(root, "fills"),
    borders: styleItems(root, "borders"),
  };
}

/** Cell formats that Excel accepts in one workbook. */
export const MAX_CELL_FORMATS = 65_490;

/** Reads the styles; a file without styles part has one default format. */
export function readStyles(root: XmlNode | undefined, theme: readonly string[]): Styles {
  const colors: Colors = { theme, palette: readPalette(root) };
  const lists = styleLists(root);
  const cellFormats = styleItems(root, "cellXfs").map((xf, index) => cellFormat(xf, index, lists, colors));
  const ruleFormats = styleItems(root, "dxfs").map((dxf) => ruleFormat(dxf, colors));
  return { root, colors, cellFormats: cellFormats.length > 0 ? cellFormats : [{ xf: 0 }], ruleFormats };
}

/**
 * Gives every index that cells use a format of its own, also where the styles part has none: Excel shows those cells in
 * the default format, and a format added later must not come to be theirs.
 */
export function coverFormats(styles: Styles, used: ReadonlySet<number>): void {
  const { cellFormats } = styles;
  let last = -1;
  for (const index of used) if (index > last && index < MAX_CELL_FORMATS) last = index;
  for (let index = cellFormats.length; index <= last; index++) cellFormats.push({ ...cellFormats[0], xf: index });
}

/** Format that a conditional rule gives. In a dxf a fill without pattern is solid and shows its background. */
export function ruleFormat(dxf: XmlNode, colors: Colors): RuleFormat {
  const font = child(dxf, "font");
  const pattern = child(child(dxf, "fill"), "patternFill");
  const kind = attribute(pattern, "patternType") ?? "solid";
  const fill =
    kind === "none"
      ? undefined
      : (resolveColor(child(pattern, "bgColor"), colors) ?? resolveColor(child(pattern, "fgColor"), colors));
  const fontColor = resolveColor(child(font, "color"), colors);
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(flag(font, "b") ? { bold: true } : {}),
    ...(flag(font, "i") ? { italic: true } : {}),
  };
}
