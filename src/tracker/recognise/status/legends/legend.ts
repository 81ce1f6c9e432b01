/** What she says herself that her codes mean: "R = à revoir ; C : conforme", under, above or beside a table, or in its header. */
import { fold } from "../../../cells/words";
import type { ReadStatus } from "../statuses";
import { isBareHaving, readMeaning } from "./meanings";

/** Folded word or code -> what it is said to mean. */
export type Legend = ReadonlyMap<string, string>;

const LONGEST_TEXT = 500;
const LONGEST_KEY = 30;
const PARTS = /[;\n|\u00b7\u2022]|,\s|\s\/\s|\.\s/;
const EQUALS = /^(.*?)\s*(?:=+>?|\u2192|->|\s(?:means|signifie|veut dire)\s)\s*(.+)$/i;
const COLON = /^([^:]*?)\s*(?::|\s[-\u2013\u2014])\s+(.+)$/;
/** "N1 non conforme", "⚪ pas commencé": a rank or an icon, then what it means. */
const BARE = /^([A-Za-z]{0,6}\s?\d{1,2}|\p{Extended_Pictographic}\ufe0f?)\s+(\D.*)$/u;

/** A code, and the words that explain it. */
export type Explanation = readonly [code: string, meaning: string];

/**
 * `texts` are those that may explain, `pairs` cells that stand side by side, `blocks` those that surely explain, also in
 * words that are not understood. The first that explains a word counts.
 */
export function legendOf(
  texts: Iterable<string>,
  pairs: Iterable<Explanation> = [],
  blocks: Iterable<Explanation> = [],
): Legend {
  const legend = new Map<string, string>();
  for (const text of texts)
    if (text.length <= LONGEST_TEXT) for (const [key, meaning] of explained(text)) add(key, meaning);
  for (const [key, meaning] of pairs) if (readMeaning(meaning) !== null) add(key, meaning);
  for (const [key, meaning] of blocks) add(key, meaning);
  return legend;

  function add(key: string, meaning: string): void {
    for (const one of key.split(/\s+ou\s+|\s+or\s+|\s*\/\s*(?=\S{2})/)) {
      const folded = fold(one.replace(/["\u00ab\u00bb\u201c\u201d()*]/g, " "));
      for (const grade of gradesOf(folded)) if (!legend.has(grade)) legend.set(grade, meaning);
      if (folded !== "" && folded.length <= LONGEST_KEY && !legend.has(folded)) legend.set(folded, meaning);
    }
  }
}

/** "4 à 5": every grade of it, the halves as well. */
function gradesOf(key: string): string[] {
  const [, from, to] = /^(?:de )?(\d{1,2}) ?(?:a|to|-) ?(\d{1,2})$/.exec(key) ?? [];
  const most = Number(to) - Number(from);
  if (!(most > 0 && most <= WIDEST_GRADES)) return [];
  return Array.from({ length: 2 * most + 1 }, (_, at) => String(Number(from) + at / 2));
}

const WIDEST_GRADES = 10;

/** What opens the next explanation on the same line: "C : conforme   NC : non conforme", "A = acquis – B = en cours". */
const NEXT =
  /(?:\s{2,}|\s[-\u2010-\u2015]\s|,)(?=[^\s:=\u2192,;]{1,14}(?:\s[^\s:=\u2192,;]{1,14})?\s*(?:[:=\u2192]|->))/;
/** "« Porté par le client » : il en répond": a word in quotes is explained, whatever signs the line holds. */
const QUOTED =
  /^[\u00ab"\u201c]\s*([^\u00bb"\u201d]+?)\s*[\u00bb"\u201d]\s*(?:[:=\u2192]|->|[-\u2010-\u2015]|signifie|veut dire|means)\s*(.+)$/i;

/** The pieces of a line, each of which may explain a word; a dash is cut at only where the first piece explains one. */
function piecesOf(line: string): string[] {
  return line.split(PARTS).flatMap((part) => {
    const pieces = part.trim().split(NEXT);
    return /[:=\u2192]|->/.test(pieces[0] ?? "") ? pieces : [part];
  });
}

/** "✔ en place    ~ à moitié    ✘ pas commencé": signs or capitals set apart, each before what it means. */
const APART = /^([^\s\p{L}\d]{1,2}|\p{Lu}{1,2})\s+(\p{L}[^=:]{2,40})$/u;

function setApart(text: string): [string, string][] | null {
  const pieces = text.trim().split(/\s{2,}|\n/);
  const found = pieces.flatMap((piece): [string, string][] => {
    const [, key, meaning] = APART.exec(piece.trim()) ?? [];
    return key === undefined || meaning === undefined ? [] : [[key, meaning]];
  });
  return found.length >= FEWEST_APART && found.length >= pieces.length - 1 ? found : null;
}

const FEWEST_APART = 3;

function explained(text: string): [string, string][] {
  const apart = setApart(text);
  if (apart) return apart;
  const found: [string, string][] = [];
  const inner = /\(([^()]*(?:=|\u2192)[^()]*)\)[\s.!]*$/.exec(text)?.[1] ?? text;
  const hasEquals = /=|\u2192|->| means | signifie | veut dire /i.test(inner);
  let prefix = "";
  for (const part of piecesOf(inner)) {
    const piece = part.trim();
    const match = QUOTED.exec(piece) ?? (hasEquals ? EQUALS.exec(piece) : (COLON.exec(piece) ?? BARE.exec(piece)));
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
  const read = readMeaning(meaning);
  return read?.status === "compliant" && isBareHaving(meaning) && hasBetter(meaning, legend) ? null : read;
}

/** Whether another code says more than that something is there. */
function hasBetter(than: string, legend: Legend): boolean {
  const own = fold(than);
  return [...legend.values()].some((meaning) => fold(meaning) !== own && readMeaning(meaning)?.status === "compliant");
}
