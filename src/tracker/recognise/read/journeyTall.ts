/** Reads a tall journey: a row per step, with its documents, indicators and status. */
import { columnLetters } from "../../cells/address";
import type { JourneySession, JourneyStep, OpenQuestion, Warning } from "../../model/recognition";
import type { Draft } from "../draft/draft";
import { listedIndicators } from "../numbers/indicators";
import { findSteps, type StepRows } from "../records/journeySteps";
import { splitProofs } from "../records/proofs/proofs";
import { proofSeparator } from "../records/proofs/proofSeparators";
import { dateWarner, repairedValue } from "../draft/repairs";
import { columnOf, present, repeated } from "../draft/result";
import { datesOfRole, textsOfColumn, textsOfRole } from "../draft/roleCells";
import { countMarks, readMark, readStepCell } from "../records/marks";
import { legendAround } from "../records/legendTexts";
import { hyphenReader } from "../records/hyphens";
import { UnreadWords } from "../records/statusQuestions";
import type { Legend } from "../status/legends/legend";
import { statusReader } from "../records/statusColumn";
import { textOf } from "../layout/view";
import { append } from "../../cells/many";

export interface ReadJourney {
  readonly steps: JourneyStep[];
  /** Where each has a column. */
  readonly sessions: JourneySession[];
  readonly first: number;
  readonly last: number;
  readonly warnings: Warning[];
  readonly questions: OpenQuestion[];
}

/** `legend` is what the sheets of explanations say. */
export function readJourneyTall(draft: Draft, table: number, legend: Legend): ReadJourney | null {
  const records = findSteps(draft);
  const [first] = records;
  const last = records[records.length - 1];
  if (!first || !last) return null;
  const { view } = draft.segment;
  const stepColumn = columnOf(draft, "step") ?? draft.segment.left;
  const status = statusReader(
    draft,
    records.map((record) => record.row),
    { ofSteps: true, legend: legendAround(draft.segment, last.last, legend) },
  );
  const unread = new UnreadWords(draft, table, status);
  const documentColumns = draft.columns.get("documents") ?? [];
  const separators = new Map(
    documentColumns.map((column) => [column, proofSeparator(records.map(({ row }) => view.text(row, column)))]),
  );
  const warnings: Warning[] = [];
  const warnOfDate = dateWarner(draft, warnings);
  const numberColumn = columnOf(draft, "indicator");
  const isDated = isHeadedDate(draft);
  const responsibleAt = textsOfRole(draft, "responsible");
  const deadlineAt = datesOfRole(draft, "deadline");
  const sessionAt = textsOfRole(draft, "session");
  const bodyAt = textsOfRole(draft, "body");
  const unhyphened = hyphenReader(textsOfColumn(draft, numberColumn));
  const steps = records.map(({ row, last: lastRow, phase }): JourneyStep => {
    const documents: string[] = [];
    const indicators: number[] = [];
    for (let at = row; at <= lastRow; at += 1) {
      for (const column of documentColumns) {
        const value = view.value(at, column);
        if (typeof value === "string") append(documents, splitProofs(value, separators.get(column)));
      }
      if (numberColumn === null || warnOfDate(at)) continue;
      for (const one of listedIndicators(unhyphened(repairedValue(draft, view.value(at, numberColumn)))))
        if (!indicators.includes(one)) indicators.push(one);
    }
    const said = status.read(row);
    if (status.exists && said.read === null) unread.add(said, row);
    const marks = (draft.sessions ?? []).map((column) => readMark(draft, row, column));
    return {
      table,
      sheet: view.sheet.name,
      row: row + 1,
      step: textOf(view.value(row, stepColumn)),
      indicators,
      documents,
      ...(status.exists ? { statusText: repeated(said.value), status: said.read?.status ?? null } : {}),
      ...(marks.length > 0 ? countMarks(marks) : {}),
      ...present({
        phase,
        responsible: responsibleAt(row),
        deadline: deadlineAt(row, warnings),
        date: isDated ? deadlineAt(row, null) : undefined,
        session: sessionAt(row),
        group: bodyAt(row) || draft.group,
      }),
    };
  });
  return {
    steps,
    sessions: sessionsOf(draft, table, records),
    first: first.row,
    last: last.last,
    warnings,
    questions: unread.questions(),
  };
}

function sessionsOf(draft: Draft, table: number, records: readonly StepRows[]): JourneySession[] {
  const { segment } = draft;
  return (draft.sessions ?? []).map((column) => ({
    table,
    sheet: segment.view.sheet.name,
    row: (segment.headerRow ?? segment.firstRow) + 1,
    column: columnLetters(column),
    trainee: (segment.headers.get(column) ?? "").replace(/\s+/g, " "),
    steps: records.map(({ row }) => readMark(draft, row, column)),
    cells: records.map(({ row }) => readStepCell(draft, row, column)),
  }));
}

/** Whether the days of the rows stand under a mere "Date", not under a deadline. */
function isHeadedDate(draft: Draft): boolean {
  const column = columnOf(draft, "deadline");
  const best = column === null ? undefined : draft.segment.hits.get(column)?.[0];
  return best !== undefined && best.meaning !== "deadline" && best.quality > 0;
}
