/** When an answer was sent, as forms write it. */
import { serialToDate, type CalendarDate } from "../../cells/dates";
import type { CellValue } from "../../cells/grid";
import { readDateText } from "../../cells/writtenDates";

const SECONDS_A_DAY = 86_400;
const two = (number: number): string => String(number).padStart(2, "0");

/** Days that Excel counts: from 1990 to 2100. */
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 73_415;

/** The day of "2026/03/12 3:45:10 PM UTC+1", of "12/03/2026 15:45:10", of a serial with its hour. */
export function dayOfAnswer(value: CellValue, date1904: boolean): CalendarDate | undefined {
  if (typeof value === "number")
    return value >= FIRST_SERIAL && value <= LAST_SERIAL
      ? (serialToDate(Math.floor(value), date1904) ?? undefined)
      : undefined;
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  const parts = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[ T,].*)?$/.exec(text);
  const iso = parts ? [parts[1], parts[2]?.padStart(2, "0"), parts[3]?.padStart(2, "0")].join("-") : null;
  return readDateText(iso ?? text) ?? readDateText(text.replace(/[ T,]+\d{1,2}[:h].*$/, "")) ?? undefined;
}

/** The moment of the day that stands beside it, "15:45:10"; undefined where none does. */
export function timeOfAnswer(value: CellValue): string | undefined {
  if (typeof value === "number") {
    const seconds = Math.round((value - Math.floor(value)) * SECONDS_A_DAY);
    return value < FIRST_SERIAL || seconds === 0 || seconds === SECONDS_A_DAY ? undefined : timeOf(seconds);
  }
  const found =
    typeof value === "string" ? /[ T,](\d{1,2})[:h](\d{2})(?::(\d{2}))?(?:\s?([ap])\.?m)?/i.exec(value) : null;
  if (!found) return undefined;
  const [hour, half] = [Number(found[1]), found[4]?.toLowerCase()];
  const hours = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  return timeOf(hours * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0));
}

function timeOf(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(":");
}
