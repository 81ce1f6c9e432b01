/** Each form of a log from the keyboard alone, in at most ten key presses beside the words that are typed. */
import type { Page } from "playwright-core";
import { FIELDS_OF } from "../../src/tracker/logs/fields";
import { LOG_SUBJECTS } from "../../src/tracker/model/logs";
import { logForms } from "../../src/text/logs/forms";
import { opened, withPictures } from "./look/pictured";
import { someOf } from "../support/someOf";

const MOST = 10;

withPictures();

const focusOn = (page: Page, id: string) => page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);

it.each(someOf(LOG_SUBJECTS, 3))(
  "a line of %s",
  async (subject) => {
    const { page } = await opened("week");
    let pressed = 0;
    const press = async (key: string) => {
      pressed += 1;
      await page.keyboard.press(key);
    };
    try {
      await page.focus("#note");
      await press("Enter");
      await focusOn(page, "note-subject");
      const wanted = logForms.fr.subjects[subject];
      if (subject !== LOG_SUBJECTS[0]) await press(wanted.normalize("NFD").charAt(0));
      expect(await page.locator("#note-subject").inputValue()).toBe(subject);
      for (const field of FIELDS_OF[subject]) {
        await press("Tab");
        await focusOn(page, `note-${field}`);
        await page.keyboard.type(`dit ${field}`);
      }
      const isLong = await page.evaluate(() => document.activeElement instanceof HTMLTextAreaElement);
      await press(isLong ? "Control+Enter" : "Enter");
      await page.locator("[role=status]", { hasText: "Noté dans" }).waitFor();
      // Back where she came from.
      await focusOn(page, "note");
      expect(pressed).toBeLessThanOrEqual(MOST);
    } finally {
      await page.close();
    }
  },
  120_000,
);
