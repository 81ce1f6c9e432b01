/** The workbook has no room left for our settings, or Excel will not keep them: she is told, hers is hers, and all goes. */
import { someOf } from "../support/someOf";
import { RnqError } from "../../src/excel";
import type { TrackerHost } from "../../src/excel/base/api";
import { readWorkbook } from "../../src/workbench/files";
import { contentOf, withWorkbook } from "../excel/workbooks";
import { hersOf, oursIn } from "./support/hers";
import { APPRENTICESHIP, DIFFICULT, PLAIN, SHEETS } from "./support/workbooks";

interface Batch {
  readonly Actions: readonly { readonly ObjectPathId?: number }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name?: string; readonly ParentObjectPathId?: number }>>;
}

/** The actions of a request that write a setting, by position; a setting is made by `Settings.Add`. */
function settingActions(body: string): number[] {
  const { Actions: actions, ObjectPaths: paths } = JSON.parse(body) as Batch;
  return actions.flatMap(({ ObjectPathId: id = 0 }, at) => {
    const path = paths[id];
    return path?.Name === "Add" && paths[path.ParentObjectPathId ?? 0]?.Name === "Settings" ? [at] : [];
  });
}

const CASES: readonly [string, (host: TrackerHost) => Promise<unknown>][] = [
  ["attaching", (host) => host.attach({ names: true, stateColumn: true })],
  ["answering the scope", (host) => host.setScope(APPRENTICESHIP)],
  ["highlighting", (host) => host.highlight(true)],
  ["making the sheets", (host) => host.generate(SHEETS, { live: false })],
];

describe.each([
  ["the plain workbook", PLAIN],
  ["the difficult workbook", DIFFICULT],
] as const)("%s", (_name, sample) => {
  test.each(someOf(CASES, 4))(
    "%s, whichever setting finds no room",
    async (_what, act) => {
      await withWorkbook(readWorkbook(sample.bytes, sample.name), async ({ host, book, workbench }) => {
        const untouched = contentOf(book);
        const hers = hersOf(book.data);
        let refused = 0;
        for (let wanted = 1, full = true; full; wanted += 1) {
          let met = 0;
          full = false;
          workbench.setFault((_request, body) => {
            const actions = settingActions(body);
            const at = actions[wanted - met - 1];
            met += actions.length;
            if (at === undefined || full) return null;
            full = true;
            refused += 1;
            // Excel does what comes before it in the request, and nothing after.
            return { code: "GeneralException", share: (at + 0.5) / (JSON.parse(body) as Batch).Actions.length };
          });
          const error: unknown = await act(host).then(
            () => null,
            (thrown: unknown) => thrown,
          );
          workbench.setFault(() => null);
          if (full) {
            expect(error).toBeInstanceOf(RnqError);
            expect((error as RnqError).message).toContain("Vos données n’ont pas été modifiées");
          }
          expect(hersOf(book.data)).toEqual(hers);
          await host.read();
          if (full && wanted % 2 === 0) await act(host);
          await host.remove();
          expect(oursIn(book.data)).toEqual([]);
          expect(contentOf(book)).toEqual(untouched);
        }
        expect(refused).toBeGreaterThan(0);
      });
    },
    600_000,
  );
});
