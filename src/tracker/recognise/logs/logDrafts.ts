/** The logs of a sheet: among the tables that are none of the other kinds, and under headers that only logs have. */
import type { Draft } from "../draft/draft";
import { LONGEST_HEADER } from "../header/headers";
import { segmentAt, type Segment } from "../layout/segments";
import type { View } from "../layout/view";
import { draftLog } from "./draftLog";
import { logHeaderScores, LOG_COLUMN_ROLES } from "./headers";

/** Lines from the top of a sheet in which the header of a log is looked for. */
const LINES_READ = 30;
const FEWEST_HEADERS = 3;
/** How much the words of a header must say of one role, and the share of the cells of a line that do. */
const CLEAR = 0.6;
const MOSTLY = 0.6;

/**
 * @param segments those of the sheet that no other kind took and that she did not speak of
 * @param isBare whether the sheet holds no table of any kind, and she said nothing of it
 */
export function logDrafts(view: View, segments: readonly Segment[], isBare: boolean): Draft[] {
  const found = segments.flatMap((segment) => draftLog(segment) ?? []);
  if (found.length > 0 || !isBare) return found;
  const row = headerLine(view);
  const told = row === null ? null : draftLog(segmentAt(view, row, row + 1, view.bottom));
  return told ? [told] : [];
}

/**
 * Whether a table is rather a log that its own title names and days each line of: indicators that only titles tell,
 * without a number, a journey of which no step is known and no header says that they are steps, a register without a
 * header of documents.
 */
export function yieldsToLog(draft: Draft): boolean {
  const { segment } = draft;
  if (!isUnsure(draft)) return false;
  const evidence = draftLog(segment)?.evidence ?? [];
  return evidence.includes("logTitle") && evidence.includes("datedEntries");
}

function isUnsure({ kind, indicatorFrom, evidence }: Draft): boolean {
  if (kind === "indicators") return indicatorFrom === "label";
  if (kind === "proofRegister") return !evidence.includes("proofColumn");
  return !evidence.includes("knownSteps") && !evidence.includes("stepHeader");
}

/** The first line of which most cells are words that head the columns of a log; null where none is. */
function headerLine(view: View): number | null {
  for (let row = view.top; row <= Math.min(view.bottom, view.top + LINES_READ); row += 1) {
    const cells = (view.sheet.values[row - view.top] ?? []).filter((value) => value !== null && value !== "");
    if (cells.length < FEWEST_HEADERS || !cells.every((value) => typeof value === "string")) continue;
    const roles = cells.flatMap((text) => roleOf(text) ?? []);
    if (new Set(roles).size >= FEWEST_HEADERS && roles.length >= cells.length * MOSTLY && roles.includes("date"))
      return row;
  }
  return null;
}

function roleOf(text: string): string | null {
  if (text.length > LONGEST_HEADER) return null;
  const scores = logHeaderScores(text);
  const best = LOG_COLUMN_ROLES.reduce((most, role) => (scores[role] > scores[most] ? role : most), "none");
  return best === "none" || scores[best] < CLEAR ? null : best;
}
