/** Runs the samples of the folder in `RNQ_SNIPPETS` and writes to `RNQ_SNIPPETS_REPORT` what came of each. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readSample, runSample, type Outcome } from "./sample";

const folder = process.env.RNQ_SNIPPETS ?? "";
const wanted = process.env.RNQ_SNIPPETS_ONLY;

test("the samples have run", async () => {
  const found: Record<
    string,
    { readonly needs: string | null; readonly group: string; readonly outcome: Outcome | string }
  > = {};
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .sort();
  for (const file of files) {
    const sample = readSample(readFileSync(path.join(folder, file), "utf8"));
    if (sample.script === "" || (wanted && !sample.id.includes(wanted))) continue;
    const outcome = await runSample(sample).catch((error: unknown) => String(error));
    found[sample.id] = { needs: sample.needs, group: path.basename(path.dirname(file)), outcome };
    writeFileSync(process.env.RNQ_SNIPPETS_REPORT ?? "", JSON.stringify(found));
  }
}, 3_600_000);
