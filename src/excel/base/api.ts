/**
 * The door between the add-in's screens and Excel. Screens (pane, ribbon, command line) receive these
 * functions; only this room names Excel. Reading is free; every writing function runs on a click, says
 * what it wrote, and is entered in the journal that takes it back.
 */
import type { Language } from "../../text";
import type { ModelId } from "../../text/documents";
import type { Applicability, Assessment, Scope } from "../../tracker/model/assessment";
import type { Correction, Recognition } from "../../tracker/model/recognition";
import type { Question } from "../../tracker/recognise";
import type { FoundValue } from "../../tracker/identity/found";
import type { CalendarDate } from "../../tracker/cells/dates";
import type { LogLine } from "../../tracker/logs/fields";
import type { LogSubject } from "../../tracker/model/logs";
import type { FoundTracker } from "../../tracker/model/found";
import type { DatedTracker } from "../../tracker/model/tracker";
import type { SheetOptions } from "../../tracker/sheets";
import type { Settings } from "./settingsSchema";

export type { Settings } from "./settingsSchema";

export const WRITTEN_KINDS = [
  "attach",
  "highlight",
  "stateColumn",
  "sheets",
  "names",
  "scope",
  "migrate",
  "entry",
  "remove",
  "undo",
] as const;

/** What a click will do or did, in words the pane shows. */
export interface Written {
  readonly what: (typeof WRITTEN_KINDS)[number];
  readonly sheets: readonly string[];
  /** Sheets that *Retirer* left because she filled them in. */
  readonly kept?: readonly string[];
  /** What else she must know of it: sentences, said after what was done. */
  readonly remarks?: readonly string[];
}

/** Everything the screens show, computed from one reading of the workbook. */
export interface Snapshot {
  readonly settings: Settings;
  readonly recognition: Recognition;
  /** What the rules judge: the reading with her scope, the day and her settings. */
  readonly tracker: DatedTracker;
  readonly scope: Scope;
  readonly applicability: Applicability;
  readonly assessment: Assessment;
  readonly today: CalendarDate;
  /** Sheets of ours that exist now, by what they are. */
  readonly ourSheets: Readonly<Partial<Record<OurSheet, string>>>;
  /** More sheets of ours, of a kind that is there already: the journey made with a starter table, a copy of hers. */
  readonly moreOfOurs?: readonly string[];
  /** Those of them that an interruption left half-written. */
  readonly unfinished?: readonly OurSheet[];
  /** Sheets made from document models, whether she has filled them in or not. */
  readonly models?: readonly { readonly id: ModelId; readonly sheet: string }[];
  /** Whether our highlight rules are there now. */
  readonly highlighted: boolean;
  readonly stateColumn: boolean;
  /** Rows of hers that the state column does not cover yet, or with a formula of before her last choices; 0 without a column. */
  readonly rowsWithoutState?: number;
  /** Whether the names RNQ_Perimetre and RNQ_Date are there now. */
  readonly names?: boolean;
  /** Logs that we made for her, with how many entries each has. */
  readonly madeLogs?: readonly { readonly subject: LogSubject; readonly sheet: string; readonly entries: number }[];
  /** The sheet of certifying bodies that we made, where she has written in it. */
  readonly filledCertifiers?: readonly string[];
  readonly canUndo: boolean;
  /** Example cells under her header, for the sketch of her own columns (at most four rows). */
  readonly sample: readonly (readonly string[])[];
  /** Header and example cells of her columns, for the sketch and for *Corriger les colonnes*. */
  readonly sketches?: readonly TableSketch[];
  /** Where recognition is unsure: choices with what each would read; choosing is `correct` with its correction. */
  readonly questions?: readonly Question[];
  /** `RNQ_Date` holds an earlier day, or `RNQ_Perimetre` an earlier choice: any writing click brings them up to date. */
  readonly namesOutdated?: boolean;
  /** Whether that changes an answer. */
  readonly namesDisagree?: boolean;
  /** Why formulas with the names may say less than the pane on this workbook. */
  readonly namesLeave?: readonly NamesLeave[];
}

/**
 * `tables`: one formula reads one table and one register. `colours`: it sees no colour. `headers`: a choice of hers
 * is about a column without a header of its own. `length`: her choices are too long for a formula. `logs`: it reads none
 * of her logs and surveys, and one of them decides a state.
 */
export type NamesLeave = "tables" | "colours" | "headers" | "length" | "logs";

/**
 * Her columns as the pane draws them and lets her correct them: one sketch per recognised table, and one
 * with `table: null` per visible sheet of hers where nothing was recognised.
 */
export interface TableSketch {
  /** Position in `recognition.tables`. */
  readonly table: number | null;
  readonly sheet: string;
  /** Row of the header, from 1; null when there is none. */
  readonly headerRow: number | null;
  /** Every column that holds something, left to right: letter, header as displayed, at most four cells as displayed. */
  readonly columns: readonly { readonly column: string; readonly header: string; readonly cells: readonly string[] }[];
}

export const OUR_SHEETS = [
  "summary",
  "dossier",
  "journey",
  "starter",
  "picture",
  "draw",
  "results",
  "handover",
  "certifiers",
] as const;
export type OurSheet = (typeof OUR_SHEETS)[number];

/** The journey as a picture, drawn by the pane. */
export interface JourneyPicture {
  /** A PNG file, base64. */
  readonly png: string;
  /** Its proportions, in any unit. */
  readonly width: number;
  readonly height: number;
  /** What it says, for who cannot see it. */
  readonly altText: string;
}

/** A session by its name in `sessionsOf`; a trainee of it by the name in `traineesOf`, absent: the whole session. */
export interface FillFor {
  readonly session: string;
  readonly trainee?: string;
}

export interface Progress {
  readonly report: (step: string, done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** An error whose text is for her: what happened, what was not touched, what to do. */
export class RnqError extends Error {
  constructor(
    readonly code:
      | "protectedSheet"
      | "protectedStructure"
      | "filtered"
      | "noRoom"
      | "cellEditing"
      | "readOnly"
      | "noTracker"
      | "tooLarge"
      | "changedMeanwhile"
      | "settingsDamaged"
      | "settingsNewer"
      | "nameTaken"
      | "nothingToDo"
      | "notLoaded"
      | "cancelled"
      | "unanswered"
      | "excel",
    message: string,
    readonly detail?: string,
  ) {
    super(message);
    this.name = "RnqError";
  }
}

/** What can be said of a workbook that she does not follow yet before anything of it is judged. */
export interface FirstFound extends FoundTracker {
  readonly language: Language;
  /** Nothing of ours is there. */
  readonly untouched: boolean;
}

/** What a reading tells while it goes on. */
export interface WhileReading {
  /** She follows this workbook. */
  readonly attached?: () => void;
  /** Her table is named, and she does not follow it yet. */
  readonly found?: (found: FirstFound) => void;
}

/** What the screens ask of Excel: a record of actions, whose names `ACTIONS` lists. */
export interface TrackerHost {
  read: (meanwhile?: WhileReading) => Promise<Snapshot>;
  /** Calls back (debounced) after her edits; returns the function that stops it. */
  follow: (changed: () => void) => Promise<() => void>;
  /** Goes to a cell of hers, "Suivi Qualiopi!D5". */
  select: (place: string) => Promise<void>;
  /** Who she is, where her workbook says it: read on demand, to be confirmed by her. */
  findIdentity: () => Promise<readonly FoundValue[]>;
  attach: (options: { readonly names: boolean; readonly stateColumn: boolean }) => Promise<Written>;
  /** Fills the state column in the rows added since, or takes the column away. */
  stateColumn: (change: "extend" | "remove") => Promise<Written>;
  setScope: (scope: Scope) => Promise<Written>;
  correct: (...corrections: readonly Correction[]) => Promise<Written>;
  highlight: (on: boolean) => Promise<Written>;
  /** Inserts the picture of the journey in a sheet of its own, in the place of the last one. */
  insertPicture: (picture: JourneyPicture) => Promise<Written>;
  generate: (
    which: readonly OurSheet[],
    options: { readonly live: boolean } & SheetOptions,
    progress?: Progress,
  ) => Promise<Written>;
  migrate: () => Promise<Written>;
  /** One line more in a log of hers, or in a sheet made for it where she has none; a review may add one to her improvements. */
  note: (...lines: readonly LogLine[]) => Promise<Written>;
  /** The sheet of a log to begin with. */
  log: (subject: LogSubject) => Promise<Written>;
  /** The sheet to compare certifying bodies; refused where there is one. */
  certifiers: () => Promise<Written>;
  /** @param example filled in as an invented trainer would have it, without touching the settings */
  starter: (scope: Scope, example?: boolean) => Promise<Written>;
  /** A table of the six usual steps, to complete; hers once she has written in it. */
  starterJourney: () => Promise<Written>;
  /** A new sheet from a document model. */
  model: (id: ModelId) => Promise<Written>;
  /** New sheets from document models, filled in as far as is known of a session of hers. */
  fill: (ids: readonly ModelId[], whom: FillFor, progress?: Progress) => Promise<Written>;
  /** @param filled what becomes of the logs and the certifying bodies of ours that she has written in: hers to keep unless said */
  remove: (filled?: "keep" | "remove") => Promise<Written>;
  undo: () => Promise<Written>;
  saveSettings: (change: Partial<Settings>) => Promise<Written>;
}

export type ActionOfHost = keyof TrackerHost;

const NAMED: Readonly<Record<ActionOfHost, true>> = {
  read: true,
  follow: true,
  select: true,
  findIdentity: true,
  attach: true,
  stateColumn: true,
  setScope: true,
  correct: true,
  highlight: true,
  insertPicture: true,
  generate: true,
  migrate: true,
  note: true,
  log: true,
  certifiers: true,
  starter: true,
  starterJourney: true,
  model: true,
  fill: true,
  remove: true,
  undo: true,
  saveSettings: true,
};

export const ACTIONS = Object.keys(NAMED) as readonly ActionOfHost[];
