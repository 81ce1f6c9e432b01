/** Hyperlinks of a sheet: those that did not change keep their element and their relationship. */
import type { BookSheet } from "../../book/types";
import { cellAddress, parseArea } from "../../formula/areas";
import type { Package } from "../package";
import { attribute, attributes, children, type XmlNode } from "../xml";
import type { Frame } from "./frame";

type Link = BookSheet["links"] extends Map<string, infer One> ? One : never;

const same = (a: Link | undefined, b: Link | undefined): boolean =>
  a?.address === b?.address && a?.location === b?.location && a?.tooltip === b?.tooltip && a?.display === b?.display;

function keysOf(node: XmlNode): string[] {
  const area = parseArea(attribute(node, "ref") ?? "");
  const keys: string[] = [];
  if (!area || (area.bottom - area.top + 1) * (area.right - area.left + 1) > 1000)
    return area ? [`${area.top},${area.left}`] : [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) keys.push(`${row},${column}`);
  return keys;
}

export function writeLinks(
  pkg: Package,
  part: string,
  frame: Frame,
  before: BookSheet,
  after: BookSheet,
  relationshipType: string,
): void {
  const changed = [...new Set([...before.links.keys(), ...after.links.keys()])].filter(
    (key) => !same(before.links.get(key), after.links.get(key)),
  );
  if (changed.length === 0) return;
  const list = frame.child("hyperlinks");
  const nodes = children(list, "hyperlink");
  const kept = nodes.filter((node) => !keysOf(node).some((key) => changed.includes(key)));
  const covered = new Set(kept.flatMap(keysOf));
  const used = new Set(kept.map((node) => attribute(node, "id")));
  for (const node of nodes) {
    const id = attribute(node, "id");
    if (id !== undefined && !kept.includes(node) && !used.has(id)) pkg.unrelate(part, id);
  }
  const p = frame.prefix;
  const added = [...after.links]
    .filter(([key]) => !covered.has(key))
    .map(([key, link]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const id =
        link.address === undefined
          ? ""
          : frame.relationship(pkg.relate(part, `${relationshipType}/hyperlink`, link.address, true));
      const { location, tooltip, display } = link;
      return `<${p}hyperlink${attributes({ ref: cellAddress(row, column) })}${id}${attributes({ location, tooltip, display })}/>`;
    });
  const inside = kept.map((node) => frame.slice(node)).join("") + added.join("");
  frame.set("hyperlinks", inside === "" ? null : `<${p}hyperlinks>${inside}</${p}hyperlinks>`);
}
