/** The surveys of a sheet: among the tables that are none of the other kinds, or under the first line of the sheet. */
import type { Draft } from "../draft/draft";
import { segmentAt, type Segment } from "../layout/segments";
import type { View } from "../layout/view";
import { draftSurvey } from "./draftSurvey";

/** Lines from the top of a sheet in which the header of an export is looked for. */
const LINES_READ = 12;
const FEWEST_HEADERS = 2;

/**
 * @param segments those of the sheet that no other kind took and that she did not speak of
 * @param isBare whether the sheet holds no table of any kind, and she said nothing of it
 */
export function surveyDrafts(view: View, segments: readonly Segment[], isBare: boolean): Draft[] {
  const told = isBare ? underFirstLine(view) : null;
  // Headers of an export are whole questions, of which the words of other tables may hide a part.
  return told ? [told] : segments.flatMap((segment) => draftSurvey(segment) ?? []);
}

/** Whether a table taken for another kind is the export of a form, whose rows say when they were sent. */
export function yieldsToSurvey({ kind, segment }: Draft): boolean {
  return kind !== "indicators" && draftSurvey(segment)?.columns.has("timestamp") === true;
}

function underFirstLine(view: View): Draft | null {
  for (let row = view.top; row < Math.min(view.bottom, view.top + LINES_READ); row += 1) {
    const cells = (view.sheet.values[row - view.top] ?? []).filter((value) => value !== null && value !== "");
    if (cells.length < FEWEST_HEADERS || !cells.every((value) => typeof value === "string")) continue;
    return draftSurvey(segmentAt(view, row, row + 1, view.bottom));
  }
  return null;
}
