/** The pane and the cells of one workbook side by side, both through the genuine Office.js client. */
import { createHost, createLiveStatus, type TrackerHost } from "../../src/excel";
import type { Snapshot } from "../../src/excel/base/api";
import { cellAddress } from "../../src/tracker/cells/address";
import type { CalendarDate } from "../../src/tracker/cells/dates";
import type { RecognisedTable } from "../../src/tracker/model/recognition";
import type { BookData } from "../../src/workbench/book/types";
import { openTyped, type Result, type Typed } from "./typed";

export interface Beside extends Typed {
  readonly host: TrackerHost;
  /** What the pane shows now. */
  pane(): Promise<Snapshot>;
  /** A recognised table with its header row, as she would write it in a formula. */
  address(table: RecognisedTable): string;
  /** A result as rows, whatever its shape. */
  rows(formula: string): Promise<readonly (readonly unknown[])[]>;
}

/** Opens a workbook with the tracker activated and its two names written. `today` is asked at every reading. */
export async function openBeside(source: string | BookData, today: () => CalendarDate): Promise<Beside> {
  const typed = await openTyped(source);
  const host = createHost(today, "fr", () => () => undefined);
  typed.live.setLiveStatus(createLiveStatus(host));
  await host.attach({ names: true, stateColumn: false });
  const { book } = typed.workbench;
  return {
    ...typed,
    close: () => {
      // Before the page goes: what still listens would read the next workbook.
      typed.live.setLiveStatus(null);
      typed.close();
    },
    host,
    pane: () => host.read(),
    address: (table) => {
      const sheet = book.sheetNamed(table.sheet)!;
      const columns = [...sheet.rows.values()].flatMap((row) => [...row.keys()]);
      const at = (row: number, column: number) => cellAddress(row - 1, column);
      const [left, right] = [columns.reduce((a, b) => Math.min(a, b)), columns.reduce((a, b) => Math.max(a, b))];
      return `'${table.sheet.replace(/'/g, "''")}'!${at(table.headerRow ?? table.firstDataRow, left)}:${at(table.lastDataRow, right)}`;
    },
    rows: async (formula) => {
      const result: Result = await typed.evaluate(formula);
      return Array.isArray(result) ? (result as readonly (readonly unknown[])[]) : [[result]];
    },
  };
}
