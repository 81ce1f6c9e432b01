/** Growth of time and memory of reading, from 33 to 100,000 rows: recognition and report, then through Excel. */
import { trackerOf } from "../../src/tracker/model/tracker";
import { createHost } from "../../src/excel";
import { assess } from "../../src/tracker/report/assess";
import { recognise } from "../../src/tracker/recognise";
import { SUPPOSED_SCOPE } from "../../src/tracker/scope/scope";
import type { CalendarDate } from "../../src/tracker/cells/dates";
import { openWorkbench } from "../support/addin";
import { afresh, bookOf, gridOf, trackerRows } from "./data";
import { keptMegabytes, quickest, ratio, say, taken } from "./measure";

const TODAY = "2026-11-24" as CalendarDate;
const SIZES = [33, 1_000, 10_000, 100_000];
const NAMED = "33 to 1,000 to 10,000 to 100,000 rows";
const growth = (times: readonly number[]) =>
  times
    .slice(1)
    .map((time, index) => `×${ratio(time, times[index]!)}`)
    .join(", ");

export async function benchGrowth(): Promise<void> {
  const grids = SIZES.map((size) => gridOf({ Suivi: trackerRows(size) }));
  const report = (index: number) => assess(trackerOf(recognise(afresh(grids[index]!)), SUPPOSED_SCOPE, TODAY));
  report(0);
  const times = SIZES.map((_, index) => quickest(index === 3 ? 1 : 4, () => report(index)));
  const memory = grids.map((grid) =>
    keptMegabytes(() => {
      const own = afresh(grid);
      // The grid stays while it is looked at, and with it what is remembered of it.
      return [own, assess(trackerOf(recognise(own), SUPPOSED_SCOPE, TODAY))];
    }),
  );
  say(
    "growth",
    `recognition and report, ${NAMED}: time ${growth(times)}; what is recognised and judged keeps ${memory.map((one) => one.toFixed(1)).join(", ")} MB`,
  );

  const reads: number[] = [];
  const peaks: string[] = [];
  const counts: string[] = [];
  for (const size of SIZES) {
    const workbench = await openWorkbench(bookOf({ Suivi: trackerRows(size) }));
    const host = createHost(() => TODAY);
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    reads.push(await taken(() => host.read()));
    await host.read();
    peaks.push((Math.max(0, process.resourceUsage().maxRSS * 1024 - before) / 1e6).toFixed(0));
    counts.push(`${workbench.counters.requests} syncs ${(workbench.counters.bytesOut / 1e6).toFixed(1)} MB`);
    workbench.close();
  }
  say(
    "growth",
    `reading through Office.js: ${NAMED}: time ${growth(reads)}; ${counts.join(", ")}; read twice, at most ${peaks.join(", ")} MB more than before`,
  );
}
