/**
 * The keyboard alone reaches everything, sees where it is, and comes back to where it left; nothing moves for who asked for
 * less motion, and wider panes use their width.
 */
import type { Page } from "playwright-core";
import { someOf } from "../support/someOf";
import { opened, runsOut, settled, withPictures } from "./look/pictured";
import { SCREENS } from "./look/screens.cjs";

withPictures();

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

/** The stop that has the focus, once a frame has shown it, and whether anything shows that it has. */
function focusedStop(page: Page): Promise<{ readonly stop: string | null; readonly shown: boolean }> {
  return page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
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
    let { stop, shown } = await focusedStop(page);
    if (!shown) {
      await settled(page);
      ({ stop, shown } = await focusedStop(page));
    }
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
  for (const name of someOf(["settings", "columns", "questions", "more"], 2)) {
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
    for (const name of someOf(["state", "more", "missing", "models"], 2)) {
      const { page } = await opened(name, { width });
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
