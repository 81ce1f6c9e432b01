/**
 * What the cells of a column show, as named shares from 0 to 1: the same names whatever the kind of table. The
 * weights say what each speaks for; the reasons shown to her are the largest of them.
 */
import { dayNumber, isDateFormat } from "../../cells/dates";
import { readDate } from "../../cells/writtenDates";
import type { CellValue } from "../../cells/grid";
import { remembered } from "../../cells/remembered";
import { sampleRows, type Segment } from "../layout/segments";
import { readScale } from "../status/scale";
import { rankOf } from "../status/grades";
import { rankBefore } from "../status/rankedWords";
import { readStatus } from "../status/statuses";
import { looksOf } from "./cellWords";
import type { Profile } from "./profile";

/** Cells looked at closely. */
const LOOKED_AT = 80;
/** Cells read together as a scale. */
const SCALE_CELLS = 40;
const SHORT = 3;
const LONG = 60;
/** Longer than any code that a column explains. */
const NAME = 12;
/** A status with its detail is no longer than this. */
const PHRASE = 40;
export interface CellEvidence {
  readonly shares: Readonly<Record<string, number>>;
  /** The middle date of the column as a serial day, null without dates. */
  readonly middle: number | null;
}

/** The shares of one column. `profile`: what was counted of it already. */
export function cellEvidence(segment: Segment, column: number, profile: Profile): CellEvidence {
  const { view } = segment;
  const counts = new Map<string, number>();
  const count = (name: string, holds = true) => {
    if (holds) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  const days: number[] = [];
  const words: string[] = [];
  const said: CellValue[] = [];
  let seen = 0;
  let rows = 0;
  for (const row of sampleRows(segment, LOOKED_AT)) {
    rows += 1;
    const value = view.value(row, column);
    if (value === null) continue;
    seen += 1;
    if (said.length < SCALE_CELLS) said.push(value);
    const format = view.format(row, column);
    countValue(value, format, count);
    const day = dayOf(value, format, view.date1904);
    if (day !== null) days.push(day);
    count("dates", day !== null);
    count("linked", view.link(row, column) !== null);
    count("formulas", view.sheet.formulas?.has(row * 16384 + column) === true);
    if (typeof value === "string") words.push(value);
  }
  const shares: Record<string, number> = {};
  for (const [name, cells] of counts) shares[name] = cells / Math.max(1, seen);
  const filled = Math.max(1, profile.filled);
  const part = (number: number) => Math.min(1, number / filled);
  Object.assign(shares, {
    empty: profile.filled === 0 ? 1 : 0,
    filled: seen / Math.max(1, rows),
    sparse: seen > 0 && seen < rows * 0.4 ? 1 : 0,
    indicators: part(profile.indicators),
    prefixed: part(profile.prefixed),
    rising: part(profile.rising),
    lists: part(profile.lists),
    criteria: part(profile.criteria),
    statuses: part(profile.statuses),
    yesNo: part(profile.yesNo),
    marks: part(profile.marks),
    sentences: part(profile.long),
    texts: part(profile.texts),
    unique: profile.filled >= 3 ? part(profile.distinct) : 0.5,
    few: profile.filled >= 5 && profile.distinct <= Math.max(2, profile.filled * 0.35) ? 1 : 0,
    single: profile.filled >= 3 && profile.distinct === 1 ? 1 : 0,
    fills: Math.min(1, profile.fills / Math.max(1, rows)),
    separators: separated(words),
    ...scaleOf(profile, said),
  });
  days.sort((a, b) => a - b);
  return { shares, middle: days[Math.floor(days.length / 2)] ?? null };
}

/** How far the values read as one scale of statuses; sentences and dates are none. */
function scaleOf(profile: Profile, values: readonly CellValue[]): { readable: number; plausible: number } {
  const texts = values.filter((value) => typeof value === "string");
  const isProse = texts.filter((text) => text.length > PHRASE).length > values.length * 0.5;
  if (values.length === 0 || isProse || profile.dates > profile.filled * 0.5 || areNames(values))
    return { readable: 0, plausible: 0 };
  const { filled, readable, plausible } = readScale({ header: "", values });
  return { readable: readable / Math.max(1, filled), plausible: plausible / Math.max(1, filled) };
}

/** Texts all different, of which none says anything alone, nor could among the others: no code, and no rank before it. */
function areNames(values: readonly CellValue[]): boolean {
  return (
    new Set(values).size === values.length &&
    values.every(
      (value) =>
        typeof value === "string" && value.length >= NAME && readStatus(value) === null && rankBefore(value) === null,
    )
  );
}

function countValue(value: CellValue, format: string, count: (name: string, holds?: boolean) => void): void {
  if (typeof value === "boolean") count("booleans");
  else if (typeof value === "number") {
    if (isDateFormat(format)) return;
    count("numbers");
    count("percent", format.includes("%"));
    count("ratio", value > 0 && value < 1);
    count("binary", value === 0 || value === 1);
    count("digit", Number.isInteger(value) && value >= 0 && value <= 5);
    count("hundred", value > 5 && value <= 100);
  } else if (typeof value === "string") {
    const text = value.trim();
    for (const name of shownBy(text)) count(name);
    count("said", text.length <= 40 && readStatus(text) !== null);
  }
}

/** What a text shows, whatever the words of status. */
const shownBy = remembered((text: string): readonly string[] => [
  ...(text.length <= SHORT ? ["short"] : []),
  ...(/^[0-5]$/.test(text) ? ["digit"] : []),
  ...(rankOf(text) !== null ? ["rank"] : []),
  ...(text.length >= LONG ? ["long"] : []),
  ...(/^\d{1,3}([.,]\d+)?\s?%$/.test(text) ? ["percent"] : []),
  ...(/^\d{1,3}\s?\/\s?\d{1,3}$/.test(text) ? ["ratio"] : []),
  ...(text.endsWith("?") ? ["asks"] : []),
  ...looksOf(text),
  ...(/^\p{Lu}/u.test(text) ? ["cased"] : []),
  ...(text.includes(" ") ? ["worded"] : []),
]);

/** A date as a serial day, near enough to compare columns. */
function dayOf(value: CellValue, format: string, date1904: boolean): number | null {
  const date = typeof value === "boolean" ? null : readDate(value, format, date1904);
  return date === null ? null : dayNumber(date);
}

/** Share of the cells that join several things by the same sign. */
function separated(words: readonly string[]): number {
  if (words.length === 0) return 0;
  const share = (sign: RegExp) => words.filter((text) => sign.test(text)).length / words.length;
  return Math.max(share(/\n/), share(/;/), share(/ [+/|·–&] /), share(/,(?!\d)/), share(/ (?:et|and) /) * 0.7);
}
