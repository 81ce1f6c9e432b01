/** A workbook opened for comparison: parts as bytes, XML as trees with full names. Shares no code with the file layer. */
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";

export interface Element {
  /** "{namespace}local". */
  readonly name: string;
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** What a part is, by the relationships that lead to it. */
export type Role = "workbook" | "worksheet" | "styles" | "sharedStrings" | "calcChain" | "other";

export class Parts {
  readonly files: ReadonlyMap<string, Uint8Array>;
  private readonly trees = new Map<string, Element>();
  private readonly roles = new Map<string, Role>();

  constructor(bytes: Uint8Array) {
    this.files = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
    for (const { type, target } of this.relations("")) {
      if (!type.endsWith("/officeDocument")) continue;
      this.roles.set(target, "workbook");
      for (const related of this.files.has(target) ? this.relations(target) : []) {
        const kind = related.type.slice(related.type.lastIndexOf("/") + 1);
        if (["worksheet", "styles", "sharedStrings", "calcChain"].includes(kind))
          this.roles.set(related.target, kind as Role);
      }
    }
  }

  get names(): string[] {
    return [...this.files.keys()];
  }

  role(part: string): Role {
    return this.roles.get(part) ?? "other";
  }

  /** The part of a role that only one has. */
  partOf(role: Role): string | undefined {
    return [...this.roles].find(([part, one]) => one === role && this.files.has(part))?.[0];
  }

  /** The name as the package has it: names of parts are the same whatever their case. */
  stored(part: string): string {
    if (this.files.has(part)) return part;
    return this.names.find((name) => name.toLowerCase() === part.toLowerCase()) ?? part;
  }

  xml(part: string): Element {
    let tree = this.trees.get(part);
    if (!tree) this.trees.set(part, (tree = parse(decode(this.files.get(part)))));
    return tree;
  }

  relations(part: string): Relation[] {
    const slash = part.lastIndexOf("/");
    const path = this.stored(`${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`);
    if (!this.files.has(path)) return [];
    return this.xml(path).children.map((node) => {
      const target = node.attributes.get("Target") ?? "";
      const external = node.attributes.get("TargetMode") === "External";
      return {
        id: node.attributes.get("Id") ?? "",
        type: node.attributes.get("Type") ?? "",
        target: external ? target : this.stored(resolve(part, target)),
      };
    });
  }
}

/** The characters of a part in the encoding that it declares, UTF-8 where it declares none. */
function decode(bytes: Uint8Array = new Uint8Array()): string {
  const buffer = Buffer.from(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const [, declared = "utf-8"] = /encoding=["']([\w-]+)["']/.exec(buffer.subarray(0, 200).toString("latin1")) ?? [];
  if (declared.toLowerCase() === "iso-8859-1") return buffer.toString("latin1");
  const decoder = new TextDecoder(declared, { fatal: true });
  // Asked for all at once, Node 20 takes windows-1252 for latin1.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

function resolve(part: string, target: string): string {
  return new URL(target, `file:///${part}`).pathname.slice(1);
}

function parse(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const stack: Element[] = [];
  let root: Element | null = null;
  parser.on("opentag", (tag) => {
    const attributes = new Map<string, string>();
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.prefix === "xmlns" || attribute.name === "xmlns") continue;
      attributes.set(attribute.uri === "" ? attribute.local : `{${attribute.uri}}${attribute.local}`, attribute.value);
    }
    const node: Element = { name: `{${tag.uri}}${tag.local}`, local: tag.local, attributes, children: [], text: "" };
    stack.at(-1)?.children.push(node);
    root ??= node;
    stack.push(node);
  });
  const add = (piece: string): void => {
    const top = stack.at(-1);
    if (top) top.text += piece;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", () => void stack.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  if (!root) throw new Error("no root element");
  return root;
}

export const first = (node: Element | undefined, local: string): Element | undefined =>
  node?.children.find((child) => child.local === local);
export const all = (node: Element | undefined, local: string): Element[] =>
  node ? node.children.filter((child) => child.local === local) : [];

/** What an element says, whatever its prefixes, its order of attributes and its relationship ids. */
export function canonical(
  node: Element,
  links: ReadonlyMap<string, string> = new Map(),
  skip: (node: Element, attribute?: string) => boolean = () => false,
): string {
  const attributes = [...node.attributes]
    .filter(([name]) => !skip(node, name))
    .map(([name, value]) => [name, name.includes("/relationships}") ? (links.get(value) ?? value) : value])
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  const children = node.children.filter((child) => !skip(child)).map((child) => canonical(child, links, skip));
  const text = node.children.length > 0 ? node.text.trim() : node.text;
  const said = attributes.map(([name, value]) => ` ${name}=${JSON.stringify(value)}`).join("");
  return `<${node.name}${said}>${text}${children.join("")}</>`;
}

/** What the relationships of a part lead to, by id. */
export function linksOf(parts: Parts, part: string): Map<string, string> {
  return new Map(parts.relations(part).map(({ id, type, target }) => [id, `${type} -> ${target}`]));
}
