/**
 * She waited, was told that Excel does not answer, and Excel carries the request out all the same, later: what it wrote
 * then is recognised, and the same click or *Retirer RNQ* finishes, also when it comes after she removed us.
 */
import { someOf } from "../support/someOf";
import { createHost, RnqError } from "../../src/excel";
import type { TrackerHost } from "../../src/excel/base/api";
import type { Patience } from "../../src/excel/base/run";
import { readWorkbook } from "../../src/workbench/files";
import { openWorkbench } from "../support/addin";
import { contentOf, TODAY } from "../excel/workbooks";
import { hersOf, oursIn } from "./support/hers";
import { APPRENTICESHIP, PLAIN, SHEETS } from "./support/workbooks";

type Act = (host: TrackerHost) => Promise<unknown>;

const CASES: readonly { readonly what: string; readonly before?: Act; readonly act: Act; readonly again: boolean }[] = [
  { what: "attaching", act: (host) => host.attach({ names: true, stateColumn: true }), again: true },
  { what: "answering the scope", act: (host) => host.setScope(APPRENTICESHIP), again: true },
  { what: "highlighting", act: (host) => host.highlight(true), again: true },
  { what: "making the sheets", act: (host) => host.generate(SHEETS, { live: false }), again: true },
  {
    what: "making a sheet anew",
    before: (host) => host.generate(["summary"], { live: false }),
    act: (host) => host.generate(["summary"], { live: false }),
    again: true,
  },
  {
    what: "taking the last action back",
    before: (host) => host.attach({ names: true, stateColumn: true }),
    act: (host) => host.undo(),
    again: false,
  },
  {
    what: "removing everything",
    before: (host) => host.attach({ names: true, stateColumn: true }),
    act: (host) => host.remove(),
    again: true,
  },
];

const ORDERS = ["she goes on once it was done", "it is done after she removed"] as const;

describe.each(someOf(CASES, 2))("$what", ({ before, act, again }) => {
  test.each(ORDERS)(
    "whichever request comes late, %s: no trace is left",
    async (order) => {
      const workbench = await openWorkbench(readWorkbook(PLAIN.bytes, PLAIN.name));
      try {
        const { book } = workbench;
        const untouched = contentOf(book);
        const hers = hersOf(book.data);
        let lose = (): void => undefined;
        const patience: Patience = (lost) => {
          lose = lost;
          return () => undefined;
        };
        const host = createHost(() => TODAY, "fr", patience);
        let cameLater = false;
        for (let number = 1, late = true; late; number += 1) {
          await before?.(host);
          let asked = 0;
          let carryOut = (): void => undefined;
          const told = new Promise<void>((resolve) => {
            carryOut = resolve;
          });
          late = false;
          workbench.setFault((_request, body) => {
            if (body.includes('"_RemoveReference"') || ++asked !== number) return null;
            late = true;
            setTimeout(() => lose(), 1);
            return { late: told };
          });
          const error: unknown = await act(host).then(
            () => null,
            (thrown: unknown) => thrown,
          );
          workbench.setFault(() => null);
          if (late) expect((error as RnqError).code).toBe("unanswered");
          if (late && order === "it is done after she removed") await host.remove();
          const seen = JSON.stringify(contentOf(book));
          carryOut();
          // It takes its turn in the host's queue, and is awaited there.
          await new Promise((resolve) => setImmediate(resolve));
          await workbench.host.idle();
          cameLater ||= late && JSON.stringify(contentOf(book)) !== seen;
          // Whatever came: it is understood, and hers is hers.
          await host.read();
          expect(hersOf(book.data)).toEqual(hers);
          if (order === "she goes on once it was done" && again && number % 2 === 0) await act(host);
          await host.remove();
          expect(oursIn(book.data)).toEqual([]);
          expect(contentOf(book)).toEqual(untouched);
        }
        // Otherwise nothing of the above was about what comes late. After a removal it may find nothing left to write on.
        if (order === "she goes on once it was done") expect(cameLater).toBe(true);
      } finally {
        workbench.close();
      }
    },
    600_000,
  );
});
