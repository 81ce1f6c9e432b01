#!/usr/bin/env node
/** `npm run --silent rnq -- <command> ...`: builds what is missing, then hands over. */
import { createRequire } from "node:module";
import path from "node:path";
import { ensureBuilt, ROOT } from "../../scripts/buildSteps.mjs";

const require = createRequire(import.meta.url);
try {
  await ensureBuilt(["cli", "node"]);
  const { commandLine } = require(path.join(ROOT, "build/node/workbench.cjs"));
  process.exitCode = await commandLine(process.argv.slice(2), path.join(ROOT, "build/cli"), {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  });
} catch (error) {
  process.stderr.write(`rnq n’a pas pu travailler, rien n’a été écrit : ${error.message}\n`);
  process.exitCode = 2;
}
