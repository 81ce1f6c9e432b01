/** The columns of a wide journey (a row per trainee or session, a column per step), and how much speaks for it being one. */
import { Columns, type Draft } from "../draft/draft";
import { Tally } from "../draft/tally";
import type { Segment } from "../layout/segments";
import { takeRoles } from "./takeRoles";

const FEWEST_STEPS = 3;

export function draftJourneyWide(segment: Segment): Draft | null {
  const columns = new Columns(segment);
  takeRoles(columns, "journeyWide", new Map());
  const steps = columns.roles.get("steps") ?? [];
  const key = columns.first("trainee") ?? columns.first("session");
  if (key === undefined || steps.length < FEWEST_STEPS) return null;
  const named = steps.filter((column) => segment.view.lexicon.step(segment.headers.get(column) ?? "") > 0);
  const marked = steps.filter((column) => columns.profile(column).filled > 0 && fillsAsStep(columns, column, 0.7));

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

/** Whether a column holds ticks and dates; an empty one may. `share`: how much of it at least. */
export function fillsAsStep(columns: Columns, column: number, share: number): boolean {
  const p = columns.profile(column);
  return p.filled === 0 || (p.marks >= p.filled * share && p.long <= p.filled * 0.3);
}
