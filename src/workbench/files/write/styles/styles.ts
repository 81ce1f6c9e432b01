/**
 * Formats that the file does not have yet. Formats are only ever appended: no index that the file already uses
 * changes its meaning. A format that says the same as one of the file is that one.
 */
import type { BookConditionalFormat, BookStyle } from "../../../book/types";
import type { Package } from "../../package";
import { FileError } from "../../errors";
import { XML_HEADER } from "../../package";
import { styleItems, styleList, type StyleList } from "../../read/styleItems";
import { MAX_CELL_FORMATS, styleLists, type Styles } from "../../read/styles";
import { attribute, attributes, child, parseXml, Patch, type XmlNode } from "../../xml";
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
/** A styles part that says nothing yet. */
const EMPTY = `${XML_HEADER}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`;
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

/** Entries that hold a place: that of an index which somebody uses though the file has no such entry. */
const PLACEHOLDERS: Readonly<Record<List, (p: string, index: number) => string>> = {
  numFmts: () => "",
  fonts: (p) => `<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`,
  fills: (p, index) => `<${p}fill><${p}patternFill patternType="${index === 1 ? "gray125" : "none"}"/></${p}fill>`,
  borders: (p) => `<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`,
  cellXfs: (p) => `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`,
  dxfs: (p) => `<${p}dxf/>`,
};
/** Entries that a workbook always has, whether the file says so or not: fills 0 and 1 are Excel's own. */
const ALWAYS: Readonly<Record<List, number>> = { numFmts: 0, fonts: 1, fills: 2, borders: 1, cellXfs: 1, dxfs: 0 };
const INDEX: Partial<Record<List, string>> = { fonts: "fontId", fills: "fillId", borders: "borderId" };

export interface StyleTarget {
  readonly pkg: Package;
  /** Null when the file has no styles part yet: `create` makes one. */
  readonly part: string | null;
  readonly create: (source: string) => void;
  /** Indices of formats of rules that the workbook uses, in the file or not. */
  readonly usedRuleFormats: () => ReadonlySet<number>;
}

export class StyleWriter {
  readonly #source: string;
  readonly #root: XmlNode;
  readonly #p: string;
  /** Meaning -> index, per list, of what the file has and what was added. */
  readonly #known = new Map<List, Map<string, number>>();
  readonly #added = new Map<List, string[]>();
  readonly #listed = new Map<StyleList, readonly XmlNode[]>();
  readonly #pinned = new Map<List, ReadonlySet<number>>();
  readonly #formats: Map<number, string>;
  readonly #cellFormats = new Map<number, number>();

  constructor(
    private readonly target: StyleTarget,
    private readonly base: Styles,
    private readonly styles: readonly BookStyle[],
  ) {
    this.#source = target.part === null ? EMPTY : target.pkg.text(target.part);
    this.#root = parseXml(this.#source, target.part ?? "styles.xml");
    this.#p = this.#root.prefix;
    this.#formats = new Map(styleLists(this.#root).numberFormats);
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

  #items(list: StyleList): readonly XmlNode[] {
    let items = this.#listed.get(list);
    if (!items) this.#listed.set(list, (items = styleItems(this.#root, list)));
    return items;
  }

  /** Indices beyond the file's entries that something in the file uses: no entry of ours may take them. */
  #pins(list: List): ReadonlySet<number> {
    let pins = this.#pinned.get(list);
    if (!pins) {
      const named = INDEX[list];
      const formats = [...this.#items("cellXfs"), ...this.#items("cellStyleXfs")];
      pins =
        list === "cellXfs"
          ? new Set(this.base.cellFormats.keys())
          : list === "dxfs"
            ? this.target.usedRuleFormats()
            : new Set(named === undefined ? [] : formats.map((xf) => Number(attribute(xf, named) ?? 0)));
      this.#pinned.set(list, pins);
    }
    return pins;
  }

  #intern(list: List, xml: string): number {
    const items = this.#items(list);
    let known = this.#known.get(list);
    if (!known) {
      known = new Map();
      for (const [index, node] of items.entries()) {
        const key = meaning(node);
        // The first of several equal entries wins.
        if (!known.has(key)) known.set(key, index);
      }
      this.#known.set(list, known);
    }
    const key = meaning(parseXml(xml, "styles.xml"));
    const found = known.get(key);
    if (found !== undefined) return found;
    const added = this.#added.get(list) ?? [];
    this.#added.set(list, added);
    const next = (): number => items.length + added.length;
    while (next() < ALWAYS[list] || this.#pins(list).has(next())) added.push(this.#placeholder(list, next()));
    const index = next();
    added.push(xml);
    known.set(key, index);
    return index;
  }

  #derive(style: BookStyle): number {
    const p = this.#p;
    const items = this.#items("cellXfs");
    const from = style.xf !== undefined && style.xf < items.length ? style.xf : 0;
    const before = this.base.cellFormats[from] ?? {};
    const node = items[from];
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
      ...(node?.attributes ?? (this.#items("cellStyleXfs").length > 0 ? { xfId: "0" } : {})),
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
    let id = FIRST_OWN_FORMAT;
    const used = this.#usedNumbers();
    while (this.#formats.has(id) || used.has(id)) id++;
    this.#formats.set(id, code);
    this.#intern("numFmts", `<${this.#p}numFmt${attributes({ numFmtId: id, formatCode: code })}/>`);
    return id;
  }

  /** Number formats that cell formats and rules name, declared or not. */
  #usedNumbers(): ReadonlySet<number> {
    const rules = this.#items("dxfs").flatMap((dxf) => child(dxf, "numFmt") ?? []);
    const formats = [...this.#items("cellXfs"), ...this.#items("cellStyleXfs"), ...rules];
    return new Set(formats.map((node) => Number(attribute(node, "numFmtId") ?? 0)));
  }

  /** Writes the additions, if any, into the styles part. Throws FileError (notCarried) beyond what Excel accepts. */
  finish(): void {
    if (this.#added.size === 0) return;
    // A cell format names entries of these lists: they are there, even in a file that had none.
    if (this.#added.has("cellXfs")) for (const list of ["fonts", "fills", "borders"] as const) this.#fill(list);
    const total = this.#items("cellXfs").length + (this.#added.get("cellXfs")?.length ?? 0);
    if (total > MAX_CELL_FORMATS && this.#added.has("cellXfs"))
      throw new FileError("notCarried", {
        fr: `il aurait ${total} formats de cellules différents, et Excel n’en accepte que ${MAX_CELL_FORMATS}`,
        en: `it would have ${total} different cell formats, and Excel takes ${MAX_CELL_FORMATS} at most`,
      });
    const root = this.#root;
    const patch = new Patch(this.#source);
    const elements: string[] = [];
    for (const list of [...this.#added.keys()].sort((a, b) => LISTS.indexOf(a) - LISTS.indexOf(b))) {
      const added = this.#added.get(list) ?? [];
      const node = styleList(root, list);
      const count = this.#items(list).length + added.length;
      const xml = added.join("");
      const element = `<${this.#p}${list} count="${count}">${xml}</${this.#p}${list}>`;
      if (root.inner === root.end) elements.push(element);
      else if (!node) {
        const next = root.children.find((candidate) => LISTS.indexOf(candidate.name) > LISTS.indexOf(list));
        patch.insert(next?.start ?? root.innerEnd, element);
      } else if (node.inner === node.end) {
        patch.replace(node.start, node.end, element);
      } else {
        patch.setAttribute(node, "count", String(count));
        patch.insert(node.innerEnd, xml);
      }
    }
    if (elements.length > 0) {
      const head = this.#source.slice(root.start, root.end).replace(/\s*\/>$/, ">");
      patch.replace(root.start, root.end, `${head}${elements.join("")}</${this.#p}styleSheet>`);
    }
    const { pkg, part, create } = this.target;
    if (part === null) create(patch.apply());
    else pkg.write(part, patch.apply());
  }

  /** What Excel shows for an index that the file does not have: of cells, the default format. */
  #placeholder(list: List, index: number): string {
    const first = list === "fills" || list === "dxfs" ? undefined : this.#items(list)[0];
    return first ? this.#source.slice(first.start, first.end) : PLACEHOLDERS[list](this.#p, index);
  }

  /** Gives a list the entries that a workbook always has. */
  #fill(list: List): void {
    const added = this.#added.get(list) ?? [];
    const items = this.#items(list).length;
    while (items + added.length < ALWAYS[list]) added.push(this.#placeholder(list, items + added.length));
    if (added.length > 0) this.#added.set(list, added);
  }
}
