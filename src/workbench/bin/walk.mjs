/**
 * `npm run walk [-- number [seed]]`: many random walks of the add-in over her workbooks (test/safety/walk.test.ts). The
 * seed is told first, so that a walk that failed can be taken again.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { ROOT } from "./build-steps.mjs";

const require = createRequire(import.meta.url);
const [walks = "1000", seed = String(Date.now() % 1_000_000_000)] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(walks) || !/^\d+$/.test(seed)) {
  process.stderr.write("Usage : npm run walk -- [nombre de promenades] [graine]\n");
  process.exit(2);
}
process.stdout.write(`Promenades : ${walks}, graine : ${seed}\n`);
const { status } = spawnSync(process.execPath, [require.resolve("jest/bin/jest"), "test/safety/walk", "-w", "1"], {
  cwd: ROOT, stdio: "inherit", env: { ...process.env, NODE_ENV: "test", RNQ_WALKS: walks, RNQ_SEED: seed },
});
process.exit(status ?? 1);
