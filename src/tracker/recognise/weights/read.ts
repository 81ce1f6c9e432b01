/** Reads the written table of weights: a line a feature, `feature<TAB>role value role value`; values in tenths. */
import type { Weights } from "./model";

export function readWeights(text: string): Weights {
  const weights = new Map<string, number>();
  for (const line of text.split("\n")) {
    const [feature, values] = line.split("\t");
    if (!feature || !values) continue;
    const slash = feature.indexOf("/");
    const [part, name] = [feature.slice(0, slash), feature.slice(slash + 1)];
    const pairs = values.split(" ");
    for (let at = 0; at + 1 < pairs.length; at += 2)
      weights.set(`${part}/${pairs[at] ?? ""}/${name}`, Number(pairs[at + 1]) / 10);
  }
  return weights;
}

/** Headers have thousands of features: what hardly speaks is left out, in tenths. */
const LEAST = 15;

/** Writes weights as `readWeights` reads them, in a fixed order; those that round to nothing are left out. */
export function writeWeights(weights: Weights): string {
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
