/** What was read of her tracker, and what was not: found, not found, waiting for her answer. Nothing is judged here. */
import { trackerTables } from "../../tracker/model/found";
import type { OpenQuestion, Recognition } from "../../tracker/model/recognition";

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

export function readTracker(recognition: Recognition): ReadTracker {
  const { rows, questions, warnings } = recognition;
  const own = new Set(trackerTables(recognition, "indicators"));
  return {
    hasStatus: rows.some(({ statusText }) => statusText !== undefined),
    hasProofs: !warnings.some(({ type }) => type === "noPlaceForProofs"),
    words: questions.filter((one) => isWord(one) && own.has(one.table)).length,
    colours: warnings.filter(({ type }) => type === "colourOnly").length,
  };
}

/** A word of status; such a question is always about a table that is read. */
export const isWord = (question: OpenQuestion): question is OpenQuestion & { readonly table: number } =>
  question.type === "statusWord";
