/** The columns of journey tables: tall (a row per step) and wide (a row per trainee, a column per step). */
import { Columns, type Draft, type Evidence } from "./draft";
import { stepQuality } from "./headers";
import { indicatorColumn } from "./indicatorColumns";
import type { Segment } from "./segments";
import { fold } from "./words";

export function draftJourneyTall(segment: Segment): Draft | null {
  const columns = new Columns(segment);
  const textual = (column: number) => {
    const p = columns.profile(column);
    return p.filled > 0 && p.texts >= p.filled * 0.7 ? 1 : 0;
  };
  let step = columns.best((column) => columns.quality(column, "step") * textual(column) * (1 + knownSteps(columns, column)))
    ?? columns.best((column) => (columns.quality(column, "phase", "action", "name", "label") * textual(column) * knownSteps(columns, column) >= 0.3 ? columns.quality(column, "phase", "action", "name", "label") : 0));
  if (step === undefined) return null;
  const finer = finerSteps(columns, step);
  if (finer !== undefined) {
    columns.take("phase", step);
    step = finer;
  }
  const stepHeader = columns.quality(finer === undefined ? step : columns.first("phase") ?? step, "step");
  columns.take("step", step);
  if (finer === undefined) columns.takeBest("phase", "phase");
  columns.take("indicator", indicatorColumn(columns, true));
  // "Trace ?" answered by yes and no is a status, not a document.
  const answered = (column: number) => columns.profile(column).filled > 0 && columns.profile(column).yesNo >= columns.profile(column).filled * 0.7;
  for (const column of columns.free()) if (columns.quality(column, "proof") > 0 && !answered(column)) columns.take("documents", column);
  for (const column of columns.free()) {
    if (columns.quality(column, "link") > 0) columns.take(columns.has("documents") ? "links" : "documents", column);
  }
  columns.take("status", columns.best((column) => Math.max(columns.quality(column, "status"), answered(column) ? 0.9 * columns.quality(column, "proof") : 0) * (columns.profile(column).long > columns.profile(column).filled * 0.5 ? 0 : 1)));
  for (const role of ["responsible", "deadline", "lastCheck", "comment", "action", "date", "body"] as const) columns.takeBest(role, role);

  const sessions = sessionColumns(columns);

  const evidence: Evidence[] = [];
  let score = 0;
  const add = (points: number, what?: Evidence) => {
    score += points;
    if (what && points > 0) evidence.push(what);
  };
  add(3 * stepHeader, "stepHeader");
  if (sessions.length > 0) add(2, "marks");
  const known = knownSteps(columns, step);
  if (known >= 0.3) add(2, "knownSteps");
  if (columns.has("documents")) add(1, "proofColumn");
  if (columns.has("indicator")) add(1, "numberHeader");
  if (columns.has("status")) add(0.5);
  if (columns.has("phase")) add(1);
  if (/parcours|processus|etape|journey|process|cycle/.test(fold(segment.view.sheet.name))) add(1, "titleWords");
  if (columns.all.some((column) => columns.quality(column, "trainee") === 1)) add(-2);
  if (columns.all.some((column) => columns.quality(column, "label") === 1 && column !== step)) add(-1);
  if (!columns.has("documents") && !columns.has("indicator")) add(-1.5);
  if (known < 0.15 && !columns.has("indicator")) add(-1.5);
  add(-1.5 * columns.all.filter((column) => !sessions.includes(column) && columns.quality(column, "unrelated") >= 0.8).length);
  return { kind: "journeyTall", segment, columns: columns.roles, numbering: "list", score, evidence, ...(sessions.length > 0 ? { sessions } : {}) };
}

/** Two columns or more of ticks and dates side by side, headed by sessions or people: the steps are in rows, those in columns. */
function sessionColumns(columns: Columns): number[] {
  const { headers, hits } = columns.segment;
  const found = columns.free().filter((column) => {
    const best = hits.get(column)?.[0];
    const other = best !== undefined && best.quality === 1 && !["session", "trainee", "name", "unrelated"].includes(best.meaning);
    return headers.has(column) && !other && stepQuality(headers.get(column) ?? "") === 0 && fillsAsStep(columns, column, 0.8);
  });
  return found.length >= 2 && found.some((column) => columns.profile(column).filled > 0) ? found : [];
}

/** Where "Moment" repeats a few phases, the steps are in the column of actions beside it. */
function finerSteps(columns: Columns, step: number): number | undefined {
  const p = columns.profile(step);
  if (p.filled < 4 || p.distinct > p.filled * 0.6) return undefined;
  return columns.best((column) => {
    const own = columns.profile(column);
    const varied = column !== step && own.texts >= own.filled * 0.7 && own.distinct >= own.filled * 0.8;
    return varied ? columns.quality(column, "step", "action", "label", "name") * (0.5 + knownSteps(columns, column)) : 0;
  });
}

/** Share of the texts of a column that name a step of a journey. */
function knownSteps(columns: Columns, column: number): number {
  const { view, firstRow, lastRow } = columns.segment;
  let known = 0;
  let seen = 0;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + 40); row += 1) {
    const value = view.value(row, column);
    if (typeof value !== "string") continue;
    seen += 1;
    if (stepQuality(value) > 0) known += 1;
  }
  return seen === 0 ? 0 : known / seen;
}

export function draftJourneyWide(segment: Segment): Draft | null {
  const columns = new Columns(segment);
  // "Client" beside a column of sessions is who pays; alone, it is who is trained.
  const name = (column: number) => (columns.quality(column, "body") > 0 ? 0.4 : 0.6) * columns.quality(column, "name");
  const trainee = columns.best((column) => Math.max(columns.quality(column, "trainee"), 0.5 * columns.quality(column, "session"), name(column)));
  if (trainee === undefined) return null;
  const asSession = columns.quality(trainee, "trainee", "name") === 0;
  columns.take(asSession ? "session" : "trainee", trainee);
  if (!asSession) columns.take("session", columns.best((column) => (columns.profile(column).marks > columns.profile(column).filled * 0.5 ? 0 : columns.quality(column, "session"))));
  const named = columns.free().filter((column) => stepQuality(segment.headers.get(column) ?? "") > 0 && fillsAsStep(columns, column, 0.5));
  if (named.length < 3) return null;
  const first = Math.min(...named);
  const last = Math.max(...named);
  for (const role of ["start", "end"] as const) columns.take(role, columns.best((column) => (named.includes(column) ? 0 : columns.quality(column, role))));
  for (const role of ["comment", "responsible", "body"] as const) columns.take(role, columns.best((column) => (named.includes(column) ? 0 : columns.quality(column, role))));
  let end = last;
  const steps = columns.free().filter((column) => {
    if (!segment.headers.has(column) || column < first) return false;
    if (named.includes(column)) return true;
    const best = segment.hits.get(column)?.[0];
    const other = best !== undefined && best.quality === 1 && !["status", "proof", "step", "label", "action", "unrelated", "indicator"].includes(best.meaning);
    if (other || !fillsAsStep(columns, column, 0.7) || (column > end + 1)) return false;
    if (column > last && best !== undefined && best.quality >= 0.8) return false;
    if (columns.profile(column).filled === 0 && column > last) return false;
    end = Math.max(end, column);
    return true;
  });
  for (const column of steps) columns.take("steps", column);

  const evidence: Evidence[] = ["traineeHeader"];
  let score = 2;
  const add = (points: number, what?: Evidence) => {
    score += points;
    if (what && points > 0) evidence.push(what);
  };
  add(2, "knownSteps");
  if (named.length >= 5) add(1);
  if (steps.filter((column) => columns.profile(column).filled > 0).length >= 2) add(1, "marks");
  if (columns.has("session")) add(0.5);
  add(-1 * columns.free().filter((column) => columns.quality(column, "unrelated") === 1).length);
  return { kind: "journeyWide", segment, columns: columns.roles, numbering: "list", score, evidence };
}

function fillsAsStep(columns: Columns, column: number, share: number): boolean {
  const p = columns.profile(column);
  return p.filled === 0 || (p.marks >= p.filled * share && p.long <= p.filled * 0.3);
}
