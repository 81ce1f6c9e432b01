/**
 * Draws every screen: `node test/taskpane/look/shots.cjs FOLDER [name...]`. Widths 320, 450 and 720, light, dark
 * and forced colours, both languages. The pictures are for people to look at; nothing compares them.
 */
const fs = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");
const { bundlePictures, serve } = require("./bundle.cjs");
const { SCREENS } = require("./screens.cjs");

const CHROMIUM = process.env.RNQ_BROWSER ?? "/usr/bin/chromium";

async function main([folder = "build/look", ...names]) {
  const site = await bundlePictures();
  const server = await serve(site);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  fs.mkdirSync(folder, { recursive: true });
  const looks = [
    ["320", { width: 320 }], ["450", { width: 450 }], ["720", { width: 720 }], ["sombre", { width: 320, theme: "dark" }],
    ["contraste", { width: 320, forced: true, theme: "dark" }], ["en", { width: 320, language: "en" }],
  ];
  for (const [name, screen] of Object.entries(SCREENS)) {
    if (names.length && !names.includes(name)) continue;
    for (const [look, options] of looks) {
      if (process.env.LOOKS && !process.env.LOOKS.split(",").includes(look)) continue;
      const page = await browser.newPage({ viewport: { width: options.width, height: 900 }, deviceScaleFactor: 2, locale: options.language === "en" ? "en-GB" : "fr-FR", forcedColors: options.forced ? "active" : "none", colorScheme: options.theme ?? "light" });
      page.on("pageerror", (error) => console.error(name, look, error.message));
      page.on("console", (message) => message.type() === "error" && console.error(name, look, message.text()));
      await screen.open(page, `${server.address}?case=${screen.case ?? "attached"}&language=${options.language ?? "fr"}&theme=${options.theme ?? "light"}`);
      const height = await page.evaluate(() => {
        const main = document.querySelector("main");
        const overflow = document.documentElement.scrollWidth > window.innerWidth || [...document.querySelectorAll("main *")].some((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5 && getComputedStyle(element).clipPath === "none");
        if (overflow) console.error("overflows sideways");
        return main ? main.scrollHeight - main.clientHeight : 0;
      });
      await page.setViewportSize({ width: options.width, height: Math.max(600, 900 + height) });
      await page.screenshot({ path: path.join(folder, `${name}-${look}.png`) });
      await page.close();
    }
  }
  await browser.close();
  server.close();
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
