/** Addresses in parts of the file moved by one inserted or deleted block of rows or columns. */
import { areaAddress, cellAddress, MAX_COLUMNS, MAX_ROWS, parseArea, type Area } from "../../../formula/areas";
import { isRowShift, shiftArea, shiftSpan, type Shift } from "../../../formula/shift";
import { formulaCopies } from "../../../formula/references";
import {
  attribute,
  attributes,
  child,
  children,
  descendants,
  escapeText,
  parseXml,
  Patch,
  unescapeText,
  type XmlNode,
} from "../../xml";
import { plainRows, scanCells, scanRows, tagAttribute } from "../cells/rowsScan";

/** A list of areas; "" when none is left. */
export function shiftAreas(sqref: string, edit: Shift): string {
  return sqref
    .trim()
    .split(/\s+/)
    .map((text) => {
      const area = parseArea(text);
      if (!area) return text;
      const moved = shiftArea(area, edit);
      return moved ? areaAddress(moved) : "";
    })
    .filter((text) => text !== "")
    .join(" ");
}

/** Elements of a sheet with an address in `ref` or `sqref`, and those that go when their cells go. */
const ADDRESSED = [
  "mergeCell",
  "hyperlink",
  "conditionalFormatting",
  "dataValidation",
  "autoFilter",
  "sortState",
  "sortCondition",
  "protectedRange",
  "ignoredError",
  "dimension",
  "cellWatch",
];

/** Elements that hold others, removed when the last of these goes. */
const LISTS = [
  "mergeCells",
  "hyperlinks",
  "ignoredErrors",
  "protectedRanges",
  "conditionalFormattings",
  "dataValidations",
  "sparklines",
  "sparklineGroup",
  "sparklineGroups",
  "ext",
];

/**
 * Rules that the book models stay even when their cells are gone: they keep their place in the count by which the
 * book's rules find theirs, and comparing with the book removes them.
 */
const MODELLED = ["conditionalFormatting", "dataValidation", "dataValidations"];

export function shiftFrame(source: string, edit: Shift, part: string): string {
  const patch = new Patch(source);
  const root = parseXml(source, part);
  for (const node of root.children) shiftFrameNode(node, edit, patch, false);
  return patch.apply();
}

function shiftFrameNode(node: XmlNode, edit: Shift, patch: Patch, extended: boolean): void {
  if (node.name === "cols") {
    if (!isRowShift(edit)) shiftColumns(node, edit, patch);
    return;
  }
  if (node.name === (isRowShift(edit) ? "rowBreaks" : "colBreaks")) {
    shiftBreaks(node, edit, patch);
    return;
  }
  const modelled = !extended && MODELLED.includes(node.name);
  if (!modelled && !lives(node, edit)) {
    patch.remove(node);
    return;
  }
  if (!modelled && LISTS.includes(node.name) && attribute(node, "count") !== undefined) {
    const kept = node.children.filter((inner) => lives(inner, edit));
    if (kept.length !== node.children.length) patch.setAttribute(node, "count", String(kept.length));
  }
  for (const name of ["ref", "sqref", "r"]) {
    const text = ADDRESSED.includes(node.name) ? attribute(node, name) : undefined;
    const moved = text === undefined ? undefined : shiftAreas(text, edit);
    if (moved !== undefined && moved !== "" && moved !== text) patch.setAttribute(node, name, moved);
  }
  // Extended rules and sparklines have their areas as text.
  if (node.name === "sqref" && node.children.length === 0)
    patch.replace(node.inner, node.innerEnd, shiftAreas(node.text, edit));
  else for (const inner of node.children) shiftFrameNode(inner, edit, patch, extended || node.name === "extLst");
}

/** Whether an element still has cells to be about; one that has nothing to do with cells always does. */
function lives(node: XmlNode, edit: Shift): boolean {
  if (LISTS.includes(node.name) && node.children.length > 0) return node.children.some((inner) => lives(inner, edit));
  const own =
    ADDRESSED.includes(node.name) && node.name !== "dimension"
      ? (attribute(node, "sqref") ?? attribute(node, "ref") ?? attribute(node, "r"))
      : undefined;
  const inner = child(node, "sqref")?.text;
  const text = own ?? inner;
  return text === undefined || text === "" || shiftAreas(text, edit) !== "";
}

function shiftColumns(node: XmlNode, edit: Shift, patch: Patch): void {
  const moved = children(node, "col").flatMap((col) => {
    const first = Number(attribute(col, "min") ?? 1) - 1;
    const last = Number(attribute(col, "max") ?? 1) - 1;
    // A block inserted inside a run of equal columns takes the run's look, as Excel gives it.
    const span = shiftSpan(first, last, edit, MAX_COLUMNS);
    return span ? [`<${col.prefix}col${attributes({ ...col.attributes, min: span[0] + 1, max: span[1] + 1 })}/>`] : [];
  });
  if (moved.length === 0) patch.remove(node);
  else patch.replace(node.inner, node.innerEnd, moved.join(""));
}

function shiftBreaks(node: XmlNode, edit: Shift, patch: Patch): void {
  for (const brk of children(node, "brk")) {
    const at = Number(attribute(brk, "id") ?? 0);
    const span = shiftSpan(at, at, edit, MAX_ROWS);
    if (span) patch.setAttribute(brk, "id", String(span[0]));
    else patch.remove(brk);
  }
}

/** The rows of a sheet after several edits. Shared formulas are spelled out: their places no longer line up. */
export function shiftRows(source: string, p: string, edits: readonly Shift[]): string {
  const rows = plainRows(source);
  const masters = new Map<string, { row: number; column: number; copies: (rows: number, columns: number) => string }>();
  const pieces: string[] = [];
  const place = (row: number, column: number): { row: number; column: number } | null => {
    let area: Area | null = { top: row, bottom: row, left: column, right: column };
    for (const edit of edits) area = area && shiftArea(area, edit);
    return area && { row: area.top, column: area.left };
  };
  for (const row of scanRows(rows, p)) {
    const cells: string[] = [];
    const number = rowAfter(row.row, edits);
    for (const cell of scanCells(rows, p, row)) {
      // A cell that goes may still hold the text that others share.
      const text = ownFormula(rows.slice(cell.start, cell.end), row.row, cell.column, p, masters);
      const moved = place(row.row, cell.column);
      if (moved) cells.push(moveCell(text, moved, edits, p));
    }
    if (number === null) continue;
    const tag = rows.slice(row.start, row.inner).replace(/\s*\/?>$/, ">");
    const bare = tag.replace(/\sr\s*=\s*["']\d+["']/, "").replace(/\sspans\s*=\s*["'][^"']*["']/, "");
    const at = bare.search(/[\s>]/);
    pieces.push(`${bare.slice(0, at)} r="${number + 1}"${bare.slice(at)}${cells.join("")}</${p}row>`);
  }
  return pieces.join("");
}

function rowAfter(row: number, edits: readonly Shift[]): number | null {
  let span: [number, number] | null = [row, row];
  for (const edit of edits) if (span && isRowShift(edit)) span = shiftSpan(span[0], span[1], edit, MAX_ROWS);
  return span && span[0];
}

function moveCell(text: string, to: { row: number; column: number }, edits: readonly Shift[], p: string): string {
  const inner = text.indexOf(">") + 1;
  const tag = text.slice(0, inner).replace(/\sr\s*=\s*["'][A-Za-z]+\d+["']/, "");
  const at = tag.search(/[\s/>]/);
  const moved = `${tag.slice(0, at)} r="${cellAddress(to.row, to.column)}"${tag.slice(at)}${text.slice(inner)}`;
  return moved.replace(
    new RegExp(`(<${p}f\\b[^>]*?\\sref\\s*=\\s*["'])([^"']+)(["'])`),
    (whole, head: string, ref: string, tail: string) => {
      let area = parseArea(ref);
      for (const edit of edits) area = area && shiftArea(area, edit);
      return area ? head + areaAddress(area) + tail : whole;
    },
  );
}

/** The cell with a shared formula replaced by its own. */
function ownFormula(
  text: string,
  row: number,
  column: number,
  p: string,
  masters: Map<string, { row: number; column: number; copies: (rows: number, columns: number) => string }>,
): string {
  const match = new RegExp(`<${p}f\\b([^>]*?)(?:/>|>([^<]*)</${p}f>)`).exec(text);
  if (!match || tagAttribute(match[1] ?? "", "t") !== "shared") return text;
  const key = tagAttribute(match[1] ?? "", "si") ?? "";
  const written = match[2] ?? "";
  if (written !== "") masters.set(key, { row, column, copies: formulaCopies(unescapeText(written)) });
  const master = masters.get(key);
  const own =
    written !== "" ? written : master ? escapeText(master.copies(row - master.row, column - master.column)) : "";
  return text.replace(match[0], () => `<${p}f>${own}</${p}f>`);
}

export function shiftTable(source: string, edit: Shift, part: string): string {
  const patch = new Patch(source);
  const root = parseXml(source, part);
  for (const node of [
    root,
    ...descendants(root, "autoFilter"),
    ...descendants(root, "sortState"),
    ...descendants(root, "sortCondition"),
  ]) {
    const ref = attribute(node, "ref");
    const moved = ref === undefined ? "" : shiftAreas(ref, edit);
    if (moved !== "" && moved !== ref) patch.setAttribute(node, "ref", moved);
  }
  return patch.apply();
}

/** Notes and threads: they follow their cell, and go with it. */
export function shiftComments(source: string, edit: Shift, part: string): string {
  const patch = new Patch(source);
  const root = parseXml(source, part);
  for (const node of [...descendants(root, "comment"), ...descendants(root, "threadedComment")]) {
    const ref = attribute(node, "ref") ?? "";
    const moved = shiftAreas(ref, edit);
    if (moved === "") patch.remove(node);
    else if (moved !== ref) patch.setAttribute(node, "ref", moved);
  }
  return patch.apply();
}

/** Anchors of pictures, charts and shapes, each following as its "Move and size with cells" says. */
export function shiftDrawing(source: string, edit: Shift, part: string): string {
  const patch = new Patch(source);
  const rows = isRowShift(edit);
  const limit = rows ? MAX_ROWS : MAX_COLUMNS;
  for (const name of ["twoCellAnchor", "oneCellAnchor"]) {
    for (const anchor of descendants(parseXml(source, part), name)) {
      const from = child(child(anchor, "from"), rows ? "row" : "col");
      const to = child(child(anchor, "to"), rows ? "row" : "col");
      const editAs = attribute(anchor, "editAs") ?? (name === "oneCellAnchor" ? "oneCell" : "twoCell");
      if (!from || editAs === "absolute") continue;
      const start = Number(from.text);
      const end = to ? Number(to.text) : start;
      const first = shiftPoint(start, edit, limit);
      const last = editAs === "twoCell" ? Math.max(first, shiftPoint(end, edit, limit)) : first + (end - start);
      if (first !== start) patch.replace(from.inner, from.innerEnd, String(first));
      if (to && last !== end) patch.replace(to.inner, to.innerEnd, String(last));
    }
  }
  return patch.apply();
}

/** A row or column after an edit; the first one left when it was deleted. */
function shiftPoint(index: number, edit: Shift, limit: number): number {
  const span = shiftSpan(index, index, edit, limit);
  return span ? span[0] : Math.min(edit.at, limit - 1);
}

/** Shapes of notes (VML is not always well-formed XML: only its addresses are looked for). */
export function shiftNotesShapes(source: string, edit: Shift): string {
  const rows = isRowShift(edit);
  const limit = rows ? MAX_ROWS : MAX_COLUMNS;
  return source
    .replace(
      rows ? /(<x:Row>)(\d+)(<\/x:Row>)/g : /(<x:Column>)(\d+)(<\/x:Column>)/g,
      (_, open: string, number: string, close: string) => open + shiftPoint(Number(number), edit, limit) + close,
    )
    .replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/g, (_, open: string, text: string, close: string) => {
      const numbers = text.split(",").map((piece) => Number(piece.trim()));
      // Left column and offset, top row and offset, right column and offset, bottom row and offset.
      const [start, end] = rows ? [2, 6] : [0, 4];
      const size = (numbers[end] ?? 0) - (numbers[start] ?? 0);
      const first = shiftPoint(numbers[start] ?? 0, edit, limit);
      numbers[start] = first;
      numbers[end] = first + size;
      return open + numbers.join(", ") + close;
    });
}
