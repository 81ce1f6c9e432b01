/**
 * Our own undo, since Excel's is emptied when an add-in writes: what each action must put back, kept in
 * the workbook so that it survives closing. Only the last actions, and only so many characters.
 */
import * as z from "zod/mini";
import type { AddedRow } from "./addedRow";
import type { OurSheet, Settings, Written } from "../base/api";
import { JOURNAL_KEY } from "./marks";

/** One thing to put back; steps are taken back last first. */
export type UndoStep =
  | { readonly do: "settings"; readonly before: Settings }
  | { readonly do: "highlight"; readonly on: boolean }
  | { readonly do: "names"; readonly before: readonly { readonly name: string; readonly formula: string }[] }
  | { readonly do: "removeStateColumn"; readonly sheet: string }
  | { readonly do: "addStateColumn"; readonly sheet: string }
  | {
      readonly do: "emptyStates";
      readonly sheet: string;
      readonly rows: readonly number[];
      readonly renewed?: readonly { readonly at: number; readonly before: string; readonly formula: string }[];
    }
  | { readonly do: "deleteSheet"; readonly kind: OurSheet; readonly print: string | null }
  | { readonly do: "deleteModel"; readonly sheet: string; readonly print: string }
  | { readonly do: "restoreSheet"; readonly kind: OurSheet; readonly plan: string | null }
  | AddedRow;

export interface JournalEntry {
  readonly what: Written["what"];
  readonly sheets: readonly string[];
  readonly steps: readonly UndoStep[];
}

const MOST_ENTRIES = 8;
const MOST_CHARACTERS = 400_000;

const entries = z.array(
  z.object({ what: z.string(), sheets: z.array(z.string()), steps: z.array(z.looseObject({ do: z.string() })) }),
);

/** The journal, oldest first. One that cannot be read counts as empty: there is nothing else to do with it. */
export function readJournal(stored: ReadonlyMap<string, unknown>): readonly JournalEntry[] {
  const value = stored.get(JOURNAL_KEY);
  if (typeof value !== "string") return [];
  try {
    const parsed = entries.safeParse(JSON.parse(value));
    return parsed.success ? (parsed.data as unknown as JournalEntry[]) : [];
  } catch {
    return [];
  }
}

/** The journal with one more entry, the oldest ones dropped to stay within bounds. */
export function entered(journal: readonly JournalEntry[], entry: JournalEntry): readonly JournalEntry[] {
  const kept = [...journal, entry].slice(-MOST_ENTRIES);
  while (kept.length > 1 && JSON.stringify(kept).length > MOST_CHARACTERS) kept.shift();
  return kept;
}

/** Queues the writing of the journal; the caller's next request carries it. */
export function writeJournal(context: Excel.RequestContext, journal: readonly JournalEntry[]): void {
  context.workbook.settings.add(JOURNAL_KEY, JSON.stringify(journal));
}
