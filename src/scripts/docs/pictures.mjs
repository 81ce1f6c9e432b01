/**
 * Takes the pictures of the docs in the workbench, as a reader of the docs would see it:
 * `node src/scripts/docs/pictures.mjs [word]`. Run after a change of what they show; the pictures are committed.
 * With a word, only those whose name has it: `fonctions`.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { ensureSite, ROOT } from "../buildSteps.mjs";
import { developmentCertificate } from "../../workbench/bin/certificate.mjs";
import { takeDuePicture, takeFunctionPictures, takeSessionPicture } from "./functionPictures.mjs";
import { findBrowser } from "../findPrograms.mjs";
import { serve, workbenchAt } from "../../workbench/bin/serve.mjs";

const FOLDER = path.join(ROOT, "docs/images");
mkdirSync(FOLDER, { recursive: true });

const server = await serve(await ensureSite(), await developmentCertificate(), 3500);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
try {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "fr-FR",
    viewport: { width: 1440, height: 900 },
  });
  let page = await context.newPage();
  const pane = page.frameLocator("iframe");
  const shot = (name, clip) =>
    name.includes(process.argv[2] ?? "") &&
    page.screenshot({ path: path.join(FOLDER, `${name}.png`), ...(clip ? { clip } : {}) });
  const settle = () => page.waitForTimeout(2500);

  await page.goto(workbenchAt(server.address));
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
  for (const [tab, name] of [
    ["Semaine", "volet-semaine"],
    ["État", "volet-etat"],
    ["Périmètre", "volet-perimetre"],
    ["Parcours", "volet-parcours"],
  ]) {
    await pane.getByRole("tab", { name: tab }).click();
    await settle();
    await shot(name, box);
  }

  // Wide enough for the longest list beside the pane.
  await page.setViewportSize({ width: 1840, height: 900 });
  await takeFunctionPictures(page, shot);
  for (const take of [takeDuePicture, takeSessionPicture]) {
    // A page each: with something written in its workbook, it would ask before it opens another, and wait.
    await page.close();
    page = await context.newPage();
    await page.setViewportSize({ width: 1840, height: 900 });
    await page.goto(workbenchAt(server.address));
    await page.waitForFunction(() => globalThis.__workbench);
    await page.evaluate(() => globalThis.__workbench.ready);
    await take(page, shot);
  }
} finally {
  await browser.close();
  await server.close();
}
