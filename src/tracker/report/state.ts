/**
 * The state of an indicator from what she wrote: one rule for a row (a cell of `RNQ.EVALUATE`) and for a whole
 * tracker. Rules: "State" in the design of the command line.
 */
import type { State } from "../model/assessment";
import type { Standing } from "./standing";
import type { SaidStatus } from "../model/recognition";

export interface Said {
  /** null: cannot be told. */
  readonly status: SaidStatus | null;
  readonly statusText?: string | number | boolean;
}

/** What backs a row that says compliant. */
export interface Backing {
  /** The best that its proofs come to, here, in another sheet or in the register; null: none is known. */
  readonly best: Exclude<Standing, "absent"> | null;
  /** Whether the workbook has a place for proofs at all. */
  readonly place: boolean;
  /** Whether a periodic proof is past its period. */
  readonly outdated: boolean;
}

/** An empty cell says nothing, even where recognition reads it as "to do". */
function isBlank({ status, statusText }: Said): boolean {
  return (status === "todo" || status === null) && (statusText === undefined || String(statusText).trim() === "");
}

/** What is said done, by what can be shown: one proof in force is enough; a refused one is as good as none. */
function backedState({ best, place, outdated }: Backing): State {
  switch (best) {
    case null:
      return place ? "proofMissing" : "declared";
    case "inForce":
      return outdated ? "toReview" : "proven";
    case "expired":
      return "toReview";
    case "unfinished":
      return "inProgress";
    case "refused":
      return "proofMissing";
  }
}

/** The state of one row. `notApplicable` is what the row says; whether it holds is the business of the scope. */
export function rowState(said: Said, backing: Backing): State {
  if (isBlank(said)) return "blank";
  switch (said.status) {
    case null:
      return "unreadable";
    case "notApplicable":
      return "notApplicable";
    case "partial":
      return "inProgress";
    case "nonCompliant":
      return "gap";
    case "todo":
      return "todo";
    case "compliant":
      return backedState(backing);
  }
}

/**
 * From worst to best. A row that is owed something comes before one that says nothing, so that an empty line
 * never hides a probable finding; one that says nothing comes before one that is fine.
 */
const WORST_FIRST: readonly State[] = [
  "gap",
  "todo",
  "proofMissing",
  "inProgress",
  "unreadable",
  "blank",
  "declared",
  "toReview",
  "proven",
  "notApplicable",
];

/** The worst of several rows; rows not applicable yield to the others; no row at all is blank. */
export function worstState(states: readonly State[]): State {
  let worst = -1;
  for (const state of states) {
    const rank = WORST_FIRST.indexOf(state);
    if (worst === -1 || rank < worst) worst = rank;
  }
  return WORST_FIRST[worst] ?? "blank";
}

/** Share of an indicator's weight that a state earns in the progress. */
export const STATE_WEIGHTS: Readonly<Record<State, number>> = {
  proven: 1,
  toReview: 1,
  declared: 0.75,
  inProgress: 0.5,
  proofMissing: 0.25,
  todo: 0,
  gap: 0,
  blank: 0,
  unreadable: 0,
  notApplicable: 0,
};

/** Prouvé and À relire: counted among the proven (*dont 1 à relire*). */
export function countsAsProven(state: State): boolean {
  return state === "proven" || state === "toReview";
}
