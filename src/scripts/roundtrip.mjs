/**
 * `npm run roundtrip -- DIR`: opens and saves every workbook of a folder, then reports and detaches where a tracker is
 * found, with values and with live formulas, detaching in another process than the one that reported. A line each: same,
 * differs (where), refused (why) or crashed, with its time. Exit code 1 when one differs or crashes, 2 when there is none.
 */
import { fork } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { compile } from "./bench/sizes.mjs";
import { ensureBuilt, ROOT } from "./buildSteps.mjs";

const require = createRequire(import.meta.url);
const OUT = path.join(ROOT, ".cache/roundtrip");
/** Workbooks after which a process is made anew: what it remembers of one does not weigh on the next. */
const BATCH = 40;
const LONGEST = 300_000;
const SHOWN = 5;

const [folder = ""] = process.argv.slice(2);
const books = existsSync(folder)
  ? readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => /\.xls[xm]$/i.test(name) && !path.basename(name).startsWith("~$"))
      .sort()
  : [];
if (books.length === 0) {
  process.stderr.write("Usage : npm run roundtrip -- DOSSIER (aucun classeur .xlsx ou .xlsm trouvé)\n");
  process.exit(2);
}

await ensureBuilt("bundles:rnq");
const configurations = require(path.join(ROOT, "webpack.config.js"))({}, { mode: "production" });
const node = configurations.find(({ name }) => name === "node");
await compile({
  ...node,
  entry: { roundtrip: path.join(ROOT, "test/roundtrip/main.ts") },
  output: { ...node.output, path: OUT },
  cache: { ...node.cache, name: "roundtrip" },
});

/** A process that does one task at a time, made anew when it died or did enough. */
class Worker {
  #child = null;
  #done = 0;

  ask(task) {
    if (this.#done++ % BATCH === 0) this.close();
    this.#child ??= fork(path.join(OUT, "roundtrip.cjs"), [path.join(ROOT, "build/cli")], {
      cwd: ROOT,
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    const child = this.#child;
    let said = "";
    child.stderr.on("data", (text) => (said += text));
    return new Promise((resolve) => {
      const end = (answer) => {
        clearTimeout(timer);
        child.removeAllListeners();
        child.stderr.removeAllListeners();
        if (answer.crashed !== undefined) this.close();
        resolve(answer);
      };
      const timer = setTimeout(() => end({ crashed: `no answer after ${LONGEST / 1000} s` }), LONGEST);
      child.once("message", end);
      child.once("exit", (code, signal) =>
        end({ crashed: said.trim().split("\n").slice(-1)[0] || `process ended (${signal ?? code})` }),
      );
      child.send(task);
    });
  }

  close() {
    this.#child?.kill();
    this.#child = null;
  }
}

const first = new Worker();
const second = new Worker();
const drafts = mkdtempSync(path.join(os.tmpdir(), "rnq-roundtrip-"));

/** What came of one workbook: a word, and where or why. */
async function roundtrip(file) {
  const failed = async ([step, worker, task]) => {
    const answer = await worker.ask(task);
    if (answer.crashed !== undefined) return ["crashed", `${step}: ${answer.crashed}`];
    if (answer.refused !== undefined) return ["refused", `${step}: ${answer.refused}`];
    const { differences = [] } = answer;
    const more = differences.length > SHOWN ? ` (and ${differences.length - SHOWN} more)` : "";
    return differences.length === 0 ? null : ["differs", `${step}: ${differences.slice(0, SHOWN).join("; ")}${more}`];
  };
  const unsaved = await failed(["open and save", first, { task: "save", file }]);
  if (unsaved) return unsaved;
  const recognised = await first.ask({ task: "recognise", file });
  if (recognised.crashed !== undefined) return ["crashed", `inspect: ${recognised.crashed}`];
  if (recognised.refused !== undefined) return ["refused", `inspect: ${recognised.refused}`];
  if (!recognised.tracker) return ["same", "no tracker"];
  for (const live of [false, true]) {
    const [reported, detached] = ["reported", "detached"].map((name) =>
      path.join(drafts, `${name}${path.extname(file)}`),
    );
    const how = live ? "live " : "";
    for (const step of [
      [`${how}report`, first, { task: "run", argv: ["report", file, "--out", reported, ...(live ? ["--live"] : [])] }],
      [`${how}detach`, second, { task: "run", argv: ["detach", reported, "--out", detached] }],
      [`${how}report and detach`, first, { task: "compare", before: file, after: detached }],
    ]) {
      const problem = await failed(step);
      if (problem) return problem;
    }
  }
  return ["same", ""];
}

const counts = {};
for (const name of books) {
  const start = performance.now();
  const [word, detail] = await roundtrip(path.join(folder, name));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  counts[word] = (counts[word] ?? 0) + 1;
  process.stdout.write(`${word}  ${name}  ${seconds} s${detail === "" ? "" : `  ${detail.replace(/\s+/g, " ")}`}\n`);
}
first.close();
second.close();
rmSync(drafts, { recursive: true, force: true });
process.stdout.write(
  `${books.length} workbooks: ${Object.entries(counts)
    .map(([word, count]) => `${count} ${word}`)
    .join(", ")}\n`,
);
process.exit((counts.differs ?? 0) + (counts.crashed ?? 0) > 0 ? 1 : 0);
