/** Formats of a workbook spelled out, so that they compare whatever their numbers. */
import { all, canonical, first, type Element, type Parts } from "./compare/parts";

const ITEM: Readonly<Record<string, string>> = {
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellXfs: "xf",
  dxfs: "dxf",
};

const NAMESPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}";
const plain = (name: string, inside = "", attributes = ""): string => `<${NAMESPACE}${name}${attributes}>${inside}</>`;
/** What an index comes to that its list does not have. */
const PLAIN: Readonly<Record<string, string>> = {
  fonts: plain("font", plain("sz", "", ' val="11"') + plain("name", "", ' val="Calibri"')),
  fills: plain("fill", plain("patternFill", "", ' patternType="none"')),
  borders: plain("border", ["left", "right", "top", "bottom", "diagonal"].map((side) => plain(side)).join("")),
};

/** Fill 1 is Excel's own. */
const GRAY = plain("fill", plain("patternFill", "", ' patternType="gray125"'));

/** What a list comes to: of a choice that no version of Excel knows the choice of, the fallback. */
function entries(nodes: readonly Element[], item: string): Element[] {
  return nodes.flatMap((node) =>
    node.local === "AlternateContent"
      ? entries(first(node, "Fallback")?.children ?? [], item)
      : node.local === item
        ? [node]
        : [],
  );
}

export class Formats {
  private readonly root: Element | undefined;
  private readonly known = new Map<number, string>();

  constructor(parts: Parts) {
    const part = parts.partOf("styles");
    this.root = part === undefined ? undefined : parts.xml(part);
  }

  private nodes(name: string): Element[] {
    return entries(first(this.root, name)?.children ?? [], ITEM[name] ?? name);
  }

  /** Entries of a list in full. */
  list(name: string): string[] {
    return this.nodes(name).map((node) => canonical(node));
  }

  /**
   * A cell format as it resolves: its font, fill, border and number format in full; "" for the default one, which is
   * also that of every index that the list does not have.
   */
  cell(index: number): string {
    const said = this.spelled(index);
    return said === this.spelled(0) ? "" : said;
  }

  private spelled(index: number): string {
    const known = this.known.get(index);
    if (known !== undefined) return known;
    const formats = this.nodes("cellXfs");
    const xf = formats[index] ?? formats[0];
    const said = xf ? this.spelledFormat(xf) : "";
    this.known.set(index, said);
    return said;
  }

  private spelledFormat(xf: Element): string {
    const item = (list: string, attribute: string): string => {
      const known = this.list(list);
      const index = Number(xf.attributes.get(attribute) ?? 0);
      if (list === "fills") return known[index] ?? (index === 1 ? GRAY : PLAIN[list]!);
      return known[index] ?? known[0] ?? PLAIN[list]!;
    };
    const number = xf.attributes.get("numFmtId") ?? "0";
    const declared = all(first(this.root, "numFmts"), "numFmt").find(
      (node) => node.attributes.get("numFmtId") === number,
    );
    const rest = canonical(
      xf,
      new Map(),
      (_, attribute) => attribute !== undefined && /^(numFmtId|fontId|fillId|borderId|apply.*)$/.test(attribute),
    );
    return [
      item("fonts", "fontId"),
      item("fills", "fillId"),
      item("borders", "borderId"),
      declared?.attributes.get("formatCode") ?? `built-in ${number}`,
      rest,
    ].join(" ");
  }

  /** The format of a rule; an index that the list does not have changes nothing, as an empty one. */
  rule(index: number): string {
    const node = this.nodes("dxfs")[index];
    return node && node.children.length > 0 ? canonical(node) : "";
  }

  /** Everything in the styles part that is not one of the growing lists. */
  others(): Map<string, string> {
    const growing = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"];
    return new Map(
      (this.root?.children ?? [])
        .filter((node) => !growing.includes(node.local))
        .map((node) => [node.local, canonical(node)]),
    );
  }
}
