/** The workbench as `npm start` serves it, and an installed browser to look at it. */
import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";

const ROOT = path.resolve(__dirname, "../..");
/** Keeps Chromium from talking to anyone; `--no-sandbox` is what root in a container needs. */
const BROWSER_OPTIONS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** For a step of the browser: a busy machine is slow, not broken. */
const PATIENCE_MS = 120_000;

export interface Workbench {
  /** Such as `https://localhost:3000/atelier/essayer/`: the page of welcome; `?file=` opens a workbook. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Runs `npm start`'s own program and waits for its one line. */
export async function startWorkbench(port = 3300): Promise<Workbench> {
  const child = spawn(process.execPath, ["src/workbench/bin/start.mjs", "--no-open", "--port", String(port)], {
    cwd: ROOT,
  });
  const { origin, pathname } = new URL(await announced(child));
  return {
    address: origin + pathname,
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill("SIGTERM");
      }),
  };
}

function announced(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const read = (chunk: Buffer) => {
      text += chunk.toString("utf8");
      const found = /RNQ est prêt : (\S+)/.exec(text);
      if (found) resolve(found[1] as string);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => reject(new Error(`npm start ended with ${code}: ${text}`)));
  });
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.RNQ_BROWSER;
  if (!executablePath) throw new Error("RNQ_BROWSER names no browser; run these tests with npm test");
  return chromium.launch({ executablePath, args: BROWSER_OPTIONS });
}

/**
 * A page that fails on nothing silently: errors, what the security policy of any frame refused and outside requests are
 * collected as problems; all that reached the console is in `said`. `before` prepares the page before it loads.
 */
export async function openPage(
  browser: Browser,
  address: string,
  before: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<{ page: Page; problems: string[]; said: string[] }> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "fr-FR",
    viewport: { width: 1440, height: 900 },
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const problems: string[] = [];
  const said: string[] = [];
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  await page.exposeFunction("tellRefused", (what: string) => problems.push(`refused by policy: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener(
      "securitypolicyviolation",
      ({ effectiveDirective, blockedURI }) =>
        void (window as unknown as { tellRefused(what: string): void }).tellRefused(
          `${effectiveDirective} ${blockedURI}`,
        ),
    );
  });
  page.on("console", (message) => {
    said.push(message.text());
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.hostname !== "localhost")
      problems.push(`outside request: ${request.url()}`);
  });
  await before(page);
  await page.goto(address);
  // The workbench comes once its workbook has been read.
  if (new URL(address).searchParams.has("file")) await page.waitForFunction(() => "__workbench" in window);
  return { page, problems, said };
}
