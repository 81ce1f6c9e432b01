/** Several columns of verdicts, each of another day: the latest one says how things stand, the others how they stood. */
import { fold } from "../../../cells/words";
import { readDateText } from "../../../cells/writtenDates";
import type { DraftColumns } from "../../draft/draft";
import type { Meaning } from "../../header/headers";
import { featuresOf } from "../../evidence/segmentEvidence";
import { sampleRows } from "../../layout/segments";

/** The share of its cells that must be verdicts in words. */
const VERDICTS = 0.5;
/** Different ones at most, among its cells. */
const AGAIN = 0.5;
/** The share that must be where sentences say how it stands on a day. */
const SENTENCES = 0.35;
/** A visit that has hardly begun to be noted is not how all of it stands. */
const BEGUN = 0.3;
/** The share of its cells that must be grades, under a header that says so. */
const GRADED = 0.9;
const NOW = "9999";
const BEFORE = "0000";
const SAYS_NOW =
  /\b(?:a ce jour|a date|aujourd'?hui|ce jour|actuel(?:le|lement)?s?|maintenant|en ce moment|now|today|current(?:ly)?|to date)\b/;
const SAYS_BEFORE =
  /\b(?:dernier audit|derniere visite|audit precedent|visite precedente|precedente?|(?:audit|constat|etat|situation|statut) initiale?|n-1|previous(?:ly)?|last (?:audit|visit|year)|former)\b/;

/** "Audit 2023": what was found on a day before the one of the column that says how it stands. */
const IS_VISIT = /\b(?:audit|visite|inspection|controle)\b/;

/** What is aimed at says nothing of how it stands. */
const AIMED =
  /\b(?:objectifs?|cibles?|visee?s?|souhaitee?s?|attendue?s?|prevue?s?|a atteindre|targets?|goals?|planned|expected|aim)\b/;
/** Months and words that say when, and nothing else. */
const WHEN =
  /\b(?:janv\w*|fev\w*|mars|avr\w*|mai|juin|juil\w*|aout|sept\w*|oct\w*|nov\w*|dec\w*|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|le|du|au|en|de|d|of|on|in|at|as|the|derniere?|latest|last)\b|[^a-z]+/g;
/** Headers that name something, and yet head verdicts. */
const OF_VERDICTS: ReadonlySet<Meaning> = new Set<Meaning>(["status", "comment", "score", "lastCheck", "date"]);

/**
 * The columns of verdicts that a later one replaces: headed alike but for their day, or told apart by "to date". None where not
 * every one of them tells its moment, or two could be of the same.
 */
export function formerStatuses(columns: DraftColumns): number[] {
  const { headers } = columns.segment;
  const told = columns.all.filter((column) => holdsVerdicts(columns, column));
  if (told.length < 2) return [];
  const texts = told.map((column) => headers.get(column) ?? "");
  const above = told.map((column) => textAbove(columns, column));
  const moments = texts.map((text, at) => momentOf(text) || momentOf(above[at] ?? ""));
  const latest = moments.reduce((last, moment) => (moment > last ? moment : last), "");
  // "2026" beside a day of 2026 may be before or after it.
  const rivals = moments.filter((moment) => latest.startsWith(moment) || moment.startsWith(latest));
  if (moments.includes("") || rivals.length !== 1 || isUnordered(moments)) return [];
  const wordings = new Set(texts.map((text) => fold(text).replace(WHEN, " ").trim()));
  const isPast = (at: number) =>
    [texts[at], above[at]].some((text) => SAYS_BEFORE.test(fold(text ?? "")) || IS_VISIT.test(fold(text ?? "")));
  const isTold = latest === NOW || wordings.size === 1 || told.every((_, at) => moments[at] === latest || isPast(at));
  return isTold ? told.filter((_, at) => moments[at] !== latest) : [];
}

/** Months of no year that do not follow each other from left to right, or stand beside years. */
function isUnordered(moments: readonly string[]): boolean {
  const bare = moments.filter((moment) => moment.startsWith("m"));
  return (
    bare.length > 0 && (bare.length < moments.length || bare.some((one, at) => at > 0 && one < (bare[at - 1] ?? "")))
  );
}

function holdsVerdicts(columns: DraftColumns, column: number): boolean {
  const cells = featuresOf(columns.segment).get(column)?.cells ?? {};
  const { readable = 0, texts = 0, unique = 1, filled = 0, digit = 0, numbers = 0, few = 0, said = 0 } = cells;
  const [best] = columns.segment.hits.get(column) ?? [];
  const isElse = best?.quality === 1 && !OF_VERDICTS.has(best.meaning);
  // Under a day of its own, sentences are verdicts too.
  const day = momentOf(columns.segment.headers.get(column) ?? "") || momentOf(textAbove(columns, column));
  const isSaid = day !== "" && (readable >= SENTENCES || (few === 1 && isLettered(columns, column)));
  if (isElse || filled < BEGUN || (unique > AGAIN && !isSaid)) return false;
  const header = fold(columns.segment.headers.get(column) ?? "");
  const isGraded = (digit >= numbers && digit >= GRADED) || (few === 1 && numbers >= AGAIN && numbers + said >= GRADED);
  if (isGraded && /^(?:note|cotation|niveau|cote|score|rating|grade|level)s?\b/.test(header)) return true;
  if ((readable < VERDICTS && !isSaid) || texts < VERDICTS) return false;
  // Crosses under types of action are verdicts too, of no day.
  return (
    day !== "" || sampleRows(columns.segment).some((row) => /\p{L}{2}/u.test(columns.segment.view.text(row, column)))
  );
}

/** "A", "B", "C" and no other text: grades, which a legend may explain. */
function isLettered({ segment }: DraftColumns, column: number): boolean {
  const texts = [...sampleRows(segment)].map((row) => segment.view.text(row, column)).filter(Boolean);
  return texts.length > 0 && texts.every((text) => /^[A-F][+-]?$/i.test(text));
}

/** The title over the header of a column, that may go over a few; "" where there is none. */
function textAbove({ segment: { view, headerTop, headerRow, left } }: DraftColumns, column: number): string {
  const header = headerRow ?? 0;
  for (let row = header - 1; row >= Math.max(view.top, Math.min(headerTop ?? header, header - 1)); row -= 1)
    for (let at = column; at >= left; at -= 1) {
      const text = view.text(row, at);
      if (text !== "") return text;
    }
  return "";
}

/** The day, month or year that a header names, or "now" and "before", in an order that texts have; "" where it names none. */
function momentOf(header: string): string {
  const text = fold(header);
  if (AIMED.test(text)) return "";
  if (SAYS_NOW.test(text)) return NOW;
  const named = readDateText(header) ?? shortYear(text) ?? dayOf(text) ?? /\b20\d\d\b/.exec(text)?.[0];
  return named ?? (SAYS_BEFORE.test(text) ? BEFORE : monthOf(text));
}

/** "oct. 24", "janv. 25", "10/24": a month and the end of its year, which no month has a day for in French. */
function shortYear(header: string): string | null {
  const [, month, end] = /(?:^|\s)(0?[1-9]|1[0-2])[/-]([2-4]\d)$/.exec(header) ?? [];
  if (month !== undefined && end !== undefined) return `20${end}-${month.padStart(2, "0")}`;
  const year = /[a-z]\.?[ -]'?([2-4]\d)$/.exec(header)?.[1];
  const named = monthOf(header).slice(1);
  return year === undefined || named === "" ? null : `20${year}-${named}`;
}

/** "État au 14/03": a day of no year, as a month of none. */
function dayOf(header: string): string | null {
  // "1/2" may be the first of two, "3.2" a number.
  const [, day = "", month = ""] =
    /\b(?:au|le|du|of|on) ([0-2]?\d|3[01])[/.](0?[1-9]|1[0-2])(?=$|[ )])/.exec(header) ??
    /(?:^|[ (])([0-2]\d|3[01])[/.](0[1-9]|1[0-2])(?=$|[ )])/.exec(header) ??
    [];
  return month === "" ? null : `m${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const MONTHS =
  /\b(?:(?<m01>janv?(?:ier)?|jan(?:uary)?)|(?<m02>fevr?(?:ier)?|feb(?:ruary)?)|(?<m03>mars|march)|(?<m04>avr(?:il)?|april)|(?<m05>mai|may)|(?<m06>juin|june)|(?<m07>juil(?:let)?|july)|(?<m08>aout|august)|(?<m09>sept?(?:embre)?|september)|(?<m10>oct(?:obre)?|october)|(?<m11>nov(?:embre)?|november)|(?<m12>dec(?:embre)?|december))\b/;

/** A month without its year, before any that has one: months are told apart among themselves only. */
function monthOf(header: string): string {
  const [month] = Object.entries(MONTHS.exec(header)?.groups ?? {}).find(([, text]) => text !== undefined) ?? [""];
  return month;
}
