/** Charts and pictures that the add-in put on a sheet: added to, changed in or removed from its drawing. */
import { sameName } from "../../formula/names";
import type { BookChart, BookData, BookImage, BookSheet, BookValue } from "../../book/types";
import { chartXml, referencedArea, type RangeValues } from "../chartXml";
import { chartAnchor, EMPTY_DRAWING, imageAnchor } from "../drawingXml";
import { type Package, XML_HEADER } from "../package";
import { anchorRelationship, anchorsOf } from "../read/drawings";
import { attribute, attributes, descendants, Patch } from "../xml";
import type { Frame } from "./frame";
import { largest } from "../../formula/many";

const CONTENT = {
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
};

/** Cells whose values a chart keeps a copy of. */
const CACHED_CELLS = 1000;

/** Values of a range of the book. */
export function rangeValues(book: BookData): RangeValues {
  return (reference) => {
    const found = referencedArea(reference);
    const sheet = book.sheets.find((candidate) => found !== null && sameName(candidate.name, found.sheet));
    if (!found || !sheet) return [];
    const { top, left, bottom, right } = found.area;
    if ((bottom - top + 1) * (right - left + 1) > CACHED_CELLS) return [];
    const values: BookValue[] = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) values.push(sheet.rows.get(row)?.get(column)?.value ?? null);
    return values;
  };
}

type Item = { readonly kind: "chart"; readonly item: BookChart } | { readonly kind: "image"; readonly item: BookImage };

const items = (sheet: BookSheet): Item[] => [
  ...sheet.charts.map((item): Item => ({ kind: "chart", item })),
  ...sheet.images.map((item): Item => ({ kind: "image", item })),
];

function sameItem(a: Item, b: Item): boolean {
  if (a.kind === "image" && b.kind === "image") {
    const { png: pngA, ...restA } = a.item;
    const { png: pngB, ...restB } = b.item;
    return (
      JSON.stringify(restA) === JSON.stringify(restB) &&
      pngA.length === pngB.length &&
      pngA.every((byte, index) => byte === pngB[index])
    );
  }
  return a.kind === b.kind && JSON.stringify(sorted(a.item)) === JSON.stringify(sorted(b.item));
}

/** Members in one order, those left undefined dropped. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}

export interface DrawingContext {
  readonly pkg: Package;
  readonly relationshipType: string;
  readonly values: RangeValues;
}

export function writeDrawings(
  context: DrawingContext,
  part: string,
  frame: Frame,
  before: BookSheet,
  after: BookSheet,
): void {
  const old = items(before);
  const fresh = items(after);
  const unchanged = fresh.filter((one) =>
    old.some((former) => former.item.id === one.item.id && sameItem(former, one)),
  );
  const gone = old.filter((one) => !unchanged.some((kept) => kept.item.id === one.item.id));
  const added = fresh.filter((one) => !unchanged.includes(one));
  if (gone.length === 0 && added.length === 0) return;
  const { pkg } = context;
  const drawing = pkg.relationships(part).find(({ kind, target }) => kind === "drawing" && pkg.has(target));
  if (
    drawing &&
    removeItems(
      pkg,
      drawing.target,
      gone.map((one) => one.item.id),
    ) === 0 &&
    added.length === 0
  ) {
    pkg.unrelate(part, drawing.id);
    pkg.remove(drawing.target);
    frame.set("drawing", null);
    return;
  }
  if (added.length === 0) return;
  let target = drawing?.target;
  if (target === undefined) {
    target = pkg.numbered("xl/drawings/drawing", ".xml");
    pkg.write(target, XML_HEADER + EMPTY_DRAWING);
    pkg.declare(target, CONTENT.drawing);
    const id = pkg.relate(part, `${context.relationshipType}/drawing`, target);
    frame.set("drawing", `<${frame.prefix}drawing${frame.relationship(id)}/>`);
  }
  addItems(context, target, added, after.name);
}

/** Removes the anchors that show certain parts; returns how many anchors are left. */
function removeItems(pkg: Package, drawing: string, parts: readonly string[]): number {
  const root = pkg.xml(drawing);
  const anchors = anchorsOf(root);
  const relationships = pkg.relationships(drawing);
  const gone = anchors.filter((anchor) => {
    const id = anchorRelationship(anchor);
    return relationships.some((relationship) => relationship.id === id && parts.includes(relationship.target));
  });
  if (gone.length > 0) {
    const patch = new Patch(pkg.text(drawing));
    for (const anchor of gone) patch.remove(anchor);
    pkg.write(drawing, patch.apply());
    for (const { id, target } of relationships) if (parts.includes(target)) pkg.unrelate(drawing, id);
  }
  // Elements other than anchors do not occur; what is left decides whether the part stays.
  return root.children.length - gone.length;
}

function addItems(context: DrawingContext, drawing: string, added: readonly Item[], sheetName: string): void {
  const { pkg, relationshipType } = context;
  const root = pkg.xml(drawing);
  let shape = largest(
    descendants(root, "cNvPr").map((node) => Number(attribute(node, "id") ?? 0)),
    1,
  );
  const anchors = added.map((one) => {
    shape++;
    if (one.kind === "chart") {
      const part = pkg.numbered("xl/charts/chart", ".xml");
      pkg.write(part, chartXml(one.item, sheetName, context.values));
      pkg.declare(part, CONTENT.chart);
      return chartAnchor(one.item, shape, pkg.relate(drawing, `${relationshipType}/chart`, part));
    }
    const part = pkg.numbered("xl/media/image", ".png");
    pkg.write(part, one.item.png);
    pkg.declareExtension("png", "image/png");
    return imageAnchor(one.item, shape, pkg.relate(drawing, `${relationshipType}/image`, part));
  });
  const patch = new Patch(pkg.text(drawing));
  if (root.inner === root.end)
    patch.replace(
      root.start,
      root.end,
      `<${root.prefix}wsDr${attributes(root.attributes)}>${anchors.join("")}</${root.prefix}wsDr>`,
    );
  else patch.insert(root.innerEnd, anchors.join(""));
  pkg.write(drawing, patch.apply());
}
