/** An OPC package (ECMA-376 part 2): parts, their content types and their relationships. */
import { FileError } from "./errors";
import { attribute, children, escapeAttribute, parseXml, Patch, type XmlNode } from "./xml";
import { inflateEntry, makeEntry, readZip, streamEntry, writeZip, type ZipEntry } from "./zip";

export interface Relationship {
  readonly id: string;
  /** Last segment of the type's address: "worksheet", "hyperlink"... the same in strict and transitional files. */
  readonly kind: string;
  readonly type: string;
  /** Part path for internal targets, address for external ones. */
  readonly target: string;
  readonly external: boolean;
}

const CONTENT_TYPES = "[Content_Types].xml";
const RELS_NS = "http://schemas.openxmlformats.org/package/2006/relationships";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Target of a relationship of `part`, as a part path. */
function resolve(part: string, target: string): string {
  const decoded = safeDecode(target.replace(/\\/g, "/"));
  if (decoded.startsWith("/")) return decoded.slice(1);
  const folders = part.split("/").slice(0, -1);
  for (const segment of decoded.split("/")) {
    if (segment === "..") folders.pop();
    else if (segment !== "." && segment !== "") folders.push(segment);
  }
  return folders.join("/");
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Relative address from one part to another, as Excel writes it. */
function relative(from: string, to: string): string {
  const a = from.split("/").slice(0, -1);
  const b = to.split("/");
  let common = 0;
  while (common < a.length && common < b.length - 1 && a[common] === b[common]) common++;
  return [...a.slice(common).map(() => ".."), ...b.slice(common)].join("/");
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

export class Package {
  readonly #entries: Map<string, ZipEntry>;
  readonly #paths = new Map<string, string>();
  readonly #relationships = new Map<string, Relationship[]>();

  private constructor(entries: readonly ZipEntry[]) {
    this.#entries = new Map();
    for (const entry of entries) {
      const path = entry.name.replace(/\\/g, "/").replace(/^\//, "");
      if (this.#entries.has(path)) throw new FileError("damaged", path);
      this.#entries.set(path, entry);
      this.#paths.set(path.toLowerCase(), path);
    }
  }

  static read(bytes: Uint8Array): Package {
    return new Package(readZip(bytes));
  }

  /** A package of new parts. */
  static of(parts: Readonly<Record<string, string>>): Package {
    return new Package(Object.entries(parts).map(([name, text]) => makeEntry(name, new TextEncoder().encode(text))));
  }

  get paths(): string[] {
    return [...this.#entries.keys()];
  }

  /** The stored name of a part: names do not depend on case. */
  find(part: string): string | undefined {
    return this.#entries.has(part) ? part : this.#paths.get(part.toLowerCase());
  }

  has(part: string): boolean {
    return this.find(part) !== undefined;
  }

  #entry(part: string): ZipEntry {
    const entry = this.#entries.get(this.find(part) ?? "");
    if (!entry) throw new FileError("missingPart", part);
    return entry;
  }

  bytes(part: string): Uint8Array {
    return inflateEntry(this.#entry(part));
  }

  text(part: string): string {
    return decode(this.bytes(part));
  }

  xml(part: string): XmlNode {
    return parseXml(this.text(part), part);
  }

  /** Gives the text of a part in pieces, without ever holding it whole. */
  stream(part: string, receive: (text: string) => void): void {
    let decoder: TextDecoder | null = null;
    streamEntry(this.#entry(part), (chunk, last) => {
      decoder ??= new TextDecoder(
        chunk[0] === 0xff && chunk[1] === 0xfe
          ? "utf-16le"
          : chunk[0] === 0xfe && chunk[1] === 0xff
            ? "utf-16be"
            : "utf-8",
      );
      const text = decoder.decode(chunk, { stream: !last });
      if (text !== "") receive(text);
    });
  }

  /** Replaces or adds a part. Text is always written in UTF-8. */
  write(part: string, content: string | Uint8Array): void {
    const path = this.find(part) ?? part;
    const text =
      typeof content === "string"
        ? content.replace(/^(<\?xml[^>]*encoding=)(["'])utf-16(?:le|be)?\2/i, "$1$2UTF-8$2")
        : null;
    const entry = makeEntry(path, text === null ? (content as Uint8Array) : new TextEncoder().encode(text));
    this.#entries.set(path, { ...entry, modified: this.#entries.get(path)?.modified ?? entry.modified });
    this.#paths.set(path.toLowerCase(), path);
    if (path.endsWith(".rels")) this.#relationships.clear();
  }

  /** Removes a part with its relationships and content type; nothing happens when it is not there. */
  remove(part: string): void {
    const path = this.find(part);
    if (path === undefined) return;
    this.#delete(path);
    this.#delete(this.find(relsPath(path)) ?? "");
    const root = this.xml(CONTENT_TYPES);
    const patch = new Patch(this.text(CONTENT_TYPES));
    for (const override of children(root, "Override")) {
      if (attribute(override, "PartName")?.toLowerCase() === `/${path}`.toLowerCase()) patch.remove(override);
    }
    if (!patch.empty) this.write(CONTENT_TYPES, patch.apply());
  }

  #delete(path: string): void {
    this.#entries.delete(path);
    this.#paths.delete(path.toLowerCase());
    this.#relationships.clear();
  }

  /** A part name that is free: numbered("xl/worksheets/sheet", ".xml"). */
  numbered(stem: string, extension: string): string {
    for (let number = 1; ; number++)
      if (!this.has(`${stem}${number}${extension}`)) return `${stem}${number}${extension}`;
  }

  contentType(part: string): string | undefined {
    const root = this.xml(CONTENT_TYPES);
    const named = children(root, "Override").find(
      (node) => attribute(node, "PartName")?.toLowerCase() === `/${part}`.toLowerCase(),
    );
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    const byExtension = children(root, "Default").find(
      (node) => attribute(node, "Extension")?.toLowerCase() === extension,
    );
    return attribute(named ?? byExtension, "ContentType");
  }

  /** Declares the type of one part. */
  declare(part: string, type: string): void {
    if (this.contentType(part) === type) return;
    const root = this.xml(CONTENT_TYPES);
    const text = this.text(CONTENT_TYPES);
    const patch = new Patch(text);
    patch.insert(root.innerEnd, `<${root.prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`);
    this.write(CONTENT_TYPES, patch.apply());
  }

  /** Declares the type of an extension (pictures). */
  declareExtension(extension: string, type: string): void {
    const root = this.xml(CONTENT_TYPES);
    if (children(root, "Default").some((node) => attribute(node, "Extension")?.toLowerCase() === extension)) return;
    const patch = new Patch(this.text(CONTENT_TYPES));
    patch.insert(root.inner, `<${root.prefix}Default Extension="${extension}" ContentType="${type}"/>`);
    this.write(CONTENT_TYPES, patch.apply());
  }

  relationships(part: string): readonly Relationship[] {
    const known = this.#relationships.get(part);
    if (known) return known;
    const path = relsPath(part);
    const list = !this.has(path)
      ? []
      : children(this.xml(path), "Relationship").map((node): Relationship => {
          const type = attribute(node, "Type") ?? "";
          const external = attribute(node, "TargetMode") === "External";
          const target = attribute(node, "Target") ?? "";
          return {
            id: attribute(node, "Id") ?? "",
            type,
            kind: type.slice(type.lastIndexOf("/") + 1),
            external,
            target: external ? target : resolve(part, target),
          };
        });
    this.#relationships.set(part, list);
    return list;
  }

  /** Adds a relationship and gives its id. */
  relate(part: string, type: string, target: string, external = false): string {
    const used = new Set(this.relationships(part).map((relationship) => relationship.id));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const path = relsPath(part);
    const written = external ? target : part === "" ? target : relative(part, target);
    const element = `Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(written)}"${external ? ' TargetMode="External"' : ""}/>`;
    if (this.has(path)) {
      const root = this.xml(path);
      const patch = new Patch(this.text(path));
      if (root.inner === root.end)
        patch.replace(root.start, root.end, `<Relationships xmlns="${RELS_NS}"><${element}</Relationships>`);
      else patch.insert(root.innerEnd, `<${root.prefix}${element}`);
      this.write(path, patch.apply());
    } else {
      this.write(path, `${HEADER}<Relationships xmlns="${RELS_NS}"><${element}</Relationships>`);
    }
    return id;
  }

  /** Removes a relationship; a file of relationships left empty goes too. */
  unrelate(part: string, id: string): void {
    const path = relsPath(part);
    if (!this.has(path)) return;
    const root = this.xml(path);
    const all = children(root, "Relationship");
    const left = all.filter((node) => attribute(node, "Id") !== id);
    if (left.length === all.length) return;
    if (left.length === 0 && part !== "") {
      this.#delete(this.find(path) ?? path);
      return;
    }
    const patch = new Patch(this.text(path));
    for (const node of all) if (!left.includes(node)) patch.remove(node);
    this.write(path, patch.apply());
  }

  /** Parts that relationships lead to, from the package's own on. */
  reachable(): Set<string> {
    const found = new Set<string>();
    const visit = (part: string): void => {
      for (const { target, external } of this.relationships(part)) {
        const path = external ? undefined : this.find(target);
        if (path === undefined || found.has(path)) continue;
        found.add(path);
        visit(path);
      }
    };
    visit("");
    return found;
  }

  /** Removes the parts that were reachable and no longer are. Parts that nothing led to stay as they were. */
  removeUnreachable(before: ReadonlySet<string>): void {
    const after = this.reachable();
    for (const part of before) if (!after.has(part)) this.remove(part);
  }

  toBytes(): Uint8Array {
    return writeZip([...this.#entries.values()]);
  }
}

export { HEADER as XML_HEADER };
