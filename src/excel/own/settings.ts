/**
 * Our settings in the workbook: small, versioned, parsed before use. Damaged or newer ones are never
 * overwritten; *Retirer RNQ du classeur* removes them.
 */
import * as z from "zod/mini";
import { errors } from "../../text/errors";
import type { Language } from "../../text";
import { parseCalendarDate, type CalendarDate } from "../../tracker/cells/dates";
import { LONGEST_PERIOD } from "../../tracker/model/periods";
import { RnqError, type Settings } from "../base/api";
import { SETTINGS_KEY } from "./marks";

// The content security policy forbids code made from text, which zod would otherwise try.
z.config({ jitless: true });

export const NO_SETTINGS: Settings = { version: 1, attached: false, scope: null, corrections: [], highlight: false };

const date = z.custom<CalendarDate>((text) => typeof text === "string" && parseCalendarDate(text) === text);
const category = z.enum(["OF", "BC", "VAE", "CFA"]);
const indicator = z.int().check(z.gte(1), z.lte(33));
const said = z.enum(["compliant", "partial", "nonCompliant", "todo", "notApplicable"]);

const scope = z.object({
  supposed: z.boolean(),
  categories: z.array(category),
  certifying: z.boolean(),
  workLinked: z.boolean(),
  workplace: z.boolean(),
  subcontracts: z.boolean(),
  subcontractor: z.enum(["none", "partly", "only"]),
  overTwoDays: z.boolean(),
  newEntrant: z.array(category),
  formalised: z.array(indicator),
  audit: z.enum(["initial", "surveillance", "renewal"]),
  auditDate: z.nullable(date),
  certificateDate: z.nullable(date),
  lastAudit: z.nullable(date),
  earlier: z.array(z.object({ indicator, gravity: z.enum(["minor", "major"]) })),
  complements: z.record(z.string(), z.enum(["done", "todo"])),
});

const correction = z.object({
  sheet: z.string(),
  headerRow: z.nullable(z.int().check(z.positive())),
  kind: z.enum(["indicators", "proofRegister", "journeyTall", "journeyWide", "ignore"]),
  columns: z.array(
    z.object({
      role: z.string(),
      column: z.string().check(z.regex(/^[A-Z]{1,3}$/)),
      header: z.string(),
      sample: z.optional(z.array(z.string())),
    }),
  ),
  answered: z.optional(z.array(z.string())),
  repairs: z.optional(z.record(z.string(), z.string())),
  numbering: z.optional(z.enum(["criterion.rank", "criterion.indicator", "plain"])),
  statusWords: z.optional(z.record(z.string(), said)),
  statusColours: z.optional(z.record(z.string(), said)),
});

const months = z.optional(z.int().check(z.gte(1), z.lte(LONGEST_PERIOD)));

const settings = z.object({
  version: z.literal(1),
  attached: z.boolean(),
  scope: z.nullable(scope),
  corrections: z.array(correction),
  highlight: z.boolean(),
  body: z.optional(z.string()),
  hoursPerWeek: z.optional(z.number().check(z.positive(), z.lte(80))),
  planStart: z.optional(date),
  periods: z.optional(z.object({ watch: months, results: months, funders: months, review: months })),
  unproven: z.optional(z.enum(["leave", "hide"])),
  accepted: z.optional(z.record(z.string(), z.array(indicator))),
  loadAtOpening: z.optional(z.boolean()),
  language: z.optional(z.enum(["fr", "en"])),
});

/** The saved settings, or none. Throws for those it cannot read rather than replace them. */
export function readSettings(stored: ReadonlyMap<string, unknown>, language: Language = "fr"): Settings {
  const value = parseStored(stored.get(SETTINGS_KEY), language);
  if (value === undefined) return NO_SETTINGS;
  const version = z.object({ version: z.number() }).safeParse(value);
  if (version.success && version.data.version > NO_SETTINGS.version)
    throw new RnqError("settingsNewer", errors[language].settingsNewer);
  const parsed = settings.safeParse(value);
  if (!parsed.success)
    throw new RnqError("settingsDamaged", errors[language].settingsDamaged, parsed.error.issues[0]?.path.join("."));
  return parsed.data as Settings;
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
