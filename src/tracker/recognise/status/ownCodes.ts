/** Codes that a column explains itself: "A" where other rows say "A – acquis", "TF" beside "TF = tout fait". */
import { fold } from "../../cells/words";
import type { Explanation } from "./legends/legend";
import { readStatus } from "./statuses";

/** A code of at most three signs, perhaps after a word for levels, then what it means. */
const EXPLAINED =
  /^((?:(?:niveau|level|stade|palier|note)\s)?[\p{L}\d+*]{1,3})\s*(?:[-\u2010-\u2015:=]\s*|\()(\p{L}.+?)\)?$/iu;
/** More is prose. */
const LONGEST = 60;

/** "C" beside "A" and "B" is a letter of theirs, not *conforme*. */
const isLetter = (code: string, alone: ReadonlySet<string>) => /^[a-f]$/.test(code) && alone.has("a") && alone.has("b");

/** Each code that stands alone too, with its meaning, where all that explain it say the same. */
export function ownCodes(texts: readonly string[]): readonly Explanation[] {
  const alone = new Set(texts.map(fold));
  const meanings = new Map<string, string[]>();
  for (const text of texts) {
    const [, code = "", meaning = ""] = text.length > LONGEST ? [] : (EXPLAINED.exec(text.trim()) ?? []);
    // "OK – à relire" does not say what "OK" is.
    const isUnknown = alone.has(fold(code)) && (readStatus(code) === null || isLetter(fold(code), alone));
    if (code !== "" && isUnknown) meanings.set(code, [...(meanings.get(code) ?? []), meaning]);
  }
  return [...meanings].flatMap(([code, said]): Explanation[] => {
    const statuses = new Set(said.map((meaning) => readStatus(meaning)?.status));
    return statuses.size === 1 && !statuses.has(undefined) ? [[code, said[0] ?? ""]] : [];
  });
}
