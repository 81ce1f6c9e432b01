/**
 * Draws the PNG icons of assets/ from the SVG sources of assets/icons/, in an installed browser. Run by
 * hand after a change of a source: `node src/scripts/renderIcons.mjs`; the PNGs are committed.
 * A size whose own source exists is drawn from it, on whole pixels; 40 and 48 are 20 and 24 doubled.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { ROOT } from "./buildSteps.mjs";
import { findBrowser } from "./findPrograms.mjs";

const PRODUCT = {
  16: "icon-16",
  20: "icon-20",
  24: "icon-24",
  32: "icon-32",
  40: "icon-20",
  48: "icon-24",
  64: "icon",
  80: "icon",
  128: "icon",
};
const BUTTONS = ["note", "refresh", "highlight", "journey", "summary", "dossier", "undo", "remove"];
const buttonSources = (name) => ({ 16: `${name}-16`, 32: `${name}-32`, 80: `${name}-32` });

const executablePath = findBrowser();
if (!executablePath) {
  process.stderr.write("Aucun navigateur trouvé (Chrome, Edge ou Chromium) : les icônes n’ont pas été redessinées.\n");
  process.exit(2);
}

const browser = await chromium.launch({ executablePath });
const page = await browser.newPage();
const sets = [["icon", PRODUCT], ...BUTTONS.map((name) => [name, buttonSources(name)])];
mkdirSync(path.join(ROOT, "assets"), { recursive: true });
for (const [name, sources] of sets) {
  for (const [size, source] of Object.entries(sources)) {
    const svg = readFileSync(path.join(ROOT, "assets/icons", `${source}.svg`), "utf8");
    await page.setViewportSize({ width: Number(size), height: Number(size) });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(path.join(ROOT, "assets", `${name}-${size}.png`), png);
  }
}
await browser.close();
