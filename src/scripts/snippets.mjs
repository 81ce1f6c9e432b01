/**
 * `npm run snippets -- DIR [part of an id]`: runs Microsoft's public Excel samples (the folder samples/excel of a copy of
 * OfficeDev/office-js-snippets) in the host, button by button, and says of each: right, wrong or not asked. What is
 * right is kept by the sample's id in test/workbench/snippets/expected.json; the samples themselves are not.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { ROOT } from "./buildSteps.mjs";

const require = createRequire(import.meta.url);
const [given, only = ""] = process.argv.slice(2);
if (!given || !existsSync(given)) {
  process.stderr.write("Usage : npm run snippets -- DOSSIER [partie d’un identifiant]\n");
  process.exit(2);
}
const inside = path.join(given, "samples/excel");
const folder = path.resolve(existsSync(inside) ? inside : given);

/** The highest requirement set that the manifest asks for. */
const FLOOR = [1, 14];
/** Families that the add-in does not use: the host does not have them. */
const LEFT_OUT = ["38-pivottable", "44-shape", "12-comments-and-notes", "18-custom-xml-parts", "16-custom-functions"];
const UNDECLARED = /^(?:ApiNotFound|NotImplemented): .*?([A-Z]\w+\.\w+)/;

const isNewer = (needs) => {
  const [major = 99, minor = 0] = (needs ?? "99").split(".").map(Number);
  return major > FLOOR[0] || minor > FLOOR[1];
};
const masked = (lines) => lines.map((line) => line.replace(/\d+([.,:]\d+)*/g, "#"));
const filled = (sheets) => Object.fromEntries(Object.entries(sheets).filter(([, rows]) => rows.length > 0));

/** @returns {[verdict: string, why: string]} */
function judge({ needs, group, outcome }, expected) {
  if (isNewer(needs)) return ["not asked", `needs ExcelApi ${needs ?? "?"}`];
  if (LEFT_OUT.includes(group)) return ["not asked", group];
  if (typeof outcome === "string") return expected ? ["wrong", outcome] : ["not asked", outcome];
  const missing = outcome.fails.map((fail) => UNDECLARED.exec(fail)?.[1]).filter(Boolean);
  if (missing.length > 0)
    return [expected ? "wrong" : "not asked", `not in the host: ${[...new Set(missing)].join(", ")}`];
  if (!expected) return ["not asked", outcome.fails[0] ?? "no result is kept"];
  if (outcome.fails.length > 0) return ["wrong", outcome.fails[0]];
  const found = expected.sheets
    ? { says: outcome.says, sheets: filled(outcome.sheets) }
    : { says: masked(outcome.says) };
  return JSON.stringify(found) === JSON.stringify(expected)
    ? ["right", ""]
    : ["wrong", firstDifference(found, expected)];
}

function firstDifference(found, expected) {
  const lines = (one) => [...one.says, ...Object.entries(one.sheets ?? {}).flatMap(([name, rows]) => [name, ...rows])];
  const [now, then] = [lines(found), lines(expected)];
  const at = then.findIndex((line, index) => line !== now[index]);
  return `expected ${JSON.stringify(then[at] ?? null)}, found ${JSON.stringify(now[at] ?? now[then.length] ?? null)}`;
}

const work = mkdtempSync(path.join(os.tmpdir(), "rnq-snippets-"));
const report = path.join(work, "report.json");
const { status, stderr } = spawnSync(
  process.execPath,
  [
    "--experimental-vm-modules",
    "--no-warnings",
    require.resolve("jest/bin/jest"),
    "-w",
    "1",
    "--testMatch",
    "**/test/workbench/snippets/run.ts",
  ],
  {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    env: {
      ...process.env,
      NODE_ENV: "test",
      RNQ_SNIPPETS: folder,
      RNQ_SNIPPETS_ONLY: only,
      RNQ_SNIPPETS_REPORT: report,
    },
  },
);
if (!existsSync(report)) {
  process.stderr.write(stderr);
  process.exit(1);
}
const kept = JSON.parse(readFileSync(path.join(ROOT, "test/workbench/snippets/expected.json"), "utf8"));
const counts = { right: 0, wrong: 0, "not asked": 0 };
for (const [id, ran] of Object.entries(JSON.parse(readFileSync(report, "utf8")))) {
  const [verdict, why] = judge(ran, kept[id]);
  counts[verdict] += 1;
  process.stdout.write(`${verdict.padEnd(9)} ${id}${why ? `: ${why.split("\n")[0]}` : ""}\n`);
}
rmSync(work, { recursive: true, force: true });
process.stdout.write(`${counts.right} right, ${counts.wrong} wrong, ${counts["not asked"]} not asked\n`);
process.exit(counts.wrong > 0 || status !== 0 ? 1 : 0);
