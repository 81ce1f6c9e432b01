/** The columns of a wide journey (a row per trainee or session, a column per step), and how much speaks for it being one. */
import { DraftColumns, type Draft } from "../draft/draft";
import { Tally } from "../draft/tally";
import { featuresOf } from "../evidence/segmentEvidence";
import type { Segment } from "../layout/segments";
import { fold } from "../../cells/words";
import type { AssignedRoles } from "../assign/roles";
import { hintsOf } from "./hints";
import { takeRoles } from "./takeRoles";

const FEWEST_STEPS = 3;
/** Log of the share from which a column is a step rather than anything else. */
const LIKELY = Math.log(0.5);

export function draftJourneyWide(segment: Segment): Draft | null {
  const columns = new DraftColumns(segment);
  const told = columns.all.filter(
    (column) => segment.view.lexicon.step(segment.headers.get(column) ?? "") > 0 && fillsAsStep(columns, column, 0.5),
  );
  if (told.length >= FEWEST_STEPS) for (const column of told) columns.take("steps", column);
  const { shares } = takeRoles(columns, "journeyWide", hintsOf(segment, "journeyWide"));
  const people = columns.first("trainee");
  // "Apprenants: 5" is a count, not their names.
  if (people !== undefined && columns.profile(people).numbers > columns.profile(people).filled / 2)
    columns.leave(people);
  for (const column of columns.roles.get("steps") ?? []) if (!mayBeStep(columns, column)) columns.leave(column);
  takeMarkedBeside(columns);
  leaveDays(columns, shares);
  const steps = columns.roles.get("steps") ?? [];
  if (steps.length < FEWEST_STEPS || namesSteps(columns) || !hasPeople(columns)) return null;
  const named = steps.filter((column) => segment.view.lexicon.step(segment.headers.get(column) ?? "") > 0);
  const marked = steps.filter((column) => columns.profile(column).filled > 0 && fillsAsStep(columns, column, 0.7));

  // Columns that she has not begun to fill: what their headers resemble is all there is.
  const likely = steps.filter((column) => (shares.get(column)?.get("steps") ?? -Infinity) >= LIKELY);
  if (named.length < FEWEST_STEPS && marked.length < FEWEST_STEPS && likely.length < FEWEST_STEPS) return null;

  const tally = new Tally();
  tally.add(2, "traineeHeader");
  tally.when(named.length >= FEWEST_STEPS, 2, "knownSteps");
  tally.when(named.length >= 5, 1);
  tally.when(marked.length >= 2, 1, "marks");
  tally.when(named.length < FEWEST_STEPS && marked.length >= 5, 1);
  tally.when(columns.has("session"), 0.5);
  tally.add(-1 * columns.free().filter((column) => columns.quality(column, "unrelated") === 1).length);
  return {
    kind: "journeyWide",
    segment,
    columns: columns.roles,
    numbering: "list",
    score: tally.score,
    evidence: tally.evidence,
  };
}

/** A column of one word for all, or of amounts, is no step unless its header names one; one of ratings never is. */
function mayBeStep(columns: DraftColumns, column: number): boolean {
  const { headers, view } = columns.segment;
  const named = view.lexicon.step(headers.get(column) ?? "");
  if (isShare(columns, column)) return false;
  const fits = fillsAsStep(columns, column, 0.3) || isCount(columns, column);
  return fits || named === 1 || (named > 0 && !isRated(columns, column));
}

/** Numbers that are neither dates, nor ticks: what a survey holds under "Accueil (1 à 5)". */
function isRated({ segment }: DraftColumns, column: number): boolean {
  const cells = featuresOf(segment).get(column)?.cells ?? {};
  return (cells.numbers ?? 0) >= 0.8 && (cells.binary ?? 0) < 0.5;
}

/** "80 %" on every row: how far the whole file of a trainee is. */
function isShare({ segment }: DraftColumns, column: number): boolean {
  return (featuresOf(segment).get(column)?.cells.percent ?? 0) === 1;
}

/** "5/6", 0 and 1. */
function isCount({ segment }: DraftColumns, column: number): boolean {
  const cells = featuresOf(segment).get(column)?.cells ?? {};
  return (cells.ratio ?? 0) >= 0.5 || (cells.binary ?? 0) >= 0.8;
}

/** Between her steps, a column of days and ticks whose header says nothing else is one more. */
function takeMarkedBeside(columns: DraftColumns): void {
  const steps = columns.roles.get("steps") ?? [];
  if (steps.length < FEWEST_STEPS) return;
  const [first, last] = [Math.min(...steps), Math.max(...steps)];
  const aside = new Set(columns.roles.get("comment") ?? []);
  for (let column = first - 1; column <= Math.min(last + 1, columns.segment.right); column += 1) {
    if (column < columns.segment.left || steps.includes(column)) continue;
    if (!aside.has(column) && [...columns.roles.values()].some((taken) => taken.includes(column))) continue;
    const p = columns.profile(column);
    const best = columns.segment.hits.get(column)?.[0];
    const isNamed = best !== undefined && best.quality === 1 && best.meaning !== "date";
    if (columns.segment.headers.has(column) && !isNamed && p.filled > 0 && p.marks === p.filled)
      columns.move(column, "steps");
  }
}

/** Beside steps that she ticks, days outside of them are those of the session: it starts, or it ends. */
function leaveDays(columns: DraftColumns, shares: AssignedRoles["shares"]): void {
  const { lexicon } = columns.segment.view;
  const headerOf = (column: number) => columns.segment.headers.get(column) ?? "";
  const steps = columns.roles.get("steps") ?? [];
  const days = (column: number) => featuresOf(columns.segment).get(column)?.cells.dates ?? 0;
  // A step that she has not begun to fill shows neither.
  const ticked = steps.filter((column) => days(column) < DATED && columns.profile(column).filled > 0);
  // Days among ticks: a day is how she ticks.
  if (ticked.length < FEWEST_STEPS || ticked.some((column) => days(column) > 0)) return;
  const [first, last] = [Math.min(...ticked), Math.max(...ticked)];
  for (const column of steps) {
    const header = headerOf(column);
    // "Attestation", then "Date d’attestation": one piece.
    const isOfNext = ticked.includes(column - 1) && fold(header).includes(fold(headerOf(column - 1)));
    if (days(column) < DATED || lexicon.step(header) === 1 || isOfNext || (column > first && column < last)) continue;
    const own = shares.get(column);
    const [role] = (["start", "end"] as const)
      .filter((one) => !columns.has(one))
      .sort((a, b) => (own?.get(b) ?? -Infinity) - (own?.get(a) ?? -Infinity));
    if (role === undefined) columns.leave(column);
    else columns.move(column, role);
  }
}

const DATED = 0.9;

/** Whether the rows are the steps: then the columns of ticks are people or sessions. */
function namesSteps(columns: DraftColumns): boolean {
  return [...featuresOf(columns.segment)].some(
    ([column, { cells }]) => (cells.stepNames ?? 0) >= 0.5 && columns.quality(column, "step") > 0,
  );
}

/** Whether a column holds people or sessions; one headed so is taken from the role that its cells look like. */
function hasPeople(columns: DraftColumns): boolean {
  if (columns.has("trainee") || columns.has("session")) return true;
  for (const role of ["trainee", "session"] as const) {
    const found = columns.all.find((column) => columns.quality(column, role) === 1);
    if (found === undefined || columns.roles.get("steps")?.includes(found)) continue;
    columns.move(found, role);
    return true;
  }
  return false;
}

/** Whether a column holds ticks and dates; an empty one may. `share`: how much of it at least. */
export function fillsAsStep(columns: DraftColumns, column: number, share: number): boolean {
  const p = columns.profile(column);
  return p.filled === 0 || (p.marks >= p.filled * share && p.long <= p.filled * 0.3);
}
