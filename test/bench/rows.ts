/**
 * Cost per row of the functions that read a whole table, called as Excel calls them: over a table never read before,
 * and over the same one after an edit of one status (texts that were read are remembered, up to some thousands).
 */
import { missing, score } from "../functions/asked";
import { trackerRows, type Rows } from "./data";
import { quickest, ratio, say } from "./measure";

const SIZES = [33, 1_000, 20_000];
/** Rows that each measure goes over, so that small tables are timed over many calls. */
const ROWS_TIMED = 20_000;
const RUNS = 4;

/** The proofs and the comment are texts that no other table has. */
function unread(rows: Rows, table: number): Rows {
  return rows.map((row, index) =>
    index === 0
      ? row
      : row.map((cell, column) => (column >= 4 && typeof cell === "string" ? `${cell} (${table})` : cell)),
  );
}

/** The same table after an edit of one status. */
function withStatus(rows: Rows, status: string): Rows {
  return rows.map((row, index) => (index === 1 ? row.map((cell, column) => (column === 3 ? status : cell)) : row));
}

export function benchRows(): void {
  const functions = {
    "RNQ.SCORE": score,
    "RNQ.MISSING": missing,
  };
  let tables = 0;
  for (const [name, run] of Object.entries(functions)) {
    for (let call = 0; call < 20; call += 1) run(unread(trackerRows(500), (tables += 1)));
    const costs = SIZES.map((size) => {
      const rows = trackerRows(size);
      const calls = Math.max(1, Math.floor(ROWS_TIMED / size));
      const perRow = (next: () => unknown) =>
        quickest(RUNS, () => {
          for (let call = 0; call < calls; call += 1) run(next());
        }) /
        calls /
        size;
      const stock = Array.from({ length: calls * RUNS }, () => unread(rows, (tables += 1)));
      const edited = Array.from({ length: calls * RUNS }, (_, call) =>
        withStatus(rows, call % 2 === 0 ? "En cours" : "À faire"),
      );
      return { first: perRow(() => stock.pop()), again: perRow(() => edited.pop()) };
    });
    for (const [how, cost] of [
      ["a table never read before", ({ first }) => first],
      ["the same table after an edit", ({ again }) => again],
    ] as const satisfies readonly (readonly [string, (one: (typeof costs)[number]) => number])[]) {
      const relative = SIZES.map(
        (size, index) => `${size.toLocaleString("en")}: ${ratio(cost(costs[index]!), cost(costs[0]!))}`,
      );
      say("rows", `${name}, ${how}, cost per row beside that of 33 rows: ${relative.join(", ")}`);
    }
  }
}
