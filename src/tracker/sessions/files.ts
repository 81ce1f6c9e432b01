/** The files of her sessions as they were read: which pieces each should hold, and what was noted of them. */
import type { Category } from "../../rnq/types";
import type { CalendarDate } from "../cells/dates";
import type { SessionDetails } from "../model/recognition";
import type { PieceKind, Span } from "./kinds";

/** What one cell of hers, or one document, says of a piece. */
export interface Trace {
  /** Position among the rows of the file; null: of the whole session. */
  readonly row: number | null;
  readonly mark: "done" | "pending" | "notApplicable";
  /** Nothing is written: what is noted elsewhere counts. */
  readonly empty: boolean;
  readonly date?: CalendarDate;
  /** "Stagiaires!E3"; absent where nothing stands for it anywhere. */
  readonly at?: string;
}

export interface FilePiece {
  /** In her words. */
  readonly step: string;
  readonly kind: PieceKind | null;
  /** Those that she names; empty where she names none. */
  readonly named: readonly number[];
  readonly traces: Trace[];
}

/** A trainee of a session, or the session itself where the table has a row for it. */
export interface FileRow extends Span {
  /** "Stagiaires!A3". */
  readonly at: string;
  readonly trainee?: string;
  readonly details?: SessionDetails;
}

export interface SessionFile extends Span {
  /** Hers. */
  readonly name: string;
  /** The name is that of its trainee: her table has no column of sessions. */
  readonly unnamed?: true;
  /** Another session has the same name. */
  readonly recurs: boolean;
  readonly category?: Category;
  readonly rows: readonly FileRow[];
  readonly pieces: readonly FilePiece[];
  /** Days of the session that could not be read, as written. */
  readonly unreadDates: readonly string[];
}

export interface ReadFiles {
  readonly files: readonly SessionFile[];
  /** Documents of a register under a name that several sessions have: they are given to none. */
  readonly unplaced: readonly { readonly session: string; readonly documents: number }[];
}
