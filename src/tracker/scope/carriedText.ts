/**
 * What a scope in a cell carries beside the scope itself, in the same readable pieces:
 * `veille : 1 mois; suivi : statut = « Avancement », « Fini » = conforme; étape « Accueil » : 1, 4`.
 */
import type { Language } from "../../text";
import { scopeText } from "../../text/scope";
import type { Carried } from "./carried";
import { ANYWHERE } from "./carried";
import { LONGEST_PERIOD, type PeriodicKind } from "../model/periods";
import type { Correction, CorrectedColumn, Role, Settled, WeighedKind, WordMeaning } from "../model/recognition";
import { fold } from "../cells/words";
import { readIndicatorNumber, ScopeError } from "./words";

/** Opening and closing quotes; a closing one inside is doubled, as Excel does. */
const QUOTES: Readonly<Record<string, string>> = { "«": "»", "“": "”", '"': '"' };
type Words = (typeof scopeText)[Language]["carried"];

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export type CarriedAnswers = Mutable<Carried> & { corrections: Correction[] };

/** Cuts at separators that stand in no quotes. Linear in the text. */
export function splitOutsideQuotes(text: string, isSeparator: (character: string) => boolean): string[] {
  const pieces: string[] = [];
  const unclosed = new Set<string>();
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    const close = QUOTES[character];
    if (close !== undefined && !unclosed.has(close)) {
      const end = endOfQuote(text, at + 1, close);
      if (end === null) unclosed.add(close);
      else at = end;
    } else if (isSeparator(character)) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...pieces, text.slice(from)].map((piece) => piece.trim()).filter((piece) => piece !== "");
}

function endOfQuote(text: string, from: number, close: string): number | null {
  for (let at = text.indexOf(close, from); at >= 0; at = text.indexOf(close, at + 2))
    if (text[at + 1] !== close) return at;
  return null;
}

/** The text of « … », or null where the whole is not in quotes. */
function unquoted(text: string): string | null {
  const close = QUOTES[text[0] ?? ""];
  if (close === undefined || endOfQuote(text, 1, close) !== text.length - 1) return null;
  return text
    .slice(1, -1)
    .split(close + close)
    .join(close)
    .trim();
}

const quoted = (text: string, language: Language): string => {
  const plain = text.replace(/\s+/g, " ").trim();
  return language === "fr" ? `«\u00a0${plain.replace(/»/g, "»»")}\u00a0»` : `“${plain.replace(/”/g, "””")}”`;
};

/** What a word of either language stands for. */
function meant<Key extends string>(text: string, of: (words: Words) => Readonly<Record<Key, string>>): Key | null {
  const wanted = fold(text);
  for (const { carried } of Object.values(scopeText)) {
    for (const [key, word] of Object.entries(of(carried)) as [Key, string][]) if (fold(word) === wanted) return key;
  }
  return null;
}

/** What stands before and after the first colon or equals sign that is in no quotes. */
function halves(piece: string): readonly [string, string] | null {
  const [first] = splitOutsideQuotes(piece, (character) => character === ":" || character === "=");
  if (first === undefined) return null;
  const rest = piece.slice(piece.indexOf(first) + first.length).trim();
  return /^[:=]/.test(rest) ? [first, rest.slice(1).trim()] : null;
}

/** Reads a piece that is no part of the scope; false for one that is nothing of this either. */
export function readCarried(piece: string, carried: CarriedAnswers, language: Language): boolean {
  if (/^(calendrier( depuis)? 1904|1904 calendar)$/.test(fold(piece))) {
    carried.date1904 = true;
    return true;
  }
  const parts = halves(piece);
  if (!parts) return false;
  const [key, value] = parts;
  const { errors } = scopeText[language];
  const fail = (expected: string): never => {
    throw new ScopeError(errors.value(piece, expected));
  };
  const period = meant<PeriodicKind>(key, ({ periods }) => periods);
  if (period) {
    const months = Number(/^(\d{1,2}) ?(mois|months?)?$/.exec(fold(value))?.[1] ?? 0);
    carried.periods = {
      ...carried.periods,
      [period]: months >= 1 && months <= LONGEST_PERIOD ? months : fail(errors.months),
    };
    return true;
  }
  const step = /^(?:etape|step) ?(?=[«“"])/.test(fold(key)) ? unquoted(key.replace(/^[^«“"]*/, "")) : null;
  if (step !== null) {
    const numbers = value.split(",").map((number) => readIndicatorNumber(number.trim()) ?? fail(errors.numbers));
    carried.accepted = { ...carried.accepted, [step]: numbers };
    return true;
  }
  const kind = meant<WeighedKind>(key, ({ kinds }) => kinds);
  if (kind) carried.corrections.push(readTable(kind, value, piece, language));
  return kind !== null;
}

type Parts = { columns: CorrectedColumn[]; answered: Settled[]; whole: boolean } & Mutable<
  Pick<Correction, "numbering" | "repairs" | "statusWords">
>;

function readTable(kind: WeighedKind, value: string, piece: string, language: Language): Correction {
  const { errors } = scopeText[language];
  const read: Parts = { columns: [], answered: [], whole: false };
  for (const part of splitOutsideQuotes(value, (character) => character === ",")) {
    if (!readPart(part, read)) throw new ScopeError(errors.value(piece, errors.columns));
  }
  // What it is found by: without a header it would hold everywhere.
  if (read.columns.length === 0) throw new ScopeError(errors.value(piece, errors.columns));
  const { columns, answered, whole, ...said } = read;
  return { sheet: ANYWHERE, headerRow: null, kind, columns, ...(whole ? {} : { answered }), ...said };
}

function readPart(part: string, read: Parts): boolean {
  if (meant(part, ({ whole }) => ({ whole })) !== null) return (read.whole = true);
  const column = (role: Role, header: string | null) =>
    header !== null && header !== "" && read.columns.push({ role, column: "", header }) > 0;
  const found = /^(?:colonne|column) ?(?=[«“"])/i.exec(part);
  // A column that only tells the table: no answer of hers.
  if (found && !halves(part)) return column("comment", unquoted(part.slice(found[0].length)));
  const [key, value] = halves(part) ?? ["", ""];
  const word = unquoted(key);
  const answer = (settled: Settled) => read.answered.includes(settled) || read.answered.push(settled) > 0;
  if (word !== null) {
    const said = meant<WordMeaning>(value, ({ said: words }) => words);
    if (said) read.statusWords = { ...read.statusWords, [word]: said };
    return said !== null;
  }
  const role = meant<CarriedRole>(key, ({ roles }) => roles);
  if (role) return answer(role) && column(role, unquoted(value));
  if (meant(key, ({ numbering: { name } }) => ({ name })) !== null) {
    const numbering = meant<NonNullable<Correction["numbering"]>>(value, ({ numbering: { name: _, ...ways } }) => ways);
    if (numbering) read.numbering = numbering;
    return numbering !== null && answer("numbering");
  }
  const number = /^(?:nombre|number) (-?\d+(?:\.\d+)?)$/.exec(fold(key))?.[1];
  const repair = unquoted(value);
  if (number === undefined || repair === null) return false;
  read.repairs = { ...read.repairs, [number]: repair };
  return answer("repair");
}

type CarriedRole = keyof Words["roles"] & Role;

/** Whether the column of a role changes an answer of the functions. */
export function carriesRole(role: Role): role is CarriedRole {
  return Object.hasOwn(scopeText.fr.carried.roles, role);
}

/** The pieces of a text that `readCarried` reads as the same. */
export function carriedPieces(carried: Carried, language: Language): string[] {
  const {
    carried: words,
    words: { colon },
  } = scopeText[language];
  return [
    ...(carried.date1904 ? [words.date1904] : []),
    ...(Object.entries(carried.periods ?? {}) as [PeriodicKind, number | undefined][]).flatMap(([kind, months]) =>
      months === undefined ? [] : `${words.periods[kind]}${colon}${words.months(months)}`,
    ),
    ...Object.entries(carried.accepted ?? {}).map(
      ([step, numbers]) => `${words.step} ${quoted(step, language)}${colon}${numbers.join(", ")}`,
    ),
    ...carried.corrections.flatMap((correction) =>
      // A log or a survey is no table of a formula.
      correction.kind === "ignore" || correction.kind === "log" || correction.kind === "survey"
        ? []
        : `${words.kinds[correction.kind]}${colon}${tableParts(correction, language).join(", ")}`,
    ),
  ];
}

function tableParts(
  { columns, answered, numbering, repairs = {}, statusWords = {} }: Correction,
  language: Language,
): string[] {
  const { carried: words } = scopeText[language];
  const roles: Readonly<Partial<Record<Role, string>>> = words.roles;
  return [
    ...(answered ? [] : [words.whole]),
    ...columns.map(({ role, header }) =>
      answered && !answered.includes(role)
        ? `${words.column} ${quoted(header, language)}`
        : `${roles[role] ?? words.column} = ${quoted(header, language)}`,
    ),
    ...(numbering ? [`${words.numbering.name} = ${words.numbering[numbering]}`] : []),
    ...Object.entries(repairs).map(([number, repair]) => `${words.number} ${number} = ${quoted(repair, language)}`),
    ...Object.entries(statusWords).map(([word, said]) => `${quoted(word, language)} = ${words.said[said]}`),
  ];
}
