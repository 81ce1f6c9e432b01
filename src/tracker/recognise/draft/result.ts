/** What the readers of the kinds find in a table; `core.ts` turns it into a Recognition. */
import { columnLetters } from "../../cells/address";
import type { CellValue } from "../../cells/grid";
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
import type { Draft } from "./draft";

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

export const NOTHING_READ: DraftResult = {
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

/** A cell as JSON repeats it: its value, "" when empty, an error by its name. */
export function repeated(value: CellValue): string | number | boolean {
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
