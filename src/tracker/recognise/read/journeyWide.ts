/** Reads a wide journey: a row per trainee or session, a column per step. */
import { columnLetters } from "../../cells/address";
import type { JourneySession, JourneyStep, Warning } from "../../model/recognition";
import type { Draft } from "../draft/draft";
import { readIndicatorCell } from "../numbers/indicatorCell";
import { resolveMentions } from "../numbers/indicators";
import { categoryReader } from "../records/category";
import { detailsReader } from "../records/details";
import { countMarks, readMark, readStepCell } from "../records/marks";
import { columnOf, present } from "../draft/result";
import { datesOfRole, textsOfRole } from "../draft/roleCells";
import { groupLines } from "./traineeGroups";
import { textOf } from "../layout/view";
import { isTotalRow } from "../layout/totals";

export interface ReadWide {
  readonly steps: JourneyStep[];
  readonly sessions: JourneySession[];
  readonly first: number;
  readonly last: number;
}

export function readJourneyWide(draft: Draft, table: number): ReadWide | null {
  const { view, firstRow, lastRow } = draft.segment;
  const key = columnOf(draft, "trainee") ?? columnOf(draft, "session");
  const columns = [...(draft.columns.get("steps") ?? [])].sort((a, b) => a - b);
  if (key === null) return null;
  const categoryAt = categoryReader(draft);
  const detailsAt = detailsReader(draft);
  const groups = groupLines(draft, key);
  const hasSessions = draft.columns.has("session");
  const sessionAt = textsOfRole(draft, "session");
  const startAt = datesOfRole(draft, "start");
  const endAt = datesOfRole(draft, "end");
  const sessions: JourneySession[] = [];
  let empty = 0;
  let group = "";
  for (let row = firstRow; row <= lastRow; row += 1) {
    const trainee = view.filled(row, key);
    if (trainee === null) {
      empty += 1;
      continue;
    }
    const named = groups.get(row);
    if (named !== undefined) {
      group = named;
      empty = 0;
      continue;
    }
    if (
      isTotalRow(draft.segment, row) ||
      (columns.every((column) => view.value(row, column) === null) && (empty > 1 || isTitle(draft, row, key)))
    )
      continue;
    empty = 0;
    const unread: Warning[] = [];
    const session = hasSessions ? sessionAt(row) : group;
    sessions.push({
      table,
      sheet: view.sheet.name,
      row: row + 1,
      trainee: textOf(trainee),
      ...present({
        session,
        start: startAt(row, unread),
        end: endAt(row, unread),
        category: categoryAt(row),
        details: detailsAt(row),
      }),
      steps: columns.map((column) => readMark(draft, row, column)),
      cells: columns.map((column) => readStepCell(draft, row, column)),
      ...(unread.length > 0 ? { unreadDates: unread.map(({ text = "" }) => text) } : {}),
    });
  }
  const [first] = sessions;
  const last = sessions[sessions.length - 1];
  if (!first || !last) return null;
  const steps = columns.map((column, index): JourneyStep => {
    const text = (draft.segment.headers.get(column) ?? "").replace(/\s+/g, " ");
    const cell = readIndicatorCell(text);
    return {
      table,
      sheet: view.sheet.name,
      column: columnLetters(column),
      step: text,
      indicators: cell.style === "prefixed" ? resolveMentions(cell, "list") : [],
      documents: [],
      ...countMarks(sessions.map((session) => session.steps[index] ?? "pending")),
      ...present({ group: draft.group }),
    };
  });
  return { steps, sessions, first: first.row - 1, last: last.row - 1 };
}

/** A lone text merged over the table, between two groups of trainees. */
function isTitle(draft: Draft, row: number, key: number): boolean {
  const area = draft.segment.view.merge(row, key);
  return area !== null && area.right > area.left;
}
