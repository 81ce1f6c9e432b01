/** Colours of the file resolved to RRGGBB: direct, theme with tint, indexed (ECMA-376 part 1, 18.8.19 and 18.8.27). */
import type { Package } from "../package";
import { attribute, child, descendants, isTrue, type XmlNode } from "../xml";

/** The 64 colours of the default palette; 64 is automatic text, 65 automatic background. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Office's theme, for files without one. In the order that theme="n" counts: light 1, dark 1, light 2, dark 2, accents, links. */
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Theme colours in the order that theme="n" counts. */
export function readTheme(pkg: Package, part: string | undefined): string[] {
  if (part === undefined || !pkg.has(part)) return [...OFFICE_THEME];
  const scheme = descendants(pkg.xml(part), "clrScheme")[0];
  return THEME_ORDER.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    const value = attribute(color, "lastClr") ?? attribute(color, "val") ?? "";
    return /^[0-9A-Fa-f]{6}$/.test(value) ? value.toUpperCase() : (OFFICE_THEME[index] ?? "000000");
  });
}

/** Palette of the file: its own <indexedColors> when it has some. */
export function readPalette(styles: XmlNode | undefined): string[] {
  const own = child(child(styles, "colors"), "indexedColors");
  const colors = own
    ? descendants(own, "rgbColor").map((node) => (attribute(node, "rgb") ?? "").slice(-6).toUpperCase())
    : [];
  return PALETTE.map((color, index) =>
    colors[index] === undefined || colors[index] === "" ? color : (colors[index] ?? color),
  );
}

export interface Colors {
  readonly theme: readonly string[];
  readonly palette: readonly string[];
}

/** RRGGBB of a <color>, <fgColor>...; undefined for automatic. */
export function resolveColor(node: XmlNode | undefined, colors: Colors): string | undefined {
  if (!node || isTrue(attribute(node, "auto"))) return undefined;
  const tint = Number(attribute(node, "tint") ?? 0);
  const rgb = attribute(node, "rgb");
  const theme = attribute(node, "theme");
  const indexed = attribute(node, "indexed");
  const base =
    rgb !== undefined
      ? rgb.slice(-6).toUpperCase()
      : theme !== undefined
        ? colors.theme[Number(theme)]
        : indexed !== undefined
          ? colors.palette[Number(indexed)]
          : undefined;
  return base === undefined || !/^[0-9A-F]{6}$/.test(base) ? undefined : tinted(base, tint);
}

/** Lightens (tint > 0) or darkens (tint < 0) in the HLS space, as 18.8.19 says. */
export function tinted(color: string, tint: number): string {
  if (tint === 0 || Number.isNaN(tint)) return color;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const light = (max + min) / 2;
  const delta = max - min;
  const saturation = delta === 0 ? 0 : delta / (1 - Math.abs(2 * light - 1));
  const hue =
    delta === 0 ? 0 : max === r ? ((g - b) / delta + 6) % 6 : max === g ? (b - r) / delta + 2 : (r - g) / delta + 4;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const x = chroma * (1 - Math.abs((hue % 2) - 1));
  const lowest = target - chroma / 2;
  const sector = [
    [chroma, x, 0],
    [x, chroma, 0],
    [0, chroma, x],
    [0, x, chroma],
    [x, 0, chroma],
    [chroma, 0, x],
  ][Math.floor(hue) % 6] ?? [0, 0, 0];
  return sector
    .map((part) =>
      Math.max(0, Math.min(255, Math.round((part + lowest) * 255)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}
