/**
 * Builds what a command needs, when a source changed: wireit (`package.json`) knows what each bundle is made of, and
 * lets one command build at a time. Progress goes to stderr, so that a command's own output stays clean.
 */
import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** What each bundle is called in the progress line. */
const LABELS = { addin: "complément", cli: "page de la ligne de commande", workbench: "atelier", node: "hôte" };

/**
 * @param {"bundles" | "bundles:rnq" | "bundles:start" | "bundle:addin"} script of `package.json`
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
    createInterface({ input: child.stdout }).on("line", (line) => {
      const started = /\[bundle:(\w+)\] Running/.exec(line)?.[1];
      if (started) process.stderr.write(`Préparation : ${LABELS[started]}…\n`);
    });
    createInterface({ input: child.stderr }).on("line", (line) => problems.push(line));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(problems.join("\n")))));
  });
}
