/**
 * What our settings say, once there are any: parsed before use. Damaged or newer ones are never overwritten; *Retirer RNQ
 * du classeur* removes them. Loaded with the first workbook that holds some.
 */
import * as z from "zod/mini";
import { errors } from "../../text/errors";
import type { Language } from "../../text";
import { RnqError } from "../base/api";
import { settingsSchema, type Settings } from "../base/settingsSchema";
import { SETTINGS_VERSION } from "./marks";

/** Throws for those it cannot read rather than replace them. */
export function parseSettings(stored: unknown, language: Language): Settings {
  const value = parseStored(stored, language);
  const version = z.object({ version: z.number() }).safeParse(value);
  if (version.success && version.data.version > SETTINGS_VERSION)
    throw new RnqError("settingsNewer", errors[language].settingsNewer);
  const parsed = settingsSchema.safeParse(value);
  if (!parsed.success)
    throw new RnqError("settingsDamaged", errors[language].settingsDamaged, parsed.error.issues[0]?.path.join("."));
  return parsed.data;
}

function parseStored(value: unknown, language: Language): unknown {
  if (typeof value !== "string") throw new RnqError("settingsDamaged", errors[language].settingsDamaged);
  try {
    return JSON.parse(value) as unknown;
  } catch {
    throw new RnqError("settingsDamaged", errors[language].settingsDamaged);
  }
}
