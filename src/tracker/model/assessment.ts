/**
 * What the rules say of a recognised tracker: the types of `rnq scope` and `rnq report`, shared by the
 * pane, the functions, the sheets and the command line. Rules and sources: `scope.ts`, `state.ts`, `findings.ts`.
 */
import type { Category, ReferentialVersion } from "../../rnq";
import type { CalendarDate } from "../cells/dates";

export type { Category, ReferentialVersion } from "../../rnq";
export type AuditType = "initial" | "surveillance" | "renewal";

/** Her answers. `supposed` until she answers (training, over two days: 22 indicators). */
export interface Scope {
  readonly supposed: boolean;
  readonly categories: readonly Category[];
  readonly certifying: boolean;
  readonly workLinked: boolean;
  readonly workplace: boolean;
  /** Someone delivers in her place (subcontractor or portage). */
  readonly subcontracts: boolean;
  /** She is a subcontractor of others. */
  readonly subcontractor: "none" | "partly" | "only";
  readonly overTwoDays: boolean;
  readonly newEntrant: readonly Category[];
  /** New entrant: indicators whose process and tools are ready. */
  readonly formalised: readonly number[];
  readonly audit: AuditType;
  /** Decides the referential; null: not fixed yet, the referential of today. */
  readonly auditDate: CalendarDate | null;
  readonly certificateDate: CalendarDate | null;
  readonly lastAudit: CalendarDate | null;
  readonly earlier: readonly { readonly indicator: number; readonly gravity: "minor" | "major" }[];
  readonly complements: Readonly<Record<number, "done" | "todo">>;
}

export interface ApplicableIndicator {
  readonly number: number;
  readonly criterion: number;
  readonly applies: boolean;
  /** French sentence; always there when it does not apply, also where it applies with a note. */
  readonly reason?: string;
  readonly source: string;
  readonly gravity: "minorOrMajor" | "alwaysMajor";
  readonly newEntrantEased: boolean;
  readonly extended2026: boolean;
  /** French sentence saying what is doubtful about it. */
  readonly doubtful?: string;
}

export interface Applicability {
  readonly referential: ReferentialVersion;
  readonly supposed: boolean;
  readonly indicators: readonly ApplicableIndicator[];
}

export type State =
  | "proven"
  | "toReview"
  | "declared"
  | "inProgress"
  | "proofMissing"
  | "todo"
  | "gap"
  | "blank"
  | "unreadable"
  | "notApplicable";

export interface IndicatorState {
  readonly number: number;
  readonly applies: boolean;
  readonly reason?: string;
  readonly state: State;
  readonly proofs: readonly string[];
  readonly deadline?: CalendarDate;
  /** Cells of hers that made it, such as "Suivi Qualiopi!D5"; her sheet's own name, not quoted. */
  readonly rows: readonly string[];
}

export interface CriterionProgress {
  readonly number: number;
  /** 0 to 1; 0 when nothing applies. */
  readonly progress: number;
  readonly proven: number;
  readonly applicable: number;
}

export interface Findings {
  readonly major: readonly number[];
  readonly minor: readonly number[];
  readonly minorAtBest: readonly number[];
  readonly majorFromMinors: 0 | 1;
  readonly unknown: readonly number[];
  readonly complements: readonly { readonly number: number; readonly answer: "done" | "todo" | null }[];
}

export interface EarlierFinding {
  readonly number: number;
  /** What was written last time. */
  readonly gravity: "minor" | "major";
  /** What her tracker says now. */
  readonly state: State;
  /** Still open: it is major now; null: her tracker does not tell. */
  readonly open: boolean | null;
}

/** The audit she prepares: what it looks at and what follows. Only the auditor concludes. */
export interface AuditView {
  readonly type: AuditType;
  /** Indicators looked at for sure, in the order of their numbers. */
  readonly looksAt: readonly number[];
  /** Whether every applicable indicator is looked at. */
  readonly all: boolean;
  readonly earlier: readonly EarlierFinding[];
  /** New entrant, initial audit: indicators of which only a process and its tools are asked, and whether they are ready. */
  readonly newEntrant: readonly { readonly number: number; readonly formalised: boolean }[];
  /** What is looked at, when it takes place, delays to lift, what happens otherwise, the certificate on display. */
  readonly sentences: readonly string[];
  readonly sources: readonly string[];
  readonly conclusion: string;
}

export interface MissingItem {
  readonly number: number;
  readonly label: string;
  readonly what: string;
}

export interface JourneyMap {
  readonly steps: readonly {
    readonly step: string;
    readonly phase?: string;
    readonly documents: readonly string[];
    readonly indicators: readonly number[];
    readonly missing: boolean;
    readonly responsible?: string;
    readonly at?: string;
    /** Usual indicators of a step that names none: for her to accept. */
    readonly suggested?: readonly number[];
    /** She accepted the usual indicators: `indicators` are those. */
    readonly accepted?: true;
    readonly done?: number;
    readonly total?: number;
  }[];
  readonly uncovered: readonly number[];
}

/** The whole report; `rnq report --json` prints exactly these fields. */
export interface Assessment {
  readonly referential: ReferentialVersion;
  readonly scope: Scope;
  readonly indicators: readonly IndicatorState[];
  readonly criteria: readonly CriterionProgress[];
  /** Name of the tracker judged; null when the workbook has no indicator table. */
  readonly tracker: string | null;
  /** Nothing is judged: no status was read, or most words wait for her answer. */
  readonly withheld: "noStatus" | null;
  /** 0 to 1; null where it is withheld. */
  readonly progress: number | null;
  readonly proven: number;
  readonly applicable: number;
  readonly findings: Findings;
  /** Proven, with a complement of 2026 that she has not answered. */
  readonly toConfirm2026: readonly number[];
  readonly missing: readonly MissingItem[];
  readonly journey: JourneyMap;
  readonly warnings: readonly import("./recognition").Warning[];
  readonly audit: AuditView;
}
