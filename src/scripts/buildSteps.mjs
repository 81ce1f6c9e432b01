/**
 * Builds what a command needs, when a source changed: wireit (`package.json`) knows what each bundle is made of, and
 * lets one command build at a time. Progress goes to stderr, so that a command's own output stays clean.
 */
import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** What each script makes, and about how long it takes on two cores where nothing was built yet. */
const STEPS = {
  bundles: "le site, la ligne de commande et l’hôte, environ une minute",
  "bundles:rnq": "la ligne de commande, environ dix secondes",
  "bundles:site": "le site, environ une minute",
  "bundle:fluent": "Fluent pour les tests, environ vingt secondes",
  "bundles:start": "le complément et l’atelier, environ quinze secondes la première fois",
};

/** The folder that a host serves, once built. */
export const SITE = path.join(ROOT, "dist");

/**
 * @param {keyof typeof STEPS} script of `package.json`
 * @param {{ base?: string }} options `base`: the address that the add-in is built for, this machine's unless given
 * @returns {Promise<void>} rejects with what the build says when it fails
 */
export function ensureBuilt(script, { base = "" } = {}) {
  // Whoever runs many commands has built for all of them.
  if (process.env.RNQ_BUILT === "1") return Promise.resolve();
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", script], {
      cwd: ROOT,
      env: { ...process.env, RNQ_BASE: base, WIREIT_LOGGER: "simple", WIREIT_CACHE: "none" },
      stdio: ["ignore", "pipe", "pipe"],
      // On Windows npm is a command file.
      shell: process.platform === "win32",
    });
    const problems = [];
    let told = false;
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (told || !/\[bundle:\w+\] Running/.test(line)) return;
      told = true;
      process.stderr.write(`Préparation : ${STEPS[script]}…\n`);
    });
    createInterface({ input: child.stderr }).on("line", (line) => problems.push(line));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(problems.join("\n")))));
  });
}

/**
 * The site for this machine: as quickly as it can be had, unless it has been built as it is published.
 * @returns {Promise<string>} its folder
 */
export async function ensureSite() {
  await ensureBuilt("bundles:start");
  return process.env.RNQ_BUILT === "1" ? SITE : path.join(ROOT, "build/start");
}
