/** The scope as an argument: a text, a cell or several cells, in French or in English. */
import type { CellText } from "../text/cells";
import type { Language } from "../text";
import { IN_FORCE_2026 } from "../rnq";
import type { Scope } from "../tracker/assessment";
import type { CalendarDate } from "../tracker/dates";
import { applicability } from "../tracker/scope";
import { parseScopeText } from "../tracker/scopeText";
import { dateOf, plain, rowsOf } from "./arguments";
import { Fault } from "./faults";

/** Thousands of cells filled down share one scope: the last one read is kept. */
let last: { readonly key: string; readonly scope: Scope } | null = null;

/** The scope that the argument says; `null` when it is left out or empty. */
export function scopeOf(argument: unknown, language: Language, text: CellText): Scope | null {
  const items = (rowsOf(argument) ?? []).flat().flatMap((cell) => plain(cell, text) ?? []);
  if (items.length === 0) return null;
  const key = `${language} ${items.join("; ")}`;
  if (last?.key === key) return last.scope;
  const read = parseScopeText(items.join("; "), { language });
  if ("error" in read) throw new Fault("#VALUE!", read.error);
  last = { key, scope: read.scope };
  return read.scope;
}

/** The numbers that apply to a scope on a day; without a day, by the referential of 2026. */
export function applyingNumbers(scope: Scope, date: unknown, language: Language, text: CellText): ReadonlySet<number> {
  const day = dateOf(date, text) ?? (IN_FORCE_2026 as CalendarDate);
  return new Set(applicability(scope, day, language).indicators.filter(({ applies }) => applies).map(({ number }) => number));
}
