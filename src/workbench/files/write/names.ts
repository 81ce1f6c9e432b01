/** Defined names: those that did not change keep their element; those Excel makes for a sheet follow the sheet. */
import { nameKey } from "../../formula/names";
import type { BookData, BookName, BookSheet } from "../../book/types";
import { areaAddress } from "../../formula/areas";
import { sheetPrefix } from "../../formula/places";
import { storedFormula } from "../../formula/stored";
import { attribute, attributes, child, children, escapeText, type Patch, type XmlNode } from "../xml";

export interface NamesContext {
  readonly before: BookData;
  readonly after: BookData;
  /** Places of the file's sheets before and after: old position -> new position (undefined: gone). */
  readonly moved: ReadonlyMap<number, number>;
  /** Sheets more (or less) than before. */
  readonly grown: number;
  /** Part of each sheet of the file by old position (null for chart sheets). */
  readonly parts: readonly (string | null)[];
  /** New position of a sheet of the book, by its id. */
  readonly position: (sheetId: string) => number;
  readonly prefix: string;
  readonly slice: (node: XmlNode) => string;
}

const saysTheSame = (a: BookName, b: BookName): boolean =>
  a.formula === b.formula && a.visible === b.visible && a.comment === b.comment;

/** Patches <definedNames>: names that did not change keep their text, and what stands between them. */
export function writeDefinedNames(
  patch: Patch,
  root: XmlNode,
  context: NamesContext,
  insert: (xml: string) => void,
): void {
  const list = child(root, "definedNames");
  const nodes = children(list, "definedName");
  const names = new NameWriter(context);
  const written = nodes.map((node) => names.written(node));
  const added = [...missingBuiltIns(nodes, context), ...names.added()].join("");
  const p = context.prefix;
  if (list && nodes.length > 0 && added === "" && written.every((xml) => xml === null)) {
    patch.remove(list);
    return;
  }
  nodes.forEach((node, index) => {
    const xml = written[index] ?? null;
    if (xml !== context.slice(node)) patch.replace(node.start, node.end, xml ?? "");
  });
  if (list && added !== "" && list.inner === list.end)
    patch.replace(list.start, list.end, `<${p}definedNames>${added}</${p}definedNames>`);
  else if (list && added !== "") patch.insert(list.innerEnd, added);
  else if (added !== "") insert(`<${p}definedNames>${added}</${p}definedNames>`);
}

/** Names of the file found again in the book: by name and sheet, the first of several the first. */
class NameWriter {
  readonly #before: ReadonlyMap<string, readonly BookName[]>;
  readonly #after: ReadonlyMap<string, BookName[]>;
  readonly #seen = new Map<string, number>();
  readonly #sheets: { readonly before: ReadonlyMap<string, BookSheet>; readonly after: ReadonlyMap<string, BookSheet> };

  constructor(private readonly context: NamesContext) {
    this.#before = byKey(context.before);
    this.#after = byKey(context.after);
    this.#sheets = { before: byPart(context.before), after: byPart(context.after) };
  }

  /** The element of a name of the file as it is now; null when it is gone. */
  written(node: XmlNode): string | null {
    const { context } = this;
    const local = attribute(node, "localSheetId");
    const name = attribute(node, "name") ?? "";
    if (local !== undefined && context.parts[Number(local)] === undefined) return this.#outOfRange(node, Number(local));
    const part = local === undefined ? null : (context.parts[Number(local)] ?? null);
    const place = local === undefined ? undefined : context.moved.get(Number(local));
    if (local !== undefined && place === undefined) return null;
    if (name.startsWith("_xlnm.")) return this.#builtIn(node, name, part, place);
    if (part === null && local !== undefined) return renumbered(node, place, context);
    return this.#ordinary(node, key(name, part), place);
  }

  /** Names of the book that the file does not have. */
  added(): string[] {
    const { context } = this;
    const left = new Set([...this.#after.values()].flat());
    return context.after.names
      .filter((name) => left.has(name))
      .map((name) => {
        const head = attributes({
          name: name.name,
          comment: name.comment,
          localSheetId: name.scope === null ? undefined : context.position(name.scope),
          hidden: name.visible ? undefined : 1,
        });
        return element(head, storedFormula(name.formula.replace(/^=/, "")), context.prefix);
      });
  }

  /** A name of a sheet that there is not: it must not become that of a sheet of ours. */
  #outOfRange(node: XmlNode, local: number): string {
    const place = Number.isInteger(local) && local >= 0 ? local + this.context.grown : undefined;
    return renumbered(node, place, this.context);
  }

  #ordinary(node: XmlNode, key: string, place: number | undefined): string | null {
    const { context } = this;
    const seen = this.#seen.get(key) ?? 0;
    this.#seen.set(key, seen + 1);
    const old = this.#before.get(key)?.[seen];
    const candidates = this.#after.get(key) ?? [];
    const same = candidates.findIndex((candidate) => old !== undefined && saysTheSame(candidate, old));
    const [fresh] = candidates.splice(Math.max(same, 0), 1);
    if (!fresh) return null;
    if (old && saysTheSame(old, fresh)) return renumbered(node, place, context);
    const head = attributes({
      ...node.attributes,
      comment: fresh.comment,
      localSheetId: place,
      hidden: fresh.visible ? undefined : 1,
    });
    const text = old?.formula === fresh.formula ? node.text : storedFormula(fresh.formula.replace(/^=/, ""));
    return element(head, text, context.prefix);
  }

  #builtIn(node: XmlNode, name: string, part: string | null, place: number | undefined): string | null {
    const { context } = this;
    const fresh = part === null ? undefined : this.#sheets.after.get(part);
    const old = part === null ? undefined : this.#sheets.before.get(part);
    if (!fresh || !old || !Object.values(BUILT_IN).includes(name)) return renumbered(node, place, context);
    const text = builtInText(name, fresh);
    if (text === builtInText(name, old)) return renumbered(node, place, context);
    return text === null
      ? null
      : element(attributes({ ...node.attributes, localSheetId: place }), text, context.prefix);
  }
}

const key = (name: string, part: string | null): string => `${part ?? ""}!${nameKey(name)}`;

const byPart = (book: BookData): Map<string, BookSheet> =>
  new Map(book.sheets.flatMap((sheet) => (sheet.part === undefined ? [] : [[sheet.part, sheet] as const])));

/** Names of the workbook and of the sheets of the file; those of new sheets under keys that no name of the file has. */
function byKey(book: BookData): Map<string, BookName[]> {
  const parts = new Map(book.sheets.map((sheet) => [sheet.id, sheet.part ?? `+${sheet.id}`]));
  const found = new Map<string, BookName[]>();
  for (const name of book.names) {
    const under = key(name.name, name.scope === null ? null : (parts.get(name.scope) ?? "+"));
    const others = found.get(under);
    if (others) others.push(name);
    else found.set(under, [name]);
  }
  return found;
}

const element = (head: string, text: string, p: string): string =>
  `<${p}definedName${head}>${escapeText(text)}</${p}definedName>`;

/** The element as it is, but for the position of its sheet. */
function renumbered(node: XmlNode, place: number | undefined, context: NamesContext): string {
  const local = attribute(node, "localSheetId");
  if (place === undefined || local === String(place)) return context.slice(node);
  return element(attributes({ ...node.attributes, localSheetId: place }), node.text, context.prefix);
}

const BUILT_IN = { area: "_xlnm.Print_Area", titles: "_xlnm.Print_Titles", filter: "_xlnm._FilterDatabase" };

/** What a name of Excel's own says for a sheet of the book; null for nothing. */
function builtInText(name: string, sheet: BookSheet): string | null {
  const at = sheetPrefix(sheet.name);
  const absolute = (address: string): string =>
    address
      .replace(/^.*!/, "")
      .replace(/\$/g, "")
      .replace(/([A-Z]+)|(\d+)/gi, "$$$&");
  if (name === BUILT_IN.area) {
    return sheet.page.printArea === undefined
      ? null
      : sheet.page.printArea
          .split(",")
          .map((area) => at + absolute(area))
          .join(",");
  }
  if (name === BUILT_IN.titles) {
    const parts = [sheet.page.printTitleColumns, sheet.page.printTitleRows].filter(
      (part): part is string => part !== undefined && part !== "",
    );
    return parts.length === 0 ? null : parts.map((part) => at + absolute(part)).join(",");
  }
  return sheet.autoFilter === null ? null : at + absolute(areaAddress(sheet.autoFilter));
}

/** Names of Excel's own that sheets need and the file does not have. */
function missingBuiltIns(nodes: readonly XmlNode[], context: NamesContext): string[] {
  const before = byPart(context.before);
  const present = new Set(
    nodes.map((node) => {
      const part = context.parts[Number(attribute(node, "localSheetId") ?? -1)];
      return `${attribute(node, "name") ?? ""} ${part ?? ""}`;
    }),
  );
  return context.after.sheets.flatMap((sheet) => {
    const old = sheet.part === undefined ? undefined : before.get(sheet.part);
    return Object.values(BUILT_IN).flatMap((name) => {
      const text = builtInText(name, sheet);
      if (text === null || (old && builtInText(name, old) === text)) return [];
      if (sheet.part !== undefined && present.has(`${name} ${sheet.part}`)) return [];
      const head = attributes({
        name,
        localSheetId: context.position(sheet.id),
        hidden: name === BUILT_IN.filter ? 1 : undefined,
      });
      return [element(head, text, context.prefix)];
    });
  });
}
