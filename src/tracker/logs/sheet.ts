/** The sheet of a log that is made where she has none, and that the models of these documents are. */
import type { Language } from "../../text";
import { logForms } from "../../text/logs/forms";
import { dateToSerial } from "../cells/dates";
import type { LogSubject } from "../model/logs";
import { asksIndicator, FIELDS_OF, type EntryField, type LogLine } from "./fields";

export interface LogColumn {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  readonly field: EntryField | "date" | "indicator" | "closed";
}

const WIDE = 34;
const WIDTHS: Readonly<Partial<Record<LogColumn["field"], number>>> = {
  date: 12,
  closed: 12,
  indicator: 12,
  source: 22,
  attendance: 16,
};
/** What is answered, and then over. */
const CLOSED: ReadonlySet<LogSubject> = new Set<LogSubject>(["complaints", "difficulties", "incidents", "improvement"]);

/** The columns of the sheet of a subject, as its form asks. */
export function logSheetColumns(subject: LogSubject, language: Language): readonly LogColumn[] {
  const text = logForms[language];
  const fields: Readonly<Partial<Record<EntryField, string>>> = text.fields[subject];
  const column = (field: LogColumn["field"], head: string): LogColumn => ({
    field,
    head,
    width: WIDTHS[field] ?? WIDE,
  });
  return [
    column("date", text.date),
    ...FIELDS_OF[subject].map((field) => column(field, fields[field] ?? "")),
    ...(asksIndicator(subject) ? [column("indicator", text.indicator)] : []),
    ...(CLOSED.has(subject) ? [column("closed", text.closed)] : []),
  ];
}

/** The cells of a first line under them; null where nothing is said. */
export function firstLine(line: LogLine, language: Language, date1904: boolean): readonly (string | number | null)[] {
  return logSheetColumns(line.subject, language).map(({ field }) => {
    if (field === "date") return dateToSerial(line.date, date1904);
    if (field === "indicator") return line.indicators.length > 0 ? line.indicators.join(", ") : null;
    return field === "closed" ? null : line.texts[field]?.trim() || null;
  });
}
