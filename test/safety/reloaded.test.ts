/**
 * The runtime goes away in the middle of an action (the page is reloaded, Excel is closed): whether Excel had carried the
 * last request out or not, a new page on the same workbook sees what is there, says which sheet is unfinished, and
 * finishes it or takes everything away.
 */
import { amount, someOf } from "../support/someOf";
import { createHost } from "../../src/excel";
import type { TrackerHost } from "../../src/excel/base/api";
import type { Patience } from "../../src/excel/base/run";
import { sheets as words } from "../../src/text/sheets";
import { Book } from "../../src/workbench/book/book";
import { readWorkbook } from "../../src/workbench/files";
import type { RequestFault } from "../../src/workbench/host";
import { openWorkbench, type Workbench } from "../support/addin";
import { contentOf, TODAY } from "../excel/workbooks";
import { hersOf, oursIn } from "./support/hers";
import { sheetsOf, shown } from "./support/shown";
import { APPRENTICESHIP, DIFFICULT, PLAIN, SHEETS, type Sample } from "./support/workbooks";

type Act = (host: TrackerHost) => Promise<unknown>;

const makeSheets: Act = (host) => host.generate(SHEETS, { live: false });
const removeAll: Act = (host) => host.remove();

const CASES: readonly { readonly what: string; readonly before?: Act; readonly act: Act }[] = [
  { what: "attaching", act: (host) => host.attach({ names: true, stateColumn: true }) },
  { what: "answering the scope", act: (host) => host.setScope(APPRENTICESHIP) },
  { what: "highlighting", act: (host) => host.highlight(true) },
  { what: "making the sheets", act: makeSheets },
  {
    what: "making a sheet anew",
    before: (host) => host.generate(["dossier"], { live: false }),
    act: (host) => host.generate(["dossier"], { live: false }),
  },
  {
    what: "taking the last action back",
    before: (host) => host.attach({ names: true, stateColumn: true }),
    act: (host) => host.undo(),
  },
  {
    what: "removing everything",
    before: async (host) => {
      await host.attach({ names: true, stateColumn: true });
      await host.highlight(true);
      await host.generate(["journey"], { live: false });
    },
    act: removeAll,
  },
];

const WAYS: readonly [string, Exclude<RequestFault, null>][] = [
  ["before Excel did it", "silence"],
  ["when Excel had begun it", { silence: true, share: 0.5 }],
  ["after Excel did it", { silence: true, share: 1 }],
];

/** The page that goes away has nobody left to lose patience. */
const noPatience: Patience = () => () => undefined;
const newHost = (): TrackerHost => createHost(() => TODAY, "fr", noPatience);

/** Runs the action until its request of that number is lost; false when it ended before. */
async function interrupted(
  workbench: Workbench,
  act: Act,
  number: number,
  fault: Exclude<RequestFault, null>,
): Promise<boolean> {
  let asked = 0;
  const lost = new Promise<true>((resolve) => {
    workbench.setFault((_request, body) => {
      if (body.includes('"_RemoveReference"') || ++asked !== number) return null;
      // Once what the fault lets through is done.
      setImmediate(() => resolve(true));
      return fault;
    });
  });
  const happened = await Promise.race([lost, act(newHost()).then(() => false)]);
  await workbench.host.idle();
  return happened;
}

describe.each([
  ["the plain workbook", PLAIN, CASES],
  ["the difficult workbook", DIFFICULT, CASES.filter(({ act }) => act === makeSheets || act === removeAll)],
] as const)("%s", (_name, sample: Sample, cases) => {
  let untouched: string;
  let hers: string;
  const finished = new Map<string, unknown>();

  beforeAll(async () => {
    const workbench = await openWorkbench(readWorkbook(sample.bytes, sample.name));
    untouched = JSON.stringify(contentOf(workbench.book));
    hers = JSON.stringify(hersOf(workbench.book.data));
    await newHost().generate(SHEETS, { live: false });
    for (const [kind, sheet] of sheetsOf(workbench.book.data)) finished.set(kind, shown(sheet, workbench.book.data));
    workbench.close();
  });

  describe.each(someOf(cases, 1))("$what", ({ before, act }) => {
    test.each(WAYS)(
      "reloaded at any request, %s: the new page finishes or removes",
      async (_way, fault) => {
        for (let number = 1, happened = true; happened; number += amount(1, 2)) {
          const book = new Book(readWorkbook(sample.bytes, sample.name));
          const old = await openWorkbench(book);
          await before?.(newHost());
          happened = await interrupted(old, act, number, fault);
          old.close();

          const fresh = await openWorkbench(book);
          try {
            const host = newHost();
            const { unfinished = [] } = await host.read();
            for (const [kind, sheet] of sheetsOf(book.data)) {
              if (!unfinished.includes(kind)) expect(shown(sheet, book.data)).toEqual(finished.get(kind));
            }
            expect(JSON.stringify(hersOf(book.data))).toBe(hers);
            if (unfinished.length > 0) {
              await host.generate(unfinished, { live: false });
              expect((await host.read()).unfinished).toEqual([]);
              for (const kind of unfinished)
                expect(shown(sheetsOf(book.data).get(kind)!, book.data)).toEqual(finished.get(kind));
            }
            await host.remove();
            expect(oursIn(book.data)).toEqual([]);
            expect(JSON.stringify(contentOf(book))).toBe(untouched);
          } finally {
            fresh.close();
          }
          if (!happened) expect(number).toBeGreaterThan(3);
        }
      },
      600_000,
    );
  });
});

test("a workbook in which only sheets of ours are left is read all the same", async () => {
  const workbench = await openWorkbench(readWorkbook(PLAIN.bytes, PLAIN.name));
  try {
    const host = newHost();
    await host.generate(["summary"], { live: false });
    const made = sheetsOf(workbench.book.data).get("summary")!;
    for (const { id } of [...workbench.book.data.sheets]) if (id !== made.id) workbench.book.deleteSheet(id, "user");
    expect((await host.read()).unfinished).toEqual([]);
    workbench.book.write(made.id, 0, 0, [[{ value: words.fr.unfinished }]], "user");
    expect((await host.read()).unfinished).toEqual(["summary"]);
  } finally {
    workbench.close();
  }
});
