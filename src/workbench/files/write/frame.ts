/** Changes to the elements of a sheet around its rows, each at its place in the schema's order. */
import { child, parseXml, Patch, type XmlNode } from "../xml";

/** Order of CT_Worksheet's elements (ECMA-376 part 1, 18.3.1.99). */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState " +
  "dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins " +
  "pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF " +
  "drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

export class Frame {
  readonly root: XmlNode;
  readonly patch: Patch;
  readonly prefix: string;
  /** Texts to be inserted, by position, in schema order. */
  readonly #inserted: { at: number; rank: number; xml: string; order: number }[] = [];

  constructor(
    readonly source: string,
    part: string,
  ) {
    this.root = parseXml(source, part);
    this.patch = new Patch(source);
    this.prefix = this.root.prefix;
  }

  child(name: string): XmlNode | undefined {
    return child(this.root, name);
  }

  slice(node: XmlNode): string {
    return this.source.slice(node.start, node.end);
  }

  /** An attribute naming a relationship, with the prefix that the part binds (or one bound here). */
  relationship(id: string): string {
    for (const [name, value] of Object.entries(this.root.attributes)) {
      if (name.startsWith("xmlns:") && (value === RELATIONSHIPS || value === STRICT_RELATIONSHIPS))
        return ` ${name.slice(6)}:id="${id}"`;
    }
    return ` xmlns:r="${RELATIONSHIPS}" r:id="${id}"`;
  }

  /** Replaces the element of that name; null removes it; one that is not there is put in its place. */
  set(name: string, xml: string | null): void {
    const present = this.child(name);
    if (present) this.patch.replace(present.start, present.end, xml ?? "");
    else if (xml !== null) this.insert(name, xml);
  }

  /** Puts an element after those that may stand before it. */
  insert(name: string, xml: string): void {
    const rank = ORDER.indexOf(name);
    const next = this.root.children.find((node) => ORDER.indexOf(node.name) > rank);
    this.#inserted.push({ at: next?.start ?? this.root.innerEnd, rank, xml, order: this.#inserted.length });
  }

  get changed(): boolean {
    return !this.patch.empty || this.#inserted.length > 0;
  }

  apply(): string {
    for (const { at, xml } of this.#inserted.sort((a, b) => a.at - b.at || a.rank - b.rank || a.order - b.order))
      this.patch.insert(at, xml);
    this.#inserted.length = 0;
    return this.patch.apply();
  }
}
