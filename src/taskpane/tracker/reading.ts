/** What was read of her tracker, and what was not: found, not found, waiting for her answer. Nothing is judged here. */
import type { OpenQuestion, RecognisedTable, Recognition } from "../../tracker/model/recognition";

export interface ReadTracker {
  /** False where no column, cross or colour says where she stands. */
  readonly hasStatus: boolean;
  /** False where neither a column nor a register holds proofs. */
  readonly hasProofs: boolean;
  /** Words of status that wait for her answer, once per table. */
  readonly words: number;
  /** Colours read as statuses that she has not confirmed. */
  readonly colours: number;
}

export function readTracker({ tables, rows, questions, warnings }: Recognition): ReadTracker {
  const own = new Set(tables.flatMap(({ kind }, at) => (kind === "indicators" ? [at] : [])));
  return {
    hasStatus: rows.some(({ statusText }) => statusText !== undefined),
    hasProofs: !warnings.some(({ type }) => type === "noPlaceForProofs"),
    words: questions.filter((one) => isWord(one) && own.has(one.table)).length,
    colours: warnings.filter(({ type }) => type === "colourOnly").length,
  };
}

export const isWord = ({ type }: OpenQuestion): boolean => type === "statusWord";

/** The positions of the tables of a kind in `recognition.tables`. */
export function tablesOf(recognition: Recognition, kind: RecognisedTable["kind"]): readonly number[] {
  return recognition.tables.flatMap((table, at) => (table.kind === kind ? [at] : []));
}
