/** The workbench day by day: many sheets, another language, the dark, another file over unsaved changes, a file of another kind. */
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openPage, startWorkbench, type Workbench } from "../../support/workbench";

const LIMIT = 600_000;

let workbench: Workbench;
let browser: Browser;

beforeAll(async () => {
  workbench = await startWorkbench(3850);
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
  // Univer complains of a sheet that goes while it is still being drawn for the first time.
  await page.locator('canvas[id^="univer-sheet-main-canvas"]').waitFor();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  return { page, problems };
}

const fileName = (page: Page) => page.evaluate(() => window.__workbench.book?.data.fileName);
const drop = (page: Page, name: string, text: string) =>
  page.evaluate(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file));
      for (const type of ["dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    },
    [name, text] as const,
  );
const edit = (page: Page) =>
  page.evaluate(() => {
    const { book } = window.__workbench;
    book?.write(book.data.sheets[0]?.id ?? "", 60, 0, [[{ value: "noté" }]], "user");
  });

test(
  "keeps the pane on screen with thirty sheets, in French, in English and in the dark",
  async () => {
    const { page, problems } = await opened();
    await page.evaluate(() => {
      const { book } = window.__workbench;
      for (let count = 0; count < 30; count += 1) book?.addSheet(`Session numéro ${count + 1}`, "user");
    });
    const right = () => page.locator("aside.pane").evaluate((pane) => pane.getBoundingClientRect().right);
    const width = page.viewportSize()?.width ?? 0;
    expect(await right()).toBeLessThanOrEqual(width);
    await page.getByLabel("Langue d’Excel").selectOption("en-US");
    await page.frameLocator("iframe").getByText("I have changed nothing").waitFor();
    for (const name of ["Open", "Save", "New sheet", "Close the pane"])
      await page.getByRole("button", { name, exact: true }).waitFor();
    await page.getByRole("tab", { name: "Home", exact: true }).click();
    expect(await page.getByRole("button", { name: "Bold (Ctrl+B)" }).innerText()).toBe("B");
    expect(await page.getByRole("button", { name: "Underline (Ctrl+U)" }).innerText()).toBe("U");
    await page.evaluate(() => window.__workbench.select("Suivi", "B5:B26"));
    await page.getByText(/^Average: 16\.18\d+ +Count: 22 +Sum: 356$/).waitFor();
    await page.getByRole("button", { name: /^Samples/ }).click();
    await page.getByRole("menuitem", { name: "Difficult table" }).waitFor();
    await page.keyboard.press("Escape");
    const french = await page.evaluate(() =>
      [...document.querySelectorAll("header.title-bar, .ribbon, .sheet-area > nav > button, .pane > header")]
        .map((part) => (part as HTMLElement).innerText)
        .join(" "),
    );
    expect(french).not.toMatch(/Enregistrer|Ouvrir|Exemples|Feuille|Accueil|Alignement/);
    await page
      .locator('canvas[id^="univer-sheet-main-canvas"]')
      .click({ button: "right", position: { x: 300, y: 200 } });
    await page.getByText("Copy", { exact: true }).waitFor();
    expect(await page.locator("body").innerText()).not.toMatch(/Copier|Coller|Insérer|Supprimer/);
    await page.keyboard.press("Escape");
    expect(await right()).toBeLessThanOrEqual(width);
    await page.emulateMedia({ colorScheme: "dark" });
    const colours = await page.evaluate(() =>
      ["body", ".ribbon", ".ribbon-panel", ".sheet-tabs", ".pane", ".status-bar"].map(
        (part) => getComputedStyle(document.querySelector(part)!).backgroundColor,
      ),
    );
    for (const colour of colours) expect(Number(/\d+/.exec(colour)?.[0])).toBeLessThan(80);
    expect(problems).toEqual([]);
    await page.context().close();
  },
  LIMIT,
);

test(
  "asks before another file takes the place of unsaved changes: saving first is the default, Escape stays",
  async () => {
    const { page, problems } = await opened();
    const before = await fileName(page);
    await edit(page);
    await page.getByRole("button", { name: /^Exemples/ }).click();
    await page.getByRole("menuitem", { name: "Sans tableau d’indicateurs" }).click();
    await page.getByText(/Les enregistrer avant d’ouvrir planning-des-salles\.xlsx/).waitFor();
    // The pane may ask for the focus meanwhile: the question keeps it.
    await page.evaluate(() =>
      document.querySelector("iframe")?.contentWindow?.document.querySelector("button")?.focus(),
    );
    await page.waitForFunction(() => document.activeElement?.textContent === "Enregistrer, puis ouvrir");
    await page.keyboard.press("Escape");
    expect(await fileName(page)).toBe(before);
    await page.getByRole("button", { name: /^Exemples/ }).click();
    await page.getByRole("menuitem", { name: "Sans tableau d’indicateurs" }).click();
    await page.getByRole("button", { name: "Enregistrer, puis ouvrir" }).waitFor();
    const saved = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    expect((await saved).suggestedFilename()).toBe(before);
    await page.waitForFunction(() => window.__workbench.book?.data.fileName === "planning-des-salles.xlsx");
    expect(problems).toEqual([]);
    await page.context().close();
  },
  LIMIT,
);

test(
  "opens a .csv file as the workbook that LibreOffice makes of it, or says how in one line",
  async () => {
    const { page, problems } = await opened();
    const before = await fileName(page);
    await drop(
      page,
      "mon suivi.csv",
      "Indicateur;Intitulé;Statut\r\n1;Information du public;Conforme\r\n2;Résultats;À faire\r\n",
    );
    const said = page.getByText(/LibreOffice n’est pas installé pour le convertir/);
    await Promise.race([
      said.waitFor(),
      page.waitForFunction(() => window.__workbench.book?.data.fileName === "mon suivi.xlsx"),
    ]);
    if (await said.isVisible()) {
      expect(await fileName(page)).toBe(before);
      expect(problems.filter((problem) => !/501/.test(problem))).toEqual([]);
    } else {
      const cells = await page.evaluate(() => {
        const { book } = window.__workbench;
        const id = book?.data.sheets[0]?.id ?? "";
        return [0, 1, 2].map((column) => book?.cell(id, 1, column)?.value);
      });
      expect(cells).toEqual([1, "Information du public", "Conforme"]);
      expect(problems).toEqual([]);
    }
    await page.context().close();
  },
  LIMIT,
);
