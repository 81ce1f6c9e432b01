/** What our settings in the workbook are, and how they are checked when they are read: the types are those of the schemas. */
import * as z from "zod/mini";
import { VAT_CASES } from "../../rnq/vat";
import { LOG_SUBJECTS } from "../../tracker/model/logs";
import type { Scope } from "../../tracker/model/assessment";
import type { Correction, CorrectedColumn, Settled } from "../../tracker/model/recognition";
import { parseCalendarDate, type CalendarDate } from "../../tracker/cells/dates";
import { LONGEST_PERIOD } from "../../tracker/model/periods";
import { IDENTITY_TEXTS, LONGEST_TEXT, MOST_SITES, type Identity } from "../../tracker/identity/identity";

// The content security policy forbids code made from text, which zod would otherwise try.
z.config({ jitless: true });

const date = z.custom<CalendarDate>((text) => typeof text === "string" && parseCalendarDate(text) === text);
const category = z.enum(["OF", "BC", "VAE", "CFA"]);
const indicator = z.int().check(z.gte(1), z.lte(33));
const said = z.enum(["compliant", "partial", "nonCompliant", "todo", "notApplicable"]);
const isText = (value: unknown) => typeof value === "string";

const scope: z.ZodMiniType<Scope> = z.object({
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

const correction: z.ZodMiniType<Correction> = z.object({
  sheet: z.string(),
  headerRow: z.nullable(z.int().check(z.positive())),
  kind: z.enum(["indicators", "proofRegister", "journeyTall", "journeyWide", "log", "survey", "ignore"]),
  subject: z.optional(z.enum(LOG_SUBJECTS)),
  columns: z.array(
    z.object({
      // A role of a later version is kept: recognition passes over what it does not know.
      role: z.custom<CorrectedColumn["role"]>(isText),
      column: z.string().check(z.regex(/^[A-Z]{1,3}$/)),
      header: z.string(),
      sample: z.optional(z.array(z.string())),
    }),
  ),
  answered: z.optional(z.array(z.custom<Settled>(isText))),
  repairs: z.optional(z.record(z.string(), z.string())),
  numbering: z.optional(z.enum(["criterion.rank", "criterion.indicator", "plain"])),
  statusWords: z.optional(z.record(z.string(), z.enum([...said.options, "ignore"]))),
  statusColours: z.optional(z.record(z.string(), said)),
});

const text = z.string().check(z.maxLength(LONGEST_TEXT));
const identity: z.ZodMiniType<Identity> = z.object({
  ...Object.fromEntries(IDENTITY_TEXTS.map((name) => [name, z.optional(text)])),
  sites: z.optional(z.readonly(z.array(text).check(z.maxLength(MOST_SITES)))),
  vat: z.optional(z.enum(VAT_CASES)),
});

const months = z.optional(z.int().check(z.gte(1), z.lte(LONGEST_PERIOD)));

const MOST_TIME_OFF = 40;

export const settingsSchema = z.object({
  version: z.literal(1),
  /** She clicked *Activer le suivi*. */
  attached: z.boolean(),
  scope: z.nullable(scope),
  corrections: z.readonly(z.array(correction)),
  highlight: z.boolean(),
  /** Name of the body. */
  body: z.optional(z.string()),
  /** The rest of the identity block. */
  identity: z.optional(identity),
  /** Which of several trackers is judged, by name. */
  tracker: z.optional(z.string()),
  hoursPerWeek: z.optional(z.number().check(z.positive(), z.lte(80))),
  planStart: z.optional(date),
  /** Her time off, which the plan leaves free. */
  timeOff: z.optional(z.readonly(z.array(z.object({ from: date, to: date })).check(z.maxLength(MOST_TIME_OFF)))),
  /** Months after which a periodic proof is to be read again, where she changed the usual ones. */
  periods: z.optional(z.object({ watch: months, results: months, funders: months, review: months })),
  /** What the file of proofs does with an indicator without proof; `leave` (an empty row to write in) unless she chose. */
  unproven: z.optional(z.enum(["leave", "hide"])),
  /** Indicators that she accepted for steps of hers that name none, by step as she writes it. */
  accepted: z.optional(z.readonly(z.record(z.string(), z.readonly(z.array(indicator))))),
  loadAtOpening: z.optional(z.boolean()),
  language: z.optional(z.enum(["fr", "en"])),
});

/** Settings of ours in the workbook, small and versioned; the visible tables are the only data. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;
