/**
 * Tells when her edits call for a new reading. Events are hints: they are gathered, those of co-authors are
 * left aside (their edits come with the next reading), and nothing is written.
 */
import type { Language } from "../../text";
import { run } from "../base/run";
import { gather } from "./gather";

export async function followEdits(language: Language, changed: () => void): Promise<() => Promise<void>> {
  const gathering = gather(changed);
  const hint = (event?: { source?: string }) => {
    if (event?.source !== "Remote") gathering.hint();
    return Promise.resolve();
  };
  const handlers = await run(language, async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(hint),
      worksheets.onCalculated.add(() => hint()),
      worksheets.onAdded.add(hint),
      worksheets.onDeleted.add(hint),
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
