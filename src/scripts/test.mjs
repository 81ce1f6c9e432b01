/**
 * `npm test [-- words of test paths]`: builds what the tests load, runs them, and says at the end how
 * many passed and which could not run here. `*.browser.test.ts` need an installed browser,
 * `*.office.test.ts` LibreOffice; with RNQ_ALL_TESTS=1 (CI) their absence is a failure.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { ensureBuilt, ROOT } from "./buildSteps.mjs";
import { findOffice, findTestBrowser } from "./findPrograms.mjs";

const require = createRequire(import.meta.url);
const KINDS = [
  {
    pattern: "\\.browser\\.test\\.tsx?$",
    found: findTestBrowser(),
    needs: "un navigateur (Chrome, Edge ou Chromium)",
    variable: "RNQ_BROWSER",
  },
  { pattern: "\\.office\\.test\\.tsx?$", found: findOffice(), needs: "LibreOffice", variable: "RNQ_OFFICE" },
];
const absent = KINDS.filter((kind) => !kind.found);
const required = process.env.RNQ_ALL_TESTS === "1";

await ensureBuilt("bundles");

const folder = mkdtempSync(path.join(os.tmpdir(), "rnq-tests-"));
const report = path.join(folder, "report.json");
const environment = { ...process.env, NODE_ENV: "test", RNQ_BUILT: "1" };
for (const kind of KINDS) if (kind.found) environment[kind.variable] = kind.found;
const result = spawnSync(
  process.execPath,
  [
    "--experimental-vm-modules",
    "--no-warnings",
    // A test loads and drops many megabytes of modules and workbooks: collected in larger steps, they cost a twentieth less.
    "--max-semi-space-size=64",
    require.resolve("jest/bin/jest"),
    "--json",
    `--outputFile=${report}`,
    ...absent.flatMap((kind) => ["--testPathIgnorePatterns", kind.pattern]),
    ...process.argv.slice(2),
  ],
  { cwd: ROOT, env: environment, stdio: ["ignore", "ignore", "inherit"] },
);

let counts = { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0, numPendingTests: 0, testResults: [] };
try {
  counts = JSON.parse(readFileSync(report, "utf8"));
} catch {
  process.stdout.write("Les tests n’ont pas pu démarrer.\n");
}
rmSync(folder, { recursive: true, force: true });

// A file that does not load has no test to count; it is one failure.
const unloaded = counts.testResults.filter(
  (file) => file.status === "failed" && file.assertionResults.length === 0,
).length;
let failed = counts.numFailedTests + unloaded;
for (const kind of absent) {
  process.stdout.write(`Non exécutés : les tests qui demandent ${kind.needs}, introuvable ici.\n`);
  if (required) failed += 1;
}
for (const file of counts.testResults)
  for (const { fullName, invocations = 1, status } of file.assertionResults)
    if (invocations > 1 && status === "passed") process.stdout.write(`Passed at the second try: ${fullName}\n`);
const skipped = counts.numPendingTests > 0 ? `, ${counts.numPendingTests} skipped` : "";
process.stdout.write(`${counts.numPassedTests} passed, ${failed} failed${skipped}\n`);
process.exit(failed > 0 || result.status !== 0 || counts.numPassedTests === 0 ? 1 : 0);
