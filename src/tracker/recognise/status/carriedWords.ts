/** What one cell says of its status, with the words that a text carries: hers, and those that her column alone tells. */
import { isCellError, type CellValue } from "../../cells/grid";
import { fold } from "../../cells/words";
import type { Correction, SaidStatus, WordMeaning } from "../../model/recognition";
import { readStatus } from "./statuses";

/** Meaning of each folded word. A word that her tables read differently is not understood: a cell does not know its table. */
export function carriedWords(corrections: readonly Correction[]): ReadonlyMap<string, WordMeaning> {
  const words = new Map<string, WordMeaning>();
  for (const { statusWords = {} } of corrections) {
    for (const [word, meaning] of Object.entries(statusWords)) {
      const known = words.get(fold(word));
      words.set(fold(word), known === undefined || known === meaning ? meaning : "unread");
    }
  }
  return words;
}

/** Status and text of a cell, as `IndicatorRow` has them; what she ignores counts as empty. */
export function saidBy(
  value: CellValue,
  words: ReadonlyMap<string, WordMeaning>,
): { readonly status: SaidStatus | null; readonly statusText: string | number | boolean } {
  if (value === null) return { status: "todo", statusText: "" };
  if (isCellError(value)) return { status: null, statusText: value.error };
  const meaning = words.get(fold(String(value)));
  if (meaning === "ignore") return { status: "todo", statusText: "" };
  if (meaning !== undefined) return { status: meaning === "unread" ? null : meaning, statusText: value };
  return { status: readStatus(value)?.status ?? null, statusText: value };
}
