/** What she says herself that her codes mean: "R = à revoir ; C : conforme", under, above or beside a table, or in its header. */
import { fold } from "../../cells/words";
import { readExplained, readStatus, type ReadStatus } from "./statuses";

/** Folded word or code -> what it is said to mean. */
export type Legend = ReadonlyMap<string, string>;

const LONGEST_TEXT = 500;
const LONGEST_KEY = 30;
const PARTS = /[;\n|\u00b7\u2022]|,\s|\s\/\s|\.\s/;
const EQUALS = /^(.*?)\s*(?:=+>?|\u2192|->|\s(?:means|signifie|veut dire)\s)\s*(.+)$/i;
const COLON = /^([^:]*?)\s*(?::|\s[-\u2013\u2014])\s+(.+)$/;
/** "N1 non conforme", "⚪ pas commencé": a rank or an icon, then what it means. */
const BARE = /^([A-Za-z]{0,6}\s?\d{1,2}|\p{Extended_Pictographic}\ufe0f?)\s+(\D.*)$/u;

/** `texts` are those that may explain, `pairs` cells that stand side by side. The first that explains a word counts. */
export function legendOf(texts: Iterable<string>, pairs: Iterable<readonly [string, string]> = []): Legend {
  const legend = new Map<string, string>();
  for (const text of texts)
    if (text.length <= LONGEST_TEXT) for (const [key, meaning] of explained(text)) add(key, meaning);
  for (const [key, meaning] of pairs) if (readStatus(meaning) !== null) add(key, meaning);
  return legend;

  function add(key: string, meaning: string): void {
    for (const one of key.split(/\s+ou\s+|\s+or\s+|\s*\/\s*(?=\S{2})/)) {
      const folded = fold(one.replace(/["\u00ab\u00bb\u201c\u201d()*]/g, " "));
      if (folded !== "" && folded.length <= LONGEST_KEY && !legend.has(folded)) legend.set(folded, meaning);
    }
  }
}

function explained(text: string): [string, string][] {
  const found: [string, string][] = [];
  const inner = /\(([^()]*(?:=|\u2192)[^()]*)\)\s*$/.exec(text)?.[1] ?? text;
  const hasEquals = /=|\u2192|->| means | signifie | veut dire /i.test(inner);
  let prefix = "";
  for (const part of inner.split(PARTS)) {
    const piece = part.trim();
    const match = hasEquals ? EQUALS.exec(piece) : (COLON.exec(piece) ?? BARE.exec(piece));
    if (match) {
      const key = (match[1] ?? "").split(":").pop() ?? "";
      const levelled = /^(\p{L}{3,})\s+\S$/u.exec(key.trim())?.[1];
      if (levelled) prefix = `${levelled} `;
      found.push([key, match[2] ?? ""]);
      if (prefix !== "" && !levelled && key.trim().length <= 2) found.push([`${prefix}${key.trim()}`, match[2] ?? ""]);
    } else {
      const last = found[found.length - 1];
      if (last && piece !== "") last[1] += `, ${piece}`;
    }
  }
  return found;
}

/** What the legend makes of a word: `undefined` where it does not speak of it, null where it does in words that are no status. */
export function readByLegend(word: string, legend: Legend): ReadStatus | null | undefined {
  if (legend.size === 0) return undefined;
  const seen = new Set<string>();
  let key = fold(word);
  let meaning = legend.get(key);
  if (meaning === undefined) return undefined;
  // "vert = A" where "A = acquis": followed as far as it goes.
  while (meaning !== undefined && !seen.has(key)) {
    seen.add(key);
    const next = fold(meaning);
    if (!legend.has(next)) break;
    key = next;
    meaning = legend.get(next);
  }
  if (meaning === undefined) return null;
  return readStatus(meaning) ?? readExplained(meaning);
}
