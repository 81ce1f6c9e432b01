/**
 * The values of a column read together: what one of them says depends on the others, on the header, and on what she
 * explains beside her table. Each distinct value is read once. Null is what is not surely understood: a question.
 */
import type { CellValue } from "../../cells/grid";
import { isCellError } from "../../cells/grid";
import { fold } from "../../cells/words";
import type { SaidStatus, WordMeaning } from "../../model/recognition";
import { atomsOf } from "./atoms";
import { bestInHeader, gradesReader, isOtherScale, lettersReader, rankOf, starsOf } from "./grades";
import { legendOf, readByLegend, type Legend } from "./legend";
import { headerMeaning } from "./headerMeaning";
import type { ReadStatus } from "./verdict";
import { readStatus, statusOfIcons } from "./statuses";
import { cutStatus } from "./tokens";

export interface ColumnOfValues {
  /** "" where there is none. */
  readonly header: string;
  /** The cells, merged ones filled; empty ones may be left out or stand as null. */
  readonly values: Iterable<CellValue>;
  /** What the sheet says outside its tables. */
  readonly legend?: Legend;
  /** Her answers, by folded word. */
  readonly hers?: ReadonlyMap<string, WordMeaning>;
  /** Numbers are shown as percentages. */
  readonly isPercent?: boolean;
  /** Of a journey, where "non" under "Fait ?" is a step still to do. */
  readonly ofSteps?: boolean;
}

export interface Scale {
  /** Cells that hold something. */
  readonly filled: number;
  /** Of these, how many are surely read. */
  readonly readable: number;
  /** Of these, how many look like a status: read, or short and coming back. */
  readonly plausible: number;
  /** What a value says. Empty and what she ignores is `todo`; null is a question. */
  read(value: CellValue): ReadStatus | null;
  /** Whether she said that the word says nothing: the cell counts as empty. */
  isIgnored(value: CellValue): boolean;
  /** What the column alone tells, by folded value: read otherwise than the cell by itself (null: not understood). */
  readonly told: ReadonlyMap<string, SaidStatus | null>;
}

/** More distinct values than these are no scale: each is read by itself. */
const MOST_DISTINCT = 400;
const SHORT = 30;
const EMPTY: ReadStatus = { status: "todo" };

export function readScale(column: ColumnOfValues): Scale {
  const values = [...column.values];
  const counts = countsOf(values);
  if (isGravityOnly(values, counts)) return { ...NO_SCALE, filled: values.length };
  const reader = new ScaleReader(column, counts);
  let filled = 0;
  let readable = 0;
  let plausible = 0;
  const told = new Map<string, SaidStatus | null>();
  const tell = (value: Plain) => {
    const read = reader.read(value);
    const key = fold(String(value));
    if (MINOR_OR_MAJOR.test(key)) return read;
    if (read?.status !== readStatus(value)?.status && told.size < MOST_DISTINCT && !column.hers?.has(key))
      told.set(key, read?.status ?? null);
    return read;
  };
  for (const [value, count] of counts) {
    const read = tell(value);
    filled += count;
    if (read) readable += count;
    if (read || (count > 1 && String(value).length <= SHORT)) plausible += count;
  }
  // What she may write next, and that says another thing by itself.
  for (const value of reader.elsewhere) tell(value);
  return {
    filled,
    readable,
    plausible,
    told,
    read: (value) => (value === null ? EMPTY : isCellError(value) ? null : reader.read(value)),
    isIgnored: (value) => value !== null && !isCellError(value) && column.hers?.get(fold(String(value))) === "ignore",
  };
}

const NO_SCALE: Scale = {
  filled: 0,
  readable: 0,
  plausible: 0,
  told: new Map(),
  read: () => null,
  isIgnored: () => false,
};

/** "m" and "M" on every row say how grave a finding would be, not that there is one on every row. */
function isGravityOnly(values: readonly CellValue[], counts: ReadonlyMap<Plain, number>): boolean {
  const texts = [...counts.keys()];
  return (
    texts.length === 2 &&
    values.length >= FEWEST_GRAVITIES &&
    texts.every((text) => typeof text === "string" && MINOR_OR_MAJOR.test(text)) &&
    [...counts.values()].reduce((sum, count) => sum + count, 0) === values.length
  );
}

const FEWEST_GRAVITIES = 8;

type Plain = string | number | boolean;

/** How often each value stands in the column; errors and empty cells left out. */
function countsOf(values: Iterable<CellValue>): Map<Plain, number> {
  const counts = new Map<Plain, number>();
  for (const value of values) {
    if (value === null || isCellError(value)) continue;
    const plain = typeof value === "string" ? value.trim() : value;
    if (plain !== "") counts.set(plain, (counts.get(plain) ?? 0) + 1);
  }
  return counts;
}

/** Codes that say something among codes of their kind only. */
const CODES: ReadonlyMap<string, SaidStatus> = new Map([
  ["ec", "partial"],
  ["af", "todo"],
  ["nf", "todo"],
  ["ne", "todo"],
]);
const OTHER_CODES: ReadonlySet<string> = new Set(["c", "nc", "so", "s o", "na", "n a", "ok", "ko", "conf"]);
/** A cross beside these says the same. */
const PLAIN_YES = /^(?:oui|yes|ok|vrai|true)$/;
/** m and M, NCm and NCM. */
const MINOR_OR_MAJOR = /^(?:nc\W?)?m$/i;
const isCode = (key: string) => key.length <= 3 || /^\P{L}*$/u.test(key) || rankOf(key) !== null;
/** Kinds of words that an icon may stand beside and speak for. */
const SILENT: ReadonlySet<string> = new Set(["unknown", "function", "subject", "awaited"]);

/** What is settled once for the whole column, and the answers given. */
class ScaleReader {
  private readonly known = new Map<Plain, ReadStatus | null>();
  private readonly legend: Legend;
  private readonly own: Legend;
  private readonly texts: readonly string[];
  private readonly folded: ReadonlySet<string>;
  private readonly grade: (grade: number) => ReadStatus | null;
  private readonly letter: ((letter: string) => ReadStatus | null) | null;
  private readonly headerSays: (value: Plain) => ReadStatus | null;
  private hasGrades = false;
  private readonly hasWords: boolean;
  private readonly hasTodo: boolean;
  private readonly icons: ReadonlyMap<string, readonly string[]>;

  constructor(
    private readonly column: ColumnOfValues,
    private readonly counts: ReadonlyMap<Plain, number>,
  ) {
    this.own = column.header === "" ? new Map() : legendOf([column.header]);
    this.legend = column.legend ?? new Map();
    const all = counts.size <= MOST_DISTINCT ? [...counts.keys()] : [];
    this.texts = all.filter((value): value is string => typeof value === "string");
    this.folded = new Set(this.texts.map(fold));
    const alone = this.texts.map((text) => [text, readStatus(text)] as const);
    this.hasWords = alone.some(
      ([text, read]) => read?.status === "compliant" && /\p{L}{2}/u.test(text) && !PLAIN_YES.test(fold(text)),
    );
    this.hasTodo = alone.some(([, read]) => read?.status === "todo" && !read.soft);
    this.grade = this.gradeReader(all);
    this.letter = lettersReader(
      new Set(this.texts.flatMap((text) => (/^[A-Fa-f]$/.test(text) ? fold(text) : letterRank(text)) ?? [])),
      (letter) => this.explained(letter) ?? this.explained(`niveau ${letter}`),
    );
    this.headerSays = headerMeaning(column.header, column.ofSteps ?? false);
    this.icons = this.iconsOf();
  }

  /** Grades of the scale that by themselves would be read as "all of it" or "conforme". */
  get elsewhere(): readonly Plain[] {
    return [...(this.hasGrades ? [1] : []), ...(this.letter ? ["C"] : [])];
  }

  read(value: Plain): ReadStatus | null {
    const plain = typeof value === "string" ? value.trim() : value;
    const known = this.known.get(plain);
    if (known !== undefined) return known;
    const read = this.fresh(plain);
    this.known.set(plain, read);
    return read;
  }

  private fresh(value: Plain): ReadStatus | null {
    const said = this.column.hers?.get(fold(String(value)));
    if (said !== undefined) return said === "ignore" ? EMPTY : said === "unread" ? null : { status: said };
    const byHeader = this.headerSays(value);
    if (byHeader) return byHeader;
    if (typeof value === "boolean") return readStatus(value);
    if (typeof value === "number") return this.grade(value);
    return this.ofText(value);
  }

  private ofText(text: string): ReadStatus | null {
    if (text === "") return EMPTY;
    const key = fold(text);
    const explained = this.explained(text);
    const alone = readStatus(text);
    // A legend says what a code means; a word that it explains otherwise than it usually reads is asked.
    if (isCode(key)) {
      if (explained !== undefined) return explained;
    } else if (explained) {
      return alone === null || alone.status === explained.status ? explained : null;
    }
    const number = numberOf(text) ?? starsOf(text);
    if (number !== null) return this.grade(number);
    const rank = rankOf(text);
    if (rank !== null) return /\d/.test(rank) ? this.grade(Number(rank)) : (this.letter?.(rank) ?? null);
    if (/^[a-f]$/.test(key) && this.letter) return this.letter(key);
    return this.among(text, key, alone);
  }

  /** A value among the others of its column. */
  private among(text: string, key: string, alone: ReadStatus | null): ReadStatus | null {
    // A cross among words of approval says something else than they do.
    if ((key === "x" || key === "o" || key === "v") && alone && (this.hasWords || this.letter)) return null;
    if (key === "n") return this.folded.has("o") || this.folded.has("y") ? { status: "nonCompliant" } : null;
    if (alone?.soft && this.hasTodo) return null;
    if (alone) return alone;
    const code = CODES.get(key);
    if (code && text === text.toUpperCase() && [...this.folded].some((other) => OTHER_CODES.has(other)))
      return { status: code };
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

  private explained(text: string): ReadStatus | null | undefined {
    // A legend is read without case: it cannot tell them.
    if (MINOR_OR_MAJOR.test(text)) return undefined;
    return readByLegend(text, this.own) ?? readByLegend(text, this.legend);
  }

  /** How many stars there are, where empty ones are drawn too. */
  private starsShown(): number | null {
    const drawn = this.texts.find((text) => /^[\u2605\u2b50\s]*[\u2606][\u2606\s]*$/.test(text));
    return drawn === undefined ? null : [...drawn.replace(/\s/g, "")].length;
  }

  private gradeReader(all: readonly Plain[]): (grade: number) => ReadStatus | null {
    const grades = new Map<number, number>();
    let cells = 0;
    let words = 0;
    for (const value of all) {
      const count = this.counts.get(value) ?? 0;
      const text = typeof value === "string" ? value : "";
      const rank = rankOf(text);
      const grade =
        typeof value === "number"
          ? value
          : (numberOf(text) ?? starsOf(text) ?? (rank !== null && /\d/.test(rank) ? Number(rank) : null));
      if (grade !== null && typeof value !== "boolean") {
        grades.set(grade, (grades.get(grade) ?? 0) + count);
        cells += count;
      } else if (readStatus(value)?.status === "compliant" || readStatus(value)?.status === "partial") words += count;
    }
    // A number among words is no grade.
    if (words >= cells || isOtherScale(this.column.header)) return () => null;
    const highest = Math.max(0, ...grades.keys());
    this.hasGrades = highest > 1;
    const ratios = this.column.isPercent ? 1 : null;
    const header = bestInHeader(this.column.header);
    const best = ratios ?? this.starsShown() ?? (header !== null && highest <= 1 && header === 100 ? 1 : header);
    return gradesReader({
      counts: grades,
      best,
      said: (grade) =>
        this.explained(String(grade)) ?? this.explained(`n${grade}`) ?? this.explained(`niveau ${grade}`),
    });
  }
}

function letterRank(text: string): string | undefined {
  const rank = rankOf(text);
  return rank !== null && /[a-f]/.test(rank) ? rank : undefined;
}

/** "3" and "0,5" typed as text. */
function numberOf(text: string): number | null {
  return /^\d{1,3}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null;
}
