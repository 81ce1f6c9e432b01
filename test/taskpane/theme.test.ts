/** The pane has the theme of the place it is in, also when that changes while it is open. */
import { JSDOM } from "jsdom";
import { themeOfPlace } from "../../src/taskpane/environment";

/** A page whose system prefers light or dark, and changes its mind. */
function page(dark: boolean) {
  const { window } = new JSDOM("<!doctype html>");
  const preference = Object.assign(new window.EventTarget(), { matches: dark });
  Object.assign(globalThis, { window, document: window.document });
  Object.assign(window, { matchMedia: () => preference });
  return {
    window,
    prefer(next: boolean) {
      preference.matches = next;
      preference.dispatchEvent(new window.Event("change"));
    },
  };
}

test("without a word of Office, follows what the browser prefers", () => {
  const { prefer } = page(false);
  const { theme, onThemeChanged } = themeOfPlace(() => undefined);
  expect(theme).toBe("light");
  const seen: string[] = [];
  const stop = onThemeChanged((next) => seen.push(next));
  prefer(true);
  prefer(false);
  stop();
  prefer(true);
  expect(seen).toEqual(["dark", "light"]);
});

test("Office’s own theme wins over the browser’s, and is asked again when the pane comes to the front", () => {
  const { window, prefer } = page(true);
  let background = "#FFFFFF";
  const { theme, onThemeChanged } = themeOfPlace(() => background);
  expect(theme).toBe("light");
  const seen: string[] = [];
  onThemeChanged((next) => seen.push(next));
  prefer(true);
  background = "#262626";
  window.dispatchEvent(new window.Event("focus"));
  window.document.dispatchEvent(new window.Event("visibilitychange"));
  expect(seen).toEqual(["light", "dark", "dark"]);
});
