/**
 * Reads the written table of weights, and writes it. The pane waits for it, so it is written to be small once compressed,
 * like beside like: a line with the names of all roles, then three blocks for each part, a blank line before each. The
 * first block holds the part and its features, a line each; the second, for each feature, a letter for every role it
 * speaks of; the third, a sign for the weight of each of these letters, in tenths.
 */
import type { Weights } from "./model";

/** Letters of roles, in the order of the first line. */
const FIRST_LETTER = "0".charCodeAt(0);
/** Where the signs of weights met often have their nothing: they are plain characters. */
const PLAIN = 103;
const isPlain = (code: number) => code > 32 && code < 127;
/** Where all others have it. */
const FAR = 0x400;

function signOf(tenths: number): string {
  return String.fromCharCode(isPlain(PLAIN + tenths) ? PLAIN + tenths : FAR + tenths);
}

function tenthsOf(code: number): number {
  return code - (isPlain(code) ? PLAIN : FAR);
}

/** A weight is looked up when it is asked for: a workbook asks for a tenth of them. */
export function readWeights(text: string): Weights {
  const [names = "", ...blocks] = text.replace(/^\n|\n$/g, "").split("\n\n");
  const roles = names.split(" ");
  const written = new Map<string, { readonly letters: string; readonly values: string; readonly from: number }>();
  const headers = new Set<string>();
  for (let at = 0; at + 2 < blocks.length; at += 3) {
    const [part, ...features] = (blocks[at] ?? "").split("\n");
    const lines = (blocks[at + 1] ?? "").split("\n");
    const values = blocks[at + 2] ?? "";
    let from = 0;
    features.forEach((feature, index) => {
      const letters = lines[index] ?? "";
      written.set(`${part}/${feature}`, { letters, values, from });
      from += letters.length;
      if (part === "h") headers.add(feature);
    });
  }
  return {
    headers,
    get(key) {
      // "part/role/feature", written under "part/feature".
      const role = key.indexOf("/") + 1;
      const feature = key.indexOf("/", role);
      const one = written.get(key.slice(0, role) + key.slice(feature + 1));
      if (!one) return undefined;
      const letter = String.fromCharCode(FIRST_LETTER + roles.indexOf(key.slice(role, feature)));
      const at = one.letters.indexOf(letter);
      return at < 0 ? undefined : tenthsOf(one.values.charCodeAt(one.from + at)) / 10;
    },
  };
}

/** Headers have thousands of features: what hardly speaks is left out, in tenths. */
const LEAST = 15;

/** Writes weights as `readWeights` reads them, in a fixed order; those that round to nothing are left out. */
export function writeWeights(weights: ReadonlyMap<string, number>): string {
  const kept = [...weights]
    .map(([key, weight]) => [key, Math.round(weight * 10)] as const)
    .filter(([key, tenths]) => Math.abs(tenths) >= (key.startsWith("h/") ? LEAST : 1))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const roles = [...new Set(kept.map(([key]) => key.split("/")[1] ?? ""))].sort();
  const parts = new Map<string, Map<string, { letters: string; signs: string }>>();
  for (const [key, tenths] of kept) {
    const [part = "", role = ""] = key.split("/");
    const feature = key.slice(part.length + role.length + 2);
    const features = parts.get(part) ?? new Map<string, { letters: string; signs: string }>();
    const line = features.get(feature) ?? { letters: "", signs: "" };
    line.letters += String.fromCharCode(FIRST_LETTER + roles.indexOf(role));
    line.signs += signOf(tenths);
    features.set(feature, line);
    parts.set(part, features);
  }
  const blocks = [...parts].flatMap(([part, features]) => [
    [part, ...features.keys()].join("\n"),
    [...features.values()].map(({ letters }) => letters).join("\n"),
    [...features.values()].map(({ signs }) => signs).join(""),
  ]);
  return [roles.join(" "), ...blocks].join("\n\n");
}
