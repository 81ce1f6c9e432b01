/** Requests and bytes of each action, at 33, 5,000 and 100,000 rows; those that Office.js makes by itself apart: nobody waits for them. */
import { createHost } from "../../src/excel";
import type { OurSheet } from "../../src/excel/base/api";
import { traffic } from "../../src/excel/base/traffic";
import type { CalendarDate } from "../../src/tracker/cells/dates";
import { openWorkbench } from "../support/addin";
import { bookOf, registerRows, trackerRows } from "./data";
import { say } from "./measure";

const TODAY = "2026-11-24" as CalendarDate;
const SHEETS: readonly OurSheet[] = ["journey", "summary", "dossier"];

export async function benchActions(): Promise<void> {
  for (const size of [33, 5_000, 100_000]) {
    const workbench = await openWorkbench(bookOf({ Suivi: trackerRows(33), Registre: registerRows(size) }));
    const host = createHost(() => TODAY);
    const count = async (name: string, action: () => Promise<unknown>) => {
      const { requests, bytesIn, bytesOut } = { ...workbench.counters };
      const own = traffic().requests;
      await action();
      const now = workbench.counters;
      const asked = traffic().requests - own;
      const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`;
      say(
        "actions",
        `${name}, ${size.toLocaleString("en")} rows: ${asked} requests (${now.requests - requests - asked} more by Office.js), ${kilobytes(now.bytesIn - bytesIn)} sent, ${kilobytes(now.bytesOut - bytesOut)} received`,
      );
      // As the pane does after each action.
      if (name !== "opening") await host.read();
    };
    await count("opening", () => host.read());
    await count("reading again", () => host.read());
    await count("attach", () => host.attach({ names: true, stateColumn: false }));
    await count("highlight", () => host.highlight(true));
    for (const sheet of SHEETS) {
      await count(`generate ${sheet}`, () =>
        host.generate([sheet], { live: false }).catch((error: unknown) => say("actions", `${sheet}: ${String(error)}`)),
      );
    }
    await count("remove", () => host.remove());
    await host.attach({ names: true, stateColumn: true });
    await count("remove, a state column among it", () => host.remove());
    workbench.close();
  }
}
