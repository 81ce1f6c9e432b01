/**
 * `npm run walk [-- number [seed]]`: many random walks of the add-in over her workbooks (test/safety/walk.test.ts). The
 * seed is told first and with each hundred, so that a walk that failed can be taken again.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { ROOT } from "./buildSteps.mjs";

/** Walks of one process. */
const BATCH = 100;

const require = createRequire(import.meta.url);
const [walks = "1000", seed = String(Date.now() % 1_000_000_000)] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(walks) || !/^\d+$/.test(seed)) {
  process.stderr.write("Usage : npm run walk -- [nombre de promenades] [graine]\n");
  process.exit(2);
}
const total = Number(walks);
process.stdout.write(`Promenades : ${total}, graine : ${seed}\n`);
// A process for each hundred: what one walk leaves in memory does not slow the thousandth.
for (let done = 0, first = Number(seed); done < total; first += 1) {
  const count = Math.min(BATCH, total - done);
  const { status, stderr } = spawnSync(
    process.execPath,
    [require.resolve("jest/bin/jest"), "test/safety/walk", "-w", "1", "--silent"],
    {
      cwd: ROOT,
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
      env: { ...process.env, NODE_ENV: "test", RNQ_WALKS: String(count), RNQ_SEED: String(first) },
    },
  );
  if (status !== 0) {
    process.stdout.write(
      `Écart trouvé après ${done} promenades : npm run walk -- ${count} ${first} le reproduit.\n${stderr}`,
    );
    process.exit(1);
  }
  done += count;
  process.stdout.write(`${done} sans écart (graine ${first})\n`);
}
