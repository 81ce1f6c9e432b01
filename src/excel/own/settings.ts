/**
 * Our settings in the workbook: small, versioned, parsed before use. Damaged or newer ones are never
 * overwritten; *Retirer RNQ du classeur* removes them.
 */
import * as z from "zod/mini";
import { errors } from "../../text/errors";
import type { Language } from "../../text";
import { RnqError } from "../base/api";
import { settingsSchema, type Settings } from "../base/settingsSchema";
import { SETTINGS_KEY } from "./marks";

export const NO_SETTINGS: Settings = { version: 1, attached: false, scope: null, corrections: [], highlight: false };

/** The saved settings, or none. Throws for those it cannot read rather than replace them. */
export function readSettings(stored: ReadonlyMap<string, unknown>, language: Language = "fr"): Settings {
  const value = parseStored(stored.get(SETTINGS_KEY), language);
  if (value === undefined) return NO_SETTINGS;
  const version = z.object({ version: z.number() }).safeParse(value);
  if (version.success && version.data.version > NO_SETTINGS.version)
    throw new RnqError("settingsNewer", errors[language].settingsNewer);
  const parsed = settingsSchema.safeParse(value);
  if (!parsed.success)
    throw new RnqError("settingsDamaged", errors[language].settingsDamaged, parsed.error.issues[0]?.path.join("."));
  return parsed.data;
}

function parseStored(value: unknown, language: Language): unknown {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw new RnqError("settingsDamaged", errors[language].settingsDamaged);
  try {
    return JSON.parse(value) as unknown;
  } catch {
    throw new RnqError("settingsDamaged", errors[language].settingsDamaged);
  }
}

/** Queues the writing of the settings; the caller's next request carries it. */
export function writeSettings(context: Excel.RequestContext, value: Settings): void {
  context.workbook.settings.add(SETTINGS_KEY, JSON.stringify(value));
}
