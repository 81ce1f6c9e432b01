/** The journey map: her steps in her order, with their documents, the indicators that they prove, and the holes. */
import { stepsFor, type UsualStep } from "../../rnq/journey";
import type { Category, JourneyMap } from "../model/assessment";
import { columnIndex } from "../cells/address";
import { cellArea, refText } from "../cells/cellRef";
import type { JourneyStep, RecognisedTable } from "../model/recognition";
import type { Tracker } from "../model/tracker";
import { SUPPOSED_SCOPE } from "../scope/scope";
import { fold } from "../cells/words";

/** Without her answers, a training body: what belongs to another category is not suggested. */
const categoriesOf = (scope: Tracker["scope"]): readonly Category[] => (scope ?? SUPPOSED_SCOPE).categories;

/** What the map looks at. */
type JourneyOf = Pick<Tracker, "recognition" | "accepted" | "scope">;
type MappedStep = JourneyMap["steps"][number];

/** The usual step of her categories that hers resembles most (the longest word they share); `null` when none does. */
export function usualStep(name: string, categories: readonly Category[]): UsualStep | null {
  const text = fold(name);
  let best: UsualStep | null = null;
  let length = 0;
  for (const usual of stepsFor(categories)) {
    for (const word of usual.words) {
      if (word.length > length && text.includes(word)) [best, length] = [usual, word.length];
    }
  }
  return best;
}

/**
 * A step without a trace: said to do or not done; or nothing noted under documents where the table has a place for
 * them; where the table has a row or a column per trainee, done for nobody. A step not applicable owes no trace.
 */
function withoutTrace(step: JourneyStep, table: RecognisedTable | undefined): boolean {
  if (step.done !== undefined) return step.done === 0 && (step.pending ?? 0) > 0;
  if (step.status === "notApplicable") return false;
  if (step.status === "todo" || step.status === "nonCompliant") return true;
  const placeForDocuments = (table?.columns.documents?.length ?? 0) > 0;
  return placeForDocuments ? step.documents.length === 0 : step.status === undefined || step.status === null;
}

/** The cell of hers that names the step. */
function addressOf(step: JourneyStep, table: RecognisedTable | undefined): string | undefined {
  const column = step.column ?? table?.columns.step;
  const row = step.row ?? table?.headerRow ?? null;
  if (column === undefined || row === null) return undefined;
  const index = columnIndex(column);
  return index === null ? undefined : refText({ sheet: step.sheet, area: cellArea(row - 1, index) });
}

function mapStep(
  step: JourneyStep,
  { recognition, accepted, scope }: JourneyOf,
  applicable: ReadonlySet<number>,
): MappedStep {
  const table = recognition.tables[step.table];
  const at = addressOf(step, table);
  const taken =
    step.indicators.length > 0 ? [] : (accepted[step.step] ?? []).filter((number) => applicable.has(number));
  const suggested =
    step.indicators.length + taken.length > 0
      ? []
      : (usualStep(step.step, categoriesOf(scope))?.indicators ?? []).filter((number) => applicable.has(number));
  const total = step.done === undefined ? undefined : step.done + (step.pending ?? 0);
  return {
    step: step.step,
    ...(step.phase === undefined ? {} : { phase: step.phase }),
    documents: step.documents,
    indicators: taken.length > 0 ? taken : step.indicators,
    missing: withoutTrace(step, table),
    ...(step.responsible === undefined ? {} : { responsible: step.responsible }),
    ...(at === undefined ? {} : { at }),
    ...(taken.length === 0 ? {} : { accepted: true as const }),
    ...(suggested.length === 0 ? {} : { suggested }),
    ...(total === undefined ? {} : { done: step.done ?? 0, total }),
  };
}

/**
 * @param applicable numbers that apply to her; `uncovered` are those that no step of hers names. The usual
 *   indicators of a step that names none are a suggestion: they cover nothing until she accepts them.
 */
export function journeyMap(tracker: JourneyOf, applicable: ReadonlySet<number>): JourneyMap {
  const steps = tracker.recognition.journey.map((step) => mapStep(step, tracker, applicable));
  const covered = new Set(steps.flatMap((step) => step.indicators));
  return { steps, uncovered: [...applicable].filter((number) => !covered.has(number)) };
}
