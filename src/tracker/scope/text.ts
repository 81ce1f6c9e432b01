/**
 * A scope as text in a cell, "actions de formation; certifiant; plus de 2 jours", read in French, in English or as
 * the options of the command line, and written back so that reading gives the same scope.
 */
import type { Language } from "../../text";
import { scopeText } from "../../text/scope";
import type { Category, Scope } from "../model/assessment";
import { NOTHING_CARRIED, type Carried } from "./carried";
import { carriedPieces, readCarried, splitOutsideQuotes, type CarriedAnswers } from "./carriedText";
import { calendarDate, parseCalendarDate, type CalendarDate } from "../cells/dates";
import { readEarlier, writeEarlier } from "./earlier";
import { fold } from "../cells/words";
import { SUPPOSED_SCOPE } from "./scope";
import { withAnswers, type ScopeAnswers } from "./answers";
import {
  AUDIT_WORDS,
  CATEGORY_WORDS,
  CONDITION_WORDS,
  DONE,
  KEYS,
  NOT,
  readIndicatorNumber,
  ScopeError,
  SUBCONTRACTOR_WORDS,
  SUPPOSED,
  TODO,
  TWO_DAYS_AT_MOST,
  type Keyed,
} from "./words";

export interface ScopeTextOptions {
  /** Kept where the text does not describe the body; the supposed profile when left out. */
  readonly base?: Scope;
  readonly language?: Language;
}

/**
 * Reads a scope. Pieces are separated by `;` or line breaks, in any order. A yes/no that is absent means no, as
 * soon as one piece describes the body.
 */
export function parseScopeText(
  text: string,
  options: ScopeTextOptions = {},
): { readonly scope: Scope; readonly carried: Carried } | { readonly error: string } {
  const language = options.language ?? "fr";
  const answers: ScopeAnswers = {};
  const carried: CarriedAnswers = { corrections: [] };
  try {
    for (const piece of splitOutsideQuotes(text, (character) => /[;\n\r]/.test(character))) {
      if (!readCarried(piece, carried, language)) readPiece(piece, answers, language);
    }
  } catch (error) {
    if (error instanceof ScopeError) return { error: error.message };
    throw error;
  }
  return { scope: withAnswers(options.base ?? SUPPOSED_SCOPE, answers), carried };
}

function readPiece(piece: string, answers: ScopeAnswers, language: Language): void {
  const folded = fold(piece).replace(/^--/, "");
  if (readPlain(folded, answers, language)) return;
  for (const [key, pattern] of KEYS) {
    const match = pattern.exec(folded);
    if (!match) continue;
    readKeyed(key, valueAfter(piece, match[0].length), answers, piece, language);
    return;
  }
  // "OF, certifiant": several pieces that were separated by commas.
  const parts = piece.split(/,| \+ /);
  if (parts.length === 1) throw new ScopeError(scopeText[language].errors.unknown(piece));
  for (const part of parts) if (part.trim() !== "") readPiece(part.trim(), answers, language);
}

/** The value in her own letters (8m and 8M differ): what follows the key and its colon. */
function valueAfter(piece: string, keyLength: number): string {
  const clean = piece.replace(/^--/, "").replace(/\s+/g, " ").trim();
  return clean
    .slice(keyLength)
    .replace(/^[\s:=]+/, "")
    .trim();
}

function meaning<T>(words: readonly (readonly [T, RegExp])[], text: string): T | null {
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Pieces that are one expression by themselves. */
function readPlain(folded: string, answers: ScopeAnswers, language: Language): boolean {
  const category = meaning(CATEGORY_WORDS, folded);
  if (category) {
    answers.categories = [...new Set([...(answers.categories ?? []), category])];
    return true;
  }
  const subcontractor = meaning(SUBCONTRACTOR_WORDS, folded);
  if (subcontractor) {
    answers.subcontractor = subcontractor;
    return true;
  }
  if (/^(sous-?traitante?|subcontractor)$/.test(folded)) throw new ScopeError(scopeText[language].errors.subcontractor);
  if (TWO_DAYS_AT_MOST.test(folded)) {
    answers.overTwoDays = false;
    return true;
  }
  const negated = NOT.test(folded);
  const condition = meaning(CONDITION_WORDS, negated ? folded.replace(NOT, "") : folded);
  if (condition) {
    answers[condition] = !negated;
    return true;
  }
  const audit = meaning(AUDIT_WORDS, folded);
  if (audit) answers.audit = audit;
  else if (SUPPOSED.test(folded)) answers.supposed = true;
  else return readAuditOn(folded, answers);
  return true;
}

/** "audit initial le 2027-03-04": type and date in one piece. */
function readAuditOn(folded: string, answers: ScopeAnswers): boolean {
  const match = /^(.+?) (?:le|du|on|:) ?(\S+)$/.exec(folded);
  const audit = meaning(AUDIT_WORDS, match?.[1] ?? "");
  const date = readDay(match?.[2] ?? "");
  if (!audit || !date) return false;
  answers.audit = audit;
  answers.auditDate = date;
  return true;
}

function readKeyed(key: Keyed, value: string, answers: ScopeAnswers, piece: string, language: Language): void {
  const { errors } = scopeText[language];
  const fail = (expected: string): never => {
    throw new ScopeError(errors.value(piece, expected));
  };
  const parts = value.split(/[,\s]+(?=\S)|,/).filter((part) => part !== "");
  const categories = (): Category[] =>
    value.split(",").map((part) => meaning(CATEGORY_WORDS, fold(part)) ?? fail(errors.category));
  const date = (): CalendarDate => readDay(value) ?? fail(errors.date);
  switch (key) {
    case "categories":
      answers.categories = categories();
      break;
    case "subcontractor":
      answers.subcontractor = subcontractor(value) ?? fail(errors.subcontractors);
      break;
    case "newEntrant":
      answers.newEntrant = value === "" ? "all" : categories();
      break;
    case "formalised":
      answers.formalised = parts.length
        ? parts.map((part) => readIndicatorNumber(part) ?? fail(errors.numbers))
        : fail(errors.numbers);
      break;
    case "audit":
      answers.audit = meaning(AUDIT_WORDS, fold(value)) ?? fail(errors.audits);
      break;
    case "auditDate":
      answers.auditDate = date();
      break;
    case "certificateDate":
      answers.certificateDate = date();
      break;
    case "lastAudit":
      answers.lastAudit = date();
      break;
    case "earlier":
      answers.earlier = (value === "" ? null : readEarlier(value)) ?? fail(errors.earlier);
      break;
    case "complements":
      answers.complements = Object.fromEntries(
        value.split(",").map((part) => readComplement(part) ?? fail(errors.complements)),
      );
  }
}

function subcontractor(value: string): Scope["subcontractor"] | null {
  return (
    meaning(SUBCONTRACTOR_WORDS, `subcontractor ${fold(value)}`) ??
    meaning(SUBCONTRACTOR_WORDS, `sous-traitant ${fold(value)}`)
  );
}

function readComplement(text: string): [number, "done" | "todo"] | null {
  const match = /^\s*(\d{1,2})\s*[:=]?\s*(.+?)\s*$/.exec(text);
  const number = readIndicatorNumber(match?.[1] ?? "");
  const answer = fold(match?.[2] ?? "");
  if (number === null) return null;
  return DONE.test(answer) ? [number, "done"] : TODO.test(answer) ? [number, "todo"] : null;
}

/** `2027-03-04` or `04/03/2027`. */
function readDay(text: string): CalendarDate | null {
  const french = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  return french ? calendarDate(Number(french[3]), Number(french[2]), Number(french[1])) : parseCalendarDate(text);
}

/** The scope as a cell holds it, and what goes with it; `parseScopeText` reads the same back, whatever its base. */
export function scopeToText(scope: Scope, language: Language = "fr", carried: Carried = NOTHING_CARRIED): string {
  const { words, categories } = scopeText[language];
  const named = (list: readonly Category[]): string => list.map((one) => categories[one]).join(", ");
  const keyed = (key: string, value: string): string | null => (value === "" ? null : `${key}${words.colon}${value}`);
  const allNew = scope.categories.every((one) => scope.newEntrant.includes(one));
  return [
    scope.supposed && words.supposed,
    ...scope.categories.map((one) => categories[one]),
    scope.certifying && words.certifying,
    scope.workLinked && words.workLinked,
    scope.workplace && words.workplace,
    scope.subcontracts && words.subcontracts,
    scope.subcontractor !== "none" && words[scope.subcontractor],
    scope.overTwoDays && words.overTwoDays,
    scope.newEntrant.length > 0 && (allNew ? words.newEntrant : keyed(words.newEntrant, named(scope.newEntrant))),
    keyed(words.formalised, scope.formalised.join(", ")),
    words[scope.audit],
    keyed(words.auditDate, scope.auditDate ?? ""),
    keyed(words.certificateDate, scope.certificateDate ?? ""),
    keyed(words.lastAudit, scope.lastAudit ?? ""),
    keyed(words.earlier, writeEarlier(scope.earlier)),
    keyed(
      words.complements,
      Object.entries(scope.complements)
        .map(([number, answer]) => `${number}=${words[answer]}`)
        .join(", "),
    ),
    ...carriedPieces(carried, language),
  ]
    .filter(Boolean)
    .join("; ");
}
