/** What a person meant by what she typed in a French Excel. */
import { DAYS_1904 } from "../../book/display";
import type { BookValue } from "../../book/types";

export interface TypedInGrid {
  readonly value: BookValue;
  /** Format that Excel gives a cell without one when such a text is typed. */
  readonly numberFormat?: string;
}

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** `1 234,5`, `12 %`, `02/11/2026`, `2 nov`, `14:30`, `VRAI`, `'00123`, or the text itself. */
export function readTypedInGrid(text: string, today: { readonly year: number }): TypedInGrid {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  return (
    readNumber(trimmed) ?? readDate(trimmed, today.year) ?? readTime(trimmed) ?? readLogical(trimmed) ?? { value: text }
  );
}

function readNumber(text: string): TypedInGrid | null {
  const parts = /^([+-]?)(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)?(?:[,.](\d+))?([eE][+-]?\d+)?\s*(%|€)?$/.exec(
    text.replace(/[\u00A0\u202F](?=%|€)/g, ""),
  );
  if (!parts || (parts[2] === undefined && parts[3] === undefined)) return null;
  const [, sign, whole = "0", decimals = "", exponent = "", unit] = parts;
  const number = Number(`${sign}${whole.replace(/\D/g, "")}.${decimals || "0"}${exponent}`);
  if (!Number.isFinite(number)) return null;
  if (unit === "%") return { value: Number((number / 100).toPrecision(15)), numberFormat: decimals ? "0.00%" : "0%" };
  if (unit === "€") return { value: number, numberFormat: '#,##0.00 "€"' };
  return { value: number, ...(/[ \u00A0\u202F]/.test(whole) ? { numberFormat: decimals ? "#,##0.00" : "#,##0" } : {}) };
}

const MONTHS = ["jan", "fév", "mar", "avr", "mai", "juin", "juil", "aoû", "sep", "oct", "nov", "déc"];

function readDate(text: string, thisYear: number): TypedInGrid | null {
  const digits = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?$/.exec(text);
  if (digits) {
    const format = digits[3] === undefined ? "d-mmm" : "dd/mm/yyyy";
    return dated(Number(digits[1]), Number(digits[2]), digits[3], thisYear, format);
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[3]), Number(iso[2]), iso[1], thisYear, "dd/mm/yyyy");
  const words = /^(\d{1,2})(?:er)?[ -](\p{L}{3,9})\.?(?:[ -](\d{2}|\d{4}))?$/u.exec(text);
  if (!words) return null;
  const month = MONTHS.findIndex((name) => plain(words[2]!).startsWith(plain(name)));
  return month < 0
    ? null
    : dated(Number(words[1]), month + 1, words[3], thisYear, words[3] === undefined ? "d-mmm" : "d-mmm-yy");
}

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function dated(
  day: number,
  month: number,
  yearText: string | undefined,
  thisYear: number,
  numberFormat: string,
): TypedInGrid | null {
  const short = Number(yearText);
  const year =
    yearText === undefined ? thisYear : yearText.length === 4 ? short : short < 30 ? 2000 + short : 1900 + short;
  const time = Date.UTC(year, month - 1, day);
  const read = new Date(time);
  if (year < 1900 || read.getUTCMonth() !== month - 1 || read.getUTCDate() !== day) return null;
  return { value: Math.round((time - EPOCH) / MS_PER_DAY), numberFormat };
}

function readTime(text: string): TypedInGrid | null {
  const parts = /^(\d{1,2})[:h](\d{2})(?::(\d{2}))?$/.exec(text);
  if (!parts) return null;
  const [hours, minutes, seconds] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return {
    value: (hours * 3600 + minutes * 60 + seconds) / 86_400,
    numberFormat: parts[3] === undefined ? "hh:mm" : "hh:mm:ss",
  };
}

function readLogical(text: string): TypedInGrid | null {
  const word = text.toUpperCase();
  if (word === "VRAI" || word === "TRUE") return { value: true };
  if (word === "FAUX" || word === "FALSE") return { value: false };
  return null;
}

/** A date typed in a workbook that counts from 1904. */
export function inCalendar(typed: TypedInGrid, date1904: boolean): TypedInGrid {
  const isDate = typed.numberFormat !== undefined && /[dy]/.test(typed.numberFormat);
  return date1904 && isDate && typeof typed.value === "number" ? { ...typed, value: typed.value - DAYS_1904 } : typed;
}
