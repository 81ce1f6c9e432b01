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
import { takeResultsPicture } from "./resultsPictures.mjs";
import { frenchBrowser } from "./frenchBrowser.mjs";
import { serve, workbenchAt } from "../../workbench/bin/serve.mjs";

const FOLDER = path.join(ROOT, "docs/images");
mkdirSync(FOLDER, { recursive: true });

const server = await serve(await ensureSite(), await developmentCertificate(), 3500);
const browser = await chromium.launch(frenchBrowser());
try {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "fr-FR",
    viewport: { width: 1440, height: 900 },
  });
  let page = await context.newPage();
  const pane = page.frameLocator("iframe");
  const shot = (name, clip, of = page) =>
    name.includes(process.argv[2] ?? "") &&
    of.screenshot({ path: path.join(FOLDER, `${name}.png`), ...(clip ? { clip } : {}) });
  const settle = () => page.waitForTimeout(2500);

  /** The pictures of the English pages of the site. */
  async function takeEnglish(english) {
    await english.goto(workbenchAt(server.address));
    await english.waitForFunction(() => globalThis.__workbench);
    await english.evaluate(() => globalThis.__workbench.ready);
    await english.getByLabel("Langue d’Excel").selectOption("en-US");
    const frame = english.frameLocator("iframe");
    await frame.getByText("I have changed nothing").waitFor();
    await frame.locator("#activate").click();
    await frame.getByText(/indicators proven/).waitFor();
    await english.getByRole("button", { name: "Highlight missing proofs" }).click();
    await settle();
    await frame.getByRole("button", { name: "Close" }).click();
    await shot("en-atelier", null, english);
    const pane = await english.locator("iframe").boundingBox();
    for (const [tab, name] of [
      ["Week", "en-volet-semaine"],
      ["State", "en-volet-etat"],
      ["Journey", "en-volet-parcours"],
    ]) {
      await frame.getByRole("tab", { name: tab }).click();
      await settle();
      await shot(name, pane, english);
    }
    await english.close();
  }

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

  await takeEnglish(await context.newPage());

  // Wide enough for the longest list beside the pane.
  await page.setViewportSize({ width: 1840, height: 900 });
  await takeFunctionPictures(page, shot);
  for (const take of [takeDuePicture, takeSessionPicture, takeResultsPicture]) {
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
