/** What `npm start` waits for in a new checkout: a quick build of its own, told in one line, that shows the same page. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { launchBrowser, openPage } from "../support/workbench";

const ROOT = path.resolve(__dirname, "../..");
const LIMIT = 300_000;

test(
  "the quick build opens a sample beside the pane, and says in at most one line what it does and about how long",
  async () => {
    const child = spawn(process.execPath, ["src/workbench/bin/start.mjs", "--no-open", "--port", "3880"], {
      cwd: ROOT,
      env: { ...process.env, RNQ_BUILT: "" },
    });
    let said = "";
    const address = await new Promise<string>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        said += chunk.toString("utf8");
        const found = /RNQ est prêt : (\S+)/.exec(said)?.[1];
        if (found) resolve(found);
      };
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      child.once("exit", (code) => reject(new Error(`npm start ended with ${code}: ${said}`)));
    });
    const browser = await launchBrowser();
    try {
      // Nothing is told where nothing has to be built.
      const lines = said.split("\n").filter((line) => line !== "" && !line.startsWith("RNQ est prêt"));
      expect(lines.length).toBeLessThanOrEqual(1);
      for (const line of lines) expect(line).toMatch(/^Préparation : .*environ .* secondes/);
      expect(existsSync(path.join(ROOT, "build/start/essayer/workbench.js"))).toBe(true);
      const { page, problems } = await openPage(browser, address);
      await page
        .frameLocator("iframe")
        .getByText(/22.indicateurs/)
        .first()
        .waitFor();
      expect(problems).toEqual([]);
    } finally {
      await browser.close();
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
    }
  },
  LIMIT,
);
