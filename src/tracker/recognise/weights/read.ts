/** Reads the written table of weights: a line a feature, `feature<TAB>role value role value`; values in tenths. */
import type { Weights } from "./model";

/** What is written of a feature is read when it is first asked for: a workbook asks for a tenth of them. */
export function readWeights(text: string): Weights {
  const written = new Map<string, string>();
  const headers = new Set<string>();
  for (const line of text.split("\n")) {
    const tab = line.indexOf("\t");
    if (tab < 1) continue;
    const feature = line.slice(0, tab);
    written.set(feature, line.slice(tab + 1));
    if (feature.startsWith("h/")) headers.add(feature.slice(2));
  }
  const read = new Map<string, ReadonlyMap<string, number>>();
  const valuesOf = (feature: string): ReadonlyMap<string, number> => {
    const known = read.get(feature);
    if (known) return known;
    const pairs = (written.get(feature) ?? "").split(" ");
    const values = new Map<string, number>();
    for (let at = 0; at + 1 < pairs.length; at += 2) values.set(pairs[at] ?? "", Number(pairs[at + 1]) / 10);
    read.set(feature, values);
    return values;
  };
  return {
    headers,
    get(key) {
      // "part/role/feature", written under "part/feature".
      const role = key.indexOf("/") + 1;
      const feature = key.indexOf("/", role);
      const name = key.slice(0, role) + key.slice(feature + 1);
      return written.has(name) ? valuesOf(name).get(key.slice(role, feature)) : undefined;
    },
  };
}

/** Headers have thousands of features: what hardly speaks is left out, in tenths. */
const LEAST = 15;

/** Writes weights as `readWeights` reads them, in a fixed order; those that round to nothing are left out. */
export function writeWeights(weights: ReadonlyMap<string, number>): string {
  const lines = new Map<string, string[]>();
  for (const key of [...weights.keys()].sort()) {
    const value = Math.round((weights.get(key) ?? 0) * 10);
    if (Math.abs(value) < (key.startsWith("h/") ? LEAST : 1)) continue;
    const [part = "", role = ""] = key.split("/");
    const feature = `${part}/${key.slice(part.length + role.length + 2)}`;
    const line = lines.get(feature) ?? [];
    line.push(`${role} ${value}`);
    lines.set(feature, line);
  }
  return [...lines].map(([feature, values]) => `${feature}\t${values.join(" ")}`).join("\n");
}
