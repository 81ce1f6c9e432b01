/**
 * How what is ours is told from what is hers, in any later session: hidden sheet-scoped names for sheets
 * and the state column, a marker inside every rule, a prefix on every setting, fixed workbook names.
 */
import type { ModelId } from "../../text/documents";
import { LOG_SUBJECTS, type LogSubject } from "../../tracker/model/logs";
import { MODEL_IDS } from "../../tracker/sheets/models/models";
import type { OurSheet } from "../base/api";

/** Hidden names of our sheets; each refers to the area we wrote. */
export const SHEET_MARKS: Readonly<Record<OurSheet, string>> = {
  summary: "RNQ_Synthese",
  dossier: "RNQ_Dossier",
  journey: "RNQ_Parcours",
  starter: "RNQ_Depart",
  picture: "RNQ_Image",
  draw: "RNQ_Tirage",
  certifiers: "RNQ_Certificateurs",
  handover: "RNQ_Accompagnement",
  results: "RNQ_Resultats",
};

/** Hidden names of sheets made from a document model begin so; the model's own name follows. */
export const MODEL_MARK = "RNQ_Modele_";

/** Hidden names of the sheets of logs that we made begin so; what the log follows comes next. */
export const LOG_MARK = "RNQ_Journal_";

/** Hidden name on her sheet; refers to our state column with its header. */
export const STATE_COLUMN_MARK = "RNQ_Etat";

export const SCOPE_NAME = "RNQ_Perimetre";
export const DATE_NAME = "RNQ_Date";
/** Hidden names of the pieces of a long `RNQ_Perimetre`: this, and a number from 1. */
export const PIECE_NAME = "RNQ_P";

/** Whether a workbook name is spelled like one of those we write. */
export const isNameOfOurs = (name: string): boolean =>
  name === SCOPE_NAME || name === DATE_NAME || /^RNQ_P\d+$/.test(name);

/** Always true; tells a rule of ours, since the ids of rules do not survive closing. */
export const RULE_MARK = 'N("RNQ")=0';

export const SETTING_PREFIX = "RNQ.";
export const SETTINGS_KEY = "RNQ.settings";
/** Settings of a later version are left as they are. */
export const SETTINGS_VERSION = 1;
export const JOURNAL_KEY = "RNQ.journal";

/** The kind of our sheet that a hidden name marks; null for any other name. */
export function markedKind(name: string): OurSheet | null {
  const wanted = name.toUpperCase();
  for (const [kind, mark] of Object.entries(SHEET_MARKS)) if (mark.toUpperCase() === wanted) return kind as OurSheet;
  return null;
}

/**
 * Whether a rule's formula carries our marker, however Excel spaces it. One without a formula is ours too: Excel lets
 * nobody make one, so it was left when a request failed between the rule and its formula.
 */
export function isOurRule(formula: string): boolean {
  return formula === "" || formula.replace(/\s/g, "").toUpperCase().includes(RULE_MARK.toUpperCase());
}

/** The document model that a hidden name marks, in the case of our list; null for any other name. */
export function markedModel(name: string): ModelId | null {
  if (!name.toUpperCase().startsWith(MODEL_MARK.toUpperCase())) return null;
  const wanted = name.slice(MODEL_MARK.length).toUpperCase();
  return MODEL_IDS.find((id) => id.toUpperCase() === wanted) ?? null;
}

/** The log that a hidden name marks; null for any other name. */
export function markedLog(name: string): LogSubject | null {
  if (!name.toUpperCase().startsWith(LOG_MARK.toUpperCase())) return null;
  const wanted = name.slice(LOG_MARK.length).toUpperCase();
  return LOG_SUBJECTS.find((subject) => subject.toUpperCase() === wanted) ?? null;
}
