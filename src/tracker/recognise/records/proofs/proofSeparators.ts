/** What separates the proofs of a column: signs that part in one column and belong to a title in another. */
import { looksOf } from "../../evidence/cellWords";
import { fold } from "../../../cells/words";

/** What separates proofs wherever it stands. */
export const PARTING = /\r?\n|;|\s\+\s(?!\d)|\s?\|\s?|[\u2022\u25aa\u25cf\u00b7\u25e6\u2023\u27a2\u2714\u2713]/;
/** A comma outside parentheses that is no decimal comma. */
export const COMMA = /,(?!\d)(?![^(]*\))/;
/** "1. Devis 2. Convention" on one line: the numbers separate. */
export const NUMBERED = /^\s*\(?1[.)]\s/;

/**
 * Paths and "et/ou" have a slash, "Bac+2" a plus, "R&D" an ampersand, "Programme Excel - niveau 2" a hyphen. Settled
 * for a whole column: where most of its cells have one, or where those that do list short names by it.
 */
export const SETTLED = {
  slashes: /\s\/\s/,
  plus: /(?<=\p{L}{2})\+(?=\p{L}{2})/u,
  ampersands: /\s&\s/,
  hyphens: /\s[-\u2010-\u2015]\s/,
} as const;
type Settled = keyof typeof SETTLED;
/** The sign of each, asked of a text first. */
const SIGNS: readonly { readonly name: Settled; readonly sign: RegExp | string }[] = [
  { name: "slashes", sign: "/" },
  { name: "plus", sign: "+" },
  { name: "ampersands", sign: "&" },
  { name: "hyphens", sign: / [-\u2010-\u2015] / },
];
const FEWEST_SETTLED = 3;

export type ProofSeparator = "lines" | "commas" | Settled;

/**
 * What separates proofs in a column, beside what always does. Commas do not where line breaks, semicolons or plus signs
 * do ("Contrat de location, avenant 2026" is one proof).
 */
export function proofSeparator(texts: Iterable<string>): ProofSeparator {
  const signed: Record<Settled, string[]> = { slashes: [], plus: [], ampersands: [], hyphens: [] };
  let strong = 0;
  let commas = 0;
  let all = 0;
  for (const text of texts) {
    if (text.trim() === "") continue;
    all += 1;
    for (const { name, sign } of SIGNS) {
      if ((typeof sign === "string" ? text.includes(sign) : sign.test(text)) && SETTLED[name].test(text))
        signed[name].push(text);
    }
    if (PARTING.test(text.trim()) || NUMBERED.test(text)) strong += 1;
    else if (COMMA.test(text)) commas += 1;
  }
  const [most] = (Object.entries(signed) as [Settled, string[]][]).sort(([, a], [, b]) => b.length - a.length);
  if (most && most[1].length > strong && most[1].length > commas && separates(most[0], most[1], all)) return most[0];
  return strong > 0 && strong * 2 > commas ? "lines" : "commas";
}

const SAID_SIGNS: readonly (readonly [RegExp, ProofSeparator])[] = [
  [/^(?:\/|slash)/, "slashes"],
  [/^(?:\+|plus\b)/, "plus"],
  [/^(?:&|et commercial)/, "ampersands"],
  [/^(?:[-\u2010-\u2015]|tirets?|hyphens?|dash)/, "hyphens"],
  [/^(?:,|virgules?|commas?)/, "commas"],
];
const SAYS_SIGN =
  /(?:separe\w*|separated|separer|split)\s+(?:par|avec|d'|by|with)\s*(?:une? |des |un |le |la |a |an |the )?["\u00ab\u201c(]?\s*(\S.*)$/;

/** What a header says that separates: "Preuves (séparées par / )"; null where it says nothing of it. */
export function separatorSaid(header: string): ProofSeparator | null {
  const sign = SAYS_SIGN.exec(fold(header))?.[1];
  return sign === undefined ? null : (SAID_SIGNS.find(([said]) => said.test(sign))?.[1] ?? null);
}

/** Whether a sign separates in the cells that have it, out of all. */
function separates(name: Settled, signed: readonly string[], all: number): boolean {
  // A hyphen before what a document is about is usual, however many cells have one.
  const isMost = name !== "hyphens" && signed.length >= FEWEST_SETTLED && signed.length * 2 >= all;
  return isMost || (LISTED[name] !== undefined && isListed(signed, SETTLED[name], LISTED[name]));
}

interface Listed {
  readonly fewest: number;
  /** Share of the cells where a first name, and a later one, is a known kind of document. */
  readonly documents: number;
}

/** Signs that list short names in a part of the cells only, the others naming one proof. */
const LISTED: Partial<Record<Settled, Listed>> = {
  slashes: { fewest: 2, documents: 0 },
  hyphens: { fewest: 3, documents: 0.3 },
};
/** Cells looked at for lists of short names. */
const LOOKED_AT = 200;
/** Such lists among the cells that have the sign. */
const MOSTLY = 0.7;
/** From this share on, lists that begin or end alike name one thing each: "Convention - Lise", "Convention - Omar". */
const ALIKE = 0.5;
const LONGEST_NAME = 34;
const MOST_WORDS = 4;

function isListed(signed: readonly string[], mark: RegExp, { fewest, documents }: Listed): boolean {
  const looked = signed.slice(0, LOOKED_AT);
  const lists = looked.map((text) => namesIn(text, mark)).filter((names) => names !== null);
  if (lists.length < fewest || lists.length < looked.length * MOSTLY) return false;
  const share = (holds: (names: readonly string[]) => boolean) => lists.filter(holds).length / lists.length;
  const isDocument = (name: string | undefined) => name !== undefined && looksOf(name).includes("document");
  return (
    share(([first]) => isDocument(first)) >= documents &&
    share(([, ...later]) => later.some(isDocument)) >= documents &&
    alike(lists.map(([first]) => first)) < ALIKE &&
    alike(lists.map((names) => names[names.length - 1])) < ALIKE
  );
}

/** A year, a level or a rank at the end of a name: "Brochure 2026", "Programme B1", "Tableur 2". */
const WHICH = /\s(?:(?:19|20)\d\d|[A-C][12]|\d)$/;

/** The short names that a sign parts, all in capitals or none; null where one of them goes on with what precedes it. */
function namesIn(text: string, mark: RegExp): string[] | null {
  const names = text.split(mark).map((name) => name.trim());
  const [first = ""] = names;
  const isName = (name: string) =>
    name.length <= LONGEST_NAME &&
    name.split(/\s+/).length <= MOST_WORDS &&
    /^[^\p{L}\p{N}]*\p{L}{2}/u.test(name) &&
    !/\d/.test(name.replace(WHICH, "")) &&
    isCapital(name) === isCapital(first);
  return names.every(isName) && !looksOf(first).includes("place") ? names : null;
}

function isCapital(text: string): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(text);
}

/** The share of texts that come more than once. */
function alike(texts: readonly (string | undefined)[]): number {
  const times = new Map<string, number>();
  for (const text of texts) times.set(fold(text ?? ""), (times.get(fold(text ?? "")) ?? 0) + 1);
  return texts.filter((text) => (times.get(fold(text ?? "")) ?? 0) > 1).length / Math.max(1, texts.length);
}
