/** Defined names: those that did not change keep their element; those Excel makes for a sheet follow the sheet. */
import { sameName } from "../../formula/names";
import type { BookData, BookName, BookSheet } from "../../book/types";
import { areaAddress } from "../../formula/areas";
import { sheetPrefix } from "../../formula/places";
import { storedFormula } from "../../formula/stored";
import { attribute, attributes, child, children, escapeText, type XmlNode } from "../xml";
import { append } from "../../formula/many";

export interface NamesContext {
  readonly before: BookData;
  readonly after: BookData;
  /** Places of the file's sheets before and after: old position -> new position (undefined: gone). */
  readonly moved: ReadonlyMap<number, number>;
  /** Part of each sheet of the file by old position (null for chart sheets). */
  readonly parts: readonly (string | null)[];
  /** New position of a sheet of the book, by its id. */
  readonly position: (sheetId: string) => number;
  readonly prefix: string;
  readonly slice: (node: XmlNode) => string;
}

const saysTheSame = (a: BookName, b: BookName): boolean =>
  a.formula === b.formula && a.visible === b.visible && a.comment === b.comment;

/** The <definedNames> of the saved workbook; null when there is none. */
export function definedNames(root: XmlNode, context: NamesContext): string | null {
  const nodes = children(child(root, "definedNames"), "definedName");
  const pieces: string[] = [];
  const written = new Set<BookName>();
  for (const node of nodes) {
    const local = attribute(node, "localSheetId");
    const scopePart = local === undefined ? null : context.parts[Number(local)];
    const place = local === undefined ? undefined : context.moved.get(Number(local));
    if (local !== undefined && place === undefined) continue;
    const name = attribute(node, "name") ?? "";
    const xml = name.startsWith("_xlnm.")
      ? builtIn(node, name, scopePart ?? null, place, context)
      : scopePart === null && local !== undefined
        ? renumbered(node, place, context)
        : ordinary(node, name, scopePart ?? null, place, context, written);
    if (xml !== null) pieces.push(xml);
  }
  for (const sheet of context.after.sheets) append(pieces, missingBuiltIns(sheet, nodes, context));
  for (const name of context.after.names) {
    if (written.has(name)) continue;
    const head = attributes({
      name: name.name,
      comment: name.comment,
      localSheetId: name.scope === null ? undefined : context.position(name.scope),
      hidden: name.visible ? undefined : 1,
    });
    pieces.push(element(head, storedFormula(name.formula.replace(/^=/, "")), context.prefix));
  }
  return pieces.length === 0
    ? null
    : `<${context.prefix}definedNames>${pieces.join("")}</${context.prefix}definedNames>`;
}

const element = (head: string, text: string, p: string): string =>
  `<${p}definedName${head}>${escapeText(text)}</${p}definedName>`;

/** The element as it is, but for the position of its sheet. */
function renumbered(node: XmlNode, place: number | undefined, context: NamesContext): string {
  const local = attribute(node, "localSheetId");
  if (place === undefined || local === String(place)) return context.slice(node);
  return element(attributes({ ...node.attributes, localSheetId: place }), node.text, context.prefix);
}

function ordinary(
  node: XmlNode,
  name: string,
  scopePart: string | null,
  place: number | undefined,
  context: NamesContext,
  written: Set<BookName>,
): string | null {
  const matches = (candidate: BookName, book: BookData): boolean => {
    if (!sameName(candidate.name, name)) return false;
    return candidate.scope === null
      ? scopePart === null
      : book.sheets.find((sheet) => sheet.id === candidate.scope)?.part === scopePart && scopePart !== null;
  };
  const fresh = context.after.names.find((candidate) => matches(candidate, context.after) && !written.has(candidate));
  const old = context.before.names.find((candidate) => matches(candidate, context.before));
  if (!fresh) return null;
  written.add(fresh);
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

function builtIn(
  node: XmlNode,
  name: string,
  part: string | null,
  place: number | undefined,
  context: NamesContext,
): string | null {
  const fresh = context.after.sheets.find((sheet) => sheet.part === part && part !== null);
  const old = context.before.sheets.find((sheet) => sheet.part === part && part !== null);
  if (!fresh || !old || !Object.values(BUILT_IN).includes(name)) return renumbered(node, place, context);
  const text = builtInText(name, fresh);
  if (text === builtInText(name, old)) return renumbered(node, place, context);
  return text === null ? null : element(attributes({ ...node.attributes, localSheetId: place }), text, context.prefix);
}

/** Names of Excel's own that a sheet needs and the file does not have. */
function missingBuiltIns(sheet: BookSheet, nodes: readonly XmlNode[], context: NamesContext): string[] {
  const old = context.before.sheets.find((candidate) => candidate.part !== undefined && candidate.part === sheet.part);
  return Object.values(BUILT_IN).flatMap((name) => {
    const text = builtInText(name, sheet);
    if (text === null || (old && builtInText(name, old) === text)) return [];
    const present = nodes.some(
      (node) =>
        attribute(node, "name") === name &&
        context.parts[Number(attribute(node, "localSheetId") ?? -1)] === sheet.part &&
        sheet.part !== undefined,
    );
    if (present) return [];
    const head = attributes({
      name,
      localSheetId: context.position(sheet.id),
      hidden: name === BUILT_IN.filter ? 1 : undefined,
    });
    return [element(head, text, context.prefix)];
  });
}
