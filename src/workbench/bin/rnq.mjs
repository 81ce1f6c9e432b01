#!/usr/bin/env node
/** `npm run --silent rnq -- <command> ...`: builds what is missing, then hands over. */
import { createRequire } from "node:module";
import path from "node:path";
import { ensureBuilt, ROOT } from "../../scripts/buildSteps.mjs";

const require = createRequire(import.meta.url);

/** Whatever goes wrong is one line, also what no code waits for. */
function fail(error) {
  process.stderr.write(
    `rnq n’a pas pu travailler, rien n’a été écrit : ${String(error?.message ?? error).split("\n")[0]}\n`,
  );
  process.exit(2);
}
process.on("unhandledRejection", fail);
process.on("uncaughtException", fail);

try {
  await ensureBuilt("bundles:rnq");
  const { commandLine } = require(path.join(ROOT, "build/node/workbench.cjs"));
  process.exitCode = await commandLine(process.argv.slice(2), path.join(ROOT, "build/cli"), {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  });
} catch (error) {
  fail(error);
}
