/** A short print of cells, to tell whether she changed what we wrote. */
import { SETTING_PREFIX } from "./marks";

/** Prints of the starter sheets as we wrote them. */
export const STARTER_PRINTS_KEY = `${SETTING_PREFIX}starter`;
/** Prints of the sheets made from document models as we wrote them. */
export const MODEL_PRINTS_KEY = `${SETTING_PREFIX}models`;

/** The prints that a setting holds; none when it cannot be read. */
export function storedPrints(stored: unknown): readonly string[] {
  return Array.isArray(stored) && stored.every((one) => typeof one === "string") ? stored : [];
}

/** The print of cells whose first one still says that they are unfinished, as it will be once it shows `title`. */
export function printOnceFinished(values: readonly (readonly unknown[])[], title: unknown): string {
  return printOf(values.map((row, index) => (index === 0 ? [title, ...row.slice(1)] : row)));
}

/** FNV-1a over the values, as text. */
export function printOf(values: readonly (readonly unknown[])[]): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(values)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16);
}
