/** Pictures, charts and shapes lying on a sheet. */
import type { BookDrawing } from "../../book/types";
import type { Package } from "../package";
import { attribute, child, descendants, type XmlNode } from "../xml";

export interface Anchor {
  readonly from: { row: number; column: number };
  readonly to: { row: number; column: number };
}

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
    ? { row: Math.floor(Number(attribute(position, "y") ?? 0) / CELL.height), column: Math.floor(Number(attribute(position, "x") ?? 0) / CELL.width) }
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

function readDrawing(anchor: XmlNode, media: (id: string) => string | undefined): BookDrawing {
  const properties = descendants(anchor, "cNvPr")[0];
  const altText = attribute(properties, "descr");
  const picture = child(anchor, "pic");
  const image = picture ? media(attribute(descendants(picture, "blip")[0], "embed") ?? "") : undefined;
  const chart = descendants(anchor, "graphicData").some((node) => /chart/i.test(attribute(node, "uri") ?? ""));
  return {
    kind: picture ? "image" : chart ? "chart" : "shape",
    name: attribute(properties, "name") ?? "",
    ...(altText === undefined || altText === "" ? {} : { altText }),
    anchor: readAnchor(anchor),
    ...(image === undefined ? {} : { media: image }),
  };
}

/** Everything that lies on a sheet, in drawing order. */
export function readDrawings(pkg: Package, sheetPart: string): BookDrawing[] {
  const found: BookDrawing[] = [];
  for (const { kind, target } of pkg.relationships(sheetPart)) {
    if (kind !== "drawing" || !pkg.has(target)) continue;
    const targets = new Map(pkg.relationships(target).map((relationship) => [relationship.id, relationship.target]));
    for (const anchor of anchorsOf(pkg.xml(target))) found.push(readDrawing(anchor, (id) => targets.get(id)));
  }
  return found;
}

