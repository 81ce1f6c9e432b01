/** A sheet of values alone, its days shown as days. */
import type { CellValue, SheetGrid } from "../../../tracker/cells/grid";

export function bareSheet(name: string, values: readonly CellValue[][]): SheetGrid {
  const width = Math.max(1, ...values.map((row) => row.length));
  const full = values.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
  return {
    name,
    visible: true,
    top: 0,
    left: 0,
    values: full,
    formats: full.map((row) =>
      row.map((value) => (typeof value === "number" && value > 40_000 ? "dd/mm/yyyy" : "General")),
    ),
    links: new Map(),
    fills: new Map(),
    merges: [],
  };
}
