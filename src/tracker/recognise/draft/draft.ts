/** A table being recognised: its kind, its columns by role, and what speaks for it. Rows and columns 0-based. */
import type { LogSubject } from "../../model/logs";
import type { Role, SaidStatus, Settled, TableKind, WordMeaning } from "../../model/recognition";
import type { Meaning } from "../header/headers";
import type { Numbering } from "../numbers/indicators";
import { profileOf } from "../evidence/segmentEvidence";
import type { Profile } from "../evidence/profile";
import { madeOnce } from "../../cells/once";
import type { Segment } from "../layout/segments";
import type { SomeKind } from "../weights/kindModel";
import type { ColumnRole } from "../weights/model";

/** What made a table be read so; `explain.ts` turns it into a sentence. */
export type DraftEvidence =
  | "numberHeader"
  | "writtenIndicators"
  | "knownLabels"
  | "matchingCriteria"
  | "sections"
  | "manyNumbers"
  | "ownNumbers"
  | "statusWords"
  | "proofColumn"
  | "categoryColumns"
  | "titleWords"
  | "documentFirst"
  | "severalPerRow"
  | "stepHeader"
  | "knownSteps"
  | "traineeHeader"
  | "marks"
  | "sheetName"
  | "logTitle"
  | "logHeaders"
  | "datedEntries"
  | "ratedAnswers"
  | "correction"
  | "byContent";

/** A column whose crosses say a status, under its code. */
export interface CrossColumn {
  readonly column: number;
  readonly code: string;
  /** null: the code is not understood. */
  readonly status: SaidStatus | null;
  readonly severity?: "minor" | "major";
}

/** A column that could be several things: its roles, what is read now first. */
export interface ColumnDoubt {
  readonly column: number;
  readonly roles: readonly ColumnRole[];
  /** Of a status: no doubt where this share of its filled cells is understood, with all that she explains. */
  readonly unlessRead?: number;
}

export interface Draft {
  readonly kind: TableKind;
  readonly segment: Segment;
  readonly columns: ReadonlyMap<Role, readonly number[]>;
  /** Columns of marks that together say the status: "Conforme", "NC", "NA". */
  readonly statusMarks?: readonly CrossColumn[];
  /** Columns of verdicts that a later one replaces. */
  readonly former?: readonly number[];
  /** A column whose marks say "not applicable". */
  readonly exempt?: number;
  /** A column of statuses that is not surely one: none of its rows is read before she answered. */
  readonly statusDoubt?: ColumnDoubt;
  /** A column that may exempt: where it says so, the status is not read before she answered. */
  readonly exemptDoubt?: ColumnDoubt;
  readonly doubts?: readonly ColumnDoubt[];
  /** What else the table could be, itself first. */
  readonly kinds?: readonly SomeKind[];
  readonly numbering: Numbering;
  /** Its numbers are written "2-1" (see `Profile.paired`). */
  readonly paired?: boolean;
  /** Tall journeys: columns of marks, one per session or trainee. */
  readonly sessions?: readonly number[];
  readonly indicatorFrom?: "criterion.rank" | "sheet name" | "label";
  readonly sheetIndicator?: number;
  readonly score: number;
  readonly evidence: readonly DraftEvidence[];
  readonly group?: string;
  /** Of a log. */
  readonly subject?: LogSubject;
  /** She said how dotted numbers are read. */
  readonly numberingSaid?: boolean;
  readonly settled?: readonly Settled[];
  readonly lost?: readonly { readonly role: Role; readonly header: string }[];
  /** Text of a number cell -> what she said that it is. */
  readonly repairs?: ReadonlyMap<string, string>;
  readonly hers?: ReadonlyMap<string, WordMeaning>;
  readonly colours?: ReadonlyMap<string, SaidStatus>;
}

/** From left to right. */
const columnsOf = madeOnce(({ left, right }: Segment): readonly number[] =>
  Array.from({ length: right - left + 1 }, (_, offset) => left + offset),
);

/** The columns of a segment with their profiles, each taken once. */
export class DraftColumns {
  private readonly taken = new Set<number>();
  readonly roles = new Map<Role, number[]>();
  private own: readonly number[];

  constructor(readonly segment: Segment) {
    this.own = columnsOf(segment);
  }

  get all(): readonly number[] {
    return this.own;
  }

  profile(column: number): Profile {
    return profileOf(this.segment, column);
  }

  quality(column: number, ...meanings: Meaning[]): number {
    let best = 0;
    for (const hit of this.segment.hits.get(column) ?? [])
      if (hit.quality > best && meanings.includes(hit.meaning)) best = hit.quality;
    return best;
  }

  free(): number[] {
    return this.all.filter((column) => !this.taken.has(column));
  }

  has(role: Role): boolean {
    return this.roles.has(role);
  }

  first(role: Role): number | undefined {
    return this.roles.get(role)?.[0];
  }

  take(role: Role, column: number | undefined): boolean {
    if (column === undefined) return false;
    this.taken.add(column);
    this.roles.set(role, [...(this.roles.get(role) ?? []), column]);
    return true;
  }

  /** Gives a column another role than the one it has. */
  move(column: number, to: Role): void {
    this.leave(column);
    this.take(to, column);
  }

  /** Takes its role from a column. */
  leave(column: number): void {
    for (const [role, columns] of this.roles) {
      const kept = columns.filter((one) => one !== column);
      if (kept.length > 0) this.roles.set(role, kept);
      else this.roles.delete(role);
    }
  }

  /** Leaves a column out without a role. */
  skip(column: number): void {
    this.taken.add(column);
  }

  /** Leaves a column out as if it were not there: nothing is weighed against it. */
  forget(column: number): void {
    this.taken.add(column);
    this.own = this.own.filter((one) => one !== column);
  }

  /** The free column that fits best, or undefined; `fit` of 0 rules a column out. */
  best(fit: (column: number) => number): number | undefined {
    let found: number | undefined;
    let most = 0;
    for (const column of this.free()) {
      const score = fit(column);
      if (score > most) {
        most = score;
        found = column;
      }
    }
    return found;
  }

  takeBest(role: Role, ...meanings: Meaning[]): boolean {
    return this.take(
      role,
      this.best((column) => this.quality(column, ...meanings)),
    );
  }

  countUnrelated(): number {
    return this.all.filter((column) => this.quality(column, "unrelated") >= 0.8).length;
  }
}
