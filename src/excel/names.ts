/**
 * The names `RNQ_Perimetre` and `RNQ_Date`, which make a cell agree with the pane. They hold a constant
 * each, so no cell of hers is taken; a name of hers with the same spelling is never changed.
 */
import { errors } from "../text/errors";
import type { Language } from "../text";
import type { CalendarDate } from "../tracker/dates";
import { RnqError } from "./api";
import { DATE_NAME, SCOPE_NAME } from "./marks";
import type { Survey } from "./survey";

/** A text constant in a formula holds at most 255 characters. */
const MOST_IN_QUOTES = 250;

/** `="actions de formation; plus de 2 jours"`, long texts joined from pieces. */
export function textConstant(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length || at === 0; at += MOST_IN_QUOTES) pieces.push(`"${text.slice(at, at + MOST_IN_QUOTES).replace(/"/g, '""')}"`);
  return `=${pieces.join("&")}`;
}

/** The day as text, which means the same in a workbook counted from 1900 and in one counted from 1904. */
export function dateConstant(date: CalendarDate): string {
  return textConstant(date);
}

/** Ours hold a text each; one that refers to cells is hers, whatever its spelling. */
const isConstant = (formula: string) => formula.startsWith('="');

export function hasNames(found: Survey): boolean {
  return ourNames(found).some(({ name }) => name === SCOPE_NAME);
}

/** The names of ours as they are now. */
export function ourNames(found: Survey): { name: string; formula: string }[] {
  return found.names.filter(({ name, formula }) => (name === SCOPE_NAME || name === DATE_NAME) && isConstant(formula));
}

/** Whether `RNQ_Date` still holds an earlier day. */
export function namesOutdated(found: Survey, today: CalendarDate): boolean {
  const date = ourNames(found).find(({ name }) => name === DATE_NAME);
  return date !== undefined && date.formula !== dateConstant(today);
}

/** Refuses when a name of hers is spelled like one of ours. */
export function mustBeFreeNames(found: Survey, language: Language): void {
  for (const name of [SCOPE_NAME, DATE_NAME]) {
    const existing = nameLike(found, name);
    if (existing && !isConstant(existing.formula)) throw new RnqError("nameTaken", errors[language].nameTaken(name));
  }
}

const nameLike = (found: Survey, name: string) => found.names.find((item) => item.name.toUpperCase() === name.toUpperCase());

/** Queues the writing of both names. */
export function writeNames(context: Excel.RequestContext, found: Survey, scopeText: string, today: CalendarDate, language: Language): void {
  mustBeFreeNames(found, language);
  for (const [name, formula] of [
    [SCOPE_NAME, textConstant(scopeText)],
    [DATE_NAME, dateConstant(today)],
  ] as const) {
    const existing = nameLike(found, name);
    if (existing) context.workbook.names.getItem(existing.name).formula = formula;
    else context.workbook.names.add(name, formula);
  }
}

/** Queues the return of both names to what they were: `before` empty removes them. */
export function restoreNames(context: Excel.RequestContext, found: Survey, before: readonly { name: string; formula: string }[]): void {
  for (const { name } of ourNames(found)) {
    const earlier = before.find((item) => item.name === name);
    if (earlier) context.workbook.names.getItem(name).formula = earlier.formula;
    else context.workbook.names.getItem(name).delete();
  }
  for (const { name, formula } of before) {
    if (!found.names.some((item) => item.name === name)) context.workbook.names.add(name, formula);
  }
}
