/**
 * Draws every screen: `node test/taskpane/look/shots.cjs FOLDER [name...]`. Widths 320 and 450 in light, dark and forced
 * colours, and 720 in light, in both languages; then `SCREEN.sheet.png`, all of a screen side by side. The pictures are
 * for people to look at; nothing compares them.
 */
const fs = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");
const { bundlePictures, serve } = require("./bundle.cjs");
const { SCREENS } = require("./screens.cjs");

const CHROMIUM = process.env.RNQ_BROWSER ?? "/usr/bin/chromium";
const LOOKS = [
  ...["light", "dark", "forced"].flatMap((theme) => [320, 450].map((width) => ({ width, theme }))),
  { width: 720, theme: "light" },
];

/** The window as high as the screen is long, the theme as Office or Windows would change it. @returns {Promise<boolean>} whether something runs out sideways */
async function dress(page, { width, theme }) {
  await page.emulateMedia({
    forcedColors: theme === "forced" ? "active" : "none",
    colorScheme: theme === "light" ? "light" : "dark",
  });
  await page.evaluate((name) => window.changeTheme?.(name), theme === "light" ? "light" : "dark");
  await page.setViewportSize({ width, height: 600 });
  const height = await page.evaluate(() => {
    const main = document.querySelector("main");
    return main ? main.scrollHeight - main.clientHeight : 0;
  });
  await page.setViewportSize({ width, height: 600 + height });
  return page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
    return (
      document.documentElement.scrollWidth > window.innerWidth ||
      [...document.querySelectorAll("main *")].some(
        (element) =>
          element.getBoundingClientRect().right > window.innerWidth + 0.5 &&
          getComputedStyle(element).clipPath === "none",
      )
    );
  });
}

/** All pictures of a screen on one: a row a language. */
async function sheet(browser, folder, name, taken) {
  const page = await browser.newPage({ viewport: { width: 2400, height: 600 } });
  const rows = [...new Set(taken.map(({ language }) => language))].map((language) =>
    taken
      .filter((one) => one.language === language)
      .map(
        ({ file, look }) =>
          `<figure><figcaption>${name} ${language} ${look.width} ${look.theme}</figcaption><img width="${look.width}" src="data:image/png;base64,${fs.readFileSync(file, "base64")}"></figure>`,
      )
      .join(""),
  );
  await page.setContent(
    `<style>body{margin:8px;background:#888;font:12px sans-serif;width:max-content}div{display:flex;gap:8px}figure{margin:0}</style>${rows.map((row) => `<div>${row}</div>`).join("")}`,
  );
  await page.locator("body").screenshot({ path: path.join(folder, `${name}.sheet.png`) });
  await page.close();
}

async function main([folder = "build/look", ...names]) {
  const site = await bundlePictures();
  const server = await serve(site);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, screen] of Object.entries(SCREENS)) {
    if (names.length && !names.includes(name)) continue;
    const taken = [];
    for (const language of ["fr", "en"]) {
      const page = await browser.newPage({
        viewport: { width: 320, height: 900 },
        deviceScaleFactor: 2,
        reducedMotion: "reduce",
        locale: language === "en" ? "en-GB" : "fr-FR",
      });
      page.on("pageerror", (error) => console.error(name, language, error.message));
      page.on("console", (message) => message.type() === "error" && console.error(name, language, message.text()));
      await screen.open(page, `${server.address}?case=${screen.case ?? "attached"}&language=${language}&theme=light`);
      for (const look of LOOKS) {
        if (await dress(page, look)) console.error(name, language, look.width, "runs out sideways");
        const file = path.join(folder, `${name}-${look.width}-${look.theme}-${language}.png`);
        await page.screenshot({ path: file });
        taken.push({ language, look, file });
      }
      await page.close();
    }
    await sheet(browser, folder, name, taken);
  }
  await browser.close();
  server.close();
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
