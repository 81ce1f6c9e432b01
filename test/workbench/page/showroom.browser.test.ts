/** The workbench as a showroom: samples to choose from, a workbook of one's own dropped on the page, saved by a click. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { compareWorkbooks } from "../../support/compare/compare";
import { launchBrowser, openPage, startWorkbench, type Workbench } from "../../support/workbench";

const ROOT = path.resolve(__dirname, "../../..");
const SAMPLES = JSON.parse(readFileSync(path.join(ROOT, "assets/samples/samples.json"), "utf8")) as {
  file: string;
  title: string;
  description: string;
}[];
const OWN = path.join(ROOT, "test/workbooks/dossier-qualite.xlsx");
const LIMIT = 900_000;

let workbench: Workbench;
let browser: Browser;

beforeAll(async () => {
  workbench = await startWorkbench(3800);
  browser = await launchBrowser();
}, LIMIT);

afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
});

async function opened(): Promise<{ page: Page; problems: string[] }> {
  const { page, problems } = await openPage(browser, `${workbench.address}?file=atelier-marjolaine.xlsx`);
  page.setDefaultTimeout(LIMIT / 3);
  await page.evaluate(() => window.__workbench.ready);
  return { page, problems };
}

const fileName = (page: Page) => page.evaluate(() => window.__workbench.book?.data.fileName);

test(
  "offers each sample with a word on it, and opens the one chosen beside the pane",
  async () => {
    const { page, problems } = await opened();
    await page.getByRole("button", { name: /^Exemples/ }).click();
    for (const { title, description } of SAMPLES)
      await page.getByRole("menuitem", { name: title }).filter({ hasText: description }).waitFor();
    expect(SAMPLES.map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        "Atelier Marjolaine",
        "Formatrice indépendante, au début",
        "CFA, référentiel 2026",
        "Tableau difficile",
      ]),
    );
    await page.getByRole("menuitem", { name: "CFA, référentiel 2026" }).click();
    await page
      .frameLocator("iframe")
      .getByText(/33.indicateurs/)
      .first()
      .waitFor();
    expect(await fileName(page)).toBe("cfa-33-indicateurs.xlsx");
    expect(problems).toEqual([]);
    await page.context().close();
  },
  LIMIT,
);

test(
  "opens a workbook dropped on the page, and saves it by the button, whole",
  async () => {
    const { page, problems } = await opened();
    const bytes = readFileSync(OWN);
    await page.evaluate((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(content)], "le-mien.xlsx"));
      for (const type of ["dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }, Array.from(bytes));
    await page.waitForFunction(() => window.__workbench.book?.data.fileName === "le-mien.xlsx");
    await page
      .frameLocator("iframe")
      .getByText(/Votre tableau/)
      .first()
      .waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /^Enregistrer/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("le-mien.xlsx");
    expect(compareWorkbooks(bytes, readFileSync(await download.path()))).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  },
  LIMIT,
);
