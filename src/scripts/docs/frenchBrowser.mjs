/** The browser of the pictures. Its date fields are French where its French is installed (on Debian `chromium-l10n`). */
import { findBrowser } from "../findPrograms.mjs";

/** Windows and Mac read the argument, Linux the variable. */
export const frenchBrowser = () => ({
  executablePath: findBrowser(),
  args: ["--no-sandbox", "--disable-gpu", "--lang=fr-FR"],
  env: { ...process.env, LANGUAGE: "fr" },
});
