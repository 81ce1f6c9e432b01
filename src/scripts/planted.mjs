/**
 * `npm run planted [-- word]`: breaks each promise of test/safety/planted.json once, in a copy, and runs the test that must
 * fail, which passes there without the break (`bundles`: it loads what webpack builds; `every`: some of its
 * cases run with RNQ_ALL_TESTS=1 only). Exit 1 when a break is not
 * caught, or no longer applies. Takes as long as its tests; not part of CI.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureBuilt, ROOT } from "./buildSteps.mjs";

const wanted = process.argv[2]?.toLowerCase() ?? "";
const breaks = JSON.parse(readFileSync(path.join(ROOT, "test/safety/planted.json"), "utf8")).filter((one) =>
  `${one.promise} ${one.file} ${one.test}`.toLowerCase().includes(wanted),
);
const copy = mkdtempSync(path.join(os.tmpdir(), "rnq-planted-"));
const LEFT_BEHIND = new Set(["node_modules", ".git", "dist", "build", ".cache", ".wireit"]);

function passes({ test, bundles = false, every = false }) {
  const run = spawnSync(process.execPath, [path.join(copy, "src/scripts/test.mjs"), test], {
    cwd: copy,
    encoding: "utf8",
    // Most tests load the sources themselves, and Fluent as it is built here.
    env: { ...process.env, RNQ_BUILT: bundles ? "0" : "1", RNQ_ALL_TESTS: every ? "1" : "0" },
  });
  return run.status === 0;
}

const sound = new Map();

/** What becomes of a break, in a word; only the first is as it must be. */
function outcome(planted) {
  const { file, find, put, test } = planted;
  const place = path.join(copy, file);
  const original = readFileSync(place, "utf8");
  if (original.split(find).length !== 2) return "no longer applies";
  const key = `${test} ${planted.every ?? false}`;
  if (!sound.has(key)) sound.set(key, passes(planted));
  if (!sound.get(key)) return "fails without the break";
  // As a function: a text would have its `$` read.
  writeFileSync(
    place,
    original.replace(find, () => put),
  );
  const caught = !passes(planted);
  writeFileSync(place, original);
  return caught ? "caught" : "NOT CAUGHT";
}

let wrong = 0;
await ensureBuilt("bundle:fluent");
try {
  cpSync(path.join(ROOT, "build/test"), path.join(copy, "build/test"), { recursive: true });
  cpSync(ROOT, copy, { recursive: true, filter: (from) => !LEFT_BEHIND.has(path.relative(ROOT, from)) });
  symlinkSync(path.join(ROOT, "node_modules"), path.join(copy, "node_modules"), "dir");
  for (const planted of breaks) {
    const said = outcome(planted);
    if (said !== "caught") wrong += 1;
    process.stdout.write(`${said}: ${planted.promise} (${planted.test})\n`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
process.stdout.write(`${breaks.length - wrong} of ${breaks.length} breaks caught\n`);
process.exit(wrong > 0 ? 1 : 0);
