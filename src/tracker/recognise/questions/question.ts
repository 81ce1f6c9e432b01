/** What is asked of her where recognition is unsure, and what each answer would read. */
import type { Correction, IndicatorRow, RecognisedTable, Role, TableKind } from "../../model/recognition";
import type { Segment } from "../layout/segments";

export interface Preview {
  /** From 1. */
  readonly row: number;
  readonly indicatorText: string | number;
  readonly indicators: readonly number[];
  readonly status: IndicatorRow["status"];
  readonly proofs: readonly string[];
  /** What the column of the choice holds there, for `column`. */
  readonly cell?: string;
}

export interface Choice {
  /** How dotted numbers would be read, or the header of the column that would be taken. */
  readonly numbering?: NonNullable<Correction["numbering"]>;
  readonly column?: string;
  readonly header?: string;
  /** For `role`: what the column would be. */
  readonly role?: Role | "none";
  /** For `kind`: what the table would be. */
  readonly kind?: TableKind | "none";
  /** What a cell that Excel changed would be read as; "" for no number. */
  readonly repair?: string;
  /** The same rows in every choice: the first ones that the choices read differently. */
  readonly preview: readonly Preview[];
  readonly correction: Correction;
}

export interface Question {
  /** Position in `recognition.tables`; -1 for a table that was left aside. */
  readonly table: number;
  /** Of the table, for `kind`. */
  readonly sheet?: string;
  /** The letters of the column that is asked about, for `role`. */
  readonly asked?: string;
  /** `role`: what a column is. `kind`: what a table is. `column`: where her column for `role` is, whose header is gone. `repair`: what `written`, in `rows`, was before Excel changed it. */
  readonly about: "numbering" | "indicator" | "status" | "role" | "kind" | "column" | "repair";
  readonly role?: Role;
  readonly header?: string;
  readonly written?: string;
  readonly rows?: readonly number[];
  /** What is read now comes first. */
  readonly choices: readonly Choice[];
}

/** What is asked of one table: its segment, its present columns as a correction, and the workbook with its sheet alone. */
export interface Asked {
  readonly index: number;
  readonly table: RecognisedTable;
  readonly segment: Segment;
  readonly now: Correction;
  readonly read: (correction: Correction) => readonly IndicatorRow[];
}
