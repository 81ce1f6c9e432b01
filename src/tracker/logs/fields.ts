/** The forms of the logs: at most six fields each, and what they are in the columns of a log. */
import type { CalendarDate } from "../cells/dates";
import type { LogSubject } from "../model/logs";
import type { SingleRole } from "../model/roles";

/** What is asked; the four last are questions of a session review beside *Ce que je change* (`action`). */
export type EntryField = "title" | "source" | "detail" | "action" | "use" | "well" | "notWell" | "attendance" | "said";

/** One line of a log, as she enters it. */
export interface LogLine {
  readonly subject: LogSubject;
  /** The day it happened. */
  readonly date: CalendarDate;
  readonly texts: Readonly<Partial<Record<EntryField, string>>>;
  /** Watch: what it serves; none where she does not say. */
  readonly indicators: readonly number[];
}

/** In the order in which they are asked, after the day; the first one alone must be filled in. */
export const FIELDS_OF: Readonly<Record<LogSubject, readonly EntryField[]>> = {
  watch: ["title", "source", "use"],
  complaints: ["title", "source", "action", "use"],
  difficulties: ["title", "action", "use"],
  incidents: ["title", "detail", "action", "use"],
  improvement: ["title", "source", "action", "use"],
  reviews: ["title", "well", "notWell", "attendance", "said", "action"],
  partners: ["title", "detail", "action", "use"],
  training: ["title", "source", "detail", "use"],
  subcontractors: ["title", "detail", "action", "use"],
};

/** Watch asks which of its three indicators a reading serves; a review has six fields already, its day is that of the click. */
export const asksIndicator = (subject: LogSubject): boolean => subject === "watch";
export const asksDay = (subject: LogSubject): boolean => subject !== "reviews";

/** Where a log has no column for a field: the roles that hold it as well, the first that is there. */
export const HOMES: Readonly<Record<EntryField, readonly SingleRole[]>> = {
  title: ["title", "detail", "source"],
  source: ["source", "detail", "title"],
  detail: ["detail", "title"],
  action: ["action", "use", "detail", "title"],
  use: ["use", "action", "detail", "title"],
  well: ["detail", "title"],
  notWell: ["detail", "title"],
  attendance: ["detail", "title"],
  said: ["detail", "title"],
};

/** Headers of her columns that ask a question of a review themselves. */
export const ASKED_IN: Readonly<Partial<Record<EntryField, RegExp>>> = {
  well: /bien march|points? forts?|positif|reussi|a garder|went well|strengths?/,
  notWell: /pas march|points? faibles?|negatif|a revoir|a ameliorer|did not|weak|difficult/,
  attendance: /presen|assidu|absen|attendance/,
  said: /(?:ils|elles|stagiaires|participants) (?:ont dit|disent|en disent|en pensent)|avis|retours?|ressenti|satisf|they said|feedback/,
};
