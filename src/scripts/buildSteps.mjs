/**
 * Builds what a command needs, once: a bundle is rebuilt only when a source file is newer than the
 * stamp of its last build. Progress goes to stderr, so that a command's own output stays clean.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Bundle name -> a file that exists once it is built, and what to call it in the progress line. */
const BUNDLES = {
  addin: { made: "dist/taskpane.html", label: "complément" },
  cli: { made: "build/cli/cli.html", label: "page de la ligne de commande" },
  workbench: { made: "build/workbench/index.html", label: "atelier" },
  node: { made: "build/node/workbench.cjs", label: "hôte" },
};
const SOURCES = ["src", "assets", "manifest.xml", "package.json", "tsconfig.json", "webpack.config.js"];

function* files(entry) {
  const full = path.join(ROOT, entry);
  if (!existsSync(full)) return;
  if (statSync(full).isFile()) yield full;
  else for (const name of readdirSync(full).sort()) yield* files(path.join(entry, name));
}

/** A digest of names, sizes and times: enough to know that nothing was edited since. */
function fingerprint(options) {
  const hash = createHash("sha256").update(JSON.stringify(options));
  for (const source of SOURCES) {
    for (const file of files(source)) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${path.relative(ROOT, file)}:${size}:${mtimeMs}\n`);
    }
  }
  return hash.digest("hex");
}

/**
 * @param {string[]} names bundles to build
 * @param {{ base?: string, always?: boolean, quiet?: boolean }} options
 */
export async function ensureBuilt(names, options = {}) {
  const print = fingerprint({ base: options.base ?? null });
  const stale = () => names.filter((name) => options.always || !isFresh(name, print));
  if (stale().length === 0) return;
  await lock();
  try {
    // Asked again: another command may have built while this one waited.
    await build(stale(), options, print);
  } finally {
    rmSync(LOCK, { force: true });
  }
}

const stampOf = (name) => path.join(ROOT, ".cache", `built-${name}`);

function isFresh(name, print) {
  return (
    existsSync(path.join(ROOT, BUNDLES[name].made)) &&
    existsSync(stampOf(name)) &&
    readFileSync(stampOf(name), "utf8") === print
  );
}

const LOCK = path.join(ROOT, ".cache", "building");

/** One build at a time, however many commands start at once; the lock of a command that was killed counts for nothing. */
async function lock() {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  for (;;) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: "wx" });
      return;
    } catch {
      if (!isAlive(LOCK)) rmSync(LOCK, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

function isAlive(file) {
  try {
    process.kill(Number(readFileSync(file, "utf8")) || 0, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

async function build(stale, options, print) {
  const webpack = require("webpack");
  const configurations = require(path.join(ROOT, "webpack.config.js"))({ base: options.base }, { mode: "production" });
  for (const name of stale) {
    if (!options.quiet) process.stderr.write(`Préparation : ${BUNDLES[name].label}…\n`);
    await run(
      webpack,
      configurations.find((configuration) => configuration.name === name),
    );
    mkdirSync(path.dirname(stampOf(name)), { recursive: true });
    writeFileSync(stampOf(name), print);
  }
}

function run(webpack, configuration) {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) return reject(error);
        const problems = stats.toString({ preset: "errors-warnings", colors: false });
        if (stats.hasErrors()) return reject(new Error(problems));
        if (stats.hasWarnings()) process.stderr.write(`${problems}\n`);
        resolve();
      });
    });
  });
}
