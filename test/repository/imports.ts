/** Who imports whom in `src`, by the texts of the files: types and code loaded later count too. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const SRC = path.resolve(__dirname, "../../src");

const SPECIFIER = /(?:from|import)\s*\(?\s*(?:\/\*.*?\*\/\s*)?["'](\.{1,2}(?:\/[^"']*)?)["']/g;
const ENDINGS = ["", ".ts", ".tsx", ".mjs", ".js", "/index.ts"];

/** Files of code, by their path within `src`. */
export const files: readonly string[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => /\.(ts|tsx|mjs|js)$/.test(file))
  .sort();

const known = new Set(files);

/** The files that one imports; what lies outside of `src` is left out. */
export function importsOf(file: string): readonly string[] {
  const text = readFileSync(path.join(SRC, file), "utf8");
  return [...text.matchAll(SPECIFIER)].flatMap(([, specifier = ""]) => {
    const target = path.posix.join(path.posix.dirname(file), specifier);
    const found = ENDINGS.map((ending) => target + ending).find((one) => known.has(one));
    return found === undefined ? [] : [found];
  });
}

/** Groups of nodes that reach each other (Tarjan); a node that only reaches itself by an arrow of its own counts. */
export function circles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    low.set(node, order.get(node)!);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node)!, low.get(next)!));
    }
    if (low.get(node) !== order.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1 || graph.get(node)?.includes(node)) found.push(group.sort());
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return found;
}
