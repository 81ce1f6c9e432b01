/**
 * Every screen under axe, in both languages and three themes, at 320 pixels; nothing may run out sideways.
 */
import { faults } from "../support/axe";
import { someOf } from "../support/someOf";
import { opened, runsOut, settled, withPictures } from "./look/pictured";
import { SCREENS } from "./look/screens.cjs";

withPictures();

test("the line between the steps of a journey stays in forced colours", async () => {
  const { page } = await opened("journey");
  await page.emulateMedia({ forcedColors: "active" });
  const line = await page.evaluate(() => {
    const step = [...document.querySelectorAll("main ol div")].find(
      (one) => getComputedStyle(one, "::before").position === "absolute",
    );
    const { borderLeftWidth, borderLeftColor } = getComputedStyle(step as Element, "::before");
    return { borderLeftWidth, isSeen: borderLeftColor !== getComputedStyle(document.body).backgroundColor };
  });
  expect(line).toEqual({ borderLeftWidth: "2px", isSeen: true });
  await page.close();
}, 300_000);

describe.each(["fr", "en"])("in %s", (language) => {
  it.each(someOf(Object.keys(SCREENS), 1))(
    "%s has no violation in light, dark and forced colours",
    async (name) => {
      const { page, errors } = await opened(name, { language });
      try {
        const found: Record<string, string[]> = { light: await faults(page) };
        const sideways = await runsOut(page);
        await page.evaluate(() => (window as unknown as { changeTheme(theme: string): void }).changeTheme("dark"));
        await settled(page);
        // A theme of ours changes colours and nothing else.
        found.dark = await faults(page, "colours");
        await page.emulateMedia({ forcedColors: "active" });
        // The system paints its own colours then; axe would read those of the style sheet.
        found.forced = await faults(page, "butColours");
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
