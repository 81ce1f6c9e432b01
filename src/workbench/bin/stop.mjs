/** `npm stop`: ends a running `npm start`, and the test session that `npm run excel` opened in Excel. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { ROOT } from "../../scripts/buildSteps.mjs";

const PID_FILE = path.join(ROOT, ".cache", "start.pid");
const EXCEL_FILE = path.join(ROOT, ".cache", "excel.session");

if (existsSync(PID_FILE)) {
  const pid = Number(readFileSync(PID_FILE, "utf8"));
  rmSync(PID_FILE, { force: true });
  try {
    process.kill(pid, "SIGTERM");
    process.stdout.write("RNQ est arrêté.\n");
  } catch {
    process.stdout.write("RNQ ne tournait plus.\n");
  }
} else {
  process.stdout.write("RNQ ne tourne pas.\n");
}

if (existsSync(EXCEL_FILE)) {
  const require = createRequire(import.meta.url);
  spawnSync(
    process.execPath,
    [require.resolve("office-addin-debugging/cli.js"), "stop", readFileSync(EXCEL_FILE, "utf8")],
    {
      cwd: ROOT,
      stdio: "inherit",
    },
  );
  rmSync(EXCEL_FILE, { force: true });
}
