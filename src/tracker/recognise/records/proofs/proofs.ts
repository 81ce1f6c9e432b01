/** The single proofs of a cell. How a column separates them is settled once for the whole column. */
import { NO_PROOF } from "../../status/speech/lexicon";
import { COMMA, NUMBERED, proofSeparator, SETTLED, PARTING, type ProofSeparator } from "./proofSeparators";
import { remembered } from "../../../cells/remembered";
import { fold, phrase, vocabulary } from "../../../cells/words";

const NONE = new Set(vocabulary(NO_PROOF).map(([, word]) => phrase(word)));
/** The words that such texts start with. */
const NONE_STARTS = new Set([...NONE].map((text) => text.split(" ")[0] ?? ""));
const FIRST_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/u;
/** Longer texts name something, whatever marks stand around it. */
const LONGEST_NONE = 60;
/** What says of a proof that it is still to be made; `MAYBE_ABSENT` asks it of a text before that is folded. */
const ABSENT =
  /^(?:a creer|a rediger|a produire|a fournir|aucune?|pas de|manque)(?:\s|:)|^(?:ex(?:emple)?|example)s?\.?\s*:|\(?\ba (?:creer|rediger|produire|faire|ecrire|remplacer|demander|recuperer|venir)\)?[\s.!]*$|\(\s*(?:manquante?s?|manque|pas encore|a completer par vous|to do|to be (?:done|written|replaced)|missing)[^()]*\)[\s.!]*$/;
const MAYBE_ABSENT =
  /cr\S{1,2}er|r\S{1,2}diger|produire|fournir|aucun|pas\s+(?:de|encore)|manqu|faire|\scrire|crire|remplacer|demander|cup\S{1,2}rer|venir|ex[ea]mple|ex\.?\s*:|to (?:do|be)|missing/i;
const PARTING_ALL = new RegExp(PARTING, "g");
/** What opens such a text, folded, and the plain signs that may end one: few proofs are looked at further. */
const ABSENT_STARTS = "a aucun aucune pas manque ex exs exemple exemples example examples".split(" ");
const ABSENT_START = new RegExp(`^(?:${ABSENT_STARTS.join("|")})(?:$|[\\s:.])`);
const ABSENT_ENDS: ReadonlySet<string> = new Set("rReE).! ");
/** The signs of `PARTING` but for line breaks: a text without them is cut into its lines. */
const PARTING_SIGN = /[;+|\u2022\u25aa\u25cf\u00b7\u25e6\u2023\u27a2\u2714\u2713]/;
const BULLET = /^(?:[-\u2013\u2014*>\u2192]+\s*|\(?\d{1,2}[.)]\s+)/;
const MAYBE_NUMBERED = /1[.)]\s/;
const NEXT_NUMBER = /\s+(?=\(?\d{1,2}[.)]\s)/;
/** Blanks that are no single space. */
const UNEVEN = /\s\s|[^\S ]/;
/** Words that join the last proof of a list to the others. */
const JOINING = /^(?:et|puis|ainsi que|and|then|plus)\s+/i;

/** Signs that titles have too: what goes on in small letters stays with its title. */
const OF_TITLES: readonly ProofSeparator[] = ["slashes", "hyphens"];

/** The proofs named in a text, in reading order; "à créer", "néant", "?", "-" are none. */
export function splitProofs(text: string, separator: ProofSeparator = proofSeparator([text])): string[] {
  if (EXAMPLES.test(text)) return splitProofs(text.replace(EXAMPLES, ""), separator);
  const plain = separator === "lines" ? plainLines(text) : null;
  if (plain !== null) return plain;
  const strong = cutParts(text);
  const cut =
    separator === "lines" || separator === "commas" ? strong : strong.flatMap((part) => cutSettled(part, separator));
  const parts = MAYBE_NUMBERED.test(text)
    ? cut.flatMap((part) => (NUMBERED.test(part) ? part.split(NEXT_NUMBER) : part))
    : cut;
  const all =
    separator === "commas" && parts.length === 1 && !/^[a-z]+:\/\//i.test(text.trim())
      ? splitTitles(text, COMMA)
      : parts;
  const proofs = (separator === "commas" ? all.flatMap(apartByAnd) : all).map(bare);
  return proofs.every(isProof) ? proofs : proofs.filter(isProof);
}

/** "Ex. : relances, suivi des absences…": a line of the template, all of it. */
const EXAMPLES = /^\s*(?:ex|exemples?|examples?|e\.?g)\s?\.?\s*:[^\n]*(?:\n|$)/i;

/** What parts, ends or shifts a line: a text with none of it is its lines, as they stand. */
const UNPLAIN = /[;+|\u2022\u25aa\u25cf\u00b7\u25e6\u2023\u27a2\u2714\u2713]|,(?:\s|$)|\s\s|[^\S\n ]/;

/** Nearly all cells of a large table: a name or two, one a line, that no rule changes. Null for any other text. */
function plainLines(text: string): string[] | null {
  const end = text.indexOf("\n");
  if (UNPLAIN.test(text) || (end >= 0 && text.indexOf("\n", end + 1) >= 0)) return null;
  if (end < 0) return isPlainProof(text) ? [text] : null;
  const first = text.slice(0, end);
  const second = text.slice(end + 1);
  return isPlainProof(first) && isPlainProof(second) ? [first, second] : null;
}

/** Whether a line begins with a word that no text without a proof begins with, and ends as none does. */
function isPlainProof(line: string): boolean {
  const start = startOf(line.charCodeAt(0), line.charCodeAt(1));
  if (start === null || STARTS.has(start) || line.charCodeAt(line.length - 1) === SPACE) return false;
  return !(maybeEndsAbsent(line) && MAYBE_ABSENT.test(line));
}

/** The first two letters as one number, whatever their case; null where they are not two plain letters. */
function startOf(first: number, second: number): number | null {
  const one = first | LOWER;
  const two = second | LOWER;
  return one >= A && one <= Z && two >= A && two <= Z ? one * 256 + two : null;
}

const OWN_AND = /\s+et\s+(?=(?:mon|ma|mes|notre|nos)\s)/i;
const BEGINS_OWN = /^\W*(?:mon|ma|mes|notre|nos)\s/i;

/** "Ma trame de RDV et mes comptes rendus": two things that are hers. */
function apartByAnd(part: string): string[] {
  return BEGINS_OWN.test(part) ? part.split(OWN_AND) : [part];
}

/** Cut by what separates in its column alone. */
function cutSettled(text: string, separator: keyof typeof SETTLED): string[] {
  return OF_TITLES.includes(separator) ? splitTitles(text, SETTLED[separator]) : text.split(SETTLED[separator]);
}

function cutParts(text: string): string[] {
  if (PARTING_SIGN.test(text)) return text.split(PARTING_ALL);
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

/** A day, a year, a version, a page, an annex: says of which proof, and names none. */
const SAYS_WHICH =
  /^(?:(?:le|du|de|en|au|dat[ée]e?s? du|sign[ée]e?s? le|mis à jour le|mise à jour le|valable jusqu'au|vu le)\s+)?(?:\d{1,2}(?:er)?[\s/.-](?:\d{1,2}|\p{L}{3,9}\.?)(?:[\s/.-]\d{2,4})?|(?:(?:jan|f[ée]v|feb|mars|march|avr|apr|mai|may|jui|jun|jul|ao[uû]|aug|sep|oct|nov|d[ée]c|[ée]dition|ann[ée]e|exercice|promo|session|saison|rentr[ée]e|[ée]t[ée]|automne|hiver|printemps|year|spring|summer|autumn|winter)\p{L}{0,6}\.?\s)?(?:19|20)\d\d|v(?:ersion)?\.?\s?\d[\d.]*|p(?:ages?|\.)\s?\d+(?:\s?[-à]\s?\d+)?|n°\s?\d+|art(?:icle|\.)\s?\d+|§\s?\d+|(?:avenant|annexe|niveau|module|partie|s[ée]ance|groupe|lot|level|part|module|appendix|annex)\s(?:n°\s?)?\d+)$/iu;

/**
 * After capitals ("Devis, Convention"), a small letter goes on with what precedes it ("Contrat, avenant 2"); a day, a
 * version or a page always does ("Contrat, 12 mars 2026").
 */
function splitTitles(text: string, mark: RegExp): string[] {
  if (!mark.test(text)) return [text];
  const [first = "", ...others] = text.split(new RegExp(`(${mark.source})`, mark.flags));
  const parts = others.filter((_, at) => at % 2 === 1);
  // "CV", "RI" are so written among small letters too.
  const capital = (part: string) => /^[^\p{L}]*\p{Lu}(?!\p{Lu})/u.test(part.trim());
  const isSmall = (part: string) => /^[^\p{L}]*\p{Ll}/u.test(part);
  // After a hyphen small letters always go on: "Bail - locaux du centre".
  const byCapitals = capital(first) && (mark === SETTLED.hyphens || parts.some(capital));
  return parts.reduce<string[]>(
    (joined, part, at) => {
      const last = joined.length - 1;
      const named = part.trim().replace(JOINING, "");
      const goesOn = byCapitals && isSmall(named) && named === part.trim();
      if (SAYS_WHICH.test(part.trim()) || goesOn) joined[last] += `${others[at * 2] ?? ""}${part}`;
      else joined.push(named);
      return joined;
    },
    [first],
  );
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

const SPACE = 0x20;
/** What a capital lacks to be a small letter. */
const LOWER = 0x20;
const A = 0x61;
const Z = 0x7a;
/** The first two letters of the words that texts without a proof start with. */
const STARTS: ReadonlySet<number | null> = new Set(
  [...NONE_STARTS, ...ABSENT_STARTS].map((word) => startOf(word.charCodeAt(0), word.charCodeAt(1))),
);

/** False for what says that there is no proof, and for marks alone. */
export function isProof(text: string): boolean {
  const { isNamed, maybeNone, maybeAbsent } = openingOf(text);
  if (!isNamed) return false;
  if (maybeNone && text.length <= LONGEST_NONE && NONE.has(phrase(text))) return false;
  const maybe = maybeAbsent || maybeEndsAbsent(text);
  return !(maybe && MAYBE_ABSENT.test(text) && ABSENT.test(fold(text)));
}
