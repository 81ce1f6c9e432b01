/** What a header may mean: its words looked up in the vocabulary, whole first, then by the words it starts with. */
import { isGrammar, stemOf } from "./headerStems";
import { remembered } from "../../cells/remembered";
import { camelApart, fold, tokens, vocabulary } from "../../cells/words";
import type { SingleRole } from "../../model/recognition";

/**
 * Meanings of a header before the values beside it decide: see `HEADER_WORDS`. Beside the roles of a column: a bare
 * number, whom an indicator does not concern, a proof, a link, a name, and what is nobody's.
 */
export type Meaning = SingleRole | "number" | "exempt" | "proof" | "link" | "name" | "ignored" | "unrelated";

export interface Hit {
  readonly meaning: Meaning;
  /** 1 for the whole header, less for its first words, least for words inside it. */
  readonly quality: number;
}

interface Entry {
  readonly meanings: Meaning[];
  readonly wholeOnly: boolean;
}

/** No phrase of the vocabulary is longer. */
const LONGEST_WHOLE = 50;
const WHOLE = 1;
const START = 0.8;
const INSIDE = 0.5;
const BY_STEM = 0.4;
const LONGEST_PHRASE = 6;
/** Longer texts are sentences, not headers. */
export const LONGEST_HEADER = 70;

/** The words that recognition knows. Scoring takes words out of them, so they are handed over, not imported. */
export interface Words {
  /** Lines `meaning: words`, see `vocabulary.ts`. */
  readonly headers: string;
  readonly steps: string;
}

/** Looks headers up in a set of words. */
export interface HeaderLookup {
  /** The meanings of a header text, best first; empty when no word of it is known. */
  hits(text: string): readonly Hit[];
  /** What a text means as a whole header; null when it only contains one, or none. Cheap: made for every cell. */
  whole(text: string): Meaning | null;
  /** Whether a text names a step of a trainee's journey: 1 as a whole, less when it only contains one, else 0. */
  step(text: string): number;
}

export function headerLookup(words: Words): HeaderLookup {
  const entries = entriesOf(words.headers);
  const stems = stemsOf(entries);
  const steps = new Set(vocabulary(words.steps).map(([, word]) => tokens(apart(word)).join(" ")));
  const whole = remembered(
    (text: string): Meaning | null =>
      entries.get(tokens(apart(text.replace(/\([^)]*\)/g, " "))).join(" "))?.meanings[0] ?? null,
  );
  return {
    hits: remembered((text) => hitsOf(entries, stems, text)),
    whole: (text) => (text.length > LONGEST_WHOLE || /[2-9]/.test(text) ? null : whole(text)),
    step: remembered((text) => stepOf(steps, text)),
  };
}

function entriesOf(lines: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [meaning, word] of vocabulary(lines)) {
    const wholeOnly = word.startsWith("=");
    const key = tokens(wholeOnly ? word.slice(1) : word).join(" ");
    const entry = entries.get(key) ?? { meanings: [], wholeOnly: wholeOnly || key.length < 3 };
    if (!entry.meanings.includes(meaning as Meaning)) entry.meanings.push(meaning as Meaning);
    entries.set(key, entry);
  }
  return entries;
}

/** "dateVerification", "date_verification" -> "date verification"; "MàJ" stays one word. */
const apart = (text: string): string => (text.length < SHORTEST_CAMEL ? text : camelApart(text)).replace(/_/g, " ");
const SHORTEST_CAMEL = 4;

/** Stems that the vocabulary uses for one meaning alone. */
function stemsOf(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Meaning> {
  const found = new Map<string, Meaning | null>();
  for (const [key, { meanings }] of entries) {
    for (const stem of key.split(" ").map(stemOf)) {
      if (isGrammar(stem) || stem.length < 4) continue;
      const own = meanings.length === 1 ? (meanings[0] ?? null) : null;
      found.set(stem, found.has(stem) && found.get(stem) !== own ? null : own);
    }
  }
  return new Map([...found].flatMap(([stem, meaning]) => (meaning === null ? [] : [[stem, meaning] as const])));
}

function hitsOf(
  entries: ReadonlyMap<string, Entry>,
  stems: ReadonlyMap<string, Meaning>,
  text: string,
): readonly Hit[] {
  if (text.length > LONGEST_HEADER) return [];
  const bare = text.replace(/\(s\)/g, "s").replace(/\([^)]*\)|\[[^\]]*\]/g, " ");
  const words = tokens(apart(bare.trim() === "" ? text : bare));
  if (words.length === 0 || words.length > 9) return [];
  const whole = entries.get(words.join(" "));
  if (whole) return whole.meanings.map((meaning) => ({ meaning, quality: WHOLE }));
  for (let start = 0; start < Math.min(words.length, 4); start += 1) {
    for (let length = Math.min(LONGEST_PHRASE, words.length - start); length > 0; length -= 1) {
      const entry = entries.get(words.slice(start, start + length).join(" "));
      if (entry && !entry.wholeOnly)
        return entry.meanings.map((meaning) => ({ meaning, quality: start === 0 ? START : INSIDE }));
    }
  }
  const short = abbreviated(entries, bare.trim());
  if (short.length > 0) return short.map((meaning) => ({ meaning, quality: START }));
  const byStem = new Set(words.flatMap((word) => stems.get(stemOf(word)) ?? []));
  return byStem.size === 1 ? [...byStem].map((meaning) => ({ meaning, quality: BY_STEM })) : [];
}

const ABBREVIATION = /^([a-z]{3,})\.$/;

/** What the words begin with that a header cuts short with a full stop, "Appl.", "Obs."; none where they mean two things. */
function abbreviated(entries: ReadonlyMap<string, Entry>, text: string): readonly Meaning[] {
  const begun = ABBREVIATION.exec(fold(text))?.[1];
  if (begun === undefined) return [];
  const found = new Set<Meaning>();
  for (const [key, { meanings }] of entries) {
    if (!key.startsWith(begun) || key.includes(" ")) continue;
    const [only, ...others] = meanings;
    if (only === undefined || others.length > 0) return [];
    found.add(only);
  }
  return found.size === 1 ? [...found] : [];
}

function stepOf(steps: ReadonlySet<string>, text: string): number {
  if (text.length > LONGEST_HEADER) return 0;
  const words = tokens(apart(text.replace(/\([^)]*\)/g, " ").replace(/^\s*\d{1,2}\s*[.):-]\s*/, "")));
  if (words.length === 0 || words.length > 9) return 0;
  if (steps.has(words.join(" "))) return WHOLE;
  for (let start = 0; start < words.length; start += 1) {
    for (let length = Math.min(4, words.length - start); length > 0; length -= 1) {
      if (steps.has(words.slice(start, start + length).join(" "))) return start === 0 ? START : INSIDE;
    }
  }
  return 0;
}

/** How well a header fits each meaning of the vocabulary; a whole phrase counts beside it. */
export function wordsOf(hits: readonly Hit[]): Record<string, number> {
  const words: Record<string, number> = {};
  for (const { meaning, quality } of hits) {
    words[meaning] = quality;
    if (quality === 1) words[`=${meaning}`] = 1;
  }
  return words;
}

/** Header texts compared as she sees them: case, accents and line breaks do not matter. */
export function sameHeader(a: string, b: string): boolean {
  return fold(a) === fold(b);
}
