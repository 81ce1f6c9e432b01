/**
 * Calendar dates as plain text, `YYYY-MM-DD`: no time zone, no `Date` in the rules, comparable with
 * `<`. The one place where "today" enters is the caller of the rules (pane, command line).
 */
import { remembered } from "./remembered";

export type CalendarDate = string & { readonly __calendarDate: true };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** `null` when the parts are no real day (month 13, 30 February). Years 1900 to 9999. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (!Number.isInteger(year) || year < 1900 || year > 9999) return null;
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCFullYear() !== year || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return null;
  return back.toISOString().slice(0, 10) as CalendarDate;
}

/** Reads `YYYY-MM-DD` only; other spellings are the business of recognition. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = PATTERN.exec(text.trim());
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Days since 1970-01-01, negative before. */
export function dayNumber(date: CalendarDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY_MS;
}

export const fromDayNumber = remembered(
  (days: number): CalendarDate => new Date(days * DAY_MS).toISOString().slice(0, 10) as CalendarDate,
);

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Adds whole months; the day is kept or becomes the last one of the month (31 January + 1 = 28 February). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(month / 12);
  for (let day = Number(date.slice(8, 10)); ; day -= 1) {
    const result = calendarDate(year, (month % 12) + 1, day);
    if (result) return result;
  }
}

export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 30 December 1899 and 1 January 1904, the two days Excel may count from. */
const EPOCH_1900 = -25569;
const EPOCH_1904 = -24107;

/** The day of an Excel serial number, its time of day dropped. `null` outside 1900 to 9999. */
export function serialToDate(serial: number, date1904 = false): CalendarDate | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_465) return null;
  return fromDayNumber(Math.floor(serial) + (date1904 ? EPOCH_1904 : EPOCH_1900));
}

export function dateToSerial(date: CalendarDate, date1904 = false): number {
  return dayNumber(date) - (date1904 ? EPOCH_1904 : EPOCH_1900);
}

/** Whether an en-US number format shows a date (day, month or year outside quotes, brackets, escapes). */
export const isDateFormat = remembered((format: string): boolean => {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[dy]/i.test(bare) || (/(^|[^hs:])m{1,5}($|[^s:])/i.test(bare) && !/[0#?]/.test(bare) && !/[hs]/i.test(bare));
});
