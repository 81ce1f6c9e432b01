/** The workbook part: its sheets, their order and names, the active one, and the defined names. */
import type { BookData, BookSheet } from "../../book/types";
import type { Package } from "../package";
import { sheetEntries, type FileReading } from "../read/book";
import { attribute, attributeChange, attributes, child, Patch, relationshipId, type XmlNode } from "../xml";
import { writeDefinedNames } from "./names";
import { largest } from "../../formula/many";

/** Order of CT_Workbook's elements, as far as we insert any (18.2.27). */
const ORDER = (
  "fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets functionGroups " +
  "externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr " +
  "webPublishObjects extLst"
).split(" ");

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STATES: Readonly<Record<BookSheet["visibility"], string | undefined>> = {
  Visible: undefined,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

interface Placed {
  /** Old position of a sheet of the file, -1 for a new one. */
  readonly from: number;
  readonly id: string | null;
  readonly xml: string;
}

/**
 * Writes the workbook part. `added` gives the part of each new sheet; sheets of the file that the book no longer
 * has must have been taken out of the package's relationships by `removedIds`.
 */
export function writeWorkbookPart(
  pkg: Package,
  reading: FileReading,
  book: BookData,
  added: ReadonlyMap<string, string>,
  relationshipType: string,
): void {
  const part = reading.workbookPart;
  const source = pkg.text(part);
  const root = pkg.xml(part);
  const patch = new Patch(source);
  const slice = (node: XmlNode): string => source.slice(node.start, node.end);
  const entries = sheetEntries(pkg, part, root);
  const p = root.prefix;
  const placed = placeSheets(pkg, book, entries, added, { part, relationshipType, prefix: p, slice, root });
  const list = child(root, "sheets");
  const inPlace = placed.length === entries.length && placed.every((one, index) => one.from === index);
  if (inPlace) {
    entries.forEach(({ node }, index) => {
      const xml = placed[index]?.xml ?? "";
      if (xml !== slice(node)) patch.replace(node.start, node.end, xml);
    });
  } else if (list) patch.replace(list.inner, list.innerEnd, placed.map((one) => one.xml).join(""));
  const names = {
    before: reading.book,
    after: book,
    moved: new Map(placed.flatMap((one, index) => (one.from < 0 ? [] : [[one.from, index] as const]))),
    grown: placed.length - entries.length,
    parts: entries.map(({ entry }) => entry?.part ?? null),
    position: (id: string) => placed.findIndex((one) => one.id === id),
    prefix: p,
    slice,
  };
  writeDefinedNames(patch, root, names, (xml) => insert(patch, root, "definedNames", xml));
  writeActive(patch, root, placed, book, reading, entries.length);
  if (!patch.empty && patch.apply() !== source) pkg.write(part, patch.apply());
  for (const { node, entry } of entries) {
    const id = relationshipId(node, root);
    if (entry && id !== undefined && !book.sheets.some((sheet) => sheet.part === entry.part)) pkg.unrelate(part, id);
  }
}

function insert(patch: Patch, root: XmlNode, name: string, xml: string): void {
  const next = root.children.find((node) => ORDER.indexOf(node.name) > ORDER.indexOf(name));
  patch.insert(next?.start ?? root.innerEnd, xml);
}

interface PlaceContext {
  readonly part: string;
  readonly relationshipType: string;
  readonly prefix: string;
  readonly slice: (node: XmlNode) => string;
  readonly root: XmlNode;
}

/** Sheets in their new order; chart sheets stay behind the sheet that they followed. */
function placeSheets(
  pkg: Package,
  book: BookData,
  entries: ReturnType<typeof sheetEntries>,
  added: ReadonlyMap<string, string>,
  context: PlaceContext,
): Placed[] {
  const placed: Placed[] = [];
  const others = (from: number): void => {
    for (let index = from; index < entries.length && entries[index]?.entry === null; index++) {
      const node = entries[index]?.node;
      if (node) placed.push({ from: index, id: null, xml: context.slice(node) });
    }
  };
  others(0);
  let sheetId = largest(
    entries.map(({ node }) => Number(attribute(node, "sheetId") ?? 0)),
    0,
  );
  const leftBehind = new Set(entries.map((_, index) => index));
  for (const sheet of book.sheets) {
    const from = sheet.part === undefined ? -1 : entries.findIndex(({ entry }) => entry?.part === sheet.part);
    const old = entries[from];
    if (old) {
      leftBehind.delete(from);
      placed.push({ from, id: sheet.id, xml: sheetElement(context.slice(old.node), old.node, sheet) });
      others(from + 1);
    } else {
      const id = pkg.relate(context.part, `${context.relationshipType}/worksheet`, added.get(sheet.id) ?? "");
      const head = attributes({ name: sheet.name, sheetId: ++sheetId, state: STATES[sheet.visibility] });
      placed.push({
        from: -1,
        id: sheet.id,
        xml: `<${context.prefix}sheet${head} ${relationshipAttribute(context.root, id)}/>`,
      });
    }
  }
  // A chart sheet whose predecessor is gone comes last.
  for (const index of leftBehind) {
    const entry = entries[index];
    if (entry?.entry === null && !placed.some((one) => one.from === index))
      placed.push({ from: index, id: null, xml: context.slice(entry.node) });
  }
  return placed;
}

function relationshipAttribute(root: XmlNode, id: string): string {
  const bound = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith("xmlns:") && value.endsWith("/relationships"),
  );
  return bound ? `${bound[0].slice(6)}:id="${id}"` : `xmlns:r="${RELATIONSHIPS}" r:id="${id}"`;
}

function sheetElement(xml: string, node: XmlNode, sheet: BookSheet): string {
  let text = xml;
  const set = (name: string, value: string | undefined): void => {
    const [start, end, change] = attributeChange(text, 0, text.indexOf(">") + 1, name, value);
    text = text.slice(0, start) + change + text.slice(end);
  };
  if (attribute(node, "name") !== sheet.name) set("name", sheet.name);
  const state = attribute(node, "state");
  if ((state === "visible" ? undefined : state) !== STATES[sheet.visibility]) set("state", STATES[sheet.visibility]);
  return text;
}

/** The active tab follows its sheet; without views the first sheet is active. */
function writeActive(
  patch: Patch,
  root: XmlNode,
  placed: readonly Placed[],
  book: BookData,
  reading: FileReading,
  before: number,
): void {
  const moved = placed.length !== before || placed.some((one, index) => one.from !== index);
  if (!moved && book.activeSheet === reading.book.activeSheet) return;
  const view = child(child(root, "bookViews"), "workbookView");
  // The active one of the file may be a sheet that the book does not have, such as a chart.
  const former = Number(attribute(view, "activeTab") ?? 0);
  const active = placed.findIndex((one) =>
    book.activeSheet === reading.book.activeSheet ? one.from === former : one.id === book.activeSheet,
  );
  const text = active > 0 ? String(active) : undefined;
  if (view) {
    if (attribute(view, "activeTab") !== text) patch.setAttribute(view, "activeTab", text);
    if (Number(attribute(view, "firstSheet") ?? 0) >= placed.length) patch.setAttribute(view, "firstSheet", undefined);
  } else if (text !== undefined) {
    insert(
      patch,
      root,
      "bookViews",
      `<${root.prefix}bookViews><${root.prefix}workbookView activeTab="${text}"/></${root.prefix}bookViews>`,
    );
  }
}
