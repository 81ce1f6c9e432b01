/** Reads a draft into the rows of its kind, and says what table it is. */
import { columnLetters } from "../../cells/address";
import { joined, madeOnce } from "../../cells/once";
import type { RecognisedTable, TableKind } from "../../model/recognition";
import type { Draft, DraftEvidence } from "../draft/draft";
import { columnLettersOf, NOTHING_READ, type DraftResult } from "../draft/result";
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
  const read = readRows(draft, table, new Map(JSON.parse(legend) as (readonly [string, string])[]));
  return read && { ...NOTHING_READ, ...read.found, tables: [tableOf(draft, read, explain)] };
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

/** The rows of a table; the first and the last of them, 0-based. */
interface ReadRows {
  readonly found: Partial<DraftResult>;
  readonly first: number;
  readonly last: number;
  /** What its kind tells of the table. */
  readonly facts?: Partial<RecognisedTable>;
}

function readRows(draft: Draft, table: number, legend: Legend): ReadRows | null {
  switch (draft.kind) {
    case "indicators": {
      const read = readIndicatorTable(draft, table, legend);
      if (!read) return null;
      const { rows, warnings, questions, first, last, criterionFrom, told, colours } = read;
      const facts = {
        ...(criterionFrom ? { criterionFrom } : {}),
        ...(told.size > 0 ? { told: Object.fromEntries(told) } : {}),
        ...(colours.length > 0 ? { colours } : {}),
      };
      return { found: { rows, warnings, questions }, first, last, facts };
    }
    case "proofRegister": {
      const read = readRegister(draft, table);
      if (!read) return null;
      const { entries: register, warnings, first, last } = read;
      return { found: { register, warnings }, first, last };
    }
    case "journeyTall": {
      const read = readJourneyTall(draft, table, legend);
      if (!read) return null;
      const { steps: journey, sessions, warnings, questions, first, last } = read;
      return { found: { journey, sessions, warnings, questions }, first, last };
    }
    case "log": {
      const { entries: logs, warnings, first, last, facts } = readLog(draft, table);
      return { found: { logs, warnings }, first, last, facts };
    }
    case "survey": {
      const { answers: surveys, first, last, facts } = readSurvey(draft, table);
      return { found: { surveys }, first, last, facts };
    }
    case "journeyWide": {
      const read = readJourneyWide(draft, table);
      if (!read) return null;
      const { steps: journey, sessions, first, last } = read;
      return { found: { journey, sessions }, first, last };
    }
  }
}

function tableOf(draft: Draft, { first, last, facts }: ReadRows, explain: Explain): RecognisedTable {
  const { segment } = draft;
  return {
    kind: draft.kind,
    sheet: segment.view.sheet.name,
    headerRow: segment.headerRow === null ? null : segment.headerRow + 1,
    firstDataRow: first + 1,
    lastDataRow: last + 1,
    ...(draft.indicatorFrom ? { indicatorFrom: draft.indicatorFrom } : {}),
    ...facts,
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
  };
}
