/** Finds a browser and LibreOffice where they are usually installed; nothing is downloaded. */
import { existsSync } from "node:fs";
import path from "node:path";

const PLACES = {
  browser: {
    linux: [
      "chromium",
      "chromium-browser",
      "google-chrome",
      "google-chrome-stable",
      "microsoft-edge",
      "microsoft-edge-stable",
    ],
    darwin: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
    win32: [
      "Google/Chrome/Application/chrome.exe",
      "Microsoft/Edge/Application/msedge.exe",
      "Chromium/Application/chrome.exe",
    ],
  },
  // The same engine without windows: half the work of a browser for each page of a test.
  shell: { linux: ["chromium-headless-shell", "chrome-headless-shell"], darwin: [], win32: [] },
  office: {
    linux: ["soffice", "libreoffice"],
    darwin: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
    win32: ["LibreOffice/program/soffice.exe"],
  },
};

function firstExisting(names) {
  if (process.platform === "darwin") return names.find((name) => existsSync(name)) ?? null;
  const folders =
    process.platform === "win32"
      ? [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
      : [...(process.env.PATH ?? "").split(path.delimiter), "/usr/bin", "/snap/bin"];
  for (const name of names) {
    for (const folder of folders) {
      if (folder && existsSync(path.join(folder, name))) return path.join(folder, name);
    }
  }
  return null;
}

/** An installed Chrome, Edge or Chromium; `RNQ_BROWSER` names another one. */
export function findBrowser() {
  return process.env.RNQ_BROWSER ?? firstExisting(PLACES.browser[process.platform] ?? PLACES.browser.linux);
}

/** What the tests look at pages with: Chromium's headless shell where it is installed, or the browser. */
export function findTestBrowser() {
  return process.env.RNQ_BROWSER ?? firstExisting(PLACES.shell[process.platform] ?? []) ?? findBrowser();
}

/** An installed LibreOffice. */
export function findOffice() {
  return firstExisting(PLACES.office[process.platform] ?? PLACES.office.linux);
}
