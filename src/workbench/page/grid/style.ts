/** Cell formats of the book as Univer draws them, and changes of format made in the grid back to the book. */
import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { BookStyle, BorderLine } from "../../book/types";
import type { StyleChange } from "../../book/styles";

const BORDERS: Record<string, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashdot: BorderStyleTypes.DASH_DOT,
  dashdotdot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumdashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumdashdot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumdashdotdot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantdashdot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
  continuous: BorderStyleTypes.THIN,
  dash: BorderStyleTypes.DASHED,
  dot: BorderStyleTypes.DOTTED,
};

const HORIZONTAL: Record<string, HorizontalAlign> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  fill: HorizontalAlign.LEFT,
  centercontinuous: HorizontalAlign.CENTER,
  centeracrossselection: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Record<string, VerticalAlign> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
};

const rgb = (color: string) => ({ rgb: `#${color}` });
/** Width of one step of indentation. */
const INDENT_PIXELS = 9;

export function toUniverStyle(style: BookStyle): IStyleData {
  const drawn: IStyleData = { vt: VERTICAL[(style.vertical ?? "bottom").toLowerCase()] ?? VerticalAlign.BOTTOM };
  if (style.fontName) drawn.ff = style.fontName;
  if (style.fontSize) drawn.fs = style.fontSize;
  if (style.fontColor) drawn.cl = rgb(style.fontColor);
  if (style.bold) drawn.bl = 1;
  if (style.italic) drawn.it = 1;
  if (style.underline) drawn.ul = { s: 1 };
  if (style.strikethrough) drawn.st = { s: 1 };
  if (style.fill) drawn.bg = rgb(style.fill);
  const horizontal = HORIZONTAL[(style.horizontal ?? "").toLowerCase()];
  if (horizontal !== undefined) drawn.ht = horizontal;
  if (style.wrap) drawn.tb = WrapStrategy.WRAP;
  if (style.indent)
    drawn.pd =
      horizontal === HorizontalAlign.RIGHT ? { r: style.indent * INDENT_PIXELS } : { l: style.indent * INDENT_PIXELS };
  if (style.rotation) drawn.tr = { a: style.rotation > 90 ? style.rotation - 90 : -style.rotation };
  if (style.numberFormat && style.numberFormat !== "General") drawn.n = { pattern: style.numberFormat };
  const { borders } = style;
  if (borders) {
    drawn.bd = {};
    if (borders.top) drawn.bd.t = border(borders.top);
    if (borders.bottom) drawn.bd.b = border(borders.bottom);
    if (borders.left) drawn.bd.l = border(borders.left);
    if (borders.right) drawn.bd.r = border(borders.right);
  }
  return drawn;
}

const border = (line: BorderLine): IBorderStyleData => ({
  s: BORDERS[line.style.toLowerCase()] ?? BorderStyleTypes.THIN,
  cl: rgb(line.color),
});

/** The members of a format that a command of the grid set; null and 0 go back to the default. */
export function toStyleChange(set: IStyleData): StyleChange {
  const change: { -readonly [Member in keyof StyleChange]: StyleChange[Member] } = {};
  if ("ff" in set) change.fontName = set.ff ?? undefined;
  if ("fs" in set) change.fontSize = set.fs ?? undefined;
  if ("cl" in set) change.fontColor = plainColor(set.cl?.rgb);
  if ("bl" in set) change.bold = set.bl ? true : undefined;
  if ("it" in set) change.italic = set.it ? true : undefined;
  if ("ul" in set) change.underline = set.ul?.s ? "Single" : undefined;
  if ("st" in set) change.strikethrough = set.st?.s ? true : undefined;
  if ("bg" in set) change.fill = plainColor(set.bg?.rgb);
  if ("tb" in set) change.wrap = set.tb === WrapStrategy.WRAP ? true : undefined;
  if ("n" in set) change.numberFormat = set.n?.pattern;
  if ("ht" in set) change.horizontal = keyOf(HORIZONTAL, set.ht);
  if ("vt" in set) change.vertical = keyOf(VERTICAL, set.vt);
  return change;
}

function keyOf<Value>(table: Record<string, Value>, value: Value | null | undefined | void): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}

/** "#1A2B3C" and "rgb(26, 43, 60)" -> "1A2B3C". */
function plainColor(color: string | null | undefined | void): string | undefined {
  if (!color) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts)
    return parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")
      .toUpperCase();
  return color.replace("#", "").slice(0, 6).toUpperCase();
}
