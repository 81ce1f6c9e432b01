/** What opening, activating, a sheet of ours and removing ask of Excel: few requests, whatever the workbook. */
import { createHost } from "../../../src/excel";
import type { TrackerHost } from "../../../src/excel/base/api";
import { traffic } from "../../../src/excel/base/traffic";
import { blankSheet } from "../../../src/workbench/book/blank";
import type { BookData } from "../../../src/workbench/book/types";
import { openWorkbench, type Workbench } from "../../support/addin";
import { amount } from "../../support/someOf";
import { bookOf, TODAY } from "../workbooks";
import { largeBook } from "./large";

function withSheets(count: number): BookData {
  const data = bookOf("suivi-formatrice-independante.xlsx");
  for (let at = 0; at < count; at += 1) {
    const sheet = blankSheet(`more-${at}`, `Notes ${at}`);
    sheet.rows.set(3, new Map([[2, { value: `Note ${at}`, style: 0 }]]));
    data.sheets.push(sheet);
  }
  return data;
}

async function asked(run: () => Promise<unknown>): Promise<number> {
  const { requests } = traffic();
  await run();
  return traffic().requests - requests;
}

async function opened<T>(
  book: Parameters<typeof openWorkbench>[0],
  go: (host: TrackerHost, workbench: Workbench) => Promise<T>,
): Promise<T> {
  const workbench = await openWorkbench(book);
  try {
    return await go(
      createHost(() => TODAY),
      workbench,
    );
  } finally {
    workbench.close();
  }
}

test.each([
  ["a small workbook", () => bookOf("suivi-formatrice-independante.xlsx")],
  ["thirty sheets", () => withSheets(30)],
  ["five thousand rows", () => largeBook(amount(2_500, 1_500))],
])(
  "%s is opened in three requests, activated in one more, and rid of us in four at most",
  async (_name, book) => {
    await opened(book(), async (host) => {
      expect(await asked(() => host.read())).toBe(3);
      // What the sheets are is known by now.
      const again = await asked(() => host.read());
      expect(again).toBe(2);
      expect(await asked(() => host.attach({ names: true, stateColumn: false }))).toBe(again + 1);
      for (let time = 0; time < 2; time += 1)
        expect(await asked(() => host.generate(["summary"], { live: false }))).toBeLessThanOrEqual(3 + 3);
      await host.highlight(true);
      expect(await asked(() => host.read())).toBe(2);
      expect(await asked(() => createHost(() => TODAY).read())).toBe(3);
      expect(await asked(() => host.remove())).toBeLessThanOrEqual(4);
      // A state column and the highlight together.
      await host.attach({ names: true, stateColumn: true });
      await host.highlight(true);
      expect(await asked(() => host.remove())).toBeLessThanOrEqual(4);
    });
  },
  120_000,
);

test("hidden rows are told with the cells", async () => {
  await opened(bookOf("suivi-formatrice-independante.xlsx"), async (host, { book }) => {
    book.setHidden(book.data.sheets[0]!.id, "rows", { top: 6, bottom: 7, left: 0, right: 0 }, true, "user");
    expect(await asked(() => host.read())).toBe(3);
  });
});

test("a sheet that came is asked about in one request more; one that has gone is none", async () => {
  await opened(withSheets(2), async (host, { book }) => {
    await host.read();
    const added = book.addSheet("Encore une", "user");
    expect(await asked(() => host.read())).toBe(3);
    book.deleteSheet(added.id, "user");
    const fresh = JSON.stringify(await createHost(() => TODAY).read());
    expect(JSON.stringify(await host.read())).toBe(fresh);
  });
});
