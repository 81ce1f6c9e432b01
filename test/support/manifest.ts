/** Reads an add-in manifest as a tree, and answers what the tests of sources and of the build ask of it. */
import { SaxesParser } from "saxes";

export interface Element {
  /** With its prefix, as written: "bt:Image". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

export function parseManifest(xml: string): Element {
  const root = { name: "", attributes: {}, children: [] as Element[], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const element = {
      name: tag.name,
      attributes: tag.attributes as Record<string, string>,
      children: [] as Element[],
      text: "",
    };
    open[open.length - 1]!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    open[open.length - 1]!.text += text.trim();
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return root.children[0]!;
}

export function* descendants(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

/** All elements of a name, in document order. */
export function all(element: Element, name: string): Element[] {
  return [...descendants(element)].filter((found) => found.name === name);
}

/** The one element reached by child names; an error when it is missing or not alone. */
export function at(element: Element, ...names: readonly string[]): Element {
  return names.reduce((parent, name) => {
    const found = parent.children.filter((child) => child.name === name);
    if (found.length !== 1) throw new Error(`${parent.name} holds ${found.length} ${name}, not one`);
    return found[0]!;
  }, element);
}

/** Every address the manifest gives, namespaces aside. */
export function addresses(manifest: Element): string[] {
  return [...descendants(manifest)]
    .flatMap((element) => [element.attributes.DefaultValue, element.attributes.Value, element.text])
    .filter((value): value is string => value !== undefined && /^[a-z]+:\/\//i.test(value));
}

/** The files below `base` that Excel will ask for, sorted, each once. */
export function filesBelow(manifest: Element, base: string): string[] {
  return [
    ...new Set(
      addresses(manifest)
        .filter((address) => address.startsWith(base))
        .map((address) => address.slice(base.length)),
    ),
  ].sort();
}

/** What must not be left in a manifest that is published: addresses of this machine. */
export function localAddresses(manifest: Element): string[] {
  return addresses(manifest).filter((address) => /^[a-z]+:\/\/(localhost|127\.|\[::1\])/i.test(address));
}
