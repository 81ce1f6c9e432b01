/** What `npm run bench` runs, one part a process: `bench.cjs <part> <directory of the built add-in>`. */
import { benchActions } from "./actions";
import { benchEdits } from "./edits";
import { benchEvaluate } from "./evaluate";
import { benchFiles } from "./files";
import { benchGrowth } from "./growth";
import { benchRecognition } from "./recognition";
import { benchRows } from "./rows";

const PARTS: Readonly<Record<string, (pages: string) => Promise<void> | void>> = {
  recognition: benchRecognition,
  evaluate: benchEvaluate,
  rows: benchRows,
  growth: benchGrowth,
  files: benchFiles,
  actions: benchActions,
  edits: benchEdits,
};

const [part = "", pages = ""] = process.argv.slice(2);
Promise.resolve(PARTS[part]?.(pages)).then(
  // Pages and engines keep timers; nothing is left to do.
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
