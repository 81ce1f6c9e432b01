/** xl/sharedStrings.xml: the texts that cells point to. */
import type { Package } from "../package";
import { escapeAttribute, escapeText, localName, strictParser } from "../xml";
import { decodeEscapes } from "../text";

export interface SharedText {
  readonly text: string;
  /** The entry's own content when it has formatted runs. */
  readonly rich?: string;
}

/** Collects one <si> or <is> from parser events: its plain text and, when it has runs, its content as XML. */
export class TextCollector {
  #text = "";
  #xml = "";
  #rich = false;
  #inText = false;
  #phonetic = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const local = localName(name);
    if (local === "rPh") this.#phonetic++;
    if (local === "r") this.#rich = true;
    this.#inText = local === "t";
    // Written without prefix: it is only ever put back under the prefix of the part that receives it.
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
    this.#xml += `<${local}${written.join("")}>`;
  }

  text(text: string): void {
    if (!this.#inText) return;
    if (this.#phonetic === 0) this.#text += text;
    this.#xml += escapeText(text);
  }

  close(name: string): void {
    const local = localName(name);
    if (local === "rPh") this.#phonetic--;
    this.#inText = false;
    this.#xml += `</${local}>`;
  }

  result(): SharedText {
    const text = decodeEscapes(this.#text);
    return this.#rich ? { text, rich: this.#xml } : { text };
  }
}

export function readSharedStrings(pkg: Package, part: string | undefined): SharedText[] {
  const strings: SharedText[] = [];
  if (part === undefined || !pkg.has(part)) return strings;
  const parser = strictParser(part);
  let current: TextCollector | null = null;
  parser.on("opentag", (tag) => {
    if (localName(tag.name) === "si") current = new TextCollector();
    else current?.open(tag.name, tag.attributes as Record<string, string>);
  });
  const onText = (text: string): void => current?.text(text);
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("closetag", (tag) => {
    if (localName(tag.name) === "si" && current) {
      strings.push(current.result());
      current = null;
    } else {
      current?.close(tag.name);
    }
  });
  pkg.stream(part, (text) => parser.write(text));
  parser.close();
  return strings;
}
