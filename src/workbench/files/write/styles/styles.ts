/**
 * Formats that the file does not have yet. Formats are only ever appended: no index that the file already uses
 * changes its meaning. A format that says the same as one of the file is that one.
 */
import type { BookConditionalFormat, BookStyle } from "../../../book/types";
import type { Package } from "../../package";
import { styleLists, type Styles } from "../../read/styles";
import { attribute, attributes, child, Patch, type XmlNode } from "../../xml";
import {
  agree,
  ALIGNMENT_MEMBERS,
  alignmentAttributes,
  borderXml,
  fillXml,
  FONT_MEMBERS,
  fontXml,
  numberFormatId,
} from "./styleParts";
import { largest } from "../../../formula/many";

/** Order of the lists in <styleSheet>. */
const LISTS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
type List = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";
/** First id that a file may give to a number format of its own. */
const FIRST_OWN_FORMAT = 164;

/** What an element says, whatever the order and prefixes it is written with. */
function meaning(node: XmlNode): string {
  const own = Object.entries(node.attributes)
    .filter(([name]) => !/^(xmlns|apply)/.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return `${node.name}(${own.join()} ${node.text.trim()} ${node.children.map(meaning).sort().join()})`;
}

export class StyleWriter {
  readonly #source: string;
  readonly #root: XmlNode | undefined;
  readonly #p: string;
  /** Meaning -> index, per list, of what the file has and what was added. */
  readonly #known = new Map<List, Map<string, number>>();
  readonly #added = new Map<List, string[]>();
  readonly #formats: Map<number, string>;
  readonly #cellFormats = new Map<number, number>();

  constructor(
    private readonly pkg: Package,
    private readonly part: string,
    private readonly base: Styles,
    private readonly styles: readonly BookStyle[],
    private readonly parse: (xml: string) => XmlNode,
  ) {
    this.#source = pkg.text(part);
    this.#root = base.root;
    this.#p = base.root?.prefix ?? "";
    this.#formats = new Map(styleLists(base.root).numberFormats);
  }

  /** Index in the file of a style of the book. */
  cellFormat(index: number): number {
    const known = this.#cellFormats.get(index);
    if (known !== undefined) return known;
    const style = this.styles[index];
    const found = style === undefined || index < this.base.cellFormats.length ? index : this.#derive(style);
    this.#cellFormats.set(index, found);
    return found;
  }

  /** Index in the file of the format of a conditional rule. */
  ruleFormat(format: BookConditionalFormat["format"]): number {
    const p = this.#p;
    const flags = (format.bold === true ? `<${p}b/>` : "") + (format.italic === true ? `<${p}i/>` : "");
    const color = format.fontColor === undefined ? "" : `<${p}color rgb="FF${format.fontColor}"/>`;
    const font = flags + color === "" ? "" : `<${p}font>${flags}${color}</${p}font>`;
    const fill =
      format.fill === undefined
        ? ""
        : `<${p}fill><${p}patternFill patternType="solid"><${p}bgColor rgb="FF${format.fill}"/></${p}patternFill></${p}fill>`;
    return this.#intern("dxfs", `<${p}dxf>${font}${fill}</${p}dxf>`);
  }

  #items(list: List): readonly XmlNode[] {
    return child(this.#root, list)?.children ?? [];
  }

  #intern(list: List, xml: string): number {
    let known = this.#known.get(list);
    if (!known) {
      known = new Map();
      // The first of several equal entries wins.
      this.#items(list).forEach(
        (node, index) => known?.has(meaning(node)) === false && known.set(meaning(node), index),
      );
      this.#known.set(list, known);
    }
    const key = meaning(this.parse(xml));
    const found = known.get(key);
    if (found !== undefined) return found;
    const added = this.#added.get(list) ?? [];
    this.#added.set(list, added);
    const index = this.#items(list).length + added.length;
    added.push(xml);
    known.set(key, index);
    return index;
  }

  #derive(style: BookStyle): number {
    const p = this.#p;
    const from = style.xf !== undefined && style.xf < this.base.cellFormats.length ? style.xf : 0;
    const before = this.base.cellFormats[from] ?? {};
    const node = this.#items("cellXfs")[from];
    const slice = (part: XmlNode): string => this.#source.slice(part.start, part.end);
    const id = (name: string): number => Number(attribute(node, name) ?? 0);
    const item = (list: List, name: string): XmlNode | undefined => this.#items(list)[id(name)];
    const sameFont = agree(style, before, FONT_MEMBERS);
    const sameFill = agree(style, before, ["fill"]);
    const sameBorder = agree(style, before, ["borders"]);
    const sameNumber = agree(style, before, ["numberFormat"]);
    const fallback = this.base.cellFormats[0] ?? {};
    const numFmtId = sameNumber
      ? id("numFmtId")
      : numberFormatId(style.numberFormat, this.#formats, (code) => this.#declareFormat(code));
    const fontId = sameFont
      ? id("fontId")
      : this.#intern("fonts", fontXml(style, before, fallback, item("fonts", "fontId"), slice, p));
    const fillId = sameFill ? id("fillId") : this.#intern("fills", fillXml(style.fill, p));
    const borderId = sameBorder
      ? id("borderId")
      : this.#intern("borders", borderXml(style, before, item("borders", "borderId"), slice, p));
    const alignment = child(node, "alignment");
    const aligned = agree(style, before, ALIGNMENT_MEMBERS)
      ? { ...(alignment?.attributes ?? {}) }
      : alignmentAttributes(style, alignment);
    const protection: Record<string, string> = { ...(child(node, "protection")?.attributes ?? {}) };
    if (!agree(style, before, ["locked"])) {
      if (style.locked === false) protection.locked = "0";
      else delete protection.locked;
    }
    const isAligned = Object.keys(aligned).length > 0;
    const isProtected = Object.keys(protection).length > 0;
    const xf = {
      ...(node?.attributes ?? { xfId: "0" }),
      numFmtId,
      fontId,
      fillId,
      borderId,
      ...(sameNumber ? {} : { applyNumberFormat: 1 }),
      ...(sameFont ? {} : { applyFont: 1 }),
      ...(sameFill ? {} : { applyFill: 1 }),
      ...(sameBorder ? {} : { applyBorder: 1 }),
      ...(isAligned ? { applyAlignment: 1 } : {}),
      ...(isProtected ? { applyProtection: 1 } : {}),
    };
    const inside =
      (isAligned ? `<${p}alignment${attributes(aligned)}/>` : "") +
      (isProtected ? `<${p}protection${attributes(protection)}/>` : "");
    return this.#intern(
      "cellXfs",
      inside === "" ? `<${p}xf${attributes(xf)}/>` : `<${p}xf${attributes(xf)}>${inside}</${p}xf>`,
    );
  }

  #declareFormat(code: string): number {
    const id = largest(this.#formats.keys(), FIRST_OWN_FORMAT - 1) + 1;
    this.#formats.set(id, code);
    this.#intern("numFmts", `<${this.#p}numFmt${attributes({ numFmtId: id, formatCode: code })}/>`);
    return id;
  }

  /** Writes the additions, if any, into the styles part. */
  finish(): void {
    const root = this.#root;
    if (!root || this.#added.size === 0) return;
    const patch = new Patch(this.#source);
    for (const [list, added] of this.#added) {
      const node = child(root, list);
      const total = this.#items(list).length + added.length;
      const xml = added.join("");
      if (!node) {
        const next = root.children.find((candidate) => LISTS.indexOf(candidate.name) > LISTS.indexOf(list));
        patch.insert(next?.start ?? root.innerEnd, `<${this.#p}${list} count="${total}">${xml}</${this.#p}${list}>`);
      } else if (node.inner === node.end) {
        patch.replace(node.start, node.end, `<${this.#p}${list} count="${total}">${xml}</${this.#p}${list}>`);
      } else {
        patch.setAttribute(node, "count", String(total));
        patch.insert(node.innerEnd, xml);
      }
    }
    this.pkg.write(this.part, patch.apply());
  }
}
