/** The columns of a tall journey (a row per step), and how much speaks for it being one. */
import { DraftColumns, type Draft } from "../draft/draft";
import { featuresOf } from "../evidence/segmentEvidence";
import { ANSWERS } from "./doubts/columnDoubts";
import { hintsOf, likelyRoles } from "./hints";
import { indicatorColumn } from "./indicatorNumbers";
import { fillsAsStep } from "./journeyWideColumns";
import { sampleRows, type Segment } from "../layout/segments";
import { takeRoles } from "./takeRoles";
import { readSection } from "../numbers/criterionText";
import { Tally } from "../draft/tally";
import { fold } from "../../cells/words";

/** Rows in which names of steps are looked for. */
const ROWS_NAMED = 40;
const FEW_KNOWN = 0.15;
const FEWEST_TASKS = 5;
const FEWEST_STEPS = 3;
/** Log of the share from which a column may be the steps where no other is. */
const PERHAPS = Math.log(0.1);

export function draftJourneyTall(segment: Segment): Draft | null {
  const columns = new DraftColumns(segment);
  const coarse = stepColumn(columns) ?? likelyStep(segment);
  if (coarse === undefined) return null;
  const finer = finerSteps(columns, coarse);
  const step = finer ?? coarse;
  if (finer !== undefined) columns.take("phase", coarse);
  columns.take("step", step);
  columns.take("indicator", indicatorColumn(columns, true));
  const sessions = sessionColumns(columns);
  const answered = answeredTraces(columns, sessions);
  columns.take("status", answered);
  takeRoles(columns, "journeyTall", hintsOf(segment, "journeyTall"), { left: sessions });

  if (!columns.has("status") && sessions.length === 0) columns.take("status", verdictsBeside(columns));

  const isKnown = knownSteps(columns, step) >= FEW_KNOWN || sessions.length > 0;
  if (namesCriteria(columns, step)) return null;
  if (!isKnown && !columns.has("documents") && !columns.has("indicator")) return null;

  const { score, evidence } = tallyOf(columns, coarse, step, sessions);
  return {
    kind: "journeyTall",
    segment,
    columns: columns.roles,
    numbering: "list",
    score,
    evidence,
    ...(sessions.length > 0 ? { sessions } : {}),
  };
}

/** The column headed "Étape", else one of phases, actions or names whose texts are steps. */
function stepColumn(columns: DraftColumns): number | undefined {
  const textual = (column: number) => {
    const p = columns.profile(column);
    return p.filled > 0 && p.texts >= p.filled * 0.7 ? 1 : 0;
  };
  return (
    columns.best((column) => columns.quality(column, "step") * textual(column) * (1 + knownSteps(columns, column))) ??
    columns.best((column) => {
      const said = columns.quality(column, "phase", "action", "name", "label");
      return said * textual(column) * knownSteps(columns, column) >= 0.3 ? said : 0;
    })
  );
}

/** Where no header says "Étape": the column that all of them weighed together make the steps. */
function likelyStep(segment: Segment): number | undefined {
  const { roles, shares } = likelyRoles(segment, "journeyTall");
  const assigned = [...roles].find(([, role]) => role === "step")?.[0];
  if (assigned !== undefined) return assigned;
  const share = (column: number) => shares.get(column)?.get("step") ?? -Infinity;
  const [best] = [...roles.keys()].sort((a, b) => share(b) - share(a));
  return best !== undefined && share(best) >= PERHAPS ? best : undefined;
}

function tallyOf(columns: DraftColumns, coarse: number, step: number, sessions: readonly number[]): Tally {
  const tally = new Tally();
  const known = knownSteps(columns, step);
  tally.add(3 * columns.quality(coarse, "step"), "stepHeader");
  tally.when(sessions.length > 0, 2, "marks");
  tally.when(known >= 0.3, 2, "knownSteps");
  tally.when(columns.has("documents"), 1, "proofColumn");
  tally.when(columns.has("indicator"), 1, "numberHeader");
  tally.when(columns.has("status"), 0.5);
  tally.when(columns.has("phase"), 1);
  tally.when(
    /parcours|processus|etape|journey|process|cycle/.test(fold(columns.segment.view.sheet.name)),
    1,
    "titleWords",
  );
  tally.when(
    columns.all.some((column) => columns.quality(column, "trainee") === 1),
    -2,
  );
  tally.when(
    columns.all.some((column) => columns.quality(column, "label") === 1 && column !== step),
    -1,
  );
  // Findings and incidents have a gravity, and what is done about each.
  tally.when(
    columns.all.some((column) => columns.quality(column, "severity") === 1),
    -6,
  );
  tally.when(!columns.has("documents") && !columns.has("indicator"), -1.5);
  // The items of an agenda: nothing is made, shown, or said to be done.
  tally.when(!isTraced(columns) && sessions.length === 0, -4);
  tally.when(known < 0.15 && !columns.has("indicator"), -1.5);
  // Tasks come again; a step of a journey stands once, and there are a few of them.
  const p = columns.profile(step);
  tally.when(p.filled > 0 && p.distinct < FEWEST_STEPS, -4);
  const isBare = !columns.has("documents") && !columns.has("indicator") && !columns.has("phase");
  tally.when(isBare && sessions.length === 0 && p.filled >= FEWEST_TASKS && p.distinct < p.filled * 0.8, -4);
  tally.when(ranksRows(columns) && known < FEW_KNOWN, -6);
  tally.add(
    -1.5 *
      columns.all.filter((column) => !sessions.includes(column) && columns.quality(column, "unrelated") >= 0.8).length,
  );
  return tally;
}

/** Whether anything beside the steps belongs to a journey. */
function isTraced(columns: DraftColumns): boolean {
  return (["documents", "indicator", "phase", "status", "links"] as const).some((role) => columns.has(role));
}

/** 1, 2, 3 down the table: the number of the line, whatever its header. */
function ranksRows(columns: DraftColumns): boolean {
  const column = columns.first("indicator");
  if (column === undefined) return false;
  const { view } = columns.segment;
  const values = [...sampleRows(columns.segment)].map((row) => view.text(row, column)).filter(Boolean);
  return values.length >= FEWEST_TASKS && values.every((text, at) => Number(text) === at + 1);
}

/** "Trace ?" answered by yes and no is a status, not a document, where no column is headed as one. */
function answeredTraces(columns: DraftColumns, sessions: readonly number[]): number | undefined {
  if (columns.free().some((column) => columns.quality(column, "status") > 0)) return undefined;
  return columns.best((column) => {
    const p = columns.profile(column);
    const isAnswered = !sessions.includes(column) && p.filled > 0 && p.yesNo >= p.filled * 0.7;
    return isAnswered ? columns.quality(column, "proof") : 0;
  });
}

/** Where no header says how far a step is: the one column of no use so far that says it in words from end to end. */
function verdictsBeside(columns: DraftColumns): number | undefined {
  const used = new Set([...columns.roles.values()].flat());
  const told = columns.all.filter((column) => {
    const { readable = 0, texts = 0, few = 0, single = 0 } = featuresOf(columns.segment).get(column)?.cells ?? {};
    const isElse = columns.quality(column, "comment", "applicable", "severity", "unrelated") >= HEADED;
    const isRead = readable >= ALL_READ && texts >= ALL_READ && few === 1 && single !== 1;
    return !used.has(column) && !isElse && isRead && !answersOnly(columns, column);
  });
  return told.length === 1 ? told[0] : undefined;
}

const ALL_READ = 0.9;

/** Yes and no under a header that is not known may answer anything: whether a step is compulsory, or goes by mail. */
function answersOnly({ segment }: DraftColumns, column: number): boolean {
  return sampleRows(segment).every((row) => {
    const text = fold(segment.view.text(row, column));
    return text === "" || ANSWERS.test(text);
  });
}

/** Two columns or more of ticks and dates side by side, headed by sessions or people: the steps are in rows, those in columns. */
function sessionColumns(columns: DraftColumns): number[] {
  const { headers, hits } = columns.segment;
  const { lexicon } = columns.segment.view;
  const found = columns.free().filter((column) => {
    const best = hits.get(column)?.[0];
    const other =
      best !== undefined && best.quality === 1 && !["session", "trainee", "name", "unrelated"].includes(best.meaning);
    return (
      headers.has(column) &&
      !other &&
      lexicon.step(headers.get(column) ?? "") === 0 &&
      fillsAsStep(columns, column, 0.8)
    );
  });
  return found.length >= 2 && found.some((column) => columns.profile(column).filled > 0) ? found : [];
}

/** Where "Moment" repeats a few phases, or names one above the rows of it, the steps are in the column of actions beside it. */
function finerSteps(columns: DraftColumns, step: number): number | undefined {
  const p = columns.profile(step);
  const rows = columns.all.reduce((most, column) => Math.max(most, columns.profile(column).filled), 0);
  const isSparse = p.filled <= rows * SPARSE && isOfPhases(columns, step);
  if (!isSparse && (p.filled < 4 || p.distinct > p.filled * 0.6)) return undefined;
  const fit = (column: number, isDone: boolean) => {
    const own = columns.profile(column);
    const varied = column !== step && own.texts >= own.filled * 0.7 && own.distinct >= own.filled * 0.8;
    if (!varied || (isDone && namesDocuments(columns, column))) return 0;
    const said = columns.quality(column, "step", "action", "label", "name");
    const listed = isListed(columns, column, isSparse ? rows : p.filled);
    return Math.max(said, listed ? UNSAID : 0) * (0.5 + knownSteps(columns, column));
  };
  // What is made or kept at a step is not the step, where another column says what is done.
  const done = columns.best((column) => fit(column, true));
  return done ?? (isSparse ? undefined : columns.best((column) => fit(column, false)));
}

/** The share of its rows that names a phase where those below are of the same one. */
const SPARSE = 0.6;
const MOST_PHASES = 0.6;

function isOfPhases({ segment }: DraftColumns, column: number): boolean {
  return (featuresOf(segment).get(column)?.cells.phase ?? 0) >= MOST_PHASES;
}

/** "Convention signée", "Fiche besoin": documents, under a header that names no step. */
function namesDocuments(columns: DraftColumns, column: number): boolean {
  const { document = 0, file = 0 } = featuresOf(columns.segment).get(column)?.cells ?? {};
  return Math.max(document, file) >= MOSTLY && columns.quality(column, "step", "action") < HEADED;
}

const MOSTLY = 0.5;
const HEADED = 0.8;

/** What a column is worth that no header names: a text of its own on every row, on none several joined. */
const UNSAID = 0.2;

function isListed(columns: DraftColumns, column: number, rows: number): boolean {
  const p = columns.profile(column);
  const [best] = columns.segment.hits.get(column) ?? [];
  const { separators = 0, link = 0, file = 0, code = 0 } = featuresOf(columns.segment).get(column)?.cells ?? {};
  // "Ce que je fais" says nothing of an indicator, and all of a phase.
  const isOther = best !== undefined && best.quality === 1 && best.meaning !== "ignored";
  return !isOther && p.filled >= rows && p.distinct === p.filled && Math.max(separators, link, file, code) < JOINED;
}

const JOINED = 0.3;

/** "Critère 1", "Critère 2": a summary by criterion, whatever is counted beside. */
function namesCriteria({ segment }: DraftColumns, column: number): boolean {
  const texts = [...sampleRows(segment, ROWS_NAMED)].map((row) => segment.view.text(row, column)).filter(Boolean);
  return texts.filter((text) => readSection(text) !== null).length >= texts.length * 0.6;
}

/** Share of the texts of a column that name a step of a journey. */
function knownSteps(columns: DraftColumns, column: number): number {
  let known = 0;
  let seen = 0;
  for (const row of sampleRows(columns.segment, ROWS_NAMED)) {
    const value = columns.segment.view.value(row, column);
    if (typeof value !== "string") continue;
    seen += 1;
    if (columns.segment.view.lexicon.step(value) > 0) known += 1;
  }
  return seen === 0 ? 0 : known / seen;
}
