/** Surveys: the export of a form, a row per answer, and what is read of each. */
import type { CalendarDate } from "../cells/dates";

/** A question that is answered by a rating. */
export interface RatedQuestion {
  readonly column: string;
  readonly header: string;
  /**
   * The highest note; `null` where nothing tells it. `words`: said in words or drawn as faces, which have no note.
   */
  readonly scale: number | "words" | null;
}

export interface Rating {
  /** Position among the questions of the table. */
  readonly question: number;
  /** On the scale of the question; absent for words and faces. */
  readonly value?: number;
  /** Of words and faces: as she was answered. */
  readonly said?: string;
  /** In the upper part of the scale (4 and 5 of 5, 8 to 10 of 10); `null` where the scale is not known. */
  readonly isSatisfied: boolean | null;
  readonly isLow: boolean | null;
}

export interface SurveyAnswer {
  /** Position in `tables`. */
  readonly table: number;
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  readonly date?: CalendarDate;
  /** The moment of that day, "15:45:10", where it was kept. */
  readonly time?: string;
  readonly session?: string;
  readonly trainee?: string;
  readonly ratings: readonly Rating[];
  readonly remarks: readonly string[];
  /** The same row, with its moment or its author, stands above: it was sent twice. */
  readonly again?: true;
}

/** What `rnq inspect` says of a survey beside its columns. */
export interface SurveyFacts {
  /** Rows that answer something. */
  readonly answers: number;
  readonly questions: readonly RatedQuestion[];
}
