/** Excel tables: the part of a table of the file is patched, the part of a new one is written whole. */
import type { BookSheet, BookTable } from "../../book/types";
import { areaAddress } from "../../formula/areas";
import { storedFormula } from "../../formula/stored";
import { type Package, XML_HEADER } from "../package";
import { encodeText } from "../text";
import { attribute, attributes, child, children, escapeText, Patch, type XmlNode } from "../xml";
import type { Frame } from "./frame";
import { largest } from "../../formula/many";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const SUBTOTALS: Readonly<Record<string, string>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

type Column = BookTable["columns"][number];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const encodeName = (name: string): string =>
  encodeText(name).replace(/\n/g, "_x000a_").replace(/&amp;/g, "&").replace(/&lt;/g, "<").replace(/&gt;/g, ">");

const headerAt = (sheet: BookSheet, table: BookTable, index: number): unknown =>
  table.hasHeader ? sheet.rows.get(table.area.top)?.get(table.area.left + index)?.value : undefined;

/**
 * Excel repairs a file whose column names differ from the header cells: the cells decide. Those that differ in the file
 * already are left as they are.
 */
function columnNames(sheet: BookSheet, table: BookTable, before: BookSheet, former: BookTable | undefined): Column[] {
  return table.columns.map((column, index) => {
    const header = headerAt(sheet, table, index);
    if (typeof header !== "string" || header === "" || header === column.name) return column;
    const place = former?.columns.findIndex(({ name }) => name === column.name) ?? -1;
    return former && place >= 0 && headerAt(before, former, place) === header ? column : { ...column, name: header };
  });
}

export function writeTables(
  pkg: Package,
  part: string,
  frame: Frame,
  before: BookSheet,
  after: BookSheet,
  freeId: () => number,
  relationshipType: string,
): void {
  const kept = new Set(after.tables.map((table) => table.part));
  const gone = before.tables.filter((table) => !kept.has(table.part));
  const goneIds = new Set<string>();
  for (const table of gone) {
    for (const { id, target } of pkg.relationships(part)) if (target === table.part) goneIds.add(id);
    pkg.remove(table.part ?? "");
  }
  for (const id of goneIds) pkg.unrelate(part, id);
  const ids: string[] = [];
  for (const table of after.tables) {
    const former = before.tables.find((candidate) => candidate.part !== undefined && candidate.part === table.part);
    const columns = columnNames(after, table, before, former);
    if (former?.part !== undefined) {
      if (!same(former, { ...table, columns })) patchTable(pkg, former.part, former, { ...table, columns });
      continue;
    }
    const added = pkg.numbered("xl/tables/table", ".xml");
    pkg.write(added, tableXml({ ...table, columns }, freeId()));
    pkg.declare(added, CONTENT_TYPE);
    ids.push(pkg.relate(part, `${relationshipType}/table`, added));
  }
  if (goneIds.size === 0 && ids.length === 0) return;
  const parts = children(frame.child("tableParts"), "tablePart").filter(
    (node) => !goneIds.has(attribute(node, "id") ?? ""),
  );
  const p = frame.prefix;
  const inside = [
    ...parts.map((node) => frame.slice(node)),
    ...ids.map((id) => `<${p}tablePart${frame.relationship(id)}/>`),
  ];
  frame.set(
    "tableParts",
    inside.length === 0 ? null : `<${p}tableParts count="${inside.length}">${inside.join("")}</${p}tableParts>`,
  );
}

/** Cells that the filter of a table covers: all but the totals. */
function filterAddress(table: BookTable): string {
  return areaAddress({ ...table.area, bottom: table.area.bottom - (table.hasTotals ? 1 : 0) });
}

/** Totals of a column: attributes and child of <tableColumn>. */
function totals(column: Column): { values: Record<string, string | undefined>; xml: string } {
  const subtotal = /^=?SUBTOTAL\((\d+),(?:[^[(]*)?\[.*\]\)$/i.exec(column.totalsFormula ?? "")?.[1];
  const kind = subtotal === undefined ? undefined : SUBTOTALS[subtotal];
  const custom =
    column.totalsFormula !== undefined && kind === undefined ? column.totalsFormula.replace(/^=/, "") : undefined;
  return {
    values: {
      totalsRowLabel: column.totalsLabel === undefined ? undefined : encodeName(column.totalsLabel),
      totalsRowFunction: custom === undefined ? kind : "custom",
    },
    xml: custom === undefined ? "" : `<totalsRowFormula>${escapeText(storedFormula(custom))}</totalsRowFormula>`,
  };
}

function columnXml(column: Column, id: number, table: string): string {
  const { values, xml } = totals(column);
  const formula =
    column.formula === undefined
      ? ""
      : `<calculatedColumnFormula>${escapeText(storedFormula(column.formula.replace(/^=/, ""), table))}</calculatedColumnFormula>`;
  const head = attributes({ id, name: encodeName(column.name), ...values });
  return formula + xml === "" ? `<tableColumn${head}/>` : `<tableColumn${head}>${formula}${xml}</tableColumn>`;
}

function tableXml(table: BookTable, id: number): string {
  const head = attributes({
    id,
    name: table.name,
    displayName: table.name,
    ref: areaAddress(table.area),
    headerRowCount: table.hasHeader ? undefined : 0,
    totalsRowCount: table.hasTotals ? 1 : undefined,
    totalsRowShown: table.hasTotals ? undefined : 0,
  });
  const filter = table.showFilter && table.hasHeader ? `<autoFilter ref="${filterAddress(table)}"/>` : "";
  const columns = table.columns.map((column, index) => columnXml(column, index + 1, table.name)).join("");
  const style =
    table.style === undefined
      ? ""
      : `<tableStyleInfo name="${table.style}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`;
  return `${XML_HEADER}<table xmlns="${MAIN}"${head}>${filter}<tableColumns count="${table.columns.length}">${columns}</tableColumns>${style}</table>`;
}

function patchTable(pkg: Package, part: string, before: BookTable, after: BookTable): void {
  const text = pkg.text(part);
  const root = pkg.xml(part);
  const patch = new Patch(text);
  if (!same(before.area, after.area)) patch.setAttribute(root, "ref", areaAddress(after.area));
  if (before.name !== after.name) {
    patch.setAttribute(root, "name", after.name);
    patch.setAttribute(root, "displayName", after.name);
  }
  if (before.hasTotals !== after.hasTotals) {
    patch.setAttribute(root, "totalsRowCount", after.hasTotals ? "1" : undefined);
    if (!after.hasTotals) patch.setAttribute(root, "totalsRowShown", "0");
  }
  const style = child(root, "tableStyleInfo");
  if (before.style !== after.style && style) patch.setAttribute(style, "name", after.style);
  const nodes = children(child(root, "tableColumns"), "tableColumn");
  const places = columnPlaces(before.columns, after.columns);
  writeFilter(patch, child(root, "autoFilter"), root, before, after, places);
  if (!same(before.columns, after.columns)) writeColumns(patch, root, nodes, before, after, places);
  pkg.write(part, patch.apply());
}

/** For each column after, its place before (-1: new). Same names first, then same places when none came or went. */
function columnPlaces(before: readonly Column[], after: readonly Column[]): number[] {
  const places = after.map((column) => before.findIndex((candidate) => candidate.name === column.name));
  return places.map((place, index) =>
    place < 0 && before.length === after.length && !places.includes(index) ? index : place,
  );
}

function writeColumns(
  patch: Patch,
  root: XmlNode,
  nodes: readonly XmlNode[],
  before: BookTable,
  after: BookTable,
  places: readonly number[],
): void {
  const list = child(root, "tableColumns");
  if (!list) return;
  let id = largest(
    nodes.map((node) => Number(attribute(node, "id") ?? 0)),
    0,
  );
  const p = root.prefix;
  const prefixed = (xml: string): string => (p === "" ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${p}`));
  const inside = after.columns.map((column, index) => {
    const place = places[index] ?? -1;
    const node = nodes[place];
    const former = before.columns[place];
    if (!node || !former) return prefixed(columnXml(column, ++id, after.name));
    return same(former, column)
      ? patch.source.slice(node.start, node.end)
      : changedColumn(patch.source, node, former, column, after.name, prefixed);
  });
  patch.replace(list.inner, list.innerEnd, inside.join(""));
  if (before.columns.length !== after.columns.length) patch.setAttribute(list, "count", String(after.columns.length));
}

function changedColumn(
  source: string,
  node: XmlNode,
  before: Column,
  after: Column,
  table: string,
  prefixed: (xml: string) => string,
): string {
  const { values, xml } = totals(after);
  const sameTotals = before.totalsLabel === after.totalsLabel && before.totalsFormula === after.totalsFormula;
  const sameFormula = before.formula === after.formula;
  const kept = (name: string): string =>
    node.children
      .filter((part) => part.name === name)
      .map((part) => source.slice(part.start, part.end))
      .join("");
  const formula =
    after.formula === undefined
      ? ""
      : prefixed(
          `<calculatedColumnFormula>${escapeText(storedFormula(after.formula.replace(/^=/, ""), table))}</calculatedColumnFormula>`,
        );
  const inside =
    (sameFormula ? kept("calculatedColumnFormula") : formula) +
    (sameTotals ? kept("totalsRowFormula") : prefixed(xml)) +
    kept("xmlColumnPr") +
    kept("extLst");
  const head = attributes({
    ...node.attributes,
    ...(before.name === after.name ? {} : { name: encodeName(after.name) }),
    ...(sameTotals ? {} : values),
  });
  return `<${node.prefix}tableColumn${head}>${inside}</${node.prefix}tableColumn>`;
}

function writeFilter(
  patch: Patch,
  filter: XmlNode | undefined,
  root: XmlNode,
  before: BookTable,
  after: BookTable,
  places: readonly number[],
): void {
  if (!filter) {
    if (after.showFilter && !before.showFilter)
      patch.insert(root.inner, `<${root.prefix}autoFilter ref="${filterAddress(after)}"/>`);
    return;
  }
  if (before.showFilter && !after.showFilter) {
    patch.remove(filter);
    return;
  }
  if (filterAddress(before) !== filterAddress(after)) patch.setAttribute(filter, "ref", filterAddress(after));
  if (places.every((place, index) => place === index) || same(before.columns, after.columns)) return;
  for (const node of children(filter, "filterColumn")) {
    const place = places.indexOf(Number(attribute(node, "colId") ?? -1));
    if (place < 0) patch.remove(node);
    else patch.setAttribute(node, "colId", String(place));
  }
}
