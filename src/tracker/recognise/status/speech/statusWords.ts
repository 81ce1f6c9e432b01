/** The words and phrases of a status by their kind, with their endings and slips; scoring hands over poorer lists. */
import { remembered } from "../../../cells/remembered";
import { fold, vocabulary } from "../../../cells/words";
import { APPROVALS, CONCERN, HARMLESS, LIMITS, NEGATIONS, OUTSIDE, OWN_WORDS, STATUSES, VERBS } from "./lexicon";
import { singular } from "./tokens";

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
  | "bare"
  | "nonCompliant"
  | "gap"
  | "redo"
  | "remake"
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

/** Lists as `lexicon.ts` has them: lines `kind: words`. */
export interface StatusLists {
  readonly phrases: readonly string[];
  readonly verbs: string;
  readonly outside: string;
}

/** Words of verdict: what scoring takes words out of. The others hold sentences together. */
export const VERDICTS: StatusLists = {
  phrases: [STATUSES, LIMITS, APPROVALS, CONCERN],
  verbs: VERBS,
  outside: OUTSIDE,
};

/** What is known of words of status. */
export interface StatusWords {
  /** Phrases without case, accents and endings, their words joined by a space. */
  readonly phrases: ReadonlyMap<string, Kind>;
  /** The word that a word with one slip was meant to be; null where none or several would do. */
  readonly slipOf: (word: string) => string | null;
  /** What a phrase says whose words are written as one: "encours", "enattente". */
  readonly together: ReadonlyMap<string, Kind>;
}

/** Words from this length on are known with one slip. */
const SLIP_FROM = 6;

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

const APPROVES: ReadonlySet<Kind> = new Set<Kind>(["judged", "made", "finished", "held", "current"]);

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

const INFINITIVE = /^\S*(?:er|ir|re)\b/;
/** Verbs of what is wholly to be done. */
const OF_ALL = /^(?:faire|creer|ecrire|rediger|produire|realiser|commencer|demarrer|etablir)$/;

const OWNERS = ["mon", "ma", "mes", "notre", "nos"];
const ofHers = (before: string) => OWNERS.map((owner) => `${before} ${owner}`);
const BEYOND: readonly string[] = ["hors", ...ofHers("hors de"), ...ofHers("en dehors de")];

/** What stands before the thing that is not done. */
const NOT_DONE: readonly string[] = [
  "pas",
  "jamais",
  "ne fais pas",
  "ne fait pas",
  "fais pas",
  "fait pas",
  "ne faisons pas",
  "je ne fais pas",
  "je fais pas",
  "on ne fait pas",
  "on fait pas",
  "nous ne faisons pas",
]
  .flatMap((before) => [`${before} de`, `${before} d`])
  .concat("aucun", "aucune", "no", "we do not do", "i do not do");

/** What says of each kind of `OUTSIDE` that a row does not apply. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  beyond: BEYOND,
  outside: [...BEYOND, "pas dans le", ...["pas dans", "pas de", "pas"].flatMap(ofHers)],
  unpractised: NOT_DONE,
};

export function phrasesOf({ phrases: lists, verbs, outside }: StatusLists): StatusWords {
  const phrases = new Map<string, Kind>();
  const spelled = new Map<string, Set<Kind>>();
  const add = (kind: Kind, phrase: string) => {
    const words = keyOf(phrase);
    const last = words.pop() ?? "";
    const written = wordsOf(phrase).at(-1) ?? "";
    for (const form of INVARIABLE.has(kind) ? [last] : [...formsOf(last), ...formsInS(written)]) {
      const key = [...words, form].join(" ");
      if (!phrases.has(key)) phrases.set(key, kind);
      if (words.length === 0) continue;
      const word = wordsOf(phrase).slice(0, -1).join("") + form;
      spelled.set(word, (spelled.get(word) ?? new Set()).add(phrases.get(key) ?? kind));
    }
  };
  // Short words that deny, and function words, whatever the lists: they hold sentences together.
  for (const lines of [...lists, NEGATIONS, HARMLESS])
    for (const [kind, phrase] of vocabulary(lines)) add(kind as Kind, phrase);
  for (const [kind, verb] of vocabulary(verbs)) {
    const isFrench = INFINITIVE.test(fold(verb));
    if (isFrench) add(kind as Kind, `à ${verb}`);
    // "Reste à tester": of something that is there, or all of it.
    if (isFrench) add(kind === "create" && !OF_ALL.test(fold(verb)) ? "doubt" : (kind as Kind), `reste à ${verb}`);
    for (const before of ["to", "still to", "yet to", "needs to", "need to"]) add(kind as Kind, `${before} ${verb}`);
    if (kind === "fix") add("fix", `à faire ${verb}`);
  }
  // Nouns, never written as one word with what stands before: they have no forms, nor slips.
  for (const [kind, thing] of vocabulary(outside))
    for (const before of BEFORE[kind] ?? []) {
      const key = keyOf(`${before} ${thing}`).join(" ");
      if (!phrases.has(key)) phrases.set(key, "notApplicable");
    }
  return { phrases, slipOf: slipsOf(phrases), together: togetherOf(spelled, phrases) };
}

/** That another word with a slip, or a phrase without its spaces, happens to spell; without plural ending. */
const ownWords: ReadonlySet<string> = new Set(OWN_WORDS.trim().split(/\s+/).map(singular));
/** Shorter ones spell too many other words. */
const TOGETHER_FROM = 6;

/** Phrases without their spaces; one that could be two kinds is left out. */
function togetherOf(
  spelled: ReadonlyMap<string, ReadonlySet<Kind>>,
  phrases: ReadonlyMap<string, Kind>,
): ReadonlyMap<string, Kind> {
  const together = new Map<string, Kind>();
  for (const [word, [kind, ...others]] of spelled) {
    if (!kind || others.length > 0 || NEVER_SLIPPED.has(kind) || phrases.has(word)) continue;
    if (word.length >= TOGETHER_FROM && !/\d/.test(word) && !ownWords.has(word)) together.set(word, kind);
  }
  return together;
}

function keyOf(phrase: string): string[] {
  return wordsOf(phrase).map(singular);
}

function wordsOf(phrase: string): readonly string[] {
  return fold(phrase).match(/[a-z0-9]+/g) ?? [];
}

/** "Requis" has its feminine "requise", that "requi" without its ending has not. */
function formsInS(word: string): readonly string[] {
  return word.length > 3 && /[iu]s$/.test(word) ? [`${word}e`] : [];
}

/** A word and its feminine forms. */
function formsOf(word: string): readonly string[] {
  if (word.length < 3) return [word];
  if (/(?:el|on|en|et|ul)$/.test(word)) return [word, `${word}e`, `${word}${word[word.length - 1]}e`];
  if (word.endsWith("er")) return [word, `${word}e`];
  if (word.endsWith("if")) return [word, `${word.slice(0, -1)}ve`];
  return /e$/.test(word) ? [word] : [word, `${word}e`];
}

/**
 * A slip is a letter too many, too few, doubled or swapped, never the first one, the last one only where it is swapped (an
 * ending says another thing), and never one letter for another ("conforté" is no "conforme").
 */
function slipsOf(phrases: ReadonlyMap<string, Kind>): StatusWords["slipOf"] {
  /** Words less one letter -> the words themselves. */
  const cutWords = new Map<string, string[]>();
  for (const [key, kind] of phrases) {
    if (key.length < SLIP_FROM || key.includes(" ") || NEVER_SLIPPED.has(kind)) continue;
    for (const cut of cutsOf(key)) cutWords.set(cut, [...(cutWords.get(cut) ?? []), key]);
  }
  return remembered((word: string): string | null => {
    if (word.length < SLIP_FROM || ownWords.has(word)) return null;
    const meant = new Set(cutsOf(word).flatMap((cut) => cutWords.get(cut) ?? []));
    const ended = singular(word.slice(0, -2) + [...word.slice(-2)].reverse().join(""));
    const end = phrases.get(ended);
    if (word.length >= SLIP_FROM && end !== undefined && !ended.includes(" ") && !NEVER_SLIPPED.has(end)) return ended;
    // "Cassé" is no "classé": a short word with a slip approves nothing.
    const isSafe = (known: string) => word.length >= SLIP_FROM || !APPROVES.has(phrases.get(known) ?? "function");
    const near = [...meant].filter(
      (known) => known[0] === word[0] && known.length >= SLIP_FROM && isSlip(word, known) && isSafe(known),
    );
    return new Set(near.map((known) => phrases.get(known))).size === 1 ? (near[0] ?? null) : null;
  });
}

function cutsOf(word: string): string[] {
  return [word, ...Array.from({ length: word.length - 2 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2))];
}

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

const own = phrasesOf(VERDICTS);
let inUse = own;

/** The words in use: those of the product, but while scoring has put others in their place. */
export function statusWords(): StatusWords {
  return inUse;
}

/** Runs `work` with other words; what is kept of readings is kept by the words they were made with. */
export function withStatusWords<T>(words: StatusWords, work: () => T): T {
  inUse = words;
  try {
    return work();
  } finally {
    inUse = own;
  }
}
