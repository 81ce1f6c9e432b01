/** Her corrections put together: an answer settles what it answers and leaves the rest of the table as it was. Light: the pane loads it. */
import type { Correction } from "../../model/recognition";

const SAMPLE_SIZE = 3;
export const LONGEST_SAMPLE = 40;

/** The first different texts of a column, kept with her choice. */
export function sampleOf(texts: Iterable<string>): readonly string[] {
  const found = new Set<string>();
  for (const text of texts) {
    if (text !== "") found.add(text.slice(0, LONGEST_SAMPLE));
    if (found.size === SAMPLE_SIZE) break;
  }
  return [...found];
}

/** Whether two corrections are about the same table: side by side in one sheet, tables share a header row but no column. */
export function sameTable(
  one: Pick<Correction, "sheet" | "headerRow" | "columns">,
  other: Pick<Correction, "sheet" | "headerRow" | "columns">,
): boolean {
  if (one.sheet !== other.sheet || one.headerRow !== other.headerRow) return false;
  const letters = new Set(one.columns.map(({ column }) => column));
  return letters.size === 0 || other.columns.length === 0 || other.columns.some(({ column }) => letters.has(column));
}

/** Two corrections of the same table as one. */
export function merged(old: Correction, next: Correction): Correction {
  if (next.answered === undefined || old.kind === "ignore" || old.kind !== next.kind) return next;
  const answered = new Set(next.answered);
  const hers = next.columns.filter(({ role }) => answered.has(role));
  const letters = new Set(hers.map(({ column }) => column));
  const columns = old.answered
    ? next.columns
    : [...old.columns.filter(({ role, column }) => !answered.has(role) && !letters.has(column)), ...hers];
  const all = old.answered && [...new Set([...old.answered, ...next.answered])];
  return {
    sheet: next.sheet,
    headerRow: next.headerRow,
    kind: next.kind,
    columns,
    ...(all ? { answered: all } : {}),
    ...defined("subject", next.subject ?? old.subject),
    ...defined("numbering", next.numbering ?? old.numbering),
    ...defined("repairs", either(old.repairs, next.repairs)),
    ...defined("statusWords", either(old.statusWords, next.statusWords)),
    ...defined("statusColours", either(old.statusColours, next.statusColours)),
  };
}

/** Her corrections with one more, which takes the place of what she said before of the same table. */
export function withCorrection(corrections: readonly Correction[], next: Correction): Correction[] {
  const before = corrections.filter((one) => sameTable(one, next));
  return [
    ...corrections.filter((one) => !before.includes(one)),
    before.reduceRight((result, old) => merged(old, result), next),
  ];
}

function either<T>(
  old: Readonly<Record<string, T>> | undefined,
  next: Readonly<Record<string, T>> | undefined,
): Readonly<Record<string, T>> | undefined {
  return old || next ? { ...old, ...next } : undefined;
}

function defined<K extends string, T>(key: K, value: T | undefined): { readonly [key in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: T });
}
