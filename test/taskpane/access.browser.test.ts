/**
 * Every screen under axe, in both languages and three themes, at 320 pixels; nothing may run out sideways. The keyboard
 * alone reaches everything, sees where it is, and comes back to where it left.
 */
import { someOf } from "../support/someOf";
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
  return page.evaluate(
    async ([tags, withContrast]) => {
      const axe = (
        window as unknown as {
          axe: { run(options: unknown): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
        }
      ).axe;
      const { violations: found } = await axe.run({
        runOnly: tags,
        rules: { "color-contrast": { enabled: withContrast } },
      });
      return found.map(
        (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(" ")).join(", ")}`,
      );
    },
    [TAGS, contrast] as const,
  );
}

function runsOut(page: Page): Promise<boolean> {
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
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
    await new Promise(requestAnimationFrame);
  });
}

describe.each(["fr", "en"])("in %s", (language) => {
  it.each(someOf(Object.keys(SCREENS), 2))(
    "%s has no violation in light, dark and forced colours",
    async (name) => {
      const screen = SCREENS[name];
      const page = await browser.newPage({
        viewport: { width: 320, height: 800 },
        reducedMotion: "reduce",
        locale: language,
      });
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      try {
        await screen?.open(
          page,
          `${server.address}?case=${screen.case ?? "attached"}&language=${language}&theme=light`,
        );
        await settled(page);
        await page.addScriptTag({ content: AXE });
        const found: Record<string, string[]> = { light: await violations(page) };
        const sideways = await runsOut(page);
        await page.evaluate(() => (window as unknown as { changeTheme(theme: string): void }).changeTheme("dark"));
        await settled(page);
        found.dark = await violations(page);
        await page.emulateMedia({ forcedColors: "active" });
        // The system paints its own colours then; axe would read those of the style sheet.
        found.forced = await violations(page, false);
        expect({ ...found, sideways, errors }).toEqual({
          light: [],
          dark: [],
          forced: [],
          sideways: false,
          errors: [],
        });
      } finally {
        await page.close();
      }
    },
    300_000,
  );
});

/** A page at its first screen. */
async function opened(name: string, width = 320): Promise<{ page: Page; screen: (typeof SCREENS)[string] }> {
  const screen = SCREENS[name] as (typeof SCREENS)[string];
  const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: "reduce", locale: "fr-FR" });
  await screen.open(page, `${server.address}?case=${screen.case ?? "attached"}&language=fr&theme=light`);
  await settled(page);
  return { page, screen };
}

/** What the mouse could use and Tab must reach, named; of a group of radios only one, of the tabs the chosen one. */
function usable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What a closed disclosure holds has its place, but is not there to be used.
    const seen = (element: Element) =>
      element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
    const all = [
      ...document.querySelectorAll<HTMLElement>("button, input, select, textarea, summary, a[href], [tabindex='0']"),
    ];
    const reached = all.filter(
      (element) => seen(element) && !(element as HTMLButtonElement).disabled && element.tabIndex >= 0,
    );
    const radios = new Set<string>();
    return reached.flatMap((element, index) => {
      if (element instanceof HTMLInputElement && element.type === "radio") {
        if (radios.has(element.name)) return [];
        radios.add(element.name);
        element.dataset.stop = `radio ${element.name}`;
        document
          .querySelectorAll<HTMLElement>(`input[name="${element.name}"]`)
          .forEach((one) => (one.dataset.stop = `radio ${element.name}`));
        return [`radio ${element.name}`];
      }
      const stop = `${index} ${element.tagName.toLowerCase()} ${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}`;
      element.dataset.stop = stop;
      return [stop];
    });
  });
}

/** Where Tab stops from the top of the page to its end, and the stops where nothing shows that they have the focus. */
async function stops(page: Page, most: number): Promise<{ reached: string[]; unseen: string[] }> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  const reached: string[] = [];
  const unseen: string[] = [];
  for (let count = 0; count < most * 3 + 10; count += 1) {
    await page.keyboard.press("Tab");
    await settled(page);
    const { stop, shown } = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      const marked = (element: Element | null, pseudo?: string) => {
        if (!element) return false;
        const { outlineStyle, outlineWidth, boxShadow, borderBottomWidth, content, borderTopStyle } = getComputedStyle(
          element,
          pseudo,
        );
        return (
          (outlineStyle !== "none" && outlineWidth !== "0px") ||
          (!pseudo && boxShadow !== "none") ||
          (pseudo !== undefined && content !== "none" && (borderTopStyle !== "none" || borderBottomWidth !== "0px"))
        );
      };
      return {
        stop: at.dataset.stop ?? null,
        shown:
          marked(at) ||
          marked(at, "::after") ||
          marked(at.parentElement) ||
          marked(at.parentElement, "::after") ||
          [...(at.parentElement?.children ?? [])].some((one) => marked(one)),
      };
    });
    if (stop === null || reached.includes(stop)) {
      if (reached.length >= most || count > most + 5) break;
      continue;
    }
    reached.push(stop);
    if (!shown) unseen.push(stop);
  }
  return { reached, unseen };
}

it.each(someOf(Object.keys(SCREENS), 2))(
  "Tab alone reaches everything on %s, and shows where it is",
  async (name) => {
    const { page } = await opened(name);
    try {
      const wanted = await usable(page);
      const { reached, unseen } = await stops(page, wanted.length);
      expect({ missed: wanted.filter((stop) => !reached.includes(stop)), unseen }).toEqual({ missed: [], unseen: [] });
    } finally {
      await page.close();
    }
  },
  300_000,
);

/** Tab until the element with this id has the focus. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let count = 0; count < 200; count += 1) {
    if ((await focused(page)) === id) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${id}`);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? "");
const heading = async (page: Page) => {
  await page.waitForSelector("h1[tabindex]");
  return (await page.locator("h1").innerText()).replace(/\s+/g, " ");
};

it("is walked through with the keyboard alone, from the first opening to a sheet and back", async () => {
  const { page } = await opened("opening");
  try {
    await tabTo(page, "activate");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#see-missing");
    await tabTo(page, "see-missing");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#point-31");
    expect(await heading(page)).toBe("Ce qui manque");
    await tabTo(page, "point-31");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#model-for-31");
    await tabTo(page, "model-for-31");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#model-complaints");
    expect(await heading(page)).toBe("Partir du modèle");
    await tabTo(page, "model-complaints");
    await page.keyboard.press("Space");
    await page.locator("[role=status]", { hasText: "créée" }).waitFor();
    // Escape goes back one screen at a time, each time to what she came from.
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement?.id === "model-for-31");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement?.id === "point-31");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement?.id === "see-missing");
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("see-missing");
  } finally {
    await page.close();
  }
}, 300_000);

it("moves nothing for a reader who asked for less motion", async () => {
  for (const name of ["settings", "columns", "questions", "more"]) {
    const { page } = await opened(name);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("#root *")].filter((element) => {
          const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
          const longest = (text: string) =>
            Math.max(...text.split(",").map((part) => parseFloat(part) * (part.includes("ms") ? 1 : 1000)));
          return (animationName !== "none" && longest(animationDuration) > 10) || longest(transitionDuration) > 10;
        }).length,
    );
    expect({ name, moving }).toEqual({ name, moving: 0 });
    await page.close();
  }
}, 300_000);

it.each([
  [720, 2],
  [450, 1],
])(
  "at %i pixels sections stand in %i column(s), and nothing runs out sideways",
  async (width, columns) => {
    for (const name of ["state", "more", "missing", "models"]) {
      const { page } = await opened(name, width);
      const lefts = await page
        .locator("main section h2")
        .evaluateAll((titles) => new Set(titles.map((title) => Math.round(title.getBoundingClientRect().left))).size);
      expect({ name, lefts: Math.min(lefts, 2), out: await runsOut(page) }).toEqual({
        name,
        lefts: name === "state" || name === "models" ? lefts : columns,
        out: false,
      });
      await page.close();
    }
  },
  300_000,
);
