/**
 * Compares two workbook files part by part and tells the differences in words. What a save itself may change
 * (`ALLOWED`) is no difference.
 */
import { Formats } from "../formats";
import { compareMaps, compareSheets } from "./compareSheet";
import { all, canonical, first, linksOf, Parts, type Element } from "./parts";

/** What a save may change without anything being lost; CONTRIBUTING lists the same. */
export const ALLOWED = [
  "styles: formats appended to the lists (numFmts, fonts, fills, borders, cellXfs, dxfs); those that were there keep their numbers; the part itself where there was none",
  "shared strings: unchanged; changed texts are written in their cells",
  "calculation chain: dropped when formulas came or went; Excel makes it again",
  "views: the active sheet, the selection, the scroll position",
  "hints: <dimension>, spans of rows, rows without content nor attributes, priority numbers of rules (their order is kept)",
  "docProps/app.xml: made when there is none and the workbook calls RNQ functions",
  "xl/metadata.xml: made when a dynamic array is written for the first time",
  "content types: the declaration of the extension png",
  "relationship ids of parts",
];

const OPTIONAL = ["xl/calcChain.xml", "docProps/app.xml", "xl/metadata.xml"];

export function compareWorkbooks(before: Uint8Array, after: Uint8Array): string[] {
  const differences: string[] = [];
  const say = (difference: string): void => void differences.push(difference);
  const a = new Parts(before);
  const b = new Parts(after);
  const isNewStyles = (part: string): boolean => b.role(part) === "styles" && a.partOf("styles") === undefined;
  const formatsA = new Formats(a);
  const formatsB = new Formats(b);
  for (const part of new Set([...a.names, ...b.names])) {
    if (!b.files.has(part)) {
      if (a.role(part) !== "calcChain") say(`${part}: part is gone`);
    } else if (!a.files.has(part)) {
      if (!OPTIONAL.includes(part) && !isNewStyles(part)) say(`${part}: part was added`);
    } else {
      comparePart(a, b, part, formatsA, formatsB, say);
    }
  }
  return differences;
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return Buffer.compare(a ?? new Uint8Array(), b ?? new Uint8Array()) === 0;
}

function comparePart(
  a: Parts,
  b: Parts,
  part: string,
  formatsA: Formats,
  formatsB: Formats,
  say: (difference: string) => void,
): void {
  if (part.toLowerCase().endsWith(".rels")) return compareRelations(a, b, part, say);
  // A sheet whose bytes are the same still depends on the texts and formats it points to.
  const role = a.role(part);
  if (role === "worksheet") return compareSheets(a, b, part, formatsA, formatsB, say);
  if (sameBytes(a.files.get(part), b.files.get(part))) return;
  if (!part.toLowerCase().endsWith(".xml"))
    return say(`${part}: content changed (${a.files.get(part)?.length} bytes, now ${b.files.get(part)?.length})`);
  if (part === "[Content_Types].xml") return compareContentTypes(a, b, say);
  if (role === "styles") return compareStyles(formatsA, formatsB, say);
  if (role === "workbook") return compareWorkbookParts(a, b, part, say);
  if (role === "sharedStrings") return;
  tell(part, a.xml(part), b.xml(part), linksOf(a, part), linksOf(b, part), say);
}

/** The first places where two trees differ. */
function tell(
  path: string,
  a: Element,
  b: Element,
  linksA: ReadonlyMap<string, string>,
  linksB: ReadonlyMap<string, string>,
  say: (difference: string) => void,
): void {
  if (canonical(a, linksA) === canonical(b, linksB)) return;
  const here = (node: Element, links: ReadonlyMap<string, string>): string =>
    canonical({ ...node, children: [] }, links);
  if (here(a, linksA) !== here(b, linksB) || a.children.length !== b.children.length) {
    say(`${path}: was ${canonical(a, linksA)}, is ${canonical(b, linksB)}`);
    return;
  }
  a.children.forEach((child, index) => {
    const other = b.children[index];
    if (other) tell(`${path}/${child.local}`, child, other, linksA, linksB, say);
  });
}

function owner(rels: string): string {
  return rels.replace(/_rels\/([^/]*)\.rels$/i, "$1");
}

function compareRelations(a: Parts, b: Parts, part: string, say: (difference: string) => void): void {
  const list = (parts: Parts): string[] =>
    parts
      .relations(owner(part))
      .map(({ type, target }) => `${type.slice(type.lastIndexOf("/") + 1)} ${target}`)
      .filter((line) => !OPTIONAL.some((optional) => line.toLowerCase().endsWith(optional.toLowerCase())));
  const was = list(a);
  const is = list(b).filter((line) => !(line.startsWith("styles ") && a.partOf("styles") === undefined));
  for (const line of was) if (!is.includes(line)) say(`${part}: relationship ${line} is gone`);
  for (const line of is) if (!was.includes(line)) say(`${part}: relationship ${line} was added`);
}

function compareContentTypes(a: Parts, b: Parts, say: (difference: string) => void): void {
  const read = (parts: Parts): Map<string, string> =>
    new Map(
      all(parts.xml("[Content_Types].xml"), "Override")
        .map((node) => [node.attributes.get("PartName") ?? "", node.attributes.get("ContentType") ?? ""] as const)
        .filter(([name]) => !OPTIONAL.includes(name.slice(1))),
    );
  const stylesBefore = a.partOf("styles");
  compareMaps(read(a), read(b), (name, was, is) => {
    if (was === "absent" && stylesBefore === undefined && name === `/${b.partOf("styles")}`) return;
    say(`content type of ${name} was ${was}, is ${is}`);
  });
  const defaults = (parts: Parts): string[] =>
    all(parts.xml("[Content_Types].xml"), "Default").map((node) => canonical(node));
  const is = defaults(b);
  for (const line of defaults(a)) if (!is.includes(line)) say(`content type ${line} is gone`);
  for (const line of is)
    if (!defaults(a).includes(line) && !line.includes('"png"')) say(`content type ${line} was added`);
}

function compareStyles(a: Formats, b: Formats, say: (difference: string) => void): void {
  for (const list of ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"]) {
    const is = b.list(list);
    a.list(list).forEach((was, index) => {
      if (is[index] !== was) say(`xl/styles.xml: <${list}> ${index} was ${was}, is ${is[index] ?? "absent"}`);
    });
  }
  compareMaps(a.others(), b.others(), (name, was, is) => say(`xl/styles.xml: <${name}> was ${was}, is ${is}`));
}

function compareWorkbookParts(a: Parts, b: Parts, part: string, say: (difference: string) => void): void {
  const apart = ["sheets", "definedNames", "bookViews"];
  const others = (parts: Parts): Map<string, string> =>
    new Map(
      parts
        .xml(part)
        .children.filter((node) => !apart.includes(node.local))
        .map((node) => [node.local, canonical(node, linksOf(parts, part))]),
    );
  compareMaps(others(a), others(b), (name, was, is) => say(`${part}: <${name}> was ${was}, is ${is}`));
  const sheets = (parts: Parts): string =>
    all(first(parts.xml(part), "sheets"), "sheet")
      .map((node) => canonical(node, linksOf(parts, part)))
      .join("\n");
  if (sheets(a) !== sheets(b)) say(`${part}: sheets were\n${sheets(a)}\nand are\n${sheets(b)}`);
  const names = (parts: Parts): Map<string, string> =>
    new Map(
      all(first(parts.xml(part), "definedNames"), "definedName").map((node) => [
        `${node.attributes.get("name")} (${node.attributes.get("localSheetId") ?? "workbook"})`,
        canonical(node),
      ]),
    );
  compareMaps(names(a), names(b), (name, was, is) => say(`name ${name} was ${was}, is ${is}`));
}
