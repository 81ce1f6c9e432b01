/** The whole report on a recognised tracker: one code path for pane, cells, sheets and command line. */
import { IN_FORCE_2026, indicatorsOfVersion, referentialAt, type ReferentialVersion } from "../../rnq";
import type { Language } from "../../text";
import { findingsText } from "../../text/findings";
import { scopeText } from "../../text/scope";
import { columnIndex } from "../cells/address";
import { cellArea, refText } from "../cells/cellRef";
import { joined } from "../cells/once";
import type { CalendarDate } from "../cells/dates";
import type { Assessment, IndicatorState, JourneyMap, Scope, State } from "../model/assessment";
import type { IndicatorRow, Recognition, Warning } from "../model/recognition";
import { isBeside } from "../model/roles";
import type { Tracker } from "../model/tracker";
import { applicability, referentialOf, SUPPOSED_SCOPE } from "../scope/scope";
import { isPastItsPeriod } from "./ageing";
import { auditView } from "./audit";
import {
  bestStanding,
  hasProofAfter,
  indexEvidence,
  logsAmong,
  NO_EVIDENCE,
  placesOf,
  titlesOf,
  titlesOfStretch,
  unassignedProofs,
  type Evidence,
} from "./evidence";
import { NO_FINDINGS, severityOf, summariseFindings, toConfirm, type Judged, type Judgement } from "./findings";
import { journeyMap } from "./journey";
import { listMissing } from "./missing";
import { progressByCriterion, progressOf } from "./progress";
import { rowState, worstState } from "./state";
import { Titles } from "./usualProofs";
import { trackerName, withheldBecause } from "./withheld";

/** A day of the referential of 2026, the current one: it holds when no day is given. */
const CURRENT = IN_FORCE_2026 as CalendarDate;

/** Whether the workbook has somewhere to note proofs: a column of an indicator table, or a register. */
export function hasPlaceForProofs(recognition: Recognition): boolean {
  return (
    recognition.tables.some(
      ({ kind, columns }) => kind === "proofRegister" || (kind === "indicators" && (columns.proofs?.length ?? 0) > 0),
    ) || recognition.rows.some(({ proofs }) => proofs.length > 0)
  );
}

/** Her status cell, or the cell of the number where there is no status column. */
function rowAddress(row: IndicatorRow, recognition: Recognition): string {
  const columns = recognition.tables[row.table]?.columns;
  const column = columnIndex(columns?.status ?? columns?.indicator ?? "A") ?? 0;
  return refText({ sheet: row.sheet, area: cellArea(row.row - 1, column) });
}

/** Cells of hers that made a state: those of her rows, then of the register and of her logs. */
function addresses(evidence: Evidence, recognition: Recognition): readonly string[] {
  return joined([evidence.rows.map((row) => rowAddress(row, recognition)), placesOf(evidence)]);
}

function againstScope(number: number, language: Language): string {
  const texts = findingsText[language].againstScope;
  return number === 22 || number === 26 || number === 31 ? texts[number] : texts.other;
}

/** The last audit, else the day of the certificate: what was written then is answered by later proofs alone. */
function isRenewed(evidence: Evidence, scope: Scope | null): boolean {
  const last = scope?.lastAudit ?? scope?.certificateDate ?? null;
  return last !== null && hasProofAfter(evidence, last);
}

/** The log of which nothing says what was done with it. */
function unusedLog(evidence: Evidence): Pick<Judged, "unusedLog"> {
  const title = logsAmong(evidence).find(({ unused }) => unused)?.title;
  return title === undefined ? {} : { unusedLog: title };
}

/** What the findings look at beside the state that is reported. */
export function judgedWith(state: IndicatorState, evidence: Evidence, { scope }: Tracker): Judged {
  const severity = severityOf(evidence.rows);
  return {
    ...state,
    best: bestStanding(evidence),
    renewed: isRenewed(evidence, scope),
    ...unusedLog(evidence),
    ...(severity === undefined ? {} : { severity }),
  };
}

/** Where nothing says what was done with her watch or her improvements, what is said done is at most in progress. */
function limited(state: State, evidence: Evidence): State {
  const isDone = state === "proven" || state === "toReview" || state === "declared";
  return isDone && logsAmong(evidence).some(({ unused }) => unused) ? "inProgress" : state;
}

/** State of one indicator; `applies` and `note` come from the scope, or from her rows when there is no scope. */
function judge(
  { number, applies, reason: note }: { readonly number: number; readonly applies: boolean; readonly reason?: string },
  evidence: Evidence,
  tracker: Tracker,
): IndicatorState {
  const { recognition, language } = tracker;
  const backing = {
    best: bestStanding(evidence),
    place: hasPlaceForProofs(recognition),
    outdated: isPastItsPeriod(number, evidence, tracker),
  };
  const said = limited(worstState(evidence.rows.map((row) => rowState(row, backing))), evidence);
  // Not applicable comes from the scope alone: her N/A is answered by a question, and counts as to do.
  const refused = applies && said === "notApplicable";
  const reason = refused ? againstScope(number, language) : note;
  const deadlines = evidence.rows.flatMap((row) => (row.status === "notApplicable" ? [] : (row.deadline ?? []))).sort();
  return {
    number,
    applies,
    ...(reason === undefined ? {} : { reason }),
    state: !applies ? "notApplicable" : refused ? "todo" : said,
    proofs: titlesOf(evidence),
    ...(deadlines[0] === undefined ? {} : { deadline: deadlines[0] }),
    rows: addresses(evidence, recognition),
  };
}

/** Without a scope only the indicators of her rows count, each applicable unless it says otherwise. */
function appliesByRows(
  version: ReferentialVersion,
  index: ReadonlyMap<number, Evidence>,
  language: Language,
): readonly { readonly number: number; readonly applies: boolean; readonly reason?: string }[] {
  return indicatorsOfVersion(version).flatMap(({ number }) => {
    const rows = index.get(number)?.rows ?? [];
    if (rows.length === 0) return [];
    const applies = rows.some((row) => row.status !== "notApplicable");
    return [{ number, applies, ...(applies ? {} : { reason: scopeText[language].reasons.notInTable }) }];
  });
}

/** Recognition's warnings; one more, for the workbook, when something is said done and nothing can prove it. */
function warningsOf(recognition: Recognition, judged: readonly IndicatorState[]): readonly Warning[] {
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

/**
 * Titles of all documents that the workbook shows, in whatever table: none of them is missing. A step that leaves no
 * trace shows none.
 */
export function shownTitles(index: ReadonlyMap<number, Evidence>, tracker: Tracker, journey: JourneyMap): Titles {
  return new Titles([
    ...[...index.values()].flatMap(({ stretches }) => stretches).map(titlesOfStretch),
    titlesOfStretch(unassignedProofs(tracker)),
    journey.steps.filter(({ missing }) => !missing).flatMap(({ documents }) => documents),
  ]);
}

/** The whole report on a tracker: states, progress, probable findings, what is missing, journey, audit. */
export function assess(tracker: Tracker): Assessment {
  const { recognition, scope, language } = tracker;
  const day = tracker.today ?? CURRENT;
  const version = scope === null ? referentialAt(day) : referentialOf(scope, day);
  const index = indexEvidence(tracker);
  const applying =
    scope === null ? appliesByRows(version, index, language) : applicability(scope, day, language).indicators;
  const indicators = applying.map((one) => judge(one, index.get(one.number) ?? NO_EVIDENCE, tracker));
  const judged = indicators.map((state) => judgedWith(state, index.get(state.number) ?? NO_EVIDENCE, tracker));
  const judgement: Judgement = { scope: scope ?? SUPPOSED_SCOPE, version, indicators: judged };
  const withheld = withheldBecause(recognition);
  const findings = withheld === null ? summariseFindings(judgement) : NO_FINDINGS;
  const journey = journeyMap(tracker, new Set(judged.filter(({ applies }) => applies).map(({ number }) => number)));
  const known = {
    scope: judgement.scope,
    titles: shownTitles(index, tracker, journey),
    statusTexts: statusTexts(index),
  };
  return {
    referential: version,
    scope: judgement.scope,
    tracker: trackerName(recognition),
    withheld,
    indicators,
    criteria: progressByCriterion(indicators),
    ...progressOf(indicators),
    ...(withheld === null ? {} : { progress: null }),
    findings,
    toConfirm2026: toConfirm(judgement, findings),
    missing: withheld === null ? listMissing(judgement, known, language) : [],
    journey,
    warnings: warningsOf(recognition, indicators),
    audit: auditView(judgement, findings, language),
  };
}

/** Whether a state or a finding would be another without her logs and surveys: a formula reads none of them. */
export function logsDecide(tracker: Tracker): boolean {
  const { recognition } = tracker;
  if (!recognition.tables.some(isBeside)) return false;
  const tables = recognition.tables.map((table) => (table.kind === "log" ? { ...table, subject: undefined } : table));
  const told = (judged: Tracker) => {
    const { indicators, findings } = assess(judged);
    return JSON.stringify([indicators.map(({ state }) => state), findings]);
  };
  return told(tracker) !== told({ ...tracker, recognition: { ...recognition, tables, logs: [], surveys: [] } });
}
