/** The page of the pictures in a browser, for the tests that look at every screen. */
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../support/workbench";
import { bundlePictures, serve } from "./bundle.cjs";
import { SCREENS } from "./screens.cjs";

let browser: Browser;
let server: { readonly address: string; readonly close: () => void };

/** Serves the pictures and starts a browser for the tests of a file. */
export function withPictures(): void {
  beforeAll(async () => {
    server = await serve(await bundlePictures());
    browser = await launchBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
}

/** A page at this screen, in light colours, and the errors that it tells from its start on. */
export async function opened(
  name: string,
  { language = "fr", width = 320 }: { readonly language?: string; readonly width?: number } = {},
): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const screen = SCREENS[name] as (typeof SCREENS)[string];
  const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: "reduce", locale: language });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await screen.open(page, `${server.address}?case=${screen.case ?? "attached"}&language=${language}&theme=light`);
  await settled(page);
  return { page, errors };
}

/** Whether anything stands to the right of what she can see. */
export function runsOut(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const out = (element: Element) =>
      element.getBoundingClientRect().right > window.innerWidth + 0.5 &&
      getComputedStyle(element).clipPath === "none" &&
      !element.closest("svg, table");
    return (
      document.documentElement.scrollWidth > window.innerWidth || [...document.querySelectorAll("#root *")].some(out)
    );
  });
}

/** Fluent's controls change colour over a moment, however short: what is read is the end of it. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
    await new Promise(requestAnimationFrame);
  });
}
