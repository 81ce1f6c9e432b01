/** A function of ours typed by hand in the workbench’s grid: completion, help on the arguments, result. */
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openPage, startWorkbench, type Workbench } from "../../support/workbench";

/** Between two keys of a person who types fast. */
const PACE_MS = 60;

let workbench: Workbench;
let browser: Browser;

beforeAll(async () => {
  workbench = await startWorkbench(3310);
  browser = await launchBrowser();
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
});

/** The sample, an empty cell of hers chosen, the keyboard in the grid. */
async function atCell(address: string): Promise<{ page: Page; problems: string[] }> {
  const { page, problems } = await openPage(browser, `${workbench.address}?file=atelier-marjolaine.xlsx`);
  await page.evaluate(() => window.__workbench.ready);
  await page.frameLocator("iframe").getByText("22 indicateurs.").waitFor();
  await page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position: { x: 300, y: 300 } });
  await page.evaluate((at) => window.__workbench.select("Suivi", at), address);
  return { page, problems };
}

const shown = (page: Page, address: string) =>
  page.evaluate(async (at) => {
    await window.__workbench.settled();
    return window.__workbench.getCell("Suivi", at) as { value: unknown; formula?: string } | null;
  }, address);

test("=RNQ. offers ten functions, as many as the list holds, a letter more the others; an open parenthesis tells their arguments, Enter gives the result", async () => {
  const { page, problems } = await atCell("J30");
  await page.keyboard.type("=RNQ.", { delay: PACE_MS });
  // Each line of the list: the name, what was typed of it set apart, and what it does.
  const offered = (name: string) => page.locator("li, div", { hasText: new RegExp(`^RNQ\\.${name}.{20}`) }).last();
  const first = [
    "APPLIES",
    "DUE",
    "EVALUATE",
    "FORECAST",
    "JOURNEY",
    "MISSING",
    "RESULT",
    "SCORE",
    "SESSION",
    "STATUS",
  ];
  for (const name of first) await offered(name).waitFor();
  await page.getByText("Avancement de 0 à 1", { exact: false }).first().waitFor({ state: "attached" });

  // The argument to be typed is the lit one.
  const lit = (name: string) =>
    page.locator(".univer-text-primary-500", { hasText: new RegExp(`^\\[?${name}\\]?$`) }).first();
  await page.keyboard.type("L", { delay: PACE_MS });
  await offered("LABEL").waitFor();
  await page.keyboard.type("ABEL(31", { delay: PACE_MS });
  await lit("indicateur").waitFor({ timeout: 60_000 });
  await page.keyboard.type(";", { delay: PACE_MS });
  await page.getByText("[champ]", { exact: true }).waitFor();
  await lit("champ").waitFor({ timeout: 60_000 });
  await page.getByText("« libellé », « critère »", { exact: false }).first().waitFor({ state: "attached" });

  // While the list of functions is shown, Enter would take one of them.
  await page
    .locator("li", { hasText: /^RNQ\./ })
    .first()
    .waitFor({ state: "hidden" });
  await page.keyboard.type('"gravité")', { delay: PACE_MS });
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.__workbench.getCell("Suivi", "J30")?.value === "toujours majeure");
  expect((await shown(page, "J30"))?.formula).toBe('=RNQ.LABEL(31,"gravité")');
  expect(problems).toEqual([]);
}, 600_000);
