/** Our settings in the workbook: small and versioned. What reads those that are there is loaded with them (`storedSettings`). */
import type { Language } from "../../text";
import type { Settings } from "../base/api";
import { loadedLater } from "../base/loaded";
import { SETTINGS_KEY, SETTINGS_VERSION } from "./marks";

const NO_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  attached: false,
  scope: null,
  corrections: [],
  highlight: false,
};

/** The saved settings, or none. Throws for those it cannot read rather than replace them. */
export async function settingsIn(stored: ReadonlyMap<string, unknown>, language: Language = "fr"): Promise<Settings> {
  const value = stored.get(SETTINGS_KEY) ?? null;
  if (value === null) return NO_SETTINGS;
  const { parseSettings } = await loadedLater(
    () => import(/* webpackChunkName: "judged" */ "./storedSettings"),
    language,
  );
  return parseSettings(value, language);
}

/** Queues the writing of the settings; the caller's next request carries it. */
export function writeSettings(context: Excel.RequestContext, value: Settings): void {
  context.workbook.settings.add(SETTINGS_KEY, JSON.stringify(value));
}
