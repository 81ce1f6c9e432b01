/**
 * `npm run planted [-- word]`: breaks each promise of test/safety/planted.json once, in a copy, and runs the test that must
 * fail. Exit 1 when a break is not caught, or no longer applies. Takes as long as its tests; not part of CI.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ROOT } from "./buildSteps.mjs";

const wanted = process.argv[2]?.toLowerCase() ?? "";
const breaks = JSON.parse(readFileSync(path.join(ROOT, "test/safety/planted.json"), "utf8")).filter((one) =>
  `${one.promise} ${one.file} ${one.test}`.toLowerCase().includes(wanted),
);
const copy = mkdtempSync(path.join(os.tmpdir(), "rnq-planted-"));
const LEFT_BEHIND = new Set(["node_modules", ".git", "dist", "build", ".cache"]);

/** Whether the test fails with the break in place; null when the break no longer applies. */
function isCaught({ file, find, put, test }) {
  const place = path.join(copy, file);
  const original = readFileSync(place, "utf8");
  if (original.split(find).length !== 2) return null;
  // As a function: a text would have its `$` read.
  writeFileSync(
    place,
    original.replace(find, () => put),
  );
  const run = spawnSync(process.execPath, [path.join(copy, "src/scripts/test.mjs"), test], {
    cwd: copy,
    encoding: "utf8",
  });
  writeFileSync(place, original);
  return run.status !== 0 && !/Les tests n’ont pas pu démarrer/.test(run.stdout);
}

let wrong = 0;
try {
  cpSync(ROOT, copy, { recursive: true, filter: (from) => !LEFT_BEHIND.has(path.relative(ROOT, from)) });
  symlinkSync(path.join(ROOT, "node_modules"), path.join(copy, "node_modules"), "dir");
  for (const planted of breaks) {
    const caught = isCaught(planted);
    if (!caught) wrong += 1;
    const said = caught === null ? "no longer applies" : caught ? "caught" : "NOT CAUGHT";
    process.stdout.write(`${said}: ${planted.promise} (${planted.test})\n`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
process.stdout.write(`${breaks.length - wrong} of ${breaks.length} breaks caught\n`);
process.exit(wrong > 0 ? 1 : 0);
