/** Accessibility of a page, by axe. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Axe {
  run(options: unknown): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
}

/** What is at fault, a line each: rule and selector. The frame of the pane has tests of its own. */
export async function faults(page: Page): Promise<string[]> {
  // By the protocol of the browser: the page's own policy lets no script in.
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run({ runOnly: tags, iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  }, TAGS);
}

/** Whether something runs out of the window sideways. */
export const runsOutSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
