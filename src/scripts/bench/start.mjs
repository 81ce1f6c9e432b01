/** How long from the start of a page to the first useful answer in the workbench, beside the smallest pane's first paint. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { ensureBuilt, SITE } from "../buildSteps.mjs";
import { developmentCertificate } from "../../workbench/bin/certificate.mjs";
import { findBrowser } from "../findPrograms.mjs";
import { serve, workbenchAt } from "../../workbench/bin/serve.mjs";

const RUNS = 3;
const LIMIT_MS = 180_000;
/** What the pane first says of the sample: the sheet and its indicators. */
const ANSWER = /22.indicateurs/;

/** Notes in the pane's page when its answer stands: asking from outside takes as long as what is measured. */
const note = (answer) => {
  if (window === window.top) return;
  const look = () => {
    if (window.answeredAt !== undefined || !answer.test(document.body?.textContent ?? "")) return;
    requestAnimationFrame(() => (window.answeredAt ??= performance.now()));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
};

/** Milliseconds; the quickest of some runs, each in a browser context that has loaded nothing before. */
async function quickest(browser, look) {
  let best = null;
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: "fr-FR",
      viewport: { width: 1440, height: 900 },
    });
    const taken = await look(await context.newPage());
    if (best === null || taken[0] < best[0]) best = taken;
    await context.close();
  }
  return best;
}

/** @param minimal the smallest pane, compiled */
export async function measureStart(minimal) {
  const executablePath = findBrowser();
  if (!executablePath) return ["start  not measured: no browser is installed"];
  await ensureBuilt("bundles:site");
  const server = await serve(SITE, await developmentCertificate(), 3700);
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const script = readFileSync(path.join(minimal.directory, minimal.files.minimal[0]), "utf8");
    const [least] = await quickest(browser, async (page) => {
      await page.route("**/minimal/*", (route) =>
        route.request().url().endsWith(".js")
          ? route.fulfill({ contentType: "text/javascript", body: script })
          : route.fulfill({
              contentType: "text/html",
              body: '<!doctype html><div id="root"></div><script defer src="minimal.js"></script>',
            }),
      );
      await page.goto(`${server.address}minimal/page.html`);
      await page.getByRole("button").waitFor({ timeout: LIMIT_MS });
      return [
        await page.evaluate(
          () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? performance.now(),
        ),
      ];
    });
    const [whole, pane] = await quickest(browser, async (page) => {
      await page.addInitScript(`(${note})(${ANSWER})`);
      await page.goto(workbenchAt(server.address));
      await page.frameLocator("iframe").getByText(ANSWER).first().waitFor({ timeout: LIMIT_MS });
      return await page.evaluate(() => {
        const { answeredAt, performance: own } = document.querySelector("iframe").contentWindow;
        return [answeredAt + own.timeOrigin - performance.timeOrigin, answeredAt];
      });
    });
    return [
      `start  workbench page to the pane naming her table: ${(whole / least).toFixed(1)} times the first paint of the minimal Fluent pane in the same browser`,
      `start  of which the pane's own page: ${(pane / least).toFixed(1)} times`,
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
