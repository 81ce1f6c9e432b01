/** Accessibility of a page, by axe. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Axe {
  run(options: unknown): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
}

/**
 * What is at fault, a line each: rule and selector. The frame of the pane has tests of its own. `colours` looks at their
 * contrast alone, for a theme that changes nothing else; `butColours` leaves it out, where the system paints its own.
 */
export async function faults(page: Page, rules: "all" | "colours" | "butColours" = "all"): Promise<string[]> {
  // By the protocol of the browser: the page's own policy lets no script in.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate(
    async ([tags, which]) => {
      const { violations } = await (window as unknown as { axe: Axe }).axe.run({
        ...(which === "colours"
          ? { runOnly: { type: "rule", values: ["color-contrast"] } }
          : { runOnly: tags, rules: { "color-contrast": { enabled: which === "all" } } }),
        iframes: false,
        // What passes is not asked, nor what lies outside the page.
        resultTypes: ["violations"],
        preload: false,
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
    },
    [TAGS, rules] as const,
  );
}

/** Whether something runs out of the window sideways. */
export const runsOutSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
