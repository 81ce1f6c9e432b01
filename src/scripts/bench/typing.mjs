/** What typing costs: tasks over 50 ms in the page's own trace, with the add-in attached and without it, in the same browser. */
import { chromium } from "playwright-core";
import { ensureBuilt, SITE } from "../buildSteps.mjs";
import { developmentCertificate } from "../../workbench/bin/certificate.mjs";
import { findBrowser } from "../findPrograms.mjs";
import { serve, workbenchAt } from "../../workbench/bin/serve.mjs";

const LIMIT_MS = 180_000;
const EDITS = 20;
/** Long enough for the pane to have followed: what is measured is typing, not a burst. */
const PAUSE_MS = 900;
/** Rows of a second sheet, a register of proofs; 0 leaves the sample with its 22 indicators. */
const SIZES = [0, 5_000, 20_000];

/** Counts the long tasks from now on, in the page and in the pane. */
const watch = () => {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) globalThis.longTasks.push({ name, duration });
  }).observe({ type: "longtask" });
};
const longTasks = () => globalThis.longTasks;

/** @returns the long tasks while she types, by duration in ms; `own` are those of the pane's frame */
async function type(browser, address, rows, attached) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "fr-FR",
    viewport: { width: 1440, height: 900 },
  });
  context.setDefaultTimeout(LIMIT_MS);
  const page = await context.newPage();
  if (!attached)
    await page.route("**/taskpane.html*", (route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html>" }),
    );
  await page.goto(workbenchAt(address));
  await page.waitForFunction(() => globalThis.__workbench);
  await page.evaluate(() => globalThis.__workbench.ready);
  const pane = page.frameLocator("iframe");
  if (rows > 0)
    await page.evaluate((count) => {
      const { book } = globalThis.__workbench;
      const lines = Array.from({ length: count }, (_, row) =>
        [`Pièce ${row} du dossier`, (row % 32) + 1, 46_000 + (row % 900)].map((value) => ({ value })),
      );
      book.write(
        book.addSheet("Pièces", "user").id,
        0,
        0,
        [["Document", "Indicateurs concernés", "Date du document"].map((value) => ({ value })), ...lines],
        "user",
      );
    }, rows);
  if (attached) {
    await pane.getByRole("button", { name: "Voir où j’en suis" }).click();
    await pane.getByText("indicateurs prouvés").waitFor();
  }
  await page.evaluate(() => globalThis.__workbench.settled());
  await page.waitForTimeout(3 * PAUSE_MS);
  await page.evaluate(watch);
  if (attached) await pane.locator("body").evaluate(watch);
  for (let edit = 0; edit < EDITS; edit += 1) {
    await page.evaluate(
      (text) => globalThis.__workbench.setCell("Suivi", "E24", text),
      edit % 2 === 0 ? "OK" : "en cours",
    );
    await page.waitForTimeout(PAUSE_MS);
  }
  await page.evaluate(() => globalThis.__workbench.settled());
  const all = await page.evaluate(longTasks);
  const own = attached ? (await pane.locator("body").evaluate(longTasks)).filter(({ name }) => name === "self") : [];
  await context.close();
  return { all: all.map(({ duration }) => duration), own: own.map(({ duration }) => duration) };
}

const count = (tasks, what) => `${tasks.length} ${what}`;
const longest = (tasks) =>
  tasks.length === 0 ? "" : `, the longest ${(Math.max(...tasks) / 50).toFixed(1)} times 50 ms`;

export async function measureTyping() {
  const executablePath = findBrowser();
  if (!executablePath) return ["typing  not measured: no browser is installed"];
  await ensureBuilt("bundles:site");
  const server = await serve(SITE, await developmentCertificate(), 3720);
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const lines = [];
    for (const rows of SIZES) {
      const without = await type(browser, server.address, rows, false);
      const { all, own } = await type(browser, server.address, rows, true);
      lines.push(
        `typing  ${EDITS} edits beside ${rows.toLocaleString("en")} proofs: ${count(all, "tasks over 50 ms with the add-in attached")}${longest(all)}, ${count(own, "of them the pane's own")}${longest(own)}; ${count(without.all, "without it")}${longest(without.all)}`,
      );
    }
    return lines;
  } finally {
    await browser.close();
    await server.close();
  }
}
