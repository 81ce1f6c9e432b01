/** Reads the values of one column: what its other values, its header and her legend make of each. */
import type { CellValue } from "../../cells/grid";
import { fold } from "../../cells/words";
import type { SaidStatus, WordMeaning } from "../../model/recognition";
import { atomsOf } from "./speech/atoms";
import { tickedIn, type Ticked } from "./boxes";
import { areOutnumbered, CROSS } from "./crosses";
import {
  bestInHeader,
  gradeIn,
  gradesReader,
  isBest,
  isDegree,
  isOtherScale,
  isSign,
  isUntoldSign,
  isRising,
  letterRank,
  lettersReader,
  numberOf,
  rankOf,
  starsOf,
} from "./grades";
import { codeAmong, familyOf } from "./codeFamilies";
import { drawnLength, drawnShare, isDrawnFull } from "./drawings";
import { headerMeaning, stepMeaning } from "./headerMeaning";
import { legendOf, readByLegend, type Legend } from "./legends/legend";
import { isOpenCode } from "./openCodes";
import { ownCodes } from "./ownCodes";
import { RankedWords } from "./rankedWords";
import { readStatus, statusOfIcons } from "./statuses";
import { withoutInitials } from "./speech/initials";
import { cutStatus } from "./speech/tokens";
import type { ReadStatus } from "./speech/verdict";

export interface ColumnOfValues {
  /** "" where there is none. */
  readonly header: string;
  /** The cells, merged ones filled; empty ones may be left out or stand as null. */
  readonly values: Iterable<CellValue>;
  /** What the sheet says outside its tables. */
  readonly legend?: Legend;
  /** Her answers, by folded word. */
  readonly hers?: ReadonlyMap<string, WordMeaning>;
  /** The initials of who is responsible for a row. */
  readonly people?: ReadonlySet<string>;
  /** Numbers are shown as percentages. */
  readonly isPercent?: boolean;
  /** Of a journey, where "non" under "Fait ?" is a step still to do. */
  readonly ofSteps?: boolean;
}

/** Where stars are given, five are the most. */
const MOST_STARS = 5;
const NOBODY: ReadonlySet<string> = new Set();
/** A cell that holds something. */
export type Plain = string | number | boolean;

/** More distinct values than these are no scale: each is read by itself. */
export const MOST_DISTINCT = 400;
export const EMPTY: ReadStatus = { status: "todo" };

/** A cross beside these says the same. */
const PLAIN_YES = /^(?:oui|yes|ok|vrai|true)$/;
/** m and M, NCm and NCM. */
export const MINOR_OR_MAJOR = /^(?:nc\W?)?m$/i;
const TICK_LETTERS: ReadonlySet<string> = new Set(["x", "o", "v", "n", "y", "c"]);
const DENIED = /^(?:no|non|pas|not) (.+)$/;
/** Answers are words: explained otherwise than they read, they are asked. */
const ANSWER = /^(?:oui|non|yes|no)$/;
const isCode = (key: string) => (key.length <= 3 && !ANSWER.test(key)) || /^\P{L}*$/u.test(key) || rankOf(key) !== null;
/** Kinds of words that an icon may stand beside and speak for. */
const SILENT: ReadonlySet<string> = new Set(["unknown", "function", "subject", "awaited"]);

/** What is settled once for the whole column, and the answers given. */
export class ScaleReader {
  private readonly known = new Map<Plain, ReadStatus | null>();
  private readonly legend: Legend;
  private readonly own: Legend;
  readonly texts: readonly string[];
  private readonly folded: ReadonlySet<string>;
  private readonly grade: (grade: number) => ReadStatus | null;
  private readonly letter: ((letter: string) => ReadStatus | null) | null;
  private readonly headerSays: (value: Plain) => ReadStatus | null;
  private hasGrades = false;
  private readonly hasWords: boolean;
  /** As many cells hold words that approve nothing as hold crosses. */
  private readonly isOutnumbered: boolean;
  readonly hasTodo: boolean;
  /** A word says that some rows do not apply. */
  readonly hasOtherRows: boolean;
  /** Codes of one letter that are no ticks. */
  private readonly hasLetters: boolean;
  /** A word of the highest praise. */
  private readonly hasBest: boolean;
  private readonly ranked: RankedWords;
  private readonly family: ReadonlyMap<string, SaidStatus>;
  /** How many signs a share is drawn with. */
  private readonly drawn: number | null;
  /** "go" of "NO GO", which is known to be a gap. */
  private readonly denied: ReadonlySet<string>;
  readonly icons: ReadonlyMap<string, readonly string[]>;

  constructor(
    private readonly column: ColumnOfValues,
    private readonly counts: ReadonlyMap<Plain, number>,
  ) {
    this.legend = column.legend ?? new Map();
    const all = counts.size <= MOST_DISTINCT ? [...counts.keys()] : [];
    this.texts = all.filter((value): value is string => typeof value === "string");
    this.own = legendOf(column.header === "" ? [] : [column.header], ownCodes(this.texts));
    this.folded = new Set(this.texts.map(fold));
    const alone = this.texts.map((text) => [text, readStatus(text)] as const);
    this.hasWords = alone.some(
      ([text, read]) => read?.status === "compliant" && /\p{L}{2}/u.test(text) && !PLAIN_YES.test(fold(text)),
    );
    this.isOutnumbered = areOutnumbered(alone, counts);
    this.hasLetters = [...this.folded].some((key) => /^[a-z]$/.test(key) && !TICK_LETTERS.has(key));
    this.hasBest = this.texts.some((text) => isBest(fold(text)));
    this.hasTodo = alone.some(([, read]) => read?.status === "todo" && !read.soft);
    this.hasOtherRows = alone.some(([text, read]) => read?.status === "notApplicable" && !isSign(text));
    this.ranked = new RankedWords(this.texts);
    this.family = familyOf(this.folded);
    this.drawn = drawnLength(this.texts);
    this.denied = new Set(
      alone.flatMap(([text, read]) => (read?.status === "nonCompliant" ? (DENIED.exec(fold(text))?.[1] ?? []) : [])),
    );
    this.grade = this.gradeReader(all);
    this.letter = lettersReader(
      new Set(this.texts.flatMap((text) => (/^[A-Fa-f]$/.test(text) ? fold(text) : letterRank(text)) ?? [])),
      (letter) => this.explainedAs(letter, `niveau ${letter}`),
    );
    this.headerSays = headerMeaning(column.header, column.ofSteps ?? false);
    this.icons = this.iconsOf();
  }

  /** Grades of the scale that by themselves would be read as "all of it" or "conforme". */
  get elsewhere(): readonly Plain[] {
    return [...(this.hasGrades ? [1] : []), ...(this.letter ? ["C"] : [])];
  }

  read(value: Plain): ReadStatus | null {
    // "2 !!": how loud a value is says nothing of it, nor who says so.
    const plain =
      typeof value === "string"
        ? withoutInitials(value.trim().replace(/(?<=[\p{L}\d])\s*!+$/u, ""), this.column.people ?? NOBODY)
        : value;
    const known = this.known.get(plain);
    if (known !== undefined) return known;
    const read = this.fresh(plain);
    this.known.set(plain, read);
    return read;
  }

  private fresh(value: Plain): ReadStatus | null {
    const said = this.column.hers?.get(fold(String(value)));
    if (said !== undefined) return said === "ignore" ? EMPTY : said === "unread" ? null : { status: said };
    if (typeof value === "string" && this.isOpen(value)) return null;
    const byHeader = this.headerSays(value);
    if (byHeader) return byHeader;
    if (typeof value === "boolean") return readStatus(value);
    if (typeof value === "number") return this.grade(value);
    const ticked = tickedIn(value);
    return ticked ? this.ofTicked(ticked) : this.ofText(value);
  }

  private isOpen(text: string): boolean {
    const isLetter = this.letter !== null && /^[a-f]$/i.test(text);
    if (isLetter || this.family.has(fold(text)) || this.explained(text) !== undefined) return false;
    return isOpenCode(text, this.column.header, this.folded);
  }

  /** The one ticked word as if it stood alone, its header and her legend around. */
  private ofTicked({ word, words }: Ticked): ReadStatus | null {
    if (word === null || words.some((one) => this.fresh(one) === null)) return null;
    return word === "" ? EMPTY : this.fresh(word);
  }

  private ofText(text: string): ReadStatus | null {
    if (text === "") return EMPTY;
    const key = fold(text);
    const explained = this.explained(text);
    const alone = (this.column.ofSteps ? stepMeaning(text) : null) ?? readStatus(text);
    // A legend says what a code means; a word that it explains otherwise than it usually reads is asked.
    if (isCode(key)) {
      if (explained !== undefined) return explained;
    } else if (explained) {
      // "NC mineure : écart à lever": the referential says what a minor one is.
      if (alone?.severity !== undefined && OF_FINDING.has(explained.status)) return alone;
      return alone === null || alone.status === explained.status ? explained : null;
    } else if (explained === null && saysWaiting(text)) {
      // "En attente = demandé, rien reçu": what it waits for is hers to say.
      return null;
    }
    const stars = starsOf(text);
    if (stars !== null && !this.texts.some((other) => (starsOf(other) ?? 0) > 1)) return null;
    const number = numberOf(text) ?? stars;
    if (number !== null) return this.grade(number);
    const rank = rankOf(text);
    if (rank !== null) return /\d/.test(rank) ? this.grade(Number(rank)) : (this.letter?.(rank) ?? null);
    if (/^[a-f]$/.test(key) && this.letter) return this.letter(key);
    return this.among(text, key, alone);
  }

  /** A value among the others of its column. */
  private among(text: string, key: string, alone: ReadStatus | null): ReadStatus | null {
    const inFamily = this.family.get(key);
    if (inFamily) return { status: inFamily };
    if (this.drawn !== null && isDrawnFull(text, this.drawn)) return { status: "compliant" };
    if (isUntoldSign(text, this)) return null;
    // A cross among words of approval says something else than they do.
    if (CROSS.test(key) && alone && (this.hasWords || this.isOutnumbered || this.letter || this.hasLetters))
      return null;
    // "Bon" where another row says "excellent": how good is good enough is hers to say.
    if (alone?.status === "compliant" && this.hasBest && isDegree(key)) return null;
    if (key === "n") return this.folded.has("o") || this.folded.has("y") ? { status: "nonCompliant" } : null;
    if (alone?.soft && this.hasTodo) return null;
    const ranked = this.ranked.read(text, alone);
    if (alone || ranked) return ranked;
    if (this.denied.has(key)) return { status: "compliant" };
    const code = codeAmong(text, this.folded);
    if (code) return { status: code };
    return this.ofIcon(text);
  }

  /** "✅ Direct", "⚠️ Indirect", "❌ Non": an icon speaks for the word that always stands beside it. */
  private ofIcon(text: string): ReadStatus | null {
    const status = statusOfIcons(text);
    if (status === null || this.icons.size < 2 || (this.icons.get(status)?.length ?? 0) !== 1) return null;
    const words = atomsOf(cutStatus(text).tokens);
    return words.length <= 2 && (this.counts.get(text) ?? 0) >= 2 && words.every(({ kind }) => SILENT.has(kind))
      ? { status }
      : null;
  }

  /** Status of an icon -> the texts that hold one. */
  private iconsOf(): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, string[]>();
    for (const text of this.texts) {
      const status = statusOfIcons(text);
      if (status !== null) found.set(status, [...(found.get(status) ?? []), text]);
    }
    return found;
  }

  /** What her legend makes of a value; undefined where it does not speak of it, null where in words not understood. */
  explained(text: string): ReadStatus | null | undefined {
    // A legend is read without case: it cannot tell them.
    if (MINOR_OR_MAJOR.test(text)) return undefined;
    return readByLegend(text, this.own) ?? readByLegend(text, this.legend);
  }

  /** What the first of these keys that she explains means: null where that is not understood. */
  private explainedAs(...keys: readonly string[]): ReadStatus | null | undefined {
    return keys.map((key) => this.explained(key)).find((one) => one !== undefined);
  }

  private gradeReader(all: readonly Plain[]): (grade: number) => ReadStatus | null {
    const grades = new Map<number, number>();
    let cells = 0;
    let words = 0;
    for (const value of all) {
      const count = this.counts.get(value) ?? 0;
      const text = typeof value === "string" ? value : "";
      const grade = typeof value === "number" ? value : gradeIn(text);
      if (grade !== null) {
        grades.set(grade, (grades.get(grade) ?? 0) + count);
        cells += count;
      } else if (drawnShare(text) === null && APPROVES.has(readStatus(value)?.status ?? "todo")) words += count;
    }
    // A number among words is no grade.
    if (words >= cells || isOtherScale(this.column.header)) return () => null;
    const highest = Math.max(0, ...grades.keys());
    this.hasGrades = highest > 1;
    const ratios = this.column.isPercent ? 1 : null;
    const header = bestInHeader(this.column.header);
    const stars = this.texts.some((text) => starsOf(text) === MOST_STARS) && highest === MOST_STARS ? highest : null;
    const best = ratios ?? this.drawn ?? stars ?? (header !== null && highest <= 1 && header === 100 ? 1 : header);
    return gradesReader({
      counts: grades,
      best,
      isRising: isRising(this.column.header),
      hasTodo: this.hasTodo,
      said: (grade) =>
        ratios === null
          ? this.explainedAs(String(grade), `n${grade}`, `niveau ${grade}`)
          : this.explainedAs(`${Math.round(100 * grade)} %`, `${Math.round(100 * grade)}%`),
    });
  }
}

const APPROVES: ReadonlySet<SaidStatus> = new Set<SaidStatus>(["compliant", "partial"]);
const OF_FINDING: ReadonlySet<SaidStatus> = new Set<SaidStatus>(["partial", "nonCompliant"]);

const saysWaiting = (text: string) => atomsOf(cutStatus(text).tokens).some(({ kind }) => kind === "waiting");
