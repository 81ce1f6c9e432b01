/** Reads a draft into the rows of its kind, and says what table it is. */
import { append } from "../../cells/many";
import { columnLetters } from "../../cells/address";
import { joined, madeOnce } from "../../cells/once";
import type { RecognisedTable, TableKind } from "../../model/recognition";
import type { Draft, DraftEvidence } from "../draft/draft";
import { columnLettersOf, emptyResult, type DraftResult, type FillingResult } from "../draft/result";
import type { Legend } from "../status/legends/legend";
import { readIndicatorTable } from "./indicatorTable";
import { readJourneyTall } from "./journeyTall";
import { readJourneyWide } from "./journeyWide";
import { readLog } from "./log";
import { readRegister } from "./register";
import { readSurvey } from "./survey";

/** Sentences, given by the caller so that custom functions need none. */
export interface Explain {
  table(kind: TableKind, evidence: readonly DraftEvidence[]): string;
  ignored(why: "hidden" | "noTracker" | "corrected"): string;
}

/** A draft as the table of that position; null where it has no rows. The same again while nothing of it changed. */
const readOnce = madeOnce((draft: Draft, table: number, explain: Explain, legend: string): DraftResult | null => {
  const result = emptyResult();
  const meanings = new Map(JSON.parse(legend) as (readonly [string, string])[]);
  return readInto(draft, result, { table, explain, legend: meanings }) ? result : null;
});

/**
 * Drafts in the order of the tables that they become, those that have rows.
 * @param legend what the sheets of explanations say
 */
export function readDrafts(
  drafts: readonly Draft[],
  explain: Explain,
  legend: Legend,
): { readonly read: readonly Draft[]; readonly result: DraftResult } {
  const told = JSON.stringify([...legend]);
  const read: Draft[] = [];
  const results: DraftResult[] = [];
  for (const draft of drafts) {
    const result = readOnce(draft, read.length, explain, told);
    if (!result) continue;
    read.push(draft);
    results.push(result);
  }
  const all = <Key extends keyof DraftResult>(key: Key) =>
    joined(results.map((one) => one[key] as readonly unknown[])) as DraftResult[Key];
  return {
    read,
    result: {
      tables: all("tables"),
      rows: all("rows"),
      register: all("register"),
      journey: all("journey"),
      sessions: all("sessions"),
      logs: all("logs"),
      surveys: all("surveys"),
      warnings: all("warnings"),
      questions: all("questions"),
    },
  };
}

interface Reading {
  readonly table: number;
  readonly explain: Explain;
  readonly legend: Legend;
}

function readInto(draft: Draft, result: FillingResult, { table, explain, legend }: Reading): boolean {
  const add = (first: number, last: number, more: Partial<RecognisedTable> = {}) => {
    const { segment } = draft;
    result.tables.push({
      kind: draft.kind,
      sheet: segment.view.sheet.name,
      headerRow: segment.headerRow === null ? null : segment.headerRow + 1,
      firstDataRow: first + 1,
      lastDataRow: last + 1,
      ...(draft.indicatorFrom ? { indicatorFrom: draft.indicatorFrom } : {}),
      ...more,
      columns: columnLettersOf(draft),
      ...(segment.excelTable ? { excelTable: segment.excelTable.name } : {}),
      ...(draft.group ? { group: draft.group } : {}),
      ...(draft.settled ? { settled: draft.settled } : {}),
      ...(draft.statusMarks
        ? { crosses: draft.statusMarks.map(({ column, code }) => ({ column: columnLetters(column), code })) }
        : {}),
      ...(draft.lost && draft.lost.length > 0 ? { lost: draft.lost } : {}),
      confidence: draft.evidence.includes("correction")
        ? 1
        : Math.round(Math.min(0.99, 0.4 + draft.score / 20) * 100) / 100,
      reason: explain.table(draft.kind, draft.evidence),
    });
    return true;
  };
  switch (draft.kind) {
    case "indicators": {
      const read = readIndicatorTable(draft, table, legend);
      if (!read) return false;
      append(result.rows, read.rows);
      append(result.warnings, read.warnings);
      append(result.questions, read.questions);
      return add(read.first, read.last, {
        ...(read.criterionFrom ? { criterionFrom: read.criterionFrom } : {}),
        ...(read.told.size > 0 ? { told: Object.fromEntries(read.told) } : {}),
        ...(read.colours.length > 0 ? { colours: read.colours } : {}),
      });
    }
    case "proofRegister": {
      const read = readRegister(draft, table);
      if (!read) return false;
      append(result.register, read.entries);
      append(result.warnings, read.warnings);
      return add(read.first, read.last);
    }
    case "journeyTall": {
      const read = readJourneyTall(draft, table, legend);
      if (!read) return false;
      append(result.journey, read.steps);
      append(result.sessions, read.sessions);
      append(result.warnings, read.warnings);
      append(result.questions, read.questions);
      return add(read.first, read.last);
    }
    case "log": {
      const read = readLog(draft, table);
      append(result.logs, read.entries);
      append(result.warnings, read.warnings);
      return add(read.first, read.last, read.facts);
    }
    case "survey": {
      const read = readSurvey(draft, table);
      append(result.surveys, read.answers);
      return add(read.first, read.last, read.facts);
    }
    case "journeyWide": {
      const read = readJourneyWide(draft, table);
      if (!read) return false;
      append(result.journey, read.steps);
      append(result.sessions, read.sessions);
      return add(read.first, read.last);
    }
  }
}
