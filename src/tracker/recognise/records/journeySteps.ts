/** Which rows of a tall journey are steps: titles of phases, totals and notes are not. */
import type { Draft } from "../draft/draft";
import { columnOf } from "../draft/result";
import { countFilled } from "../layout/segments";
import { isTotalRow } from "../layout/totals";
import { textOf } from "../layout/view";

/** The rows of one step, 0-based. */
export interface StepRows {
  readonly row: number;
  last: number;
  readonly phase: string | undefined;
}

/** Empty rows after which a lone text is no longer part of the journey. */
const FAR = 3;

export function findSteps(draft: Draft): StepRows[] {
  const { segment } = draft;
  const { view } = segment;
  const column = columnOf(draft, "step");
  const phaseColumn = columnOf(draft, "phase");
  if (column === null) return [];
  const traces = [...(draft.columns.get("documents") ?? []), ...(draft.columns.get("indicator") ?? [])];
  const found: StepRows[] = [];
  let phase: string | undefined;
  let empty = 0;
  for (let row = segment.firstRow; row <= segment.lastRow; row += 1) {
    const filled = countFilled(segment, row);
    if (filled === 0) {
      empty += 1;
      continue;
    }
    const step = view.value(row, column);
    if (phaseColumn !== null && view.filled(row, phaseColumn) !== null) phase = textOf(view.filled(row, phaseColumn));
    if (step === null) {
      const previous = found[found.length - 1];
      if (filled === 1 && phaseColumn === null && typeof view.value(row, segment.left) === "string")
        phase = view.text(row, segment.left);
      else if (previous?.last === row - 1 && traces.some((at) => view.value(row, at) !== null)) previous.last = row;
      continue;
    }
    if (isTotalRow(segment, row)) continue;
    if (filled === 1 && standsApart(draft, row, column, empty)) {
      const isTitle = hasStepBelow(draft, row, column);
      if (phaseColumn === null && empty < FAR && typeof step === "string" && isTitle) phase = textOf(step);
      if (view.merge(row, column) !== null || isTitle || empty > 0) {
        empty = 0;
        continue;
      }
    }
    if (empty >= FAR && filled < 2) continue;
    empty = 0;
    found.push({ row, last: row, phase });
  }
  return found;
}

/** A lone text that may be a title: merged, below a gap, or at the left; a known step whose marks are empty is none. */
function standsApart(draft: Draft, row: number, column: number, gap: number): boolean {
  const { view, left, right } = draft.segment;
  const isMerged = view.merge(row, column) !== null;
  const isUnmarkedStep = draft.sessions !== undefined && !isMerged && view.lexicon.step(view.text(row, column)) > 0;
  return !isUnmarkedStep && right - left >= 2 && (gap > 0 || isMerged || column === left);
}

/** Whether the next row is a full step: a lone text above it is the title of a phase. */
function hasStepBelow(draft: Draft, row: number, column: number): boolean {
  return (
    row < draft.segment.lastRow &&
    draft.segment.view.value(row + 1, column) !== null &&
    countFilled(draft.segment, row + 1) >= 2
  );
}
