/**
 * Workbooks with the sheets that only the pane makes, for `sheets.mjs`: made in the workbench by clicks, and saved. What
 * stands in them is invented.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { ensureSite, ROOT } from "../buildSteps.mjs";
import { developmentCertificate } from "../../workbench/bin/certificate.mjs";
import { serve, workbenchAt } from "../../workbench/bin/serve.mjs";
import { frenchBrowser } from "./frenchBrowser.mjs";

const SHEET = "Certificateurs";
/** Name, accreditation, prices (initial, surveillance, renewal, travel), where, wait, remarks: columns B to J. */
const OFFERS = [
  ["Certificateur A", "5-xxxx", 1190, 890, 1090, 240, "Sur place", "6 semaines", "Devis du 12/10/2026"],
  ["Certificateur B", "5-xxxx", 950, 760, 950, 0, "À distance", "10 semaines", "Déplacements compris"],
  ["Certificateur C", "5-xxxx", 1050, "", 990, 180, "Les deux", "4 semaines", "Surveillance : prix demandé"],
];
const HOURS = "3";

/** In a page of the workbench, with a workbook open: the sheet to compare bodies, three of them filled in. */
export async function makeCertifiers(page, pane) {
  await pane.locator("#tab-more").click();
  await pane.locator("#alone").click();
  await pane.locator("#make-certifiers").click();
  await pane.locator("#open-certifiers").waitFor();
  await page.evaluate(
    async ([sheet, offers]) => {
      let row = 1;
      while (globalThis.__workbench.getCell(sheet, `A${row}`)?.value !== "Rang") row += 1;
      for (const cells of offers) {
        row += 1;
        for (const [column, content] of cells.entries())
          if (content !== "")
            await globalThis.__workbench.setCell(sheet, `${String.fromCharCode(66 + column)}${row}`, String(content));
      }
    },
    [SHEET, OFFERS],
  );
}

/** Her hours a week, then the page to hand over. */
export async function makeHandover(_page, pane) {
  await pane.locator("#tab-more").click();
  await pane.locator("#settings").click();
  await pane.getByLabel("Heures par semaine").fill(HOURS);
  await pane.locator("#save-settings").click();
  await pane.getByText("Enregistré dans le classeur.").waitFor();
  await pane.locator("#tab-more").click();
  await pane.locator("#alone").click();
  await pane.locator("#make-handover").click();
  await pane.getByText("Mettre à jour la page à remettre").waitFor();
}

/**
 * @param {readonly { file: string, make: (page: object, pane: object) => Promise<void> }[]} wanted `file` is a workbook
 *   that RNQ follows already
 * @returns {Promise<Buffer[]>} the workbooks, each with its sheet
 */
export async function madeInPane(wanted) {
  const server = await serve(await ensureSite(), await developmentCertificate(), 3500);
  const browser = await chromium.launch(frenchBrowser());
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "fr-FR" });
    const made = [];
    for (const { file, make } of wanted) {
      const page = await context.newPage();
      await page.goto(workbenchAt(server.address));
      await page.waitForFunction(() => globalThis.__workbench);
      await page.evaluate(() => globalThis.__workbench.ready);
      await page.evaluate(
        ([encoded, name]) =>
          globalThis.__workbench.openBytes(
            Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)),
            name,
          ),
        [readFileSync(path.resolve(ROOT, file)).toString("base64"), path.basename(file)],
      );
      const pane = page.frameLocator("iframe");
      await pane.locator("#tab-more").waitFor({ timeout: 90_000 });
      await make(page, pane);
      const saved = await page.evaluate(async () => {
        await globalThis.__workbench.settled();
        return Array.from(globalThis.__workbench.save());
      });
      made.push(Buffer.from(saved));
      await page.close();
    }
    return made;
  } finally {
    await browser.close();
    await server.close();
  }
}
