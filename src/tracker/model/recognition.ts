/**
 * What recognition says about a workbook. These types are the JSON of `rnq inspect`, field by field:
 * rows from 1, columns as letters, dates as calendar dates. The pane shows the same object.
 */
import type { Category } from "../../rnq";
import type { CalendarDate } from "../cells/dates";
import type { LogEntry, LogFacts, LogSubject } from "./logs";
import type { SurveyAnswer, SurveyFacts } from "./surveys";
import type { Columns, Role, TableKind } from "./roles";

export type { Columns, ListRole, Role, SingleRole, TableKind, WeighedKind } from "./roles";

export interface RecognisedTable extends Partial<LogFacts>, Partial<SurveyFacts> {
  readonly kind: TableKind;
  readonly sheet: string;
  /** Row of the (last) header line; null for a table without header, whose columns were told by content. */
  readonly headerRow: number | null;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly columns: Columns;
  readonly criterionFrom?: "section rows" | "merged cells" | "numbering" | "sheet name";
  readonly indicatorFrom?: "criterion.rank" | "sheet name" | "label";
  /** Name of the Excel table it lies in, if any. */
  readonly excelTable?: string;
  /** The body a block belongs to, when one sheet holds blocks for several. */
  readonly group?: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Words of its status column that only the column or a legend tells, or takes away from what they say alone: folded, with their status. */
  readonly told?: Readonly<Record<string, SaidStatus | null>>;
  /** What she said of it herself, and is not asked again. */
  readonly settled?: readonly Settled[];
  /** Columns whose crosses together say the status, each under its code. */
  readonly crosses?: readonly { readonly column: string; readonly code: string }[];
  /** Fill colours that alone say the status: `RRGGBB`, what each is read as, and its rows from 1. */
  readonly colours?: readonly ReadColour[];
  /** Columns of hers whose header is gone, read under the same letter until she says where they are. */
  readonly lost?: readonly { readonly role: Role; readonly header: string }[];
  /** One French sentence: what made it be read so. */
  readonly reason: string;
}

export interface ReadColour {
  readonly colour: string;
  readonly status: SaidStatus | null;
  readonly rows: readonly number[];
}

/** Column letter, and the header text and first cells that it had when she chose, to find it again. */
export interface CorrectedColumn {
  readonly role: Role;
  readonly column: string;
  readonly header: string;
  readonly sample?: readonly string[];
}

/** What she said of an indicator, in our closed list of words. */
export type SaidStatus = "compliant" | "partial" | "nonCompliant" | "todo" | "notApplicable";

/**
 * What she answers about a word of hers: a status, or that it says nothing (the cell then counts as empty). `unread` is
 * no answer: it tells a cell by itself that its word is not understood in her table.
 */
export type WordMeaning = SaidStatus | "ignore" | "unread";

/**
 * What could not be surely told, for her to answer. `statusWord`: what a word of a status column means, once per folded
 * word and table. `column`: what a column is, or what its words are where more than thirty of them are not understood;
 * `choices` are its roles and `none`, what is read now first. `table`: what a table is; `choices` are its kinds and
 * `none`, what is read now first.
 */
export interface OpenQuestion {
  readonly type: "statusWord" | "column" | "table" | "repair";
  /** Position in `tables`; null for a table that was left aside. */
  readonly table: number | null;
  readonly sheet: string;
  readonly column?: string;
  /** As it stands in the first of its cells. */
  readonly word?: string;
  /** From 1; of a table, the row of its header. */
  readonly rows: readonly number[];
  /** Codes of statuses, roles or kinds. */
  readonly choices: readonly string[];
}

export interface IndicatorRow {
  readonly table: number;
  readonly sheet: string;
  readonly row: number;
  readonly lastRow?: number;
  readonly indicatorText: string | number;
  /** What her cell is read as since she said so; the cell keeps what it shows. */
  readonly repaired?: string;
  readonly indicators: readonly number[];
  readonly criterion: number | null;
  readonly statusText?: string | number | boolean;
  /** null: cannot be told. An empty cell is `todo` here; the state tells blank from to do by `statusText`. */
  readonly status: SaidStatus | null;
  readonly severity?: "minor" | "major";
  readonly proofs: readonly string[];
  readonly links?: readonly (string | null)[];
  readonly deadline?: CalendarDate;
  readonly lastCheck?: CalendarDate;
  readonly expiry?: CalendarDate;
  readonly responsible?: string;
  readonly label?: string;
  readonly group?: string;
}

export interface RegisterEntry {
  readonly table: number;
  readonly sheet: string;
  readonly row: number;
  readonly proof: string;
  readonly indicatorText: string | number;
  readonly indicators: readonly number[];
  readonly statusText?: string | number | boolean;
  readonly date?: CalendarDate;
  readonly expiry?: CalendarDate;
  readonly link?: string;
  readonly group?: string;
  /** The session that the document belongs to, where the register has a column for it. */
  readonly session?: string;
}

export interface JourneyStep {
  readonly table: number;
  readonly sheet: string;
  /** Tall: the row of the step. */
  readonly row?: number;
  /** Wide: the column of the step. */
  readonly column?: string;
  readonly step: string;
  readonly indicators: readonly number[];
  readonly documents: readonly string[];
  readonly statusText?: string | number | boolean;
  readonly status?: SaidStatus | null;
  readonly phase?: string;
  readonly responsible?: string;
  readonly deadline?: CalendarDate;
  readonly done?: number;
  readonly pending?: number;
  readonly notApplicable?: number;
  readonly group?: string;
  /** Tall: the session of the row, where the table has a column for it. */
  readonly session?: string;
  /** Tall: the day of its trace, where a column is headed as a mere date. */
  readonly date?: CalendarDate;
}

/** One trainee or session of a journey that has a row or a column for each, for completeness and for what is due. */
export interface JourneySession {
  readonly table: number;
  readonly sheet: string;
  /** Wide: its row. Where each session has a column: the row of the headers. */
  readonly row: number;
  readonly column?: string;
  readonly trainee: string;
  readonly session?: string;
  readonly start?: CalendarDate;
  readonly end?: CalendarDate;
  /** Where a column of the table, its name or the sheet tells the category of action. */
  readonly category?: Category;
  /** One per step, in the order of the steps of the table. */
  readonly steps: readonly ("done" | "pending" | "notApplicable")[];
  /** What the cell of each step holds beside its mark: its day, or nothing at all. */
  readonly cells?: readonly StepCell[];
  /** Start or end as written, where it could not be read as a day. */
  readonly unreadDates?: readonly string[];
  readonly details?: SessionDetails;
}

/** What the row says beside its pieces, as displayed; hours as a number. */
export interface SessionDetails {
  readonly training?: string;
  readonly client?: string;
  readonly funder?: string;
  readonly place?: string;
  readonly hours?: string;
  readonly trainer?: string;
  readonly firstName?: string;
  /** Of the session. */
  readonly headcount?: string;
  /** Whether the trainee left before the end, and passed: as written, also empty. */
  readonly interrupted?: string;
  readonly passed?: string;
}

export interface StepCell {
  readonly date?: CalendarDate;
  readonly empty?: true;
}

export type WarningType =
  | "labelMismatch"
  | "duplicateIndicator"
  | "missingIndicators"
  | "ambiguousNumbering"
  | "dateLikeIndicator"
  | "unreadableStatus"
  | "unreadableStatuses"
  | "unreadableDate"
  | "unknownIndicator"
  | "wrongCriterion"
  | "noIndicatorNumbers"
  | "trailingZeroLost"
  | "noPlaceForProofs"
  | "colourOnly"
  | "columnMoved";

export interface Warning {
  readonly type: WarningType;
  readonly indicator?: number;
  readonly indicators?: readonly number[];
  readonly style?: "criterion.rank";
  readonly sheet?: string;
  readonly row?: number;
  readonly text?: string;
  /** labelMismatch: the number whose label it looks like. */
  readonly looksLike?: number;
  /** dateLikeIndicator, trailingZeroLost: what the cell probably said. */
  readonly proposal?: string;
}

export interface IgnoredSheet {
  readonly sheet: string;
  readonly why: string;
}

/** Of several trackers or bodies in a workbook, one: what is judged together. */
export interface NamedTracker {
  /** Of its sheet, or of its body. */
  readonly name: string;
  /** Positions in `tables`: its tables of indicators, and the other tables that no other body names. */
  readonly tables: readonly number[];
}

export interface Recognition {
  /** "2019" (32 indicators), "2026" (33), or null when the workbook does not tell. */
  readonly referential: "2019" | "2026" | null;
  /** Kinds of activity that the titles of her tables name, where they tell more than training. */
  readonly titled?: readonly Category[];
  readonly tables: readonly RecognisedTable[];
  /** One where the workbook has a table of indicators, several where it has those of several; the first is judged. */
  readonly trackers: readonly NamedTracker[];
  readonly rows: readonly IndicatorRow[];
  readonly register: readonly RegisterEntry[];
  readonly journey: readonly JourneyStep[];
  readonly sessions: readonly JourneySession[];
  /** Lines of her logs. */
  readonly logs: readonly LogEntry[];
  /** Answers to her surveys. */
  readonly surveys: readonly SurveyAnswer[];
  readonly ignoredSheets: readonly IgnoredSheet[];
  /** Official numbers that no row of the indicator tables carries. */
  readonly absent: readonly number[];
  readonly warnings: readonly Warning[];
  readonly questions: readonly OpenQuestion[];
}

/** What she can say of a table: its kind, a column, how numbers with a point are read, what a cell that Excel changed said. */
export type Settled = Role | "numbering" | "repair" | "kind";

/**
 * Her corrections, kept in the workbook. Read before guessing; healed when a column moved (the header
 * text finds it again).
 */
export interface Correction {
  readonly sheet: string;
  readonly headerRow: number | null;
  /** `ignore`: this is not a tracker. */
  readonly kind: TableKind | "ignore";
  /** Of a log: what it follows. */
  readonly subject?: LogSubject;
  readonly columns: readonly CorrectedColumn[];
  /**
   * What she answered, where she was asked a question: the other columns are those read then, to find the table
   * again, and are guessed anew. Absent: all columns are hers.
   */
  readonly answered?: readonly Settled[];
  /** What number cells that Excel changed are read as: "45936" (the serial number of a date) -> "6/10", "3.1" -> "3.10", "" for no number. */
  readonly repairs?: Readonly<Record<string, string>>;
  /** How numbers such as 1.1 are read, once she said it. */
  readonly numbering?: "criterion.rank" | "criterion.indicator" | "plain";
  /** What a status word of hers means, once she said it. */
  readonly statusWords?: Readonly<Record<string, WordMeaning>>;
  /** What a fill colour of hers means, once she said it. */
  readonly statusColours?: Readonly<Record<string, SaidStatus>>;
}
