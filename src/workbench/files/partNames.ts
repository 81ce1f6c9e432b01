/** Names of parts, and the addresses by which parts refer to each other (ECMA-376 part 2, 6.2 and 6.5). */

/** "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

export const isRelationships = (path: string): boolean => path.toLowerCase().endsWith(".rels");

/** Target of a relationship of `part`, as a part path. */
export function resolve(part: string, target: string): string {
  const decoded = safeDecode(target.replace(/\\/g, "/"));
  if (decoded.startsWith("/")) return decoded.slice(1);
  const folders = part.split("/").slice(0, -1);
  for (const segment of decoded.split("/")) {
    if (segment === "..") folders.pop();
    else if (segment !== "." && segment !== "") folders.push(segment);
  }
  return folders.join("/");
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Relative address from one part to another, as Excel writes it. */
export function relative(from: string, to: string): string {
  const a = from.split("/").slice(0, -1);
  const b = to.split("/");
  let common = 0;
  while (common < a.length && common < b.length - 1 && a[common] === b[common]) common++;
  return [...a.slice(common).map(() => ".."), ...b.slice(common)].join("/");
}
