/** A short print of cells, to tell whether she changed what we wrote. */

/** FNV-1a over the values, as text. */
export function printOf(values: readonly (readonly unknown[])[]): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(values)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16);
}
