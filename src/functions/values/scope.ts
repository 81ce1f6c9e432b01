/** The scope as an argument: a text, a cell or several cells, in French or in English. */
import { IN_FORCE_2026 } from "../../rnq";
import type { Scope } from "../../tracker/model/assessment";
import type { Carried } from "../../tracker/scope/carried";
import type { CalendarDate } from "../../tracker/cells/dates";
import { applicability } from "../../tracker/scope/scope";
import { parseScopeText } from "../../tracker/scope/text";
import { plain, rowsArgument } from "./arguments";
import type { Call } from "./call";
import { Fault } from "./faults";

/** The scope, and what goes with it of her columns, words and periods. */
export interface ReadScope {
  readonly scope: Scope;
  readonly carried: Carried;
  /** Equal where text and language are. */
  readonly key: string;
}

/** Thousands of cells filled down share one scope: the last one read is kept. */
let last: ReadScope | null = null;

/** What the argument says; `null` when it is left out or empty. */
export function scopeOf(argument: unknown, { language, text }: Call): ReadScope | null {
  const items = (rowsArgument(argument) ?? []).flat().flatMap((cell) => plain(cell, text) ?? []);
  if (items.length === 0) return null;
  const key = `${language} ${items.join("; ")}`;
  if (last?.key === key) return last;
  const read = parseScopeText(items.join("; "), { language });
  if ("error" in read) throw new Fault("#VALUE!", read.error);
  last = { key, ...read };
  return last;
}

/** The numbers that apply to a scope on a day; without a day, by the referential of 2026. */
export function applyingNumbers(scope: Scope, date: CalendarDate | null, { language }: Call): ReadonlySet<number> {
  const day = date ?? (IN_FORCE_2026 as CalendarDate);
  return new Set(
    applicability(scope, day, language)
      .indicators.filter(({ applies }) => applies)
      .map(({ number }) => number),
  );
}
