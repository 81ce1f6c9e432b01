/** The whole report on a recognised tracker: one code path for pane, cells, sheets and command line. */
import { IN_FORCE_2026, indicatorsOf, referentialAt, type ReferentialVersion } from "../../rnq";
import type { Language } from "../../text";
import { findingsText } from "../../text/findings";
import { scopeText } from "../../text/scope";
import { cellAddress, columnIndex } from "../cells/address";
import type { Assessment, IndicatorState, Scope } from "../model/assessment";
import { auditView } from "./audit";
import type { CalendarDate } from "../cells/dates";
import { DEFAULT_PERIODS, indexEvidence, outdatedProofs, proofsOf, type Evidence, type Periods } from "./evidence";
import { severityOf, summariseFindings, type Judged } from "./findings";
import { journeyMap } from "./journey";
import { listMissing } from "./missing";
import { progressByCriterion, progressOf } from "./progress";
import type { IndicatorRow, Recognition, Warning } from "../model/recognition";
import { applicability, referentialOf, SUPPOSED_SCOPE } from "../scope/scope";
import { rowState, worstState } from "./state";

export interface AssessOptions {
  readonly language?: Language;
  /** Only the blocks of this body, where one sheet holds several. */
  readonly group?: string;
  /** Her own periods for proofs that are renewed. */
  readonly periods?: Partial<Periods>;
  /** Indicators that she accepted for steps that name none, by step as she writes it. */
  readonly accepted?: Readonly<Record<string, readonly number[]>>;
}

interface Context {
  readonly recognition: Recognition;
  readonly today: CalendarDate | null;
  readonly periods: Periods;
  readonly place: boolean;
  readonly language: Language;
}

/** A day of the referential of 2026, the current one: it holds when no day is given. */
const CURRENT = IN_FORCE_2026 as CalendarDate;

const NO_EVIDENCE: Evidence = { rows: [], entries: [] };

/** Whether the workbook has somewhere to note proofs: a column of an indicator table, or a register. */
export function hasPlaceForProofs(recognition: Recognition): boolean {
  return recognition.tables.some(
    ({ kind, columns }) => kind === "proofRegister" || (kind === "indicators" && (columns.proofs?.length ?? 0) > 0),
  );
}

/** Her status cell, or the cell of the number where there is no status column. */
function rowAddress(row: IndicatorRow, recognition: Recognition): string {
  const columns = recognition.tables[row.table]?.columns;
  const column = columnIndex(columns?.status ?? columns?.indicator ?? "A") ?? 0;
  return `${row.sheet}!${cellAddress(row.row - 1, column)}`;
}

function addresses({ rows, entries }: Evidence, recognition: Recognition): readonly string[] {
  const register = entries.map((entry) => {
    const column = columnIndex(recognition.tables[entry.table]?.columns.proofs?.[0] ?? "A") ?? 0;
    return `${entry.sheet}!${cellAddress(entry.row - 1, column)}`;
  });
  return [...rows.map((row) => rowAddress(row, recognition)), ...register];
}

function againstScope(number: number, language: Language): string {
  const texts = findingsText[language].againstScope;
  return number === 22 || number === 26 || number === 31 ? texts[number] : texts.other;
}

/** State of one indicator; `applies` and `note` come from the scope, or from her rows when there is no scope. */
function judge(
  number: number,
  applies: boolean,
  note: string | undefined,
  evidence: Evidence,
  context: Context,
): Judged {
  const { rows } = evidence;
  const proofs = proofsOf(evidence);
  const backing = {
    proven: proofs.length > 0,
    place: context.place,
    outdated: outdatedProofs(number, evidence, context.today, context.periods).length > 0,
  };
  const said = worstState(rows.map((row) => rowState(row, backing)));
  // Not applicable comes from the scope alone: her N/A is answered by a question, and counts as to do.
  const refused = applies && said === "notApplicable";
  const state = !applies ? "notApplicable" : refused ? "todo" : said;
  const reason = refused ? againstScope(number, context.language) : note;
  const deadlines = rows.flatMap((row) => (row.status === "notApplicable" ? [] : (row.deadline ?? []))).sort();
  const severity = severityOf(rows);
  return {
    number,
    applies,
    ...(reason === undefined ? {} : { reason }),
    state,
    proofs,
    ...(deadlines[0] === undefined ? {} : { deadline: deadlines[0] }),
    rows: addresses(evidence, context.recognition),
    ...(severity === undefined ? {} : { severity }),
  };
}

/** Without a scope only the indicators of her rows count, each applicable unless it says otherwise. */
function judgeByRows(version: ReferentialVersion, index: ReadonlyMap<number, Evidence>, context: Context): Judged[] {
  return indicatorsOf(version).flatMap(({ number }) => {
    const evidence = index.get(number);
    if (!evidence || evidence.rows.length === 0) return [];
    const applies = evidence.rows.some((row) => row.status !== "notApplicable");
    return [
      judge(number, applies, applies ? undefined : scopeText[context.language].reasons.notInTable, evidence, context),
    ];
  });
}

function judgeByScope(
  scope: Scope,
  today: CalendarDate,
  index: ReadonlyMap<number, Evidence>,
  context: Context,
): Judged[] {
  return applicability(scope, today, context.language).indicators.map(({ number, applies, reason }) =>
    judge(number, applies, reason, index.get(number) ?? NO_EVIDENCE, context),
  );
}

/** Recognition's warnings; one more, for the workbook, when something is said done and nothing can prove it. */
function warningsOf(recognition: Recognition, judged: readonly Judged[]): readonly Warning[] {
  const told = recognition.warnings.some(({ type }) => type === "noPlaceForProofs");
  const declared = judged.some(({ state }) => state === "declared");
  return declared && !told ? [...recognition.warnings, { type: "noPlaceForProofs" }] : recognition.warnings;
}

function statusTexts(index: ReadonlyMap<number, Evidence>): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const [number, { rows }] of index) {
    const unread = rows.find(
      (row) => row.status === null && row.statusText !== undefined && String(row.statusText).trim() !== "",
    );
    if (unread) texts.set(number, String(unread.statusText).trim());
  }
  return texts;
}

/** The severity that she wrote serves the findings only: it is no part of the report. */
function published({ severity: _, ...state }: Judged): IndicatorState {
  return state;
}

/**
 * @param scope her answers; null: only the rows of the tracker count (a custom function without its scope)
 * @param today the day it is; null: age is not judged and the referential of 2026 holds
 */
export function assess(
  recognition: Recognition,
  scope: Scope | null,
  today: CalendarDate | null,
  options: AssessOptions = {},
): Assessment {
  const language = options.language ?? "fr";
  const context: Context = {
    recognition,
    today,
    language,
    periods: { ...DEFAULT_PERIODS, ...options.periods },
    place: hasPlaceForProofs(recognition),
  };
  const index = indexEvidence(recognition, options.group);
  const day = today ?? CURRENT;
  const referential = scope === null ? referentialAt(day) : referentialOf(scope, day);
  const judged = scope === null ? judgeByRows(referential, index, context) : judgeByScope(scope, day, index, context);
  const kept = scope ?? SUPPOSED_SCOPE;
  const indicators = judged.map(published);
  const findings = summariseFindings(judged, kept, referential);
  return {
    referential,
    scope: kept,
    indicators,
    criteria: progressByCriterion(indicators),
    ...progressOf(indicators),
    findings,
    missing: listMissing(judged, kept, referential, language, statusTexts(index)),
    journey: journeyMap(
      recognition,
      new Set(judged.filter(({ applies }) => applies).map(({ number }) => number)),
      options,
    ),
    warnings: warningsOf(recognition, judged),
    audit: auditView(kept, judged, findings, referential, language),
  };
}
