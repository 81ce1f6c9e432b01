/** How long from the start of a page to the first useful answer in the workbench, beside the smallest pane's first paint. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { ensureBuilt, SITE } from "../buildSteps.mjs";
import { developmentCertificate } from "../../workbench/bin/certificate.mjs";
import { findBrowser } from "../findPrograms.mjs";
import { scriptsOf, UNTIL_NAMED } from "./sizes.mjs";
import { serve, workbenchAt } from "../../workbench/bin/serve.mjs";

const RUNS = 3;
const LIMIT_MS = 180_000;
/** What the pane first says of the sample: the sheet and its indicators. */
const ANSWER = /22.indicateurs/;

/** What its first screen shows last. */
const WHOLE = /Voir où j.en suis/;

/** Notes in the pane's page when its answer and its first screen stand: asking from outside takes as long as what is measured. */
const note = (answer, whole) => {
  if (window === window.top) return;
  const look = () => {
    const shown = document.body?.textContent ?? "";
    if (answer.test(shown)) requestAnimationFrame(() => (window.answeredAt ??= performance.now()));
    if (whole.test(shown)) requestAnimationFrame(() => (window.wholeAt ??= performance.now()));
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

/**
 * The pane with every script but those counted until it names her table held back: it names it all the same, or what is
 * counted is not all that is needed. Each of them is fetched, or too much is counted.
 */
async function namesItsTableWith(scripts, page, address) {
  const fetched = new Set();
  await page.route("**/*.js", (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.basename(pathname);
    if (route.request().frame() === page.mainFrame() || pathname.includes("/office/")) return route.continue();
    if (!scripts.has(file)) return undefined;
    fetched.add(file);
    return route.continue();
  });
  await page.goto(workbenchAt(address));
  await page.frameLocator("iframe").getByText(ANSWER).first().waitFor({ timeout: LIMIT_MS });
  const spare = [...scripts].filter((file) => !fetched.has(file));
  if (spare.length > 0) throw new Error(`Counted, and not needed to name her table: ${spare.join(", ")}.`);
}

/**
 * @param addin compiled as it is served
 * @param minimal the smallest pane, compiled
 */
export async function measureStart(addin, minimal) {
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
    const scripts = scriptsOf(addin, ...UNTIL_NAMED);
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "fr-FR", serviceWorkers: "block" });
    await namesItsTableWith(scripts, await context.newPage(), server.address);
    await context.close();
    const [whole, pane, stands, before] = await quickest(browser, async (page) => {
      await page.addInitScript(`(${note})(${ANSWER}, ${WHOLE})`);
      await page.goto(workbenchAt(server.address));
      await page.frameLocator("iframe").getByText(WHOLE).first().waitFor({ timeout: LIMIT_MS });
      return await page.evaluate(() => {
        const { answeredAt, wholeAt, performance: own } = document.querySelector("iframe").contentWindow;
        const ended = own.getEntriesByType("resource").filter(({ responseEnd }) => responseEnd <= answeredAt);
        const files = ended.map(({ name }) => new URL(name).pathname.split("/").pop());
        return [answeredAt + own.timeOrigin - performance.timeOrigin, answeredAt, wholeAt, files];
      });
    });
    const more = before.filter((file) => /\.[0-9a-f]{8}\.js$/.test(file) && !scripts.has(file));
    return [
      `start  workbench page to the pane naming her table: ${(whole / least).toFixed(1)} times the first paint of the minimal Fluent pane in the same browser`,
      `start  of which the pane's own page: ${(pane / least).toFixed(1)} times; until its first screen stands whole: ${(stands / least).toFixed(1)} times`,
      `start  scripts needed until then: ${scripts.size}, and no other (all others held back); fetched before it beside them: ${more.length}`,
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
