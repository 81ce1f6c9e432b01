/** Where a line goes: the log of hers that follows its subject, and what a review adds to her improvements. */
import { logForms } from "../../text/logs/forms";
import type { Language } from "../../text";
import type { LogSubject } from "../model/logs";
import type { Recognition } from "../model/recognition";
import type { LogLine } from "./fields";

/** Position of her log of a subject among the tables: of several, the one that she wrote in last; null without one. */
export function logFor({ tables }: Recognition, subject: LogSubject): number | null {
  let found: number | null = null;
  tables.forEach(({ kind, subject: own, last }, at) => {
    if (kind !== "log" || own !== subject) return;
    const best = found === null ? undefined : tables[found];
    if (best === undefined || (last ?? "") > (best.last ?? "")) found = at;
  });
  return found;
}

/** A line, and where a review changes something the improvement that follows from it (guide V9, 32). */
export function linesOf(line: LogLine, language: Language): readonly LogLine[] {
  const change = line.subject === "reviews" ? (line.texts.action?.trim() ?? "") : "";
  if (change === "") return [line];
  const source = logForms[language].fromReview(line.texts.title?.trim() ?? "");
  return [line, { subject: "improvement", date: line.date, texts: { title: change, source }, indicators: [] }];
}
