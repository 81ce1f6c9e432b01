/**
 * Takes the pictures of the docs in the workbench, as a reader of the docs would see it:
 * `node src/workbench/bin/docs-pictures.mjs`. Run after a change of what they show; the pictures are committed.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { ensureBuilt, ROOT } from "./build-steps.mjs";
import { developmentCertificate } from "./certificate.mjs";
import { findBrowser } from "./find-programs.mjs";
import { serve } from "./serve.mjs";

const FOLDER = path.join(ROOT, "docs/images");
mkdirSync(FOLDER, { recursive: true });

await ensureBuilt(["addin", "workbench"]);
const server = await serve(await developmentCertificate(), 3500);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
try {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "fr-FR", viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const pane = page.frameLocator("iframe");
  const shot = (name, clip) => page.screenshot({ path: path.join(FOLDER, `${name}.png`), ...(clip ? { clip } : {}) });
  const settle = () => page.waitForTimeout(2500);

  await page.goto(`${server.address}workbench/?file=atelier-marjolaine.xlsx`);
  await pane.getByRole("button", { name: "Voir où j’en suis" }).click({ timeout: 90_000 });
  await pane.getByText("indicateurs prouvés").waitFor();
  await page.evaluate(() => globalThis.__workbench.setCell("Suivi", "C28", "=RNQ.STATUS()"));
  await page.getByRole("button", { name: "Surligner les preuves manquantes" }).click();
  await settle();
  await pane.getByRole("button", { name: "Fermer" }).click();
  await page.evaluate(() => globalThis.__workbench.select("Suivi", "C28"));
  await settle();
  await shot("atelier");

  const box = await page.locator("iframe").boundingBox();
  for (const [tab, name] of [["Semaine", "volet-semaine"], ["État", "volet-etat"], ["Périmètre", "volet-perimetre"], ["Parcours", "volet-parcours"]]) {
    await pane.getByRole("tab", { name: tab }).click();
    await settle();
    await shot(name, box);
  }

  // The functions of docs/fonctions.md on a sheet of their own: each formula as text, its result below.
  const examples = [
    "=RNQ.STATUS()",
    "=RNQ.SCORE(Suivi!B4:G26;;;Registre!A3:D44)",
    '=RNQ.EVALUATE(30;"en cours";"Enquête à chaud")',
    '=RNQ.APPLIES(13;"actions de formation")',
    "=RNQ.LABEL(31)",
    "=RNQ.MISSING(Suivi!B4:G26;;;Registre!A3:D44)",
    "=RNQ.FORECAST(Suivi!B4:G26;;Registre!A3:D44)",
  ];
  const names = () => page.evaluate(() => globalThis.__workbench.book.data.sheets.map((sheet) => sheet.name));
  const before = await names();
  await page.getByRole("button", { name: /feuille/i }).last().click();
  await settle();
  const sheet = (await names()).find((name) => !before.includes(name));
  const put = (address, text) => page.evaluate(([name, at, typed]) => globalThis.__workbench.setCell(name, at, typed), [sheet, address, text]);
  let row = 2;
  for (const formula of examples) {
    await put(`A${row}`, `\u200a${formula}`);
    await put(`B${row + 1}`, formula);
    row += /MISSING/.test(formula) ? 8 : 3;
  }
  await page.evaluate(() => globalThis.__workbench.settled());
  await page.evaluate((name) => globalThis.__workbench.select(name, "A1"), sheet);
  await settle();
  await shot("fonctions", { x: 0, y: 180, width: 1060, height: 690 });
} finally {
  await browser.close();
  await server.close();
}
