/**
 * Tells when her edits call for a new reading. Events are hints: they are gathered, those of co-authors are
 * left aside (their edits come with the next reading), and nothing is written.
 */
import type { Language } from "../../text";
import { run } from "../base/run";

/** Long enough to gather a paste or a recalculation, short enough to feel live. */
const QUIET_MS = 250;

export async function followEdits(language: Language, changed: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET_MS);
  };
  const hint = (event?: { source?: string }) => {
    if (event?.source !== "Remote") soon();
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
    clearTimeout(timer);
    const first = handlers[0];
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
  };
}
