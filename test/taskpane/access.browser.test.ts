/** Every screen under axe, in both languages and three themes, at 320 pixels; nothing may run out sideways. */
import fs from "node:fs";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/workbench";
import { bundlePictures, serve } from "./look/bundle.cjs";
import { SCREENS } from "./look/screens.cjs";

const AXE = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let browser: Browser;
let server: { readonly address: string; readonly close: () => void };

beforeAll(async () => {
  server = await serve(await bundlePictures());
  browser = await launchBrowser();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Violations as lines: rule, and what is at fault. */
async function violations(page: Page, contrast = true): Promise<string[]> {
  return page.evaluate(async ([tags, withContrast]) => {
    const axe = (window as unknown as { axe: { run(options: unknown): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } }).axe;
    const { violations: found } = await axe.run({ runOnly: tags, rules: { "color-contrast": { enabled: withContrast } } });
    return found.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(" ")).join(", ")}`);
  }, [TAGS, contrast] as const);
}

function runsOut(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const out = (element: Element) => element.getBoundingClientRect().right > window.innerWidth + 0.5 && getComputedStyle(element).clipPath === "none" && !element.closest("svg, table");
    return document.documentElement.scrollWidth > window.innerWidth || [...document.querySelectorAll("#root *")].some(out);
  });
}

/** Fluent's controls change colour over a moment, however short: what is read is the end of it. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
    await new Promise(requestAnimationFrame);
  });
}

describe.each(["fr", "en"])("in %s", (language) => {
  it.each(Object.keys(SCREENS))(
    "%s has no violation in light, dark and forced colours",
    async (name) => {
      const screen = SCREENS[name];
      const page = await browser.newPage({ viewport: { width: 320, height: 800 }, reducedMotion: "reduce", locale: language });
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      try {
        await screen?.open(page, `${server.address}?case=${screen.case ?? "attached"}&language=${language}&theme=light`);
        await page.addScriptTag({ content: AXE });
        const found: Record<string, string[]> = { light: await violations(page) };
        const sideways = await runsOut(page);
        await page.evaluate(() => (window as unknown as { changeTheme(theme: string): void }).changeTheme("dark"));
        await settled(page);
        found.dark = await violations(page);
        await page.emulateMedia({ forcedColors: "active" });
        // The system paints its own colours then; axe would read those of the style sheet.
        found.forced = await violations(page, false);
        expect({ ...found, sideways, errors }).toEqual({ light: [], dark: [], forced: [], sideways: false, errors: [] });
      } finally {
        await page.close();
      }
    },
    60_000,
  );
});
