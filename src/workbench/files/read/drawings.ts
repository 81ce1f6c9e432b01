/**
 * Pictures, charts and shapes lying on a sheet. A chart or picture enters the model (`charts`, `images`) when our
 * writer would write the very same back, so that changing it loses nothing; anything else is a labelled frame.
 */
import type { BookChart, BookDrawing, BookImage } from "../../book/types";
import { chartMeaning, chartXml, parseChart } from "../chartXml";
import { chartAnchor, imageAnchor } from "../drawingXml";
import type { Package } from "../package";
import { attribute, child, descendants, parseXml, type XmlNode } from "../xml";

type Anchor = BookChart["anchor"];

/** EMU (1/914400 inch) of an ordinary cell, to place drawings that only give their size. */
const CELL = { width: 609_600, height: 190_500 };

export const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

export function readAnchor(node: XmlNode): Anchor {
  const place = (corner: XmlNode | undefined): { row: number; column: number } => ({
    row: Number(child(corner, "row")?.text ?? 0),
    column: Number(child(corner, "col")?.text ?? 0),
  });
  const size = child(node, "ext");
  const position = child(node, "pos");
  const from = position
    ? {
        row: Math.floor(Number(attribute(position, "y") ?? 0) / CELL.height),
        column: Math.floor(Number(attribute(position, "x") ?? 0) / CELL.width),
      }
    : place(child(node, "from"));
  const corner = child(node, "to");
  const to = corner
    ? place(corner)
    : {
        row: from.row + Math.ceil(Number(attribute(size, "cy") ?? 0) / CELL.height),
        column: from.column + Math.ceil(Number(attribute(size, "cx") ?? 0) / CELL.width),
      };
  return { from, to };
}

/** Anchors of a drawing part, also those kept for other versions inside mc:AlternateContent. */
export function anchorsOf(root: XmlNode): XmlNode[] {
  return root.children.flatMap((node) => {
    if (ANCHORS.includes(node.name)) return [node];
    const choice = node.name === "AlternateContent" ? child(node, "Choice") : undefined;
    return choice ? choice.children.filter((inner) => ANCHORS.includes(inner.name)) : [];
  });
}

/** Relationship that an anchor uses: of its chart or of its picture. */
export function anchorRelationship(anchor: XmlNode): string | undefined {
  const chart = descendants(anchor, "chart")[0];
  return chart ? attribute(chart, "id") : attribute(descendants(anchor, "blip")[0], "embed");
}

export interface DrawingsRead {
  readonly charts: BookChart[];
  readonly images: BookImage[];
  readonly drawings: BookDrawing[];
}

/** Everything that lies on a sheet, in drawing order. */
export function readDrawings(pkg: Package, sheetPart: string, sheetName: string): DrawingsRead {
  const found: DrawingsRead = { charts: [], images: [], drawings: [] };
  for (const { kind, target } of pkg.relationships(sheetPart)) {
    if (kind !== "drawing" || !pkg.has(target)) continue;
    const targets = new Map(pkg.relationships(target).map((relationship) => [relationship.id, relationship.target]));
    for (const anchor of anchorsOf(pkg.xml(target))) {
      const part = targets.get(anchorRelationship(anchor) ?? "");
      const chart = part === undefined ? null : readOwnChart(pkg, anchor, part, sheetName);
      const image = part === undefined || chart ? null : readOwnImage(pkg, anchor, part);
      if (chart) found.charts.push(chart);
      else if (image) found.images.push(image);
      else found.drawings.push(readDrawing(anchor, part));
    }
  }
  return found;
}

function nameAndText(anchor: XmlNode): { name: string; altText?: string } {
  const properties = descendants(anchor, "cNvPr")[0];
  const altText = attribute(properties, "descr");
  return { name: attribute(properties, "name") ?? "", ...(altText === undefined || altText === "" ? {} : { altText }) };
}

function readDrawing(anchor: XmlNode, part: string | undefined): BookDrawing {
  const picture = child(anchor, "pic");
  const chart = descendants(anchor, "graphicData").some((node) => /chart/i.test(attribute(node, "uri") ?? ""));
  return {
    kind: picture ? "image" : chart ? "chart" : "shape",
    ...nameAndText(anchor),
    anchor: readAnchor(anchor),
    ...(picture && part !== undefined ? { media: part } : {}),
  };
}

const ID = { shape: 1, relationship: "rId1" };

/** Whether an anchor says what ours says, its numbers of shape and relationship aside. */
function sameAnchor(anchor: XmlNode, ours: string): boolean {
  const numbers = ["id", "embed"];
  return chartMeaning(anchor, numbers) === chartMeaning(parseXml(ours, "dessin"), numbers);
}

function readOwnChart(pkg: Package, anchor: XmlNode, part: string, sheetName: string): BookChart | null {
  if (
    anchor.name !== "twoCellAnchor" ||
    descendants(anchor, "chart").length === 0 ||
    !pkg.has(part) ||
    pkg.relationships(part).length > 0
  )
    return null;
  const root = pkg.xml(part);
  const content = parseChart(root);
  if (!content) return null;
  const editAs = attribute(anchor, "editAs");
  const placement = editAs === "oneCell" ? "OneCell" : editAs === "absolute" ? "Absolute" : "TwoCell";
  const chart: BookChart = { id: part, ...nameAndText(anchor), ...content, anchor: readAnchor(anchor), placement };
  const written = parseXml(
    chartXml(chart, sheetName, () => []),
    part,
  );
  return chartMeaning(written) === chartMeaning(root) &&
    sameAnchor(anchor, chartAnchor(chart, ID.shape, ID.relationship))
    ? chart
    : null;
}

function readOwnImage(pkg: Package, anchor: XmlNode, part: string): BookImage | null {
  if (anchor.name !== "twoCellAnchor" || !/\.png$/i.test(part) || !pkg.has(part) || !child(anchor, "pic")) return null;
  const image: BookImage = { id: part, ...nameAndText(anchor), png: pkg.bytes(part), anchor: readAnchor(anchor) };
  return sameAnchor(anchor, imageAnchor(image, ID.shape, ID.relationship)) ? image : null;
}
