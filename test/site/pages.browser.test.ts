/** The pages that present RNQ, as a visitor reads them: any size, either language, light or dark, with the keyboard alone. */
import type { Browser } from "playwright-core";
import { faults, runsOutSideways } from "../support/axe";
import { someOf } from "../support/someOf";
import { serveSite, type StaticSite } from "../support/staticSite";
import { launchBrowser } from "../support/workbench";
import { visit } from "./support";

const LIMIT = 300_000;

let site: StaticSite;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite("/reseau/outils/rnq/");
  browser = await launchBrowser();
}, LIMIT);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const PAGES = ["index.html", "english.html", "installer.html", "install.html", "confidentialite.html", "privacy.html"];

test.each(someOf(PAGES, 3))(
  "%s reads well, narrow and dark or wide and light, asks for nothing but the folder and runs no script",
  async (name) => {
    for (const look of [{ width: 320, dark: true }, { width: 1440 }]) {
      const { page, problems, requests } = await visit(browser, site.address + name, look);
      expect({ look, faults: await faults(page), sideways: await runsOutSideways(page), problems }).toEqual({
        look,
        faults: [],
        sideways: false,
        problems: [],
      });
      expect(requests.filter((request) => !request.url().startsWith(site.address))).toEqual([]);
      expect(await page.locator("script").count()).toBe(0);
      await page.context().close();
    }
  },
  LIMIT,
);

test(
  "the keyboard alone leads from the first page to trying and to installing, and back to the other language",
  async () => {
    const { page } = await visit(browser, site.address);
    const tabTo = async (name: string) => {
      for (let count = 0; count < 40; count += 1) {
        await page.keyboard.press("Tab");
        const { text, shown } = await page.evaluate(() => {
          const at = document.activeElement as HTMLElement;
          return { text: at.textContent?.trim() ?? "", shown: getComputedStyle(at).outlineStyle !== "none" };
        });
        expect({ text, shown }).toEqual({ text, shown: true });
        if (text === name) return page.keyboard.press("Enter");
      }
      throw new Error(`Tab never reached ${name}`);
    };
    await tabTo("Installer dans Excel");
    await page.waitForURL("**/installer.html");
    await tabTo("English");
    await page.waitForURL("**/install.html");
    await tabTo("RNQ");
    await page.waitForURL("**/english.html");
    await tabTo("Try with my table");
    await page.waitForURL("**/essayer/?langue=en");
    await page.getByRole("heading", { name: "Try with my table" }).waitFor();
    await page.context().close();
  },
  LIMIT,
);

test(
  "the manifest is downloaded, and the message to one's IT names it",
  async () => {
    const { page } = await visit(browser, `${site.address}installer.html`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Télécharger manifest.xml" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("manifest.xml");
    const message = await page.locator("pre").innerText();
    expect(message).toMatch(/https:\/\/\S+\/manifest\.xml/);
    const mail = await page.getByRole("link", { name: "L’ouvrir dans ma messagerie" }).getAttribute("href");
    expect(decodeURIComponent(mail ?? "").replaceAll("\r", "")).toContain(message.trim());
    await page.context().close();
  },
  LIMIT,
);
