/** Numbers, letters, stars and ranks as grades: what a value says depends on the others of its column. */
import type { SaidStatus } from "../../model/recognition";
import { fold } from "../../cells/words";
import type { ReadStatus } from "./speech/verdict";
import { ofRatio, readStatus } from "./statuses";

/** The grades of a column, and what is known of its scale beforehand. */
export interface Grades {
  /** Distinct grades with the number of cells of each. */
  readonly counts: ReadonlyMap<number, number>;
  /** The best grade, where the header, a legend or the format says it. */
  readonly best: number | null;
  /** Whether the header says that more is better. */
  readonly isRising: boolean;
  /** Whether a word beside them says what is still to do: none of it is then something else than nothing yet. */
  readonly hasTodo: boolean;
  /** What the legend says of some. */
  readonly said: (grade: number) => ReadStatus | null | undefined;
}

const USUAL_BEST = [10, 20, 100];
/** A scale of whole grades seen from its lowest to its highest, that one more than once, shows its end. */
const MOST_SHOWN = 5;
const FEWEST_SHOWN = 2;

/** The best grade that a header says: "/4", "sur 4", "(0-4)", "de 0 à 4", "(%)". */
export function bestInHeader(header: string): number | null {
  const text = fold(header);
  const said = /(?:\bsur|\/|\bout of|\bof)\s*(\d{1,3})\b/.exec(text) ?? /\b[01]\s*(?:-|a|to)\s*(\d{1,3})\b/.exec(text);
  if (said) return Number(said[1]);
  return /%|pourcent|percent/.test(text) ? 100 : null;
}

/** Headers under which grades rise: "Note", "Maturité", "Niveau d'avancement"; a bare level may be one of risk. */
export function isRising(header: string): boolean {
  return /\bnotes?\b|notation|maturite|maitrise|cotation|\bcote|score|points?\b|evaluation|\beval|rating|maturity|\bmarks?\b|progres|avance|(?:niveau|palier|degre|echelle|level|grade)s? (?:de |d'|of )?(?:conformite|preparation|realisation|couverture|compliance|readiness)/.test(
    fold(header),
  );
}

/** Headers under which a high number is a bad sign, or no sign at all. */
export function isOtherScale(header: string): boolean {
  return /risque|risk|gravite|severit|criticit|priorit|urgen|poids|weight|nombre|\bnb\b|combien/.test(fold(header));
}

/** What each grade says; null for one whose place on the scale is not sure. */
export function gradesReader({
  counts,
  best: told,
  isRising: rises,
  hasTodo,
  said,
}: Grades): (grade: number) => ReadStatus | null {
  const grades = [...counts.keys()].sort((a, b) => a - b);
  const lowest = grades[0] ?? 0;
  const highest = grades[grades.length - 1] ?? 0;
  const best = told ?? shownBest(grades, counts);
  const saidLowest = said(lowest);
  const saidHighest = said(highest);
  // A legend that calls the lowest grade the best one turns the scale round.
  const turned =
    saidLowest?.status === "compliant" || saidHighest?.status === "todo" || saidHighest?.status === "nonCompliant";
  // From 1 up, without a word of hers: 1 may be the first rank or the lowest.
  const isOpen = told === null && !rises && lowest === 1 && highest > 1 && highest <= MOST_SHOWN;
  return (grade) => {
    const explained = said(grade);
    if (explained !== undefined) return explained;
    if (grade < 0) return null;
    if (saidLowest || saidHighest)
      return grade > lowest && grade < highest && !turned && saidLowest && saidHighest ? { status: "partial" } : null;
    if (turned || isOpen) return null;
    if (grade === 0) return hasTodo ? null : { status: "todo" };
    if (best !== null && grade > best) return null;
    if (best !== null && grade === best) return { status: "compliant" };
    // The lowest of a scale without a zero: nothing, or a gap.
    if (grade === lowest && lowest === 1 && (best ?? highest) > 1) return null;
    // The first step of a short scale: begun, or not good enough.
    if (grade === 1 && (best ?? highest) > 2 && (best ?? highest) <= MOST_SHOWN) return null;
    if (best !== null) return ofRatio(grade / best);
    return grade < highest ? { status: "partial" } : null;
  };
}

/** The best grade as the values show it: ratios up to 1, ticks of 0 and 1, a short scale that is used from end to end. */
function shownBest(grades: readonly number[], counts: ReadonlyMap<number, number>): number | null {
  const highest = grades[grades.length - 1] ?? 0;
  if (highest <= 1) return 1;
  if (!grades.every(Number.isInteger)) return null;
  if (highest <= MOST_SHOWN) {
    const lowest = grades[0] ?? 0;
    const whole = lowest <= 1 && grades.length === highest - lowest + 1;
    return whole && highest >= 2 && (counts.get(highest) ?? 0) >= FEWEST_SHOWN ? highest : null;
  }
  return USUAL_BEST.find((usual) => usual === highest && (counts.get(usual) ?? 0) >= FEWEST_SHOWN) ?? null;
}

/** "Niveau 2", "N3", "palier A": a rank as its number or letter, without the word before it. */
export function rankOf(text: string): string | null {
  const folded = fold(text);
  const rank =
    /^(?:niveau|niv|level|lvl|palier|stade|stage|phase|note|cotation|grade)\.?\s?[-:]?\s?(\d|[a-f])$/.exec(folded) ??
    /^[nlp]\s?(\d)$/.exec(folded);
  return rank?.[1] ?? null;
}

/** The letter that a rank is. */
export function letterRank(text: string): string | undefined {
  const rank = rankOf(text);
  return rank !== null && /[a-f]/.test(rank) ? rank : undefined;
}

const LETTERS = "abcdef";

/**
 * Letters as grades: at least A, B and two more, in a row but for one. A is the best, B is under way; what the others mean (a gap, or
 * nothing yet) is asked. The legend goes first. Null where the letters are no scale.
 */
export function lettersReader(
  letters: ReadonlySet<string>,
  said: (letter: string) => ReadStatus | null | undefined,
): ((letter: string) => ReadStatus | null) | null {
  const all = [...letters].filter((letter) => LETTERS.includes(letter)).sort();
  const last = all[all.length - 1] ?? "";
  const spoken = all.some((letter) => said(letter));
  if (!letters.has("a") || !letters.has("b") || all.length < 2 || last === "") return null;
  // One letter may stand on no row.
  const inRow = LETTERS.indexOf(last) < all.length + 1;
  const ends: readonly (SaidStatus | undefined)[] = [said("a")?.status, said(last)?.status];
  return (letter) => {
    const explained = said(letter);
    if (explained !== undefined) return explained;
    if (!inRow || letter < "a" || letter > last) return null;
    const isBetween = letter > "a" && letter < last;
    if (spoken) return isBetween && ends[0] === "compliant" && ends[1] !== undefined ? { status: "partial" } : null;
    if (all.length < 4) return null;
    return letter === "a" ? { status: "compliant" } : letter === "b" ? { status: "partial" } : null;
  };
}

const SIGN = /^(?:[-\u2010-\u2015\u2212]+|\/)$/;
const PLUS = /^\++$/;
const LONGEST_CODE = 4;
const TICK = /^[vV\u2713\u2714]$/;
const HOURGLASS = /^[\u23f3\u231b]\ufe0f?$/u;

/** A dash or a stroke alone. */
export const isSign = (text: string) => SIGN.test(text);

/** What stands in a column beside a sign. */
export interface BesideSign {
  readonly texts: readonly string[];
  /** A word says that something is still to do. */
  readonly hasTodo: boolean;
  /** A word says that a row does not apply. */
  readonly hasOtherRows: boolean;
  readonly icons: ReadonlyMap<string, readonly string[]>;
}

/** Whether a sign has no sure meaning among the others of its column. */
export function isUntoldSign(text: string, { texts, hasTodo, hasOtherRows, icons }: BesideSign): boolean {
  const isBeside = (sign: RegExp) => texts.some((other) => other !== text && sign.test(other));
  const areCodes = () =>
    texts.every((other) => other.length <= LONGEST_CODE) && texts.some((other) => readStatus(other) === null);
  // A dash says that a row does not apply; beside "+" or codes of hers of which none says what is to do, it may be a grade.
  if (isSign(text))
    return (!hasTodo && areCodes()) || hasOtherRows || isBeside(PLUS) || (text === "/" && isBeside(SIGN));
  // "X" beside "V", "✕" beside "●": a sign against; beside nothing a tick.
  if (/^x$/i.test(text)) return isBeside(TICK);
  if (text === "\u2715") return icons.size > 0;
  // "M" without an "m" may be any word.
  if (text === "M") return !texts.includes("m");
  return HOURGLASS.test(text) && !hasTodo && icons.size > 1;
}

const STAR = /[\u2605\u2b50*]/;

/** How many stars of one kind a text is made of; null where it is something else. */
export function starsOf(text: string): number | null {
  if (!STAR.test(text)) return null;
  const stars = text.replace(/[\s\ufe0f]/g, "");
  return /^[\u2605\u2b50*]{1,10}$/u.test(stars) ? [...stars].length : null;
}

/** "3" and "0,5" typed as text. */
export function numberOf(text: string): number | null {
  return /^\d{1,3}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null;
}

/** The grade that a text gives by a number, by stars or by a rank; null where it gives none. */
export function gradeIn(text: string): number | null {
  const rank = rankOf(text);
  return numberOf(text) ?? starsOf(text) ?? (rank !== null && /\d/.test(rank) ? Number(rank) : null);
}

/** Words of praise that have a higher one above them; and those that show such a scale: the higher ones, and the school marks. */
const DEGREE =
  /^(?:assez |plutot |quite |fairly )?(?:bon(?:ne)?|bien|good|fine|correct|satisfaisant|satisfactory|suffisant|sufficient|adequate|acceptable|ok|positif|favorable)$/;
const BEST =
  /^(?:excellent|parfait|perfect|exemplaire|outstanding|exceptionnel|optimal|remarquable|superb|impeccable|(?:poor|fair|passable|mediocre|assez (?:bon|bien))(?:ne)?$|(?:tres|very) (?:bon|bien|good|satisf\S+|favorable))/;

/** Whether a folded text praises in a word that another may stand above: "bon". */
export const isDegree = (key: string) => DEGREE.test(key);

/** Whether a folded text is the highest praise, or a school mark. */
export const isBest = (key: string) => BEST.test(key);
