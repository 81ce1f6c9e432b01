/** Cost per row of the functions that read a whole table, called as Excel calls them. */
import { missing, score } from "../../src/functions/tracker";
import { cells } from "../../src/text/cells";
import { trackerRows } from "./data";
import { quickest, ratio, say } from "./measure";

const SIZES = [33, 1_000, 20_000];
/** Rows that each measure goes over, so that small tables are timed over many calls. */
const ROWS_TIMED = 40_000;

export function benchRows(): void {
  const functions = {
    "RNQ.SCORE": (range: unknown) => score(range, undefined, undefined, undefined, undefined, "fr", cells.fr),
    "RNQ.MISSING": (range: unknown) => missing(range, undefined, undefined, undefined, undefined, "fr", cells.fr),
  };
  for (const [name, run] of Object.entries(functions)) {
    run(trackerRows(500));
    const perRow = SIZES.map((size) => {
      const range = trackerRows(size);
      const calls = Math.max(1, Math.floor(ROWS_TIMED / 4 / size));
      return quickest(4, () => {
        for (let call = 0; call < calls; call += 1) run(range);
      }) / calls / size;
    });
    const relative = SIZES.map((size, index) => `${size.toLocaleString("en")}: ${ratio(perRow[index]!, perRow[0]!)}`);
    say("rows", `${name}, cost per row beside that of 33 rows: ${relative.join(", ")}`);
  }
}
