/** What a header may mean: its words looked up in the vocabulary, whole first, then by the words it starts with. */
import { HEADER_WORDS, STEP_WORDS } from "./vocabulary";
import { fold, tokens, vocabulary } from "../../cells/words";

/** Meanings of a header before the values beside it decide: see `HEADER_WORDS`. `stepName` is a step of a wide journey. */
export type Meaning =
  | "indicator"
  | "number"
  | "label"
  | "criterion"
  | "status"
  | "applicable"
  | "exempt"
  | "OF"
  | "BC"
  | "VAE"
  | "CFA"
  | "proof"
  | "link"
  | "deadline"
  | "lastCheck"
  | "expiry"
  | "responsible"
  | "comment"
  | "action"
  | "priority"
  | "score"
  | "severity"
  | "expectedLevel"
  | "reference"
  | "version"
  | "date"
  | "phase"
  | "step"
  | "trainee"
  | "name"
  | "session"
  | "start"
  | "end"
  | "body"
  | "ignored"
  | "unrelated";

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
const LONGEST_PHRASE = 6;
/** Longer texts are sentences, not headers. */
export const LONGEST_HEADER = 70;

const ENTRIES = new Map<string, Entry>();
for (const [meaning, word] of vocabulary(HEADER_WORDS)) {
  const wholeOnly = word.startsWith("=");
  const key = tokens(wholeOnly ? word.slice(1) : word).join(" ");
  const entry = ENTRIES.get(key) ?? { meanings: [], wholeOnly: wholeOnly || key.length < 3 };
  if (!entry.meanings.includes(meaning as Meaning)) entry.meanings.push(meaning as Meaning);
  ENTRIES.set(key, entry);
}

const STEPS = new Set(vocabulary(STEP_WORDS).map(([, word]) => tokens(word).join(" ")));

/** The meanings of a header text, best first; empty when no word of it is known. */
export function headerHits(text: string): readonly Hit[] {
  if (text.length > LONGEST_HEADER) return [];
  const bare = text.replace(/\(s\)/g, "s").replace(/\([^)]*\)|\[[^\]]*\]/g, " ");
  const words = tokens(bare.trim() === "" ? text : bare);
  if (words.length === 0 || words.length > 9) return [];
  const whole = ENTRIES.get(words.join(" "));
  if (whole) return whole.meanings.map((meaning) => ({ meaning, quality: WHOLE }));
  for (let start = 0; start < Math.min(words.length, 4); start += 1) {
    for (let length = Math.min(LONGEST_PHRASE, words.length - start); length > 0; length -= 1) {
      const entry = ENTRIES.get(words.slice(start, start + length).join(" "));
      if (entry && !entry.wholeOnly)
        return entry.meanings.map((meaning) => ({ meaning, quality: start === 0 ? START : INSIDE }));
    }
  }
  return [];
}

/** What a text means as a whole header; null when it only contains one, or none. Cheap: made for every cell. */
export function wholeMeaning(text: string): Meaning | null {
  if (text.length > LONGEST_WHOLE || /[2-9]/.test(text)) return null;
  return ENTRIES.get(tokens(text.replace(/\([^)]*\)/g, " ")).join(" "))?.meanings[0] ?? null;
}

/** Whether a text names a step of a trainee's journey: 1 as a whole, less when it only contains one, else 0. */
export function stepQuality(text: string): number {
  if (text.length > LONGEST_HEADER) return 0;
  const words = tokens(text.replace(/\([^)]*\)/g, " ").replace(/^\s*\d{1,2}\s*[.):-]\s*/, ""));
  if (words.length === 0 || words.length > 9) return 0;
  if (STEPS.has(words.join(" "))) return WHOLE;
  for (let start = 0; start < words.length; start += 1) {
    for (let length = Math.min(4, words.length - start); length > 0; length -= 1) {
      if (STEPS.has(words.slice(start, start + length).join(" "))) return start === 0 ? START : INSIDE;
    }
  }
  return 0;
}

/** Header texts compared as she sees them: case, accents and line breaks do not matter. */
export function sameHeader(a: string, b: string): boolean {
  return fold(a) === fold(b);
}
