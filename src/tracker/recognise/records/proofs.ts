/** The single proofs of a cell. How a column separates them is settled once for the whole column. */
import { NO_PROOF } from "../status/lexicon";
import { remembered } from "../../cells/remembered";
import { fold, phrase, vocabulary } from "../../cells/words";

const NONE = new Set(vocabulary(NO_PROOF).map(([, word]) => phrase(word)));
/** The words that such texts start with. */
const NONE_STARTS = new Set([...NONE].map((text) => text.split(" ")[0] ?? ""));
const FIRST_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/u;
/** Longer texts name something, whatever marks stand around it. */
const LONGEST_NONE = 60;
/** What says of a proof that it is still to be made; `MAYBE_ABSENT` asks it of a text before that is folded. */
const ABSENT =
  /^(?:a creer|a rediger|a produire|a fournir|aucune?|pas de|manque)(?:\s|:)|\(?\ba (?:creer|rediger|produire)\)?[\s.!]*$/;
const MAYBE_ABSENT = /cr\S{1,2}er|r\S{1,2}diger|produire|fournir|aucun|pas\s+de|manque/i;
/** What opens such a text, folded, and the plain signs that may end one: few proofs are looked at further. */
const ABSENT_START = /^(?:a|aucune?|pas|manque)(?:$|\s|:)/;
const ABSENT_ENDS: ReadonlySet<string> = new Set("rReE).! ");
/** What separates proofs wherever it stands. */
const STRONG = /\r?\n|;|\s\+\s(?!\d)|\s?\|\s?|[\u2022\u25aa\u25cf\u00b7\u25e6\u2023\u27a2\u2714\u2713]/;
const STRONG_ALL = new RegExp(STRONG, "g");
/** The signs of these but for line breaks: a text without them is cut into its lines. */
const STRONG_SIGN = /[;+|\u2022\u25aa\u25cf\u00b7\u25e6\u2023\u27a2\u2714\u2713]/;
/** A comma outside parentheses that is no decimal comma. */
const COMMA = /,(?!\d)(?![^(]*\))/;
const BULLET = /^(?:[-\u2013\u2014*>\u2192]+\s*|\(?\d{1,2}[.)]\s+)/;
/** "1. Devis 2. Convention" on one line: the numbers separate. */
const NUMBERED = /^\s*\(?1[.)]\s/;
const MAYBE_NUMBERED = /1[.)]\s/;
const NEXT_NUMBER = /\s+(?=\(?\d{1,2}[.)]\s)/;
/** Blanks that are no single space. */
const UNEVEN = /\s\s|[^\S ]/;
/** Words that join the last proof of a list to the others. */
const JOINING = /^(?:et|puis|ainsi que|and|then|plus)\s+/i;

/**
 * Marks that separate in one column and are part of a title in another: paths and "et/ou" have a slash, "Bac+2" a plus,
 * "R&D" an ampersand. Settled for a whole column, where most of its cells have one.
 */
const SETTLED = {
  slashes: /\s\/\s/,
  plus: /(?<=\p{L}{2})\+(?=\p{L}{2})/u,
  ampersands: /\s&\s/,
} as const;
/** The sign of each, asked of a text first. */
const SETTLED_SIGNS = [
  { name: "slashes", sign: "/" },
  { name: "plus", sign: "+" },
  { name: "ampersands", sign: "&" },
] as const;
const SETTLED_ALL = Object.fromEntries(
  Object.entries(SETTLED).map(([name, mark]) => [name, new RegExp(`${STRONG.source}|${mark.source}`, "gu")]),
) as Record<keyof typeof SETTLED, RegExp>;
const FEWEST_SETTLED = 3;

export type ProofSeparator = "lines" | "commas" | keyof typeof SETTLED;

/**
 * What separates proofs in a column, beside what always does. Commas do not where line breaks, semicolons or plus signs
 * do ("Contrat de location, avenant 2026" is one proof).
 */
export function proofSeparator(texts: Iterable<string>): ProofSeparator {
  const settled = { slashes: 0, plus: 0, ampersands: 0 };
  let strong = 0;
  let commas = 0;
  let all = 0;
  for (const text of texts) {
    all += 1;
    for (const { name, sign } of SETTLED_SIGNS) if (text.includes(sign) && SETTLED[name].test(text)) settled[name] += 1;
    if (STRONG.test(text.trim()) || NUMBERED.test(text)) strong += 1;
    else if (COMMA.test(text)) commas += 1;
  }
  const [most] = (Object.entries(settled) as [keyof typeof SETTLED, number][]).sort(([, a], [, b]) => b - a);
  if (most && most[1] >= FEWEST_SETTLED && most[1] * 2 >= all && most[1] > strong && most[1] > commas) return most[0];
  return strong > 0 && strong * 2 > commas ? "lines" : "commas";
}

/** The proofs named in a text, in reading order; "à créer", "néant", "?", "-" are none. */
export function splitProofs(text: string, separator: ProofSeparator = proofSeparator([text])): string[] {
  const cut = separator === "lines" || separator === "commas" ? cutStrong(text) : text.split(SETTLED_ALL[separator]);
  const parts = MAYBE_NUMBERED.test(text)
    ? cut.flatMap((part) => (NUMBERED.test(part) ? part.split(NEXT_NUMBER) : part))
    : cut;
  const all =
    separator === "commas" && parts.length === 1 && !/^[a-z]+:\/\//i.test(text.trim()) ? splitCommas(text) : parts;
  const proofs = all.map(bare);
  return proofs.every(isProof) ? proofs : proofs.filter(isProof);
}

function cutStrong(text: string): string[] {
  if (STRONG_SIGN.test(text)) return text.split(STRONG_ALL);
  const lines: string[] = [];
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    lines.push(text.slice(start, end));
    start = end + 1;
  }
  lines.push(start === 0 ? text : text.slice(start));
  return lines;
}

/** A proof without the bullet before it, nor commas after it. */
function bare(part: string): string {
  const text = (UNEVEN.test(part) ? part.replace(/\s+/g, " ") : part).trim().replace(BULLET, "");
  return text.endsWith(",") ? text.replace(/[\s,]+$/, "") : text;
}

/** A day, a year, a version, a page: says of which proof, and names none. */
const SAYS_WHICH =
  /^(?:(?:le|du|de|en|au|dat[ée]e?s? du|sign[ée]e?s? le|mis à jour le|mise à jour le|valable jusqu'au|vu le)\s+)?(?:\d{1,2}(?:er)?[\s/.-](?:\d{1,2}|\p{L}{3,9}\.?)(?:[\s/.-]\d{2,4})?|(?:\p{L}{3,9}\s)?(?:19|20)\d\d|v(?:ersion)?\.?\s?\d[\d.]*|p(?:ages?|\.)\s?\d+(?:\s?[-à]\s?\d+)?|n°\s?\d+|art(?:icle|\.)\s?\d+|§\s?\d+)$/iu;

/**
 * After capitals ("Devis, Convention"), a small letter goes on with what precedes it ("Contrat, avenant 2"); a day, a
 * version or a page always does ("Contrat, 12 mars 2026").
 */
function splitCommas(text: string): string[] {
  const parts = text.split(new RegExp(COMMA, "g"));
  const capital = (part: string) => /^[^\p{L}]*\p{Lu}/u.test(part.trim());
  const capitals = parts.filter(capital).length;
  const byCapitals = capital(parts[0] ?? "") && capitals >= 2;
  return parts.reduce<string[]>((joined, part) => {
    const last = joined.length - 1;
    const named = part.trim().replace(JOINING, "");
    const goesOn = byCapitals && !capital(named) && /\p{L}/u.test(part) && named === part.trim();
    if (last >= 0 && (SAYS_WHICH.test(part.trim()) || goesOn)) joined[last] += `,${part}`;
    else joined.push(last >= 0 ? named : part);
    return joined;
  }, []);
}

/** What the word that a text opens with lets it be. */
interface Opening {
  readonly isNamed: boolean;
  readonly maybeNone: boolean;
  readonly maybeAbsent: boolean;
}

function readOpening(text: string): Opening {
  const word = FIRST_WORD.exec(text)?.[0];
  return {
    isNamed: word !== undefined,
    maybeNone: word !== undefined && NONE_STARTS.has(phrase(word)),
    maybeAbsent: ABSENT_START.test(fold(text)),
  };
}

/** Proofs are all different, but many open with the same word. */
const openingBefore = remembered(readOpening);

function openingOf(text: string): Opening {
  const end = text.indexOf(" ");
  const opening = openingBefore(end < 0 ? text : text.slice(0, end));
  return opening.isNamed || end < 0 ? opening : readOpening(text);
}

function maybeEndsAbsent(text: string): boolean {
  const last = text[text.length - 1] ?? "";
  return last > "~" || ABSENT_ENDS.has(last);
}

/** False for what says that there is no proof, and for marks alone. */
export function isProof(text: string): boolean {
  const { isNamed, maybeNone, maybeAbsent } = openingOf(text);
  if (!isNamed) return false;
  if (maybeNone && text.length <= LONGEST_NONE && NONE.has(phrase(text))) return false;
  const maybe = maybeAbsent || maybeEndsAbsent(text);
  return !(maybe && MAYBE_ABSENT.test(text) && ABSENT.test(fold(text)));
}
