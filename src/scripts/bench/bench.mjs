/**
 * `npm run bench`: ratios and counts, one a line, each beside its comparator measured in the same run. Nothing here
 * fails because a machine is slow. With words behind (`npm run bench -- sizes rows`), only those parts.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { ROOT } from "../buildSteps.mjs";
import { compile, compileMinimal, measureSizes } from "./sizes.mjs";
import { measureSite } from "./site.mjs";
import { measureStart } from "./start.mjs";
import { measureTyping } from "./typing.mjs";

const require = createRequire(import.meta.url);
const OUT = path.join(ROOT, ".cache/bench");
const PARTS = [
  "sizes",
  "start",
  "recognition",
  "evaluate",
  "rows",
  "growth",
  "actions",
  "edits",
  "files",
  "typing",
  "site",
];

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  process.stderr.write(`« ${unknown[0]} » n’est pas une mesure. Possibles : ${PARTS.join(", ")}.\n`);
  process.exit(2);
}
const parts = PARTS.filter((part) => asked.length === 0 || asked.includes(part));

const configurations = require(path.join(ROOT, "webpack.config.js"))({}, { mode: "production" });
const configuration = (name) => configurations.find((one) => one.name === name);
const pages = path.join(OUT, "addin");
// Files are opened and saved without the add-in; the site is measured as it is published.
const addin = parts.every((part) => ["files", "site"].includes(part))
  ? null
  : await compile({ ...configuration("addin"), output: { ...configuration("addin").output, path: pages } });
if (parts.includes("sizes") || parts.includes("start")) {
  const minimal = await compileMinimal(configuration("addin"), OUT);
  const lines = [
    ...(parts.includes("sizes") ? measureSizes(addin, minimal) : []),
    ...(parts.includes("start") ? await measureStart(addin, minimal) : []),
  ];
  for (const line of lines) process.stdout.write(`${line}\n`);
}

if (parts.includes("typing")) for (const line of await measureTyping()) process.stdout.write(`${line}\n`);
if (parts.includes("site"))
  for (const line of await measureSite(configuration("workbench"), OUT)) process.stdout.write(`${line}\n`);

// One process for each part: none inherits the memory or the warm code of another.
const inProcesses = parts.filter((one) => !["sizes", "start", "typing", "site"].includes(one));
const node = configuration("node");
if (inProcesses.length > 0)
  await compile({
    ...node,
    entry: { bench: path.join(ROOT, "test/bench/main.ts") },
    output: { ...node.output, path: path.join(OUT, "node") },
    // Packages are found from the checkout, wherever the bundle lies in it.
    cache: { ...node.cache, name: "bench" },
  });
for (const part of inProcesses) {
  const { status } = spawnSync(process.execPath, ["--expose-gc", path.join(OUT, "node/bench.cjs"), part, pages], {
    stdio: "inherit",
    cwd: ROOT,
  });
  if (status !== 0) process.exitCode = 1;
}
