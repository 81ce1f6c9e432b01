/**
 * Rows and columns inserted or deleted, and sheets renamed, carried through the parts of the file that the book does
 * not model: extended rules, pictures, her charts, notes, pivot sources... The file is first brought to the shape of
 * the book; comparing and patching come after, as always.
 */
import type { BookData, BookSheet } from "../../../book/types";
import { FileError } from "../../errors";
import { shiftFormula, wholeShift, type Shift } from "../../../formula/shift";
import type { Package } from "../../package";
import type { FileReading } from "../../read/book";
import { frameText, splitSheet } from "../../sheetSource";
import {
  attribute,
  child,
  children,
  descendants,
  escapeText,
  parseXml,
  Patch,
  unescapeText,
  type XmlNode,
} from "../../xml";
import { nameKey, sameName } from "../../../formula/names";
import { renameSheetsIn } from "../../../formula/rename";
import { shiftComments, shiftDrawing, shiftFrame, shiftNotesShapes, shiftRows, shiftTable } from "./shiftParts";

/** What happened to one sheet of the file: its name then, its name now, its edits in order. */
interface Change {
  readonly part: string;
  readonly before: string;
  readonly after: string;
  readonly edits: readonly Shift[];
}

/** Kinds of parts on a sheet that cannot follow when rows or columns move. */
const FIXED: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  pivotTable: { fr: "un tableau croisé dynamique", en: "a pivot table" },
  queryTable: { fr: "une requête externe", en: "an external query" },
  tableSingleCells: { fr: "des cellules liées à un fichier XML", en: "cells linked to an XML file" },
};

/** True when the package was changed, and must be read again. */
export function carryStructure(pkg: Package, reading: FileReading, book: BookData): boolean {
  const changes = book.sheets.flatMap((sheet): Change[] => {
    const old = reading.book.sheets.find((candidate) => candidate.part !== undefined && candidate.part === sheet.part);
    if (old?.part === undefined || (sheet.structuralEdits.length === 0 && sheet.name === old.name)) return [];
    return [{ part: old.part, before: old.name, after: sheet.name, edits: sheet.structuralEdits.map(wholeShift) }];
  });
  if (changes.length === 0) return false;
  for (const change of changes) refuseFixed(pkg, change);
  // All at once: two sheets may have taken each other's name.
  const renamed = new Map(
    changes.filter(({ before, after }) => before !== after).map(({ before, after }) => [nameKey(before), after]),
  );
  const rewrite = (formula: string, home: string): string => {
    let text = formula;
    for (const change of changes) for (const edit of change.edits) text = shiftFormula(text, home, change.before, edit);
    return renameSheetsIn(text, renamed);
  };
  for (const change of changes) if (change.edits.length > 0) shiftSheet(pkg, change);
  for (const sheet of reading.book.sheets) if (sheet.part !== undefined) rewriteSheet(pkg, sheet, rewrite);
  rewriteWorkbook(pkg, reading.workbookPart, changes, rewrite);
  return true;
}

function refuseFixed(pkg: Package, change: Change): void {
  if (change.edits.length === 0) return;
  for (const { kind } of pkg.relationships(change.part)) {
    const what = FIXED[kind];
    if (what !== undefined)
      throw new FileError("notCarried", {
        fr: `des lignes ou des colonnes ont été déplacées dans la feuille « ${change.after} », qui contient ${what.fr}`,
        en: `rows or columns were moved in the sheet “${change.after}”, which holds ${what.en}`,
      });
  }
}

function shiftSheet(pkg: Package, { part, edits }: Change): void {
  const source = splitSheet(pkg.text(part));
  const frame = edits.reduce((text, edit) => shiftFrame(text, edit, part), frameText(source));
  const rows = shiftRows(source.rows, source.prefix, edits);
  const { before, prefix, after } = splitSheet(frame);
  pkg.write(part, `${before}<${prefix}sheetData>${rows}</${prefix}sheetData>${after}`);
  for (const { kind, target, external } of pkg.relationships(part)) {
    if (external || !pkg.has(target)) continue;
    for (const edit of edits) {
      if (kind === "table") pkg.write(target, shiftTable(pkg.text(target), edit, target));
      else if (kind === "comments" || kind === "threadedComment")
        pkg.write(target, shiftComments(pkg.text(target), edit, target));
      else if (kind === "drawing") pkg.write(target, shiftDrawing(pkg.text(target), edit, target));
      else if (kind === "vmlDrawing") pkg.rewriteBytes(target, (text) => shiftNotesShapes(text, edit));
    }
  }
}

type Rewrite = (formula: string, home: string) => string;

/** Rewrites the text of some elements of a part. */
function rewriteTexts(
  source: string,
  part: string,
  names: readonly string[],
  rewrite: (text: string) => string,
): string {
  const patch = new Patch(source);
  const visit = (node: XmlNode): void => {
    if (names.includes(node.name) && node.children.length === 0 && node.text !== "") {
      const text = rewrite(node.text);
      if (text !== node.text) patch.replace(node.inner, node.innerEnd, escapeText(text));
    }
    node.children.forEach(visit);
  };
  visit(parseXml(source, part));
  return patch.apply();
}

/**
 * Formulas of cells. Those that cells share are left to the comparison with the book: what they say depends on the cell.
 */
function rewriteRows(rows: string, p: string, rewrite: (text: string) => string): string {
  return rows.replace(
    new RegExp(`(<${p}f(?:\\s(?![^>]*\\bt\\s*=\\s*["']shared)[^>]*)?>)([^<]+)(</${p}f>)`, "g"),
    (whole, open: string, written: string, close: string) => {
      const text = unescapeText(written);
      const moved = rewrite(text);
      return moved === text ? whole : open + escapeText(moved) + close;
    },
  );
}

/** Formulas around a sheet: its rules, validations, sparklines, links, its tables and the charts lying on it. */
function rewriteSheet(pkg: Package, sheet: BookSheet, rewrite: Rewrite): void {
  const part = sheet.part ?? "";
  const home = sheet.name;
  const source = splitSheet(pkg.text(part));
  const frame = frameText(source);
  const texts = rewriteTexts(frame, part, ["formula", "formula1", "formula2", "f"], (text) => rewrite(text, home));
  const patch = new Patch(texts);
  for (const node of descendants(parseXml(texts, part), "hyperlink")) {
    const location = attribute(node, "location");
    const moved = location === undefined ? undefined : rewrite(location, home);
    if (moved !== location) patch.setAttribute(node, "location", moved);
  }
  const after = patch.apply();
  const rows = rewriteRows(source.rows, source.prefix, (text) => rewrite(text, home));
  if (after !== frame || rows !== source.rows) {
    const split = splitSheet(after);
    pkg.write(part, `${split.before}<${split.prefix}sheetData>${rows}</${split.prefix}sheetData>${split.after}`);
  }
  for (const { kind, target, external } of pkg.relationships(part)) {
    if (external || !pkg.has(target)) continue;
    if (kind === "table")
      rewritePart(pkg, target, ["calculatedColumnFormula", "totalsRowFormula"], (text) => rewrite(text, home));
    if (kind !== "drawing") continue;
    for (const chart of pkg.relationships(target)) {
      if (chart.kind === "chart" && pkg.has(chart.target))
        rewritePart(pkg, chart.target, ["f"], (text) => rewrite(text, home));
    }
  }
}

function rewritePart(pkg: Package, part: string, names: readonly string[], rewrite: (text: string) => string): void {
  const before = pkg.text(part);
  const after = rewriteTexts(before, part, names, rewrite);
  if (after !== before) pkg.write(part, after);
}

/** Names of the workbook, and the sources of pivot tables. */
function rewriteWorkbook(pkg: Package, part: string, changes: readonly Change[], rewrite: Rewrite): void {
  const root = pkg.xml(part);
  const patch = new Patch(pkg.text(part));
  const sheets = children(child(root, "sheets"), "sheet");
  for (const node of children(child(root, "definedNames"), "definedName")) {
    // What a sheet's own name says without naming a sheet is about that sheet.
    const home = attribute(sheets[Number(attribute(node, "localSheetId") ?? -1)], "name") ?? "";
    const moved = rewrite(node.text, home);
    if (moved !== node.text) patch.replace(node.inner, node.innerEnd, escapeText(moved));
  }
  for (const node of sheets) {
    const change = changes.find(({ before }) => before === attribute(node, "name"));
    if (change && change.before !== change.after) patch.setAttribute(node, "name", change.after);
  }
  if (!patch.empty) pkg.write(part, patch.apply());
  for (const { kind, target } of pkg.relationships(part)) {
    if (kind !== "pivotCacheDefinition" || !pkg.has(target)) continue;
    const cache = pkg.text(target);
    const cachePatch = new Patch(cache);
    for (const node of descendants(pkg.xml(target), "worksheetSource")) {
      const sheet = attribute(node, "sheet");
      const change = changes.find(({ before }) => sheet !== undefined && sameName(before, sheet));
      if (!change) continue;
      const ref = attribute(node, "ref");
      if (ref !== undefined) {
        const moved = change.edits.reduce(
          (address, edit) => shiftFormula(address, change.before, change.before, edit),
          ref,
        );
        if (moved.includes("#REF!"))
          throw new FileError("notCarried", {
            fr: "la source d’un tableau croisé dynamique a été supprimée",
            en: "the source of a pivot table was deleted",
          });
        cachePatch.setAttribute(node, "ref", moved);
      }
      cachePatch.setAttribute(node, "sheet", change.after);
    }
    if (!cachePatch.empty) pkg.write(target, cachePatch.apply());
  }
}
