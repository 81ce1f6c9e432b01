/**
 * Tells when her edits call for a new reading, and where they were. Events are hints: they are gathered, those of
 * co-authors call for none by themselves (their edits come with the next reading), and nothing is written.
 */
import type { Language } from "../../text";
import { run } from "../base/run";
import type { EditEvent, Edits } from "./edits";
import { gather } from "./gather";

export async function followEdits(
  language: Language,
  noted: Pick<Edits, "note" | "noteUnknown">,
  changed: () => void,
): Promise<() => Promise<void>> {
  const gathering = gather(changed);
  const hint = (event?: { source?: string }) => {
    if (event?.source !== "Remote") gathering.hint();
    return Promise.resolve();
  };
  const edited = (event: EditEvent & { source?: string }) => {
    noted.note(event);
    return hint(event);
  };
  const sheets = (event: { source?: string }) => {
    noted.noteUnknown();
    return hint(event);
  };
  const handlers = await run(language, async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(edited),
      worksheets.onCalculated.add(({ worksheetId, address }) => edited({ worksheetId, address })),
      worksheets.onAdded.add(sheets),
      worksheets.onDeleted.add(sheets),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    gathering.stop();
    const first = handlers[0];
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
  };
}
