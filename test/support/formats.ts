/** Formats of a workbook spelled out, so that they compare whatever their numbers. */
import { all, canonical, first, type Element, type Parts } from "./compare/parts";

export class Formats {
  private readonly root: Element | undefined;
  private readonly known = new Map<number, string>();

  constructor(parts: Parts, part = "xl/styles.xml") {
    this.root = parts.names.includes(part) ? parts.xml(part) : undefined;
  }

  /** Entries of a list in full. */
  list(name: string): string[] {
    return (first(this.root, name)?.children ?? []).map((node) => canonical(node));
  }

  /** A cell format with its font, fill, border and number format in full; "" for the default one. */
  cell(index: number): string {
    if (index === 0) return "";
    const known = this.known.get(index);
    if (known !== undefined) return known;
    const xf = first(this.root, "cellXfs")?.children[index];
    if (!xf) return `unknown format ${index}`;
    const item = (list: string, attribute: string): string =>
      this.list(list)[Number(xf.attributes.get(attribute) ?? 0)] ?? "none";
    const number = xf.attributes.get("numFmtId") ?? "0";
    const declared = all(first(this.root, "numFmts"), "numFmt").find(
      (node) => node.attributes.get("numFmtId") === number,
    );
    const rest = canonical(
      xf,
      new Map(),
      (_, attribute) => attribute !== undefined && /^(numFmtId|fontId|fillId|borderId|apply.*)$/.test(attribute),
    );
    const said = [
      item("fonts", "fontId"),
      item("fills", "fillId"),
      item("borders", "borderId"),
      declared?.attributes.get("formatCode") ?? `built-in ${number}`,
      rest,
    ].join(" ");
    this.known.set(index, said);
    return said;
  }

  rule(index: number): string {
    return this.list("dxfs")[index] ?? `unknown format ${index}`;
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
