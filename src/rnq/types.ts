import type { Language } from "../text";

export type Category = "OF" | "BC" | "VAE" | "CFA";
/** "2019": 32 indicators (decree 2019-565); "2026": 33 (decree 2026-728). */
export type ReferentialVersion = "2019" | "2026";
export type Gravity = "minorOrMajor" | "alwaysMajor";

/** Condition that an indicator meets for some categories only; which ones, see `tracker/scope.ts`. */
export type Condition = "certifying" | "workLinked" | "workplace" | "overTwoDays" | "subcontracts";

/** The same words in both languages. French typography: U+00A0 and U+202F before double signs. */
export type Bilingual = Readonly<Record<Language, string>>;

export interface Criterion {
  readonly number: number;
  readonly label: Bilingual;
  readonly shortLabel: Bilingual;
}

export interface Indicator {
  readonly number: number;
  readonly criterion: number;
  readonly label: Bilingual;
  readonly shortLabel: Bilingual;
  readonly categories: readonly Category[];
  readonly condition: Condition | null;
  readonly gravity: Gravity;
  /** A new entrant is asked for a formalised process only, at the initial audit. */
  readonly newEntrantEased: boolean;
  /** One of the eleven that decree 2026-728 extends. */
  readonly extended2026: boolean;
  /** Exists only since decree 2026-728. */
  readonly since2026: boolean;
}

/** A parameter of the law that changes with time; days as `YYYY-MM-DD`, `until` excluded, null: still in force. */
export interface DatedAmount {
  readonly from: string;
  readonly until: string | null;
  readonly euros: number;
  /** Not confirmed by a text that was read. */
  readonly doubtful: boolean;
}
