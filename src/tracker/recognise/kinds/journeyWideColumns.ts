/** The columns of a wide journey (a row per trainee or session, a column per step), and how much speaks for it being one. */
import { Columns, type Draft } from "../draft/draft";
import type { Segment } from "../layout/segments";
import { Tally } from "../draft/tally";

/** Headers that may head a step as well. */
const MAY_BE_STEP: readonly string[] = ["status", "proof", "step", "label", "action", "unrelated", "indicator"];

export function draftJourneyWide(segment: Segment): Draft | null {
  const columns = new Columns(segment);
  if (!takePeople(columns)) return null;
  const named = columns
    .free()
    .filter(
      (column) => segment.view.lexicon.step(segment.headers.get(column) ?? "") > 0 && fillsAsStep(columns, column, 0.5),
    );
  if (named.length < 3) return null;
  for (const role of ["start", "end", "comment", "responsible", "body"] as const) {
    columns.take(
      role,
      columns.best((column) => (named.includes(column) ? 0 : columns.quality(column, role))),
    );
  }
  const steps = stepColumns(columns, named);
  for (const column of steps) columns.take("steps", column);

  const tally = new Tally();
  tally.add(2, "traineeHeader");
  tally.add(2, "knownSteps");
  tally.when(named.length >= 5, 1);
  tally.when(steps.filter((column) => columns.profile(column).filled > 0).length >= 2, 1, "marks");
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

/** Takes the columns of trainees and sessions; false when neither is there. */
function takePeople(columns: Columns): boolean {
  // "Client" beside a column of sessions is who pays; alone, it is who is trained.
  const name = (column: number) => (columns.quality(column, "body") > 0 ? 0.4 : 0.6) * columns.quality(column, "name");
  const trainee = columns.best((column) =>
    Math.max(columns.quality(column, "trainee"), 0.5 * columns.quality(column, "session"), name(column)),
  );
  if (trainee === undefined) return false;
  const isSession = columns.quality(trainee, "trainee", "name") === 0;
  columns.take(isSession ? "session" : "trainee", trainee);
  if (!isSession)
    columns.take(
      "session",
      columns.best((column) =>
        columns.profile(column).marks > columns.profile(column).filled * 0.5 ? 0 : columns.quality(column, "session"),
      ),
    );
  return true;
}

/** The columns named after steps, and those among or right after them that are filled as steps are. */
function stepColumns(columns: Columns, named: readonly number[]): number[] {
  const { headers, hits } = columns.segment;
  const first = Math.min(...named);
  const last = Math.max(...named);
  let end = last;
  return columns.free().filter((column) => {
    if (!headers.has(column) || column < first) return false;
    if (named.includes(column)) return true;
    const best = hits.get(column)?.[0];
    const other = best !== undefined && best.quality === 1 && !MAY_BE_STEP.includes(best.meaning);
    if (other || !fillsAsStep(columns, column, 0.7) || column > end + 1) return false;
    const doubtful = (best !== undefined && best.quality >= 0.8) || columns.profile(column).filled === 0;
    if (column > last && doubtful) return false;
    end = Math.max(end, column);
    return true;
  });
}

/** Whether a column holds ticks and dates; an empty one may. `share`: how much of it at least. */
export function fillsAsStep(columns: Columns, column: number, share: number): boolean {
  const p = columns.profile(column);
  return p.filled === 0 || (p.marks >= p.filled * share && p.long <= p.filled * 0.3);
}
