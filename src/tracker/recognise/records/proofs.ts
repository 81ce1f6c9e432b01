/** The single proofs of a cell. How a column separates them is settled once for the whole column. */
import { NO_PROOF } from "../status/lexicon";
import { fold, phrase, vocabulary } from "../../cells/words";

const NONE = new Set(vocabulary(NO_PROOF).map(([, word]) => phrase(word)));
/** The words that such texts start with: proofs are all different, so they are turned away by one word, which comes again. */
const NONE_STARTS = new Set([...NONE].map((text) => text.split(" ")[0] ?? ""));
const FIRST_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/u;
/** Longer texts name something, whatever marks stand around it. */
const LONGEST_NONE = 60;
/** What says of a proof that it is still to be made; `MAYBE_ABSENT` asks it of a text before that is folded. */
const ABSENT =
  /^(?:a creer|a rediger|a produire|a fournir|aucune?|pas de|manque)(?:\s|:)|\(?\ba (?:creer|rediger|produire)\)?[\s.!]*$/;
const MAYBE_ABSENT = /cr\S{1,2}er|r\S{1,2}diger|produire|fournir|aucun|pas\s+de|manque/i;
const STRONG = /\r?\n|;|\s\+\s(?!\d)|\s\|\s|[\u2022\u25aa\u25cf\u00b7\u25e6\u2023\u27a2\u2714\u2713]/;
const STRONG_ALL = new RegExp(STRONG, "g");
/** A comma outside parentheses that is no decimal comma. */
const COMMA = /,(?!\d)(?![^(]*\))/;
const BULLET = /^(?:[-\u2013\u2014*>\u2192]+\s*|\d{1,2}[.)]\s+)/;

/** Between words, as some join their proofs; "et/ou" and paths have no spaces around theirs. */
const SLASH = /\s\/\s/;
const STRONG_OR_SLASH = new RegExp(`${STRONG.source}|${SLASH.source}`, "g");
const FEWEST_SLASHES = 3;

export type ProofSeparator = "lines" | "commas" | "slashes";

/**
 * Whether commas separate proofs in a column: not where line breaks, semicolons or plus signs do it
 * ("Contrat de location, avenant 2026" is one proof). A slash does where most cells have one.
 */
export function proofSeparator(texts: Iterable<string>): ProofSeparator {
  let strong = 0;
  let commas = 0;
  let slashes = 0;
  let all = 0;
  for (const text of texts) {
    all += 1;
    if (SLASH.test(text)) slashes += 1;
    if (STRONG.test(text.trim())) strong += 1;
    else if (COMMA.test(text)) commas += 1;
  }
  if (slashes >= FEWEST_SLASHES && slashes * 2 >= all && slashes > strong) return "slashes";
  return strong > 0 && strong * 2 > commas ? "lines" : "commas";
}

/** The proofs named in a text, in reading order; "à créer", "néant", "?", "-" are none. */
export function splitProofs(text: string, separator: ProofSeparator = proofSeparator([text])): string[] {
  const parts = text.split(separator === "slashes" ? STRONG_OR_SLASH : STRONG_ALL);
  const all =
    separator === "commas" && parts.length === 1 && !/^[a-z]+:\/\//i.test(text.trim()) ? splitCommas(text) : parts;
  return all
    .map((part) =>
      part
        .replace(/\s+/g, " ")
        .trim()
        .replace(BULLET, "")
        .replace(/[\s,]+$/, "")
        .trim(),
    )
    .filter(isProof);
}

/** After capitals ("Devis, Convention"), a small letter goes on with what precedes it ("Contrat, avenant 2"). */
function splitCommas(text: string): string[] {
  const parts = text.split(new RegExp(COMMA, "g"));
  const capital = (part: string) => /^[^\p{L}]*\p{Lu}/u.test(part.trim());
  const capitals = parts.filter(capital).length;
  if (!capital(parts[0] ?? "") || capitals < 2) return parts;
  return parts.reduce<string[]>((joined, part) => {
    const last = joined.length - 1;
    if (last >= 0 && !capital(part) && /\p{L}/u.test(part)) joined[last] += `,${part}`;
    else joined.push(part);
    return joined;
  }, []);
}

/** False for what says that there is no proof, and for marks alone. */
export function isProof(text: string): boolean {
  const first = FIRST_WORD.exec(text)?.[0];
  if (first === undefined) return false;
  if (text.length <= LONGEST_NONE && NONE_STARTS.has(phrase(first)) && NONE.has(phrase(text))) return false;
  return !(MAYBE_ABSENT.test(text) && ABSENT.test(fold(text)));
}
