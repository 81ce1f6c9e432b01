/** Reads a tall journey: a row per step, with its documents, indicators and status. */
import { columnLetters } from "../address";
import type { JourneySession, JourneyStep, Warning } from "../recognition";
import type { Draft } from "./draft";
import { stepQuality } from "./headers";
import { readIndicatorCell } from "./indicators";
import { proofSeparator, splitProofs } from "./proofs";
import { resolveList } from "./register";
import { dateWarning, repairedValue } from "./repairs";
import { columnOf, dateOf, present, repeated, valueOf } from "./result";
import { countMarks, readMark } from "./marks";
import { statusReader } from "./statusColumn";
import { textOf } from "./view";
import { isTotalRow } from "./totals";

export interface ReadJourney {
  readonly steps: JourneyStep[];
  /** Where each has a column. */
  readonly sessions: JourneySession[];
  readonly first: number;
  readonly last: number;
  readonly warnings: Warning[];
}

export function readJourneyTall(draft: Draft, table: number): ReadJourney | null {
  const records = findSteps(draft);
  const [first] = records;
  const last = records[records.length - 1];
  if (!first || !last) return null;
  const { view } = draft.segment;
  const stepColumn = columnOf(draft, "step") ?? draft.segment.left;
  const status = statusReader(draft, records.map((record) => record.row), true);
  const documentColumns = draft.columns.get("documents") ?? [];
  const separators = new Map(documentColumns.map((column) => [column, proofSeparator(records.map(({ row }) => view.text(row, column)))]));
  const warnings: Warning[] = [];
  const steps = records.map(({ row, last: lastRow, phase }): JourneyStep => {
    const documents: string[] = [];
    const indicators: number[] = [];
    for (let at = row; at <= lastRow; at += 1) {
      for (const column of documentColumns) {
        const value = view.value(at, column);
        if (typeof value === "string") documents.push(...splitProofs(value, separators.get(column)));
      }
      const column = columnOf(draft, "indicator");
      if (column === null || dateWarning(draft, at, warnings)) continue;
      for (const one of resolveList(readIndicatorCell(repairedValue(draft, view.value(at, column))))) if (!indicators.includes(one)) indicators.push(one);
    }
    const said = status.read(row);
    const marks = (draft.sessions ?? []).map((column) => readMark(draft, row, column));
    return {
      table, sheet: view.sheet.name, row: row + 1, step: textOf(view.value(row, stepColumn)), indicators, documents,
      ...(status.exists ? { statusText: repeated(said.value), status: said.read?.status ?? null } : {}),
      ...(marks.length > 0 ? countMarks(marks) : {}),
      ...present({
        phase,
        responsible: textOf(valueOf(draft, "responsible", row)),
        deadline: dateOf(draft, "deadline", row, warnings),
        group: textOf(valueOf(draft, "body", row)) || draft.group,
      }),
    };
  });
  return { steps, sessions: sessionsOf(draft, table, records), first: first.row, last: last.last, warnings };
}

function sessionsOf(draft: Draft, table: number, records: readonly StepRows[]): JourneySession[] {
  const { segment } = draft;
  return (draft.sessions ?? []).map((column) => ({
    table, sheet: segment.view.sheet.name, row: (segment.headerRow ?? segment.firstRow) + 1, column: columnLetters(column),
    trainee: (segment.headers.get(column) ?? "").replace(/\s+/g, " "),
    steps: records.map(({ row }) => readMark(draft, row, column)),
  }));
}

interface StepRows {
  readonly row: number;
  last: number;
  readonly phase: string | undefined;
}

function findSteps(draft: Draft): StepRows[] {
  const { view, firstRow, lastRow, left, right } = draft.segment;
  const column = columnOf(draft, "step");
  const phaseColumn = columnOf(draft, "phase");
  if (column === null) return [];
  const others = [...draft.columns].filter(([role]) => role === "documents" || role === "indicator").flatMap(([, columns]) => columns);
  const found: StepRows[] = [];
  let phase: string | undefined;
  let empty = 0;
  for (let row = firstRow; row <= lastRow; row += 1) {
    const step = view.value(row, column);
    let filled = 0;
    for (let at = left; at <= right; at += 1) if (view.value(row, at) !== null) filled += 1;
    if (filled === 0) {
      empty += 1;
      continue;
    }
    if (phaseColumn !== null && view.filled(row, phaseColumn) !== null) phase = textOf(view.filled(row, phaseColumn));
    const previous = found[found.length - 1];
    if (step === null) {
      if (filled === 1 && phaseColumn === null && typeof view.value(row, left) === "string") phase = view.text(row, left);
      else if (previous && previous.last === row - 1 && others.some((at) => view.value(row, at) !== null)) previous.last = row;
      continue;
    }
    if (isTotalRow(draft.segment, row)) continue;
    const unmarked = draft.sessions !== undefined && view.merge(row, column) === null && stepQuality(textOf(step)) > 0;
    if (filled === 1 && !unmarked && right - left >= 2 && (empty > 0 || view.merge(row, column) !== null || column === left)) {
      if (phaseColumn === null && empty < 3 && typeof step === "string" && hasMoreBelow(draft, row, column)) phase = textOf(step);
      if (view.merge(row, column) !== null || hasMoreBelow(draft, row, column) || empty > 0) {
        empty = 0;
        continue;
      }
    }
    if (empty >= 3 && filled < 2) continue;
    empty = 0;
    found.push({ row, last: row, phase });
  }
  return found;
}

/** Whether the next row is a full step: a lone text above it is the title of a phase. */
function hasMoreBelow(draft: Draft, row: number, column: number): boolean {
  const { view, left, right, lastRow } = draft.segment;
  if (row >= lastRow || view.value(row + 1, column) === null) return false;
  let filled = 0;
  for (let at = left; at <= right; at += 1) if (view.value(row + 1, at) !== null) filled += 1;
  return filled >= 2;
}
