/**
 * Trying the published page with a workbook of one's own: 5,000 proofs, words and layout that no sample has. Nothing of it
 * leaves the browser; the file comes back.
 */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { readWorkbook } from "../../src/workbench/files";
import { faults, runsOutSideways } from "../support/axe";
import { compareWorkbooks } from "../support/compare/compare";
import { OFFICE_JS, serveSite, type StaticSite } from "../support/staticSite";
import { launchBrowser } from "../support/workbench";
import { FILE, PERSONAL, unknownWorkbook, visit, type Visit } from "./support";

const LIMIT = 300_000;

let site: StaticSite;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite("/un/autre/chemin/");
  browser = await launchBrowser();
}, LIMIT);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** What axe finds fault with in Univer's own grid, one by one; all else is ours and must be clean. */
const OF_THE_GRID: readonly (readonly [what: string, fault: RegExp])[] = [
  ["the name box", /^label: \.univer-pl-1/],
  ["the arrow of the name box", /^button-name: \.univer-size-4$/],
  ["the arrow that makes the formula bar taller", /^aria-allowed-attr: \.univer-right-0$/],
  ["the place of its short messages", /^landmark-unique: section\[aria-label="Notifications alt\+T"\]/],
  ["the canvas of the cells", /^tabindex: #univer-sheet-main-canvas_\S+$/],
  ["the canvases of the cell editor and of the formula bar", /^tabindex: canvas\[width="\d+"\]$/],
];

const ours = async (page: Page) =>
  (await faults(page)).filter((fault) => !OF_THE_GRID.some(([, known]) => known.test(fault)));

/** Only files of the folder and Office.js are asked for, and nothing that is asked for carries anything of hers. */
async function carriesNothing({ requests }: Visit): Promise<void> {
  for (const request of requests.filter((one) => !one.url().startsWith("blob:") && !one.url().startsWith("data:"))) {
    const url = decodeURIComponent(request.url());
    const sent = `${url} ${JSON.stringify(await request.allHeaders())}`;
    expect({
      url,
      method: request.method(),
      body: request.postData(),
      known: url.startsWith(site.address) || url.startsWith(OFFICE_JS),
      hers: sent.includes(PERSONAL),
    }).toEqual({ url, method: "GET", body: null, known: true, hers: false });
  }
}

const sheetNames = (page: Page) =>
  page.evaluate(() => window.__workbench.book?.data.sheets.map((sheet) => sheet.name) ?? []);

test(
  "an unknown workbook of many proofs is read, reported in three sheets, saved and opened again; nothing of it is sent",
  async () => {
    const visited = await visit(browser, `${site.address}index.html`);
    const { page, problems } = visited;
    const bytes = Buffer.from(unknownWorkbook());
    await page.getByRole("link", { name: "Essayer avec mon tableau" }).click();
    await page.getByText("Aucun serveur ne le reçoit").waitFor();
    expect(await faults(page)).toEqual([]);
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Choisir un classeur…" }).press("Enter"),
    ]);
    const told = page.getByRole("status").filter({ hasText: /Étape \d sur 3.*Solenn/ });
    await Promise.all([told.waitFor(), chooser.setFiles({ name: FILE, mimeType: "", buffer: bytes })]);

    const pane = page.frameLocator("iframe");
    await pane
      .getByText(/9.indicateurs/)
      .first()
      .waitFor();
    expect(await page.locator(".welcome").count()).toBe(0);
    await pane.getByRole("button", { name: "Voir où j’en suis" }).click();
    await pane.getByText("indicateurs prouvés").waitFor();
    expect(await ours(page)).toEqual([]);
    for (const [button, sheet] of [
      ["Parcours stagiaire", "Parcours stagiaire"],
      ["Synthèse avant audit", "Synthèse avant audit"],
      ["Dossier de preuves", "Dossier de preuves"],
    ] as const) {
      await page.locator(".ribbon").getByRole("button", { name: button }).click();
      await page.waitForFunction(
        (name) => window.__workbench.book?.data.sheets.some((one) => one.name === name),
        sheet,
      );
      await pane
        .getByText(new RegExp(`«\\s${sheet}\\s»`))
        .first()
        .waitFor();
    }
    const made = await sheetNames(page);
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    expect(download.suggestedFilename()).toBe(FILE);
    const saved = readFileSync(await download.path());
    expect(readWorkbook(new Uint8Array(saved), FILE).sheets.map(({ name }) => name)).toEqual(made);

    // Another visit: the file that came back is hers, with what was made of it.
    await page.reload();
    const [again] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Choisir un classeur…" }).click(),
    ]);
    await again.setFiles({ name: FILE, mimeType: "", buffer: saved });
    await pane.getByText("indicateurs prouvés").waitFor();
    expect(await sheetNames(page)).toEqual(made);
    await carriesNothing(visited);
    expect({ missing: site.missing, problems }).toEqual({ missing: [], problems: [] });
    await page.context().close();
  },
  LIMIT,
);

const drop = (page: Page, name: string, content: Buffer) =>
  page.evaluate(
    ([file, data]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(data)], file));
      for (const type of ["dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    },
    [name, Array.from(content)] as const,
  );

test(
  "what cannot be read is told where she dropped it, and a file of another kind is sent nowhere",
  async () => {
    const visited = await visit(browser, `${site.address}essayer/`, { width: 320 });
    const { page, problems } = visited;
    await drop(page, `${PERSONAL}.csv`, Buffer.from(`Indicateur;Statut\n1;${PERSONAL}\n`));
    await page.getByRole("alert").getByText("enregistrez-le au format .xlsx").waitFor();
    await drop(page, "photo.xlsx", Buffer.from("pas un classeur"));
    await page.getByRole("alert").getByText("photo.xlsx").waitFor();
    expect({ faults: await faults(page), sideways: await runsOutSideways(page) }).toEqual({
      faults: [],
      sideways: false,
    });
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Your file stays in this browser" }).waitFor();
    await carriesNothing(visited);
    expect(problems).toEqual([]);
    await page.context().close();
  },
  LIMIT,
);

test(
  "on a narrow window the pane lies over the grid and both are reached; unsaved changes are asked about before leaving",
  async () => {
    const visited = await visit(browser, `${site.address}essayer/`, { width: 320, dark: true });
    const { page, problems } = visited;
    await page.getByRole("button", { name: "Formatrice indépendante, au début" }).press("Enter");
    const pane = page.frameLocator("iframe");
    await pane.getByText("Je n’ai rien modifié.").waitFor();
    expect({ faults: await ours(page), sideways: await runsOutSideways(page) }).toEqual({
      faults: [],
      sideways: false,
    });
    await page.getByRole("button", { name: "Fermer le volet" }).click();
    await page.locator('canvas[id^="univer-sheet-main-canvas"]').waitFor();
    expect({ faults: await ours(page), sideways: await runsOutSideways(page) }).toEqual({
      faults: [],
      sideways: false,
    });
    await page.getByRole("button", { name: "Ouvrir le suivi" }).click();
    await pane.getByRole("button", { name: "Voir où j’en suis" }).click();
    await page.waitForFunction(() => document.title.startsWith("•"));
    const asked = page.waitForEvent("dialog", { timeout: 60_000 });
    const leaving = page.getByRole("link", { name: "RNQ pour Excel : présentation" }).click({ noWaitAfter: true });
    const question = await asked;
    expect(question.type()).toBe("beforeunload");
    await question.dismiss();
    await leaving;
    expect(await page.evaluate(() => window.__workbench.book?.data.fileName)).toBe(
      "suivi-formatrice-independante.xlsx",
    );
    await carriesNothing(visited);
    expect(problems).toEqual([]);
    await page.context().close();
  },
  LIMIT,
);

test(
  "where the spreadsheet cannot be loaded that is told, and choosing again tries again",
  async () => {
    const { page } = await visit(browser, `${site.address}index.html`);
    await page.route("**/essayer/*.*.js", (route) => route.abort());
    await page.getByRole("link", { name: "Essayer", exact: true }).click();
    const sample = page.getByRole("button", { name: "Tableau difficile" });
    await sample.click();
    await page.getByRole("alert").getByText("Votre fichier n’a pas été modifié").waitFor();
    await page.unroute("**/essayer/*.*.js");
    await sample.click();
    await page.waitForFunction(() => window.__workbench?.book?.data.fileName === "suivi-par-sections.xlsx");
    await page.locator(".welcome").waitFor({ state: "detached" });
    await page.waitForFunction(() => document.activeElement?.id === "workbench");
    await page.context().close();
  },
  LIMIT,
);

test(
  "a sample that is opened and saved untouched comes back as it was",
  async () => {
    const { page } = await visit(browser, `${site.address}essayer/?file=suivi-par-sections.xlsx`);
    await page.waitForFunction(() => "__workbench" in window);
    await page.evaluate(() => window.__workbench.ready);
    const saved = await page.evaluate(() => Array.from(window.__workbench.save()));
    const original = readFileSync(require.resolve("../workbooks/suivi-par-sections.xlsx"));
    expect(compareWorkbooks(original, Uint8Array.from(saved))).toEqual([]);
    await page.context().close();
  },
  LIMIT,
);
