/** What stands between the brackets of a table reference: `[@Statut]`, `[[#All],[A]:[B]]`. `'` escapes a character. */

export interface SpecifierParts {
  /** `#All`, `#This Row` (also written `@`)… */
  readonly items: readonly string[];
  readonly columns: readonly string[];
}

const LEAF = /\[((?:[^\[\]']|'.)*)\]/gs;
/** What a column's name must be escaped for. */
const SPECIAL = /[\[\]#'@]/g;

/** `[[#All],[A]:[B]]` -> items ["#All"], columns ["A", "B"]. */
export function specifierParts(specifier: string): SpecifierParts {
  const items: string[] = [];
  const columns: string[] = [];
  const { at, rest } = inside(specifier);
  if (at) items.push("#This Row");
  const leaves = rest.startsWith("[") ? [...rest.matchAll(LEAF)].map(([, text]) => text!) : [rest];
  for (const leaf of leaves) {
    if (leaf.startsWith("#")) items.push(plain(leaf).trim());
    else if (leaf !== "") columns.push(plain(leaf));
  }
  return { items, columns };
}

/** The specifier with other names of columns; `change` answers undefined to keep one as written. */
export function mapColumns(specifier: string, change: (name: string) => string | undefined): string {
  const { at, rest } = inside(specifier);
  const changed = (leaf: string): string | undefined => {
    if (leaf === "" || leaf.startsWith("#")) return undefined;
    return change(plain(leaf))?.replace(SPECIAL, "'$&");
  };
  if (rest.startsWith("["))
    return specifier.replace(LEAF, (written: string, leaf: string) => {
      const name = changed(leaf);
      return name === undefined ? written : `[${name}]`;
    });
  const name = changed(rest);
  if (name === undefined) return specifier;
  // After "@" a name of several words needs brackets of its own.
  return at ? `[@${/^[\p{L}\p{N}_.]+$/u.test(name) ? name : `[${name}]`}]` : `[${name}]`;
}

function inside(specifier: string): { at: boolean; rest: string } {
  const text = specifier.replace(/^\[/, "").replace(/\]$/, "").trim();
  return text.startsWith("@") ? { at: true, rest: text.slice(1).trim() } : { at: false, rest: text };
}

const plain = (leaf: string): string => leaf.replace(/'(.)/gs, "$1");
