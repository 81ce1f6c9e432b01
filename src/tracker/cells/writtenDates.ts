/** Dates as cells hold them: serial numbers with a date format, and the many ways to write one as text. */
import { calendarDate, isDateFormat, serialToDate, type CalendarDate } from "./dates";
import type { CellValue } from "./grid";
import { remembered } from "./remembered";
import { fold } from "./words";

const MONTHS = [
  "jan feb",
  "fev feb",
  "mar",
  "avr apr",
  "mai may",
  "juin jun",
  "juil jul",
  "aou aug",
  "sep",
  "oct",
  "nov",
  "dec",
];

/** Serial numbers of 2000 to 2099: taken for dates even without a date format, where a date is expected. */
const EXPECTED_SERIALS = [36_526, 73_050] as const;

/**
 * The day a cell says, or null. Text is read day first (`12/03/25` is 12 March 2025) unless only the other
 * order is possible; a month alone (`mars 2025`) is its first day, as Excel reads it.
 */
export function readDate(value: CellValue, format: string, date1904: boolean): CalendarDate | null {
  if (typeof value === "number") {
    const shift = date1904 ? 1462 : 0;
    const plausible = value + shift >= EXPECTED_SERIALS[0] && value + shift <= EXPECTED_SERIALS[1];
    return plausible || isDateFormat(format) ? serialToDate(value, date1904) : null;
  }
  return typeof value === "string" ? readDateText(value) : null;
}

/** Whether a number is shown as a date, or would be taken for one where no format is known. */
export function looksLikeDate(value: CellValue, format: string | undefined): boolean {
  if (typeof value !== "number") return false;
  if (format !== undefined && isDateFormat(format)) return value >= 1;
  return value >= EXPECTED_SERIALS[0] && value <= EXPECTED_SERIALS[1] && Number.isInteger(value);
}

/** The two numbers typed before Excel made a date of them: 6 and 10 for 6 October, 6 and 32 where only month and year are shown. */
export function changedByExcel(
  serial: CellValue,
  format: string | undefined,
  date1904: boolean,
): readonly [number, number] | null {
  const date = typeof serial === "number" ? serialToDate(serial, date1904) : null;
  if (!date) return null;
  const [year, month, day] = [Number(date.slice(2, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  return format !== undefined && /y/i.test(format) && !/d/i.test(format) ? [month, year] : [day, month];
}

/** Reads a date in a short text; words around one full date are allowed ("avant le 12/03/2025"). */
export function readDateText(text: string): CalendarDate | null {
  return text.length > 60 ? null : ofShortText(text);
}

/** A day and nothing else: "le 5 mai 26", "05.03.2026", "2026-03-05". */
export const isWrittenDay = remembered(
  (text: string): boolean =>
    text.length <= 40 &&
    /^(?:le |on |the )?\d{1,4}(?:er|st|nd|rd|th)?[ ./-]{1,2}(?:\d{1,2}|[a-z]{3,9}\.?)[ ./-]{1,2}\d{2,4}$/.test(
      fold(text),
    ) &&
    readDateText(text) !== null,
);

const ofShortText = remembered((text: string): CalendarDate | null => {
  const plain = fold(text);
  const iso = /(?:^|[^\d])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(plain);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /(?:^|[^\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?!\d)/.exec(plain);
  if (numeric) {
    const [first, second, year] = [Number(numeric[1]), Number(numeric[2]), fullYear(numeric[3] ?? "")];
    return calendarDate(year, second, first) ?? calendarDate(year, first, second);
  }
  const worded = /(?:^|[^\d])(?:(\d{1,2})(?:er|st|nd|rd|th)?[\s./-]+)?([a-z]{3,9})\.?[\s./-]+(\d{4}|\d{2})(?!\d)/.exec(
    plain,
  );
  if (worded) {
    const month = monthOf(worded[2] ?? "");
    if (month) return calendarDate(fullYear(worded[3] ?? ""), month, Number(worded[1] ?? 1));
  }
  const american = /([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})/.exec(plain);
  if (american) return calendarDate(Number(american[3]), monthOf(american[1] ?? "") ?? 0, Number(american[2]));
  const monthly = /^(\d{1,2})[/.-](\d{4})$/.exec(plain);
  return monthly ? calendarDate(Number(monthly[2]), Number(monthly[1]), 1) : null;
});

function fullYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : 2000 + Number(digits);
}

function monthOf(word: string): number | null {
  const at = MONTHS.findIndex((names) => names.split(" ").some((name) => word.startsWith(name)));
  return at < 0 ? null : at + 1;
}
