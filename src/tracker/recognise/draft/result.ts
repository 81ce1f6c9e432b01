/** What the readers of the kinds fill while they walk the tables; `index.ts` turns it into a Recognition. */
import { columnLetters } from "../../cells/address";
import { type CalendarDate } from "../../cells/dates";
import type { LogEntry } from "../../model/logs";
import type { SurveyAnswer } from "../../model/surveys";
import type {
  IndicatorRow,
  JourneySession,
  JourneyStep,
  OpenQuestion,
  RecognisedTable,
  RegisterEntry,
  Role,
  Warning,
} from "../../model/recognition";
import { readDate } from "../../cells/writtenDates";
import type { Draft } from "./draft";
import { textOf } from "../layout/view";
import { fold } from "../../cells/words";

export interface DraftResult {
  readonly tables: readonly RecognisedTable[];
  readonly rows: readonly IndicatorRow[];
  readonly register: readonly RegisterEntry[];
  readonly journey: readonly JourneyStep[];
  readonly sessions: readonly JourneySession[];
  readonly logs: readonly LogEntry[];
  readonly surveys: readonly SurveyAnswer[];
  readonly warnings: readonly Warning[];
  readonly questions: readonly OpenQuestion[];
}

/** The same while a table is read. */
export type FillingResult = {
  readonly [Key in keyof DraftResult]: DraftResult[Key] extends readonly (infer Item)[] ? Item[] : never;
};

export function emptyResult(): FillingResult {
  return {
    tables: [],
    rows: [],
    register: [],
    journey: [],
    sessions: [],
    logs: [],
    surveys: [],
    warnings: [],
    questions: [],
  };
}

const LIST_ROLES: ReadonlySet<Role> = new Set<Role>(["proofs", "documents", "steps", "links", "ratings", "texts"]);

/** Columns as letters, in the order of the roles taken. */
export function columnLettersOf(draft: Draft): RecognisedTable["columns"] {
  const columns: Record<string, string | string[]> = {};
  for (const [role, at] of draft.columns) {
    const letters = [...at].sort((a, b) => a - b).map(columnLetters);
    if (LIST_ROLES.has(role)) columns[role] = letters;
    else if (letters[0] !== undefined) columns[role] = letters[0];
  }
  return columns;
}

/** The first column of a role, or null. */
export function columnOf(draft: Draft, role: Role): number | null {
  return draft.columns.get(role)?.[0] ?? null;
}

/** The value of a role on a row, merged cells filled. */
export function valueOf(draft: Draft, role: Role, row: number) {
  const column = columnOf(draft, role);
  return column === null ? null : draft.segment.view.filled(row, column);
}

/** Nothing, or a day counted from another: "J-15", "M+1". */
const NO_DATE = /^(?:|[jms]\s?[+-]\s?\d+.*|[-\u2013\u2014/.?]+|n\/?a|non applicable|sans objet|so|neant|aucune?|none)$/;

/** The date of a role on a row; what cannot be read is listed as a warning and stays as written. */
export function dateIn(
  draft: Draft,
  role: "deadline" | "lastCheck" | "expiry" | "date" | "start" | "end" | "closed",
  row: number,
  warnings: Warning[] | null,
): CalendarDate | undefined {
  const column = columnOf(draft, role);
  if (column === null) return undefined;
  const { view } = draft.segment;
  const value = view.filled(row, column);
  if (value === null) return undefined;
  const date = readDate(value, view.format(row, column), view.date1904);
  if (date) return date;
  const text = textOf(value);
  if (warnings && !NO_DATE.test(fold(text)))
    warnings.push({ type: "unreadableDate", sheet: view.sheet.name, row: row + 1, text });
  return undefined;
}

/** A cell as JSON repeats it: its value, "" when empty, an error by its name. */
export function repeated(value: ReturnType<typeof valueOf>): string | number | boolean {
  return value === null ? "" : typeof value === "object" ? value.error : value;
}

/** A row while it is filled. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Only the fields that have a value. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: Record<string, unknown> = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined && value !== "") kept[key] = value;
  }
  return kept as never;
}
