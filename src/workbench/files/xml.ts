/**
 * XML parts as a small tree that remembers where each element stands in the text, so that a change can be
 * made by replacing exactly those characters and leaving all others as they were.
 */
import { SaxesParser } from "saxes";
import { FileError } from "./errors";

export interface XmlNode {
  /** Name without its prefix. */
  readonly name: string;
  /** Prefix with its colon ("x:"), or "". */
  readonly prefix: string;
  /** Attributes under their written names. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Text directly inside. */
  readonly text: string;
  /** Positions in the source: the element is source.slice(start, end), its content slice(inner, innerEnd). */
  readonly start: number;
  readonly inner: number;
  readonly innerEnd: number;
  readonly end: number;
}

interface Building {
  name: string;
  prefix: string;
  attributes: Record<string, string>;
  children: Building[];
  text: string;
  start: number;
  inner: number;
  innerEnd: number;
  end: number;
}

/** "x:row" -> "row". */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** A parser that refuses document types (hence entities) and malformed text. `part` names it in errors. */
export function strictParser(part: string, fragment = false): SaxesParser {
  const parser = new SaxesParser({ fragment });
  parser.on("doctype", () => {
    throw new FileError("unsafe", part);
  });
  parser.on("error", () => {
    throw new FileError("damaged", part);
  });
  return parser;
}

/** Parses a whole part. Throws FileError: unsafe, damaged. */
export function parseXml(source: string, part: string): XmlNode {
  const parser = strictParser(part);
  const stack: Building[] = [];
  let root: Building | null = null;
  parser.on("opentag", (tag) => {
    const colon = tag.name.indexOf(":");
    // No attribute value can hold "<", so the nearest one before the tag's end is the tag's own.
    const start = source.lastIndexOf("<", parser.position - 1);
    const node: Building = {
      name: colon < 0 ? tag.name : tag.name.slice(colon + 1),
      prefix: colon < 0 ? "" : tag.name.slice(0, colon + 1),
      attributes: tag.attributes as Record<string, string>,
      children: [],
      text: "",
      start,
      inner: parser.position,
      innerEnd: parser.position,
      end: parser.position,
    };
    stack.at(-1)?.children.push(node);
    root ??= node;
    if (!tag.isSelfClosing) stack.push(node);
    if (stack.length > 200) throw new FileError("unsafe", part);
  });
  const addText = (text: string): void => {
    const top = stack.at(-1);
    if (top) top.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", (tag) => {
    if (tag.isSelfClosing) return;
    const node = stack.pop();
    if (!node) return;
    node.end = parser.position;
    node.innerEnd = source.lastIndexOf("<", parser.position - 1);
  });
  parser.write(source).close();
  if (root === null) throw new FileError("damaged", part);
  return root;
}

/** First child of that name, whatever its prefix. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

/** Children of that name, whatever their prefix. */
export function children(node: XmlNode | undefined, name: string): XmlNode[] {
  return node ? node.children.filter((candidate) => candidate.name === name) : [];
}

/** All descendants of that name, in document order. */
export function descendants(node: XmlNode, name: string, found: XmlNode[] = []): XmlNode[] {
  for (const candidate of node.children) {
    if (candidate.name === name) found.push(candidate);
    descendants(candidate, name, found);
  }
  return found;
}

/** Value of an attribute whatever its prefix ("id" finds r:id when asked as "id"). */
export function attribute(node: XmlNode | undefined, name: string): string | undefined {
  if (!node) return undefined;
  const exact = node.attributes[name];
  if (exact !== undefined) return exact;
  for (const key of Object.keys(node.attributes)) if (localName(key) === name) return node.attributes[key];
  return undefined;
}

/**
 * Value of an attribute of the namespace of relationships ("id" finds r:id), whatever other attributes have that name.
 * `scope` are elements around the node that may bind its prefixes; where nothing binds them, any "id" with a prefix is it.
 */
export function relationshipId(node: XmlNode | undefined, ...scope: readonly XmlNode[]): string | undefined {
  if (!node) return undefined;
  const candidates = Object.keys(node.attributes).filter((key) => key.includes(":") && localName(key) === "id");
  const found = candidates.find((key) => {
    const declaration = `xmlns:${key.slice(0, key.indexOf(":"))}`;
    const bound = [node, ...scope].find((one) => one.attributes[declaration] !== undefined);
    return bound?.attributes[declaration]?.endsWith("/relationships") === true;
  });
  return node.attributes[found ?? candidates[0] ?? "id"];
}

/** xsd:boolean, as Excel reads it. */
export function isTrue(text: string | undefined, otherwise = false): boolean {
  return text === undefined ? otherwise : text === "1" || text === "true" || text === "on";
}

/** Control characters and halves of a pair: a part that held one could not be read again. */
const NOT_IN_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** As XML can hold it; texts of cells keep what it cannot, written in Excel's own way (`encodeText`). */
export function escapeText(text: string): string {
  return text.replace(NOT_IN_XML, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** The characters that a text of the file stands for. */
export const unescapeText = (text: string): string =>
  text.includes("&") ? parseXml(`<t>${text}</t>`, "texte").text : text;

export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replace(/"/g, "&quot;")
    .replace(/\t/g, "&#9;")
    .replace(/\n/g, "&#10;")
    .replace(/\r/g, "&#13;");
}

/** ` a="1" b="x"`, leaving undefined values out. */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${escapeAttribute(typeof value === "boolean" ? (value ? "1" : "0") : String(value))}"`,
    )
    .join("");
}

/** Replacements in a source text, gathered in any order and made at once. */
export class Patch {
  readonly #changes: { start: number; end: number; text: string; order: number }[] = [];

  constructor(readonly source: string) {}

  get empty(): boolean {
    return this.#changes.length === 0;
  }

  replace(start: number, end: number, text: string): void {
    this.#changes.push({ start, end, text, order: this.#changes.length });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove(node: XmlNode): void {
    this.replace(node.start, node.end, "");
  }

  /** Sets, changes or (undefined) removes one attribute of an element; the others stay as written. */
  setAttribute(node: XmlNode, name: string, value: string | undefined): void {
    const [start, end, text] = attributeChange(this.source, node.start, node.inner, name, value);
    if (start !== end || text !== "") this.replace(start, end, text);
  }

  apply(): string {
    const changes = [...this.#changes].sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
    const pieces: string[] = [];
    let at = 0;
    for (const change of changes) {
      if (change.start < at) throw new Error("overlapping changes in one part");
      pieces.push(this.source.slice(at, change.start), change.text);
      at = change.end;
    }
    pieces.push(this.source.slice(at));
    return pieces.join("");
  }
}

/** The change that sets one attribute of the tag standing at source.slice(start, inner). */
export function attributeChange(
  source: string,
  start: number,
  inner: number,
  name: string,
  value: string | undefined,
): [number, number, string] {
  const tag = source.slice(start, inner);
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
  const written = value === undefined ? "" : ` ${name}="${escapeAttribute(value)}"`;
  if (found) return [start + found.index, start + found.index + found[0].length, written];
  const at = inner - (tag.endsWith("/>") ? 2 : 1);
  return [at, at, written];
}
