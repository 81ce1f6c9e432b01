/** The rows of trackers by their table and by their body, put together once for all that asks. */
import { grouped } from "../../cells/many";
import { madeOnce } from "../../cells/once";
import type { IndicatorRow } from "../../model/recognition";

export const rowsOfTables = madeOnce((rows: readonly IndicatorRow[]) => grouped(rows, ({ table }) => table));

/** Body -> its rows; "" for those of no body. */
export const rowsOfBodies = madeOnce((rows: readonly IndicatorRow[]) => grouped(rows, ({ group }) => group ?? ""));
