/**
 * French and English typography, shared by the pane, the sheets and the functions: no-break spaces,
 * quotation marks, dates, percentages, lists, durations. Texts are written with plain spaces and
 * straight apostrophes inside the `fr` and `en` tags; only the written parts are typeset, never the
 * values put into them, because a cell's text is hers.
 * Dates are calendar dates, `YYYY-MM-DD`.
 */
import type { Language } from ".";

/** U+00A0, before `:` `%` and inside « ». */
export const NO_BREAK = "\u00a0";
/** U+202F, before `;` `?` `!` on screen. */
export const NARROW_NO_BREAK = "\u202f";

/** Tag for French texts. `~` is a no-break space; the rest follows from the punctuation. */
export function fr(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return join(parts, values, typesetFrench);
}

/** Tag for English texts. `~` is a no-break space. */
export function en(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return join(parts, values, typesetEnglish);
}

/** Typesets French that was written with plain spaces and straight apostrophes. */
export function typesetFrench(text: string): string {
  return text
    .replace(/'/g, "’")
    .replace(/~/g, NO_BREAK)
    .replace(/« ?/g, `«${NO_BREAK}`)
    .replace(/[ \u00a0]?»/g, `${NO_BREAK}»`)
    .replace(/ (?=[:%€])/g, NO_BREAK)
    .replace(/ (?=[;?!])/g, NARROW_NO_BREAK)
    .replace(/(\d) (?=(?:h|min|mois|semaines?|jours?|ans?|indicateurs?)\b)/g, `$1${NO_BREAK}`)
    .replace(/\b([Ii]ndicateur|[Ll]igne|[Cc]ritère) (?=\d)/g, `$1${NO_BREAK}`)
    .replace(/\b([LRD]\.) (?=\d)/g, `$1${NO_BREAK}`)
    .replace(WRITTEN_DATE.fr, glued);
}

/** Cells know no U+202F in most fonts: U+00A0 everywhere. */
export function forCell(text: string): string {
  return text.replaceAll(NARROW_NO_BREAK, NO_BREAK);
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};
/** *6 juin 2019* within a text: its three parts stay on one line. */
const writtenDate = (months: readonly string[]) =>
  new RegExp(`(?:\\d|ᵉʳ) (?:${months.join("|")})\\b(?: \\d{4}\\b)?`, "g");
const WRITTEN_DATE = { fr: writtenDate(MONTHS.fr), en: writtenDate(MONTHS.en) };
const glued = (date: string) => date.replaceAll(" ", NO_BREAK);

const SHORT_MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fr: ["janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
  en: ["Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"],
};

const month = (date: string) => Number(date.slice(5, 7)) - 1;
const dayOfMonth = (date: string) => Number(date.slice(8, 10));

/** The day as French says it: 1ᵉʳ, 2, 3. */
function frenchDay(day: number): string {
  return day === 1 ? "1ᵉʳ" : String(day);
}

/** *4 mars 2027*, in sentences; without its year when `year` is false. */
export function longDate(date: string, language: Language, year = true): string {
  const day = language === "fr" ? frenchDay(dayOfMonth(date)) : String(dayOfMonth(date));
  const name = MONTHS[language][month(date)];
  return `${day}${NO_BREAK}${name}${year ? `${NO_BREAK}${date.slice(0, 4)}` : ""}`;
}

/** *27 nov.*, in lists. */
export function shortDate(date: string, language: Language): string {
  const day = language === "fr" ? frenchDay(dayOfMonth(date)) : String(dayOfMonth(date));
  return `${day}${NO_BREAK}${SHORT_MONTHS[language][month(date)]}`;
}

/** *27 nov.*, with its year where that is not the year of `today`: *4 janv. 2027*. */
export function listDate(date: string, today: string, language: Language): string {
  const isSame = date.slice(0, 4) === today.slice(0, 4);
  return `${shortDate(date, language)}${isSame ? "" : `${NO_BREAK}${date.slice(0, 4)}`}`;
}

/** *nov.*, under a chart. */
export function shortMonth(date: string, language: Language): string {
  return SHORT_MONTHS[language][month(date)] ?? "";
}

/** *02/11/2026*, in date columns; the same in both languages, since her workbook is French. */
export function numericDate(date: string): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** *23 au 29 novembre*: the month once when it is the same; with the year, *28 décembre 2026 au 3 janvier 2027*. */
export function dateRange(from: string, to: string, language: Language, year = false): string {
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const first = sameMonth
    ? language === "fr"
      ? frenchDay(dayOfMonth(from))
      : String(dayOfMonth(from))
    : longDate(from, language, year && from.slice(0, 4) !== to.slice(0, 4));
  return `${first} ${language === "fr" ? "au" : "to"} ${longDate(to, language, year)}`;
}

/** 0.806 -> *81 %*, without decimals. */
export function percent(fraction: number, language: Language): string {
  const whole = Math.round(fraction * 100);
  return language === "fr" ? `${whole}${NO_BREAK}%` : `${whole}%`;
}

/** `0,5` or `0.5`, at most two decimals. */
export function decimal(value: number, language: Language): string {
  const text = String(Math.round(value * 100) / 100);
  return language === "fr" ? text.replace(".", ",") : text;
}

/** *1, 2 et 3*. */
export function list(items: readonly (string | number)[], language: Language): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${language === "fr" ? "et" : "and"}${NO_BREAK}${items[items.length - 1]}`;
}

/** *« Suivi »* or *“Suivi”*. */
export function quoted(text: string, language: Language): string {
  return language === "fr" ? `«${NO_BREAK}${text}${NO_BREAK}»` : `“${text}”`;
}

/** *45 min*, *1 h*, *1 h 30*. */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours === 0) return `${rest}${NO_BREAK}min`;
  return `${hours}${NO_BREAK}h${rest ? `${NO_BREAK}${String(rest).padStart(2, "0")}` : ""}`;
}

/** Number with its noun, no-break. French: 0 and 1 are singular; English: only 1. */
export function counted(count: number, one: string, many: string, language: Language): string {
  return `${count}${NO_BREAK}${isPlural(count, language) ? many : one}`;
}

export function isPlural(count: number, language: Language): boolean {
  return language === "fr" ? count >= 2 : count !== 1;
}

function typesetEnglish(text: string): string {
  return text.replace(/'/g, "’").replace(/~/g, NO_BREAK).replace(WRITTEN_DATE.en, glued);
}

function join(
  parts: TemplateStringsArray,
  values: readonly (string | number)[],
  typeset: (text: string) => string,
): string {
  // Typeset as one text, so that a rule sees both sides of a value: values stand in as private-use letters.
  const marked = parts.reduce((text, part, index) => text + (index ? "\ue000" : "") + part, "");
  let next = 0;
  return typeset(marked).replace(/\ue000/g, () => String(values[next++] ?? ""));
}
