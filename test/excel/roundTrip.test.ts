import { someOf } from "../support/someOf";
import { writeFileSync } from "node:fs";
import { readWorkbook, saveWorkbook } from "../../src/workbench/files";
import { compareWorkbooks } from "../support/compare/compare";
import { bytesOf, contentOf, TRACKERS, withWorkbook, type Opened } from "./workbooks";

const ALL = ["journey", "summary", "dossier"] as const;

async function everything({ host }: Opened): Promise<void> {
  await host.attach({ names: true, stateColumn: true });
  await host.highlight(true);
  await host.generate(ALL, { live: false });
  await host.generate(ALL, { live: true });
}

test.each(someOf(TRACKERS))("%s is as it was after all was written and removed", async (name) => {
  await withWorkbook(name, async (opened) => {
    const before = contentOf(opened.book);
    await everything(opened);
    expect(contentOf(opened.book)).not.toEqual(before);
    await opened.host.remove();
    expect(contentOf(opened.book)).toEqual(before);
  });
});

test.each(someOf(TRACKERS))("%s saved with all of ours, opened anew and cleaned is the same file", async (name) => {
  const original = bytesOf(name);
  const written = await withWorkbook(name, async (opened) => {
    await everything(opened);
    return saveWorkbook(opened.book.data, original);
  });
  if (process.env.RNQ_KEEP) writeFileSync(`${process.env.RNQ_KEEP}/${name}`, written);
  const cleaned = await withWorkbook(readWorkbook(written, name), async (opened) => {
    await opened.host.remove();
    return saveWorkbook(opened.book.data, written);
  });
  expect(compareWorkbooks(original, cleaned)).toEqual([]);
});

test.each(someOf(TRACKERS))("%s is as it was after each action was taken back", async (name) => {
  await withWorkbook(name, async ({ host, book }) => {
    await host.attach({ names: false, stateColumn: false });
    const before = contentOf(book);
    const actions = [
      () => host.attach({ names: true, stateColumn: true }),
      () => host.highlight(true),
      () => host.generate(ALL, { live: false }),
    ];
    for (const act of actions) await act();
    for (const _ of actions) await host.undo();
    expect(withoutJournal(contentOf(book))).toEqual(withoutJournal(before));
  });
});

function withoutJournal(content: unknown): unknown {
  const { settings, ...rest } = content as { settings: [string, unknown][] };
  return { ...rest, settings: settings.filter(([key]) => key !== "RNQ.journal") };
}
