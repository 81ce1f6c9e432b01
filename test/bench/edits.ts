/** One status typed beside 33, 5,000 and 100,000 rows: what the reading after it asks of Excel, and its own work. */
import { createHost } from "../../src/excel";
import type { CalendarDate } from "../../src/tracker/cells/dates";
import { openWorkbench } from "../support/addin";
import { eventually } from "../support/eventually";
import { bookOf, registerRows, trackerRows } from "./data";
import { ratio, say, taken } from "./measure";

const TODAY = "2026-11-24" as CalendarDate;
const SIZES = [33, 5_000, 20_000, 100_000];
const STATUS_COLUMN = 3;
const WORDS = ["À faire", "En cours", "Conforme"];

export async function benchEdits(): Promise<void> {
  let least = 0;
  for (const size of SIZES) {
    const workbench = await openWorkbench(bookOf({ Suivi: trackerRows(33), Registre: registerRows(size) }));
    const host = createHost(() => TODAY);
    let called = 0;
    const stop = await host.follow(() => (called += 1));
    await host.read();
    const sheet = workbench.book.data.sheets[0]!;
    let best = Infinity;
    let line = "";
    for (const [run, value] of WORDS.entries()) {
      workbench.book.write(sheet.id, 4 + run, STATUS_COLUMN, [[{ value }]], "user");
      await eventually(() => called > run);
      const { requests, bytesOut } = { ...workbench.counters };
      best = Math.min(best, await taken(() => host.read()));
      const now = workbench.counters;
      line = `${now.requests - requests} requests, ${((now.bytesOut - bytesOut) / 1000).toFixed(0)} KB received`;
    }
    least ||= best;
    say(
      "edits",
      `edit, ${size.toLocaleString("en")} rows: ${line}; reading and judging, beside 33 rows: ${ratio(best, least)}`,
    );
    stop();
    workbench.close();
  }
}
