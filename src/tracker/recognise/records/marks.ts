/** The cells where a step of a journey meets a trainee or a session. */
import { isCellError } from "../../cells/grid";
import type { JourneySession, StepCell } from "../../model/recognition";
import { isWrittenDay, looksLikeDate, readDate } from "../../cells/writtenDates";
import { fold } from "../../cells/words";
import { madeOnce } from "../../cells/once";
import type { Draft } from "../draft/draft";
import { sampleRows, type Segment } from "../layout/segments";
import { readStatus, takesBack } from "../status/statuses";
import { textOf } from "../layout/view";

type Mark = JourneySession["steps"][number];

/** "03/04", "3/4": a day and a month, or three of four; "le 3/4" is a day. */
const PAIR = /^(\d{1,2})\s?\/\s?(\d{1,2})\.?$/;

/** Whether such a text can but be a day: it has a zero before, or more than the whole. */
function isSurelyDay(text: string): boolean {
  const [, one = "", other = ""] = PAIR.exec(fold(text)) ?? [];
  const [day, month] = [Number(one), Number(other)];
  const isDay = day >= 1 && month >= 1 && day <= 31 && month <= 31 && (month <= 12 || day <= 12);
  return isDay && (/^0\d/.test(one) || /^0\d/.test(other) || (day > month && month <= 12));
}

/** Column -> whether its pairs of numbers are days, settled for all of them. */
const daysOf = madeOnce((_segment: Segment): Map<number, boolean> => new Map());

/** A day without its year, which looks like a part of a whole where the column counts. */
function isDayWithoutYear({ segment }: Draft, column: number, text: string): boolean {
  const folded = fold(text);
  const said = folded.replace(/^(?:le|on) (?=\d)/, "");
  if (!PAIR.test(said)) return false;
  if (said !== folded) return true;
  if (isSurelyDay(text)) return true;
  const known = daysOf(segment);
  let writes = known.get(column);
  if (writes === undefined) {
    writes = [...sampleRows(segment, SAMPLED)].some((row) => isSurelyDay(segment.view.text(row, column)));
    known.set(column, writes);
  }
  return writes;
}

const SAMPLED = 200;

/** A step that is not for this trainee, in words that a status column has no need of; "for now" says another thing. */
const NOT_NEEDED =
  /^\W*(?:pas (?:de )?besoin|aucun besoin|nul besoin|pas utile|sans utilite|inutile|superflue?|no need|unnecessary|needless|not useful)(?:\W*$|\s?[(,:;.-]|\s(?:ici|pour|chez|car|puisque|here|for|as|since|because)\b)/;
const FOR_NOW = /\?|\b(?:encore|pour (?:l'instant|le moment)|sauf|mais|si|yet|now|unless|but|except|if)\b/;

/** Who left before a step is not waited for. */
const GONE =
  /^\W*(?:abandon(?:ne)?|a abandonne|demission(?:naire|ne)?|rupture|exclue?|desistement|s'est desistee?|dropped out|drop-?out|withdrew|withdrawn|left the course)\W*$/;

function isNotNeeded(text: string, isSaid: boolean): boolean {
  const folded = fold(text);
  return (isSaid || NOT_NEEDED.test(folded) || GONE.test(folded)) && !FOR_NOW.test(folded);
}

/** A date, a tick, "Oui" or any other trace is done; empty, "Non" or "à faire" is pending. */
export function readMark(draft: Draft, row: number, column: number): Mark {
  const { view } = draft.segment;
  const value = view.filled(row, column);
  if (value === null || isCellError(value)) return "pending";
  if (typeof value === "number")
    return looksLikeDate(value, view.sheet.formats ? view.format(row, column) : undefined) || value > 0
      ? "done"
      : "pending";
  if (typeof value === "string" && (isWrittenDay(value) || isDayWithoutYear(draft, column, value))) return "done";
  const status = readStatus(value)?.status;
  if (typeof value === "string" && isNotNeeded(value, status === "notApplicable")) return "notApplicable";
  if (status !== undefined) return status === "compliant" ? "done" : "pending";
  // A date, a name or a reference is a trace of what was done, unless its words take that back.
  return takesBack(textOf(value)) || isUnsettled(textOf(value)) ? "pending" : "done";
}

/** The day that a cell of a step holds, and whether it holds nothing. */
export function readStepCell(draft: Draft, row: number, column: number): StepCell {
  const { view } = draft.segment;
  const value = view.filled(row, column);
  if (value === null) return { empty: true };
  const date = readDate(value, view.format(row, column), view.date1904);
  return date === null ? {} : { date };
}

/** Asked for again, lost, called off or due by a day: no trace, though a day may stand beside. */
const UNSETTLED =
  /^\W*(?:relanc|perdu|introuvable|egare|annul|chased|reminded|lost|cancel|not found|(?:avant|d'ici|au plus tard|before|due|until)\b.*\d|(?:pour|by)\s(?:le |the )?\d)/;

function isUnsettled(text: string): boolean {
  return UNSETTLED.test(fold(text));
}

export function countMarks(marks: readonly Mark[]): Record<Mark, number> {
  const count = { done: 0, pending: 0, notApplicable: 0 };
  for (const mark of marks) count[mark] += 1;
  return count;
}
