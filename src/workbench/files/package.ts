/** An OPC package (ECMA-376 part 2): parts, their content types and their relationships. */
import { detectEncoding, encodePart, HEAD_BYTES, latin1, PartDecoder, UTF8, type Encoding } from "./encoding";
import { FileError } from "./errors";
import { isRelationships, relative, relsPath, resolve } from "./partNames";
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

export class Package {
  readonly #entries: Map<string, ZipEntry>;
  readonly #paths = new Map<string, string>();
  readonly #relationships = new Map<string, Relationship[]>();
  readonly #encodings = new Map<string, Encoding>();

  private constructor(entries: readonly ZipEntry[]) {
    this.#entries = new Map();
    for (const entry of entries) {
      const path = entry.name.replace(/\\/g, "/").replace(/^\//, "");
      // Names of parts are the same whatever their case (ECMA-376 part 2, 6.2.2.3).
      if (this.#paths.has(path.toLowerCase())) throw new FileError("damaged", path);
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

  #stored(part: string): string {
    return this.find(part) ?? part;
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
    const bytes = this.bytes(part);
    return this.#decoded(part, () => new PartDecoder(this.#encoding(part, bytes)).decode(bytes, true));
  }

  /** The text of a part that may be no proper XML, one character per byte; `rewriteBytes` puts it back. */
  rewriteBytes(part: string, change: (text: string) => string): void {
    const text = latin1(this.bytes(part));
    const changed = change(text);
    if (changed !== text)
      this.write(
        part,
        Uint8Array.from(changed, (character) => character.charCodeAt(0)),
      );
  }

  #encoding(part: string, head: Uint8Array): Encoding {
    const path = this.find(part) ?? part;
    const encoding = this.#encodings.get(path) ?? detectEncoding(head);
    if (!encoding) throw new FileError("damaged", part);
    this.#encodings.set(path, encoding);
    return encoding;
  }

  /** Bytes that are no text in the part's encoding are a damage: guessed at, they would be saved as something else. */
  #decoded(part: string, decode: () => string): string {
    try {
      return decode();
    } catch (error) {
      throw error instanceof FileError ? error : new FileError("damaged", part);
    }
  }

  xml(part: string): XmlNode {
    return parseXml(this.text(part), part);
  }

  /** Gives the text of a part in pieces, without ever holding it whole. */
  stream(part: string, receive: (text: string) => void): void {
    let decoder: PartDecoder | null = null;
    // The declaration may come in several pieces.
    let waiting = new Uint8Array();
    streamEntry(this.#entry(part), (chunk, last) => {
      let bytes = chunk;
      if (!decoder) {
        waiting = waiting.length === 0 ? chunk.slice() : Uint8Array.from([...waiting, ...chunk]);
        if (waiting.length < HEAD_BYTES && !last) return;
        bytes = waiting;
      }
      const ready = (decoder ??= new PartDecoder(this.#encoding(part, bytes)));
      const text = this.#decoded(part, () => ready.decode(bytes, last));
      if (text !== "") receive(text);
    });
  }

  /** Replaces or adds a part. Text is written in the encoding of the part it replaces, in UTF-8 where there was none. */
  write(part: string, content: string | Uint8Array): void {
    const path = this.find(part) ?? part;
    const former = this.#entries.get(path);
    const encoding = former && typeof content === "string" ? this.#encodings.get(path) : undefined;
    const entry = makeEntry(path, typeof content === "string" ? encodePart(content, encoding ?? UTF8) : content);
    this.#entries.set(path, { ...entry, modified: former?.modified ?? entry.modified });
    this.#paths.set(path.toLowerCase(), path);
    if (isRelationships(path)) this.#relationships.clear();
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
    this.#encodings.delete(path);
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
            target: external ? target : this.#stored(resolve(part, target)),
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
