/**
 * Our own undo, since Excel's is emptied when an add-in writes: what each action must put back, kept in
 * the workbook so that it survives closing. Only the last actions, and only so many characters.
 */
import * as z from "zod/mini";
import { OUR_SHEETS, WRITTEN_KINDS } from "../base/api";
import { settingsSchema } from "../base/settingsSchema";
import { addedRowSchema } from "./addedRow";
import { JOURNAL_KEY } from "./marks";

const sheet = z.string();
const kind = z.enum(OUR_SHEETS);
const row = z.int().check(z.gte(0));
const nameSchema = z.object({ name: z.string(), formula: z.string() });

/** One thing to put back; steps are taken back last first. */
const stepSchema = z.discriminatedUnion("do", [
  z.object({ do: z.literal("settings"), before: settingsSchema }),
  z.object({ do: z.literal("highlight"), on: z.boolean() }),
  z.object({ do: z.literal("names"), before: z.readonly(z.array(nameSchema)) }),
  z.object({ do: z.literal("removeStateColumn"), sheet }),
  z.object({ do: z.literal("addStateColumn"), sheet }),
  z.object({
    do: z.literal("emptyStates"),
    sheet,
    rows: z.readonly(z.array(row)),
    renewed: z.optional(z.readonly(z.array(z.object({ at: row, before: z.string(), formula: z.string() })))),
  }),
  z.object({ do: z.literal("deleteSheet"), kind, print: z.nullable(z.string()) }),
  z.object({ do: z.literal("deleteModel"), sheet, print: z.string() }),
  z.object({ do: z.literal("deleteLog"), sheet, print: z.string() }),
  z.object({ do: z.literal("restoreSheet"), kind, plan: z.nullable(z.string()) }),
  addedRowSchema,
]);
const entrySchema = z.object({
  what: z.enum(WRITTEN_KINDS),
  sheets: z.readonly(z.array(sheet)),
  steps: z.readonly(z.array(stepSchema)),
});

export type UndoStep = Readonly<z.infer<typeof stepSchema>>;
export type JournalEntry = Readonly<z.infer<typeof entrySchema>>;

const MOST_ENTRIES = 8;
const MOST_CHARACTERS = 400_000;

/**
 * The journal, oldest first. An entry that cannot be read is left out with all that came before it: actions are taken
 * back in their order, and none is passed over.
 */
export function readJournal(stored: ReadonlyMap<string, unknown>): readonly JournalEntry[] {
  const value = stored.get(JOURNAL_KEY);
  if (typeof value !== "string") return [];
  try {
    const list = z.array(z.unknown()).safeParse(JSON.parse(value));
    const entries = (list.data ?? []).map((entry) => entrySchema.safeParse(entry).data ?? null);
    return entries.slice(entries.lastIndexOf(null) + 1).filter((entry) => entry !== null);
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
