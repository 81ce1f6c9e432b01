/** The words and phrases of a status by their kind: the longest phrase first, one slip allowed in a long word. */
import { remembered } from "../../cells/remembered";
import { fold, vocabulary } from "../../cells/words";
import { APPROVALS, CONCERN, HARMLESS, LIMITS, NEGATIONS, STATUSES, VERBS } from "./lexicon";
import { DATE, SEPARATOR, singular, type Token } from "./tokens";

/** See `lexicon.ts` for what each kind means. */
export type Kind =
  | "judged"
  | "made"
  | "finished"
  | "held"
  | "current"
  | "weak"
  | "whole"
  | "limit"
  | "soon"
  | "but"
  | "missing"
  | "doubt"
  | "waiting"
  | "awaited"
  | "partial"
  | "nonCompliant"
  | "gap"
  | "redo"
  | "todo"
  | "nonexistent"
  | "nothing"
  | "lacking"
  | "absent"
  | "notApplicable"
  | "minor"
  | "major"
  | "concern"
  | "started"
  | "assessed"
  | "create"
  | "fix"
  | "function"
  | "intense"
  | "subject"
  | "record"
  | "not"
  | "far"
  | "yet"
  | "longer";

/** A piece of a cell: of a kind, a share in percent, an unknown verb in the infinitive, a sign, or not understood. */
export interface Atom {
  readonly kind: Kind | "share" | "verb" | "asked" | "end" | "number" | "date" | "unknown";
  readonly text: string;
}

const LONGEST_PHRASE = 8;
/** Words from this length on are known with one slip. */
const SLIP_FROM = 6;
const PHRASES = new Map<string, Kind>();
/** Words less one letter -> the words themselves. */
const CUT_WORDS = new Map<string, string[]>();

function keyOf(phrase: string): string[] {
  return (fold(phrase).match(/[a-z0-9]+/g) ?? []).map(singular);
}

/** Nouns and function words: "audité" is no "audit". */
const INVARIABLE: ReadonlySet<Kind> = new Set([
  "function",
  "intense",
  "subject",
  "record",
  "awaited",
  "yet",
  "not",
  "longer",
  "soon",
]);

function addPhrase(kind: Kind, phrase: string): void {
  const words = keyOf(phrase);
  const last = words.pop() ?? "";
  for (const form of INVARIABLE.has(kind) ? [last] : formsOf(last)) {
    const key = [...words, form].join(" ");
    if (!PHRASES.has(key)) PHRASES.set(key, kind);
  }
}

/** A word and its feminine forms. */
function formsOf(word: string): readonly string[] {
  if (word.length < 3) return [word];
  if (/(?:el|on|en|et|ul)$/.test(word)) return [word, `${word}e`, `${word}${word[word.length - 1]}e`];
  if (word.endsWith("er")) return [word, `${word}e`];
  if (word.endsWith("if")) return [word, `${word.slice(0, -1)}ve`];
  return /e$/.test(word) ? [word] : [word, `${word}e`];
}

for (const lines of [STATUSES, LIMITS, NEGATIONS, APPROVALS, CONCERN, HARMLESS])
  for (const [kind, phrase] of vocabulary(lines)) addPhrase(kind as Kind, phrase);
for (const [kind, verb] of vocabulary(VERBS)) {
  for (const before of ["à", "reste à", "to", "still to", "yet to", "needs to", "need to"])
    addPhrase(kind as Kind, `${before} ${verb}`);
  if (kind === "fix") addPhrase("fix", `à faire ${verb}`);
}
/** A slip never makes a word harmless, nor doubtful. */
const NEVER_SLIPPED: ReadonlySet<Kind> = new Set([
  "function",
  "intense",
  "subject",
  "awaited",
  "doubt",
  "concern",
  "assessed",
  "soon",
]);
for (const [key, kind] of PHRASES) {
  if (key.length < SLIP_FROM || key.includes(" ") || NEVER_SLIPPED.has(kind)) continue;
  for (const cut of cutsOf(key)) CUT_WORDS.set(cut, [...(CUT_WORDS.get(cut) ?? []), key]);
}

function cutsOf(word: string): string[] {
  return [word, ...Array.from({ length: word.length - 2 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2))];
}

/**
 * The word that a word with one slip was meant to be: a letter too many, too few, doubled or swapped, never the first
 * one, not the last one (an ending says another
 * thing), and never one letter for another ("conforté" is no "conforme"). Null where none or several would do.
 */
const slipOf = remembered((word: string): string | null => {
  if (word.length < SLIP_FROM - 1) return null;
  const meant = new Set(cutsOf(word).flatMap((cut) => CUT_WORDS.get(cut) ?? []));
  const near = [...meant].filter((known) => known[0] === word[0] && known.length >= SLIP_FROM && isSlip(word, known));
  return new Set(near.map((known) => PHRASES.get(known))).size === 1 ? (near[0] ?? null) : null;
});

function isSlip(word: string, known: string): boolean {
  if (word.length !== known.length) return true;
  const at = [...word].findIndex((letter, index) => letter !== known[index]);
  if (word.slice(at + 2) === known.slice(at + 2)) return word[at] === known[at + 1] && word[at + 1] === known[at];
  const [one, other] = [word[at] ?? "", known[at] ?? ""];
  return (
    word.slice(at + 1) === known.slice(at + 1) &&
    ["mn", "ckq", "sz", "iy", "ea"].some((alike) => alike.includes(one) && alike.includes(other))
  );
}

/** Reads tokens into atoms. */
export function atomsOf(tokens: readonly Token[]): readonly Atom[] {
  const atoms: Atom[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = phraseAt(tokens, at);
    if (found) {
      atoms.push({ kind: found.kind, text: found.text });
      at += found.length;
    } else {
      const read = single(tokens, at);
      atoms.push(read.atom);
      at += read.length;
    }
  }
  return atoms;
}

function phraseAt(tokens: readonly Token[], at: number): { kind: Kind; text: string; length: number } | null {
  const words: string[] = [];
  let found: { kind: Kind; text: string; length: number } | null = null;
  for (let length = 1; length <= LONGEST_PHRASE && at + length <= tokens.length; length += 1) {
    const token = tokens[at + length - 1];
    if (!token || token.word === SEPARATOR || (!token.isWord && !/^\d+$/.test(token.word))) break;
    words.push(token.word);
    const text = words.join(" ");
    const kind = PHRASES.get(text);
    if (kind) found = { kind, text, length };
  }
  return found;
}

function single(tokens: readonly Token[], at: number): { atom: Atom; length: number } {
  const { word, isWord } = tokens[at] as Token;
  if (word === SEPARATOR) return { atom: { kind: "end", text: "" }, length: 1 };
  if (word === DATE) return { atom: { kind: "date", text: word }, length: 1 };
  if (word === "?") return { atom: { kind: "asked", text: word }, length: 1 };
  if (!isWord) {
    if (tokens[at + 1]?.word === "%") return { atom: { kind: "share", text: word.replace(",", ".") }, length: 2 };
    return { atom: { kind: "number", text: word }, length: 1 };
  }
  const slip = slipOf(word);
  if (slip !== null) return { atom: { kind: PHRASES.get(slip) as Kind, text: slip }, length: 1 };
  const before = tokens[at - 1]?.word;
  const isVerb = before === "a" && word.length >= 4 && /(?:er|ir|re)$/.test(word);
  return { atom: { kind: isVerb ? "verb" : "unknown", text: word }, length: 1 };
}
