/** Columns of the journey sheet: how wide they are, what stands at their edges, the sign of an indicator in a row. */
import { stateSigns } from "../../../text/states";
import type { Category, JourneyMap } from "../../model/assessment";
import { usualStep } from "../../report/journey";
import type { CellPiece } from "../parts/builder";
import { criterionIn, indicatorState, type SheetContext } from "../parts/context";
import { BESIDE, BETWEEN, SIZE, STATE_STYLE } from "../parts/look";
import { charactersFor, textWidth } from "../parts/measure";
import type { CellStyle } from "../parts/plan";

export type Step = JourneyMap["steps"][number];

/** Characters in all that a page on its side holds at full size: what the indicators leave goes to steps and documents. */
const WIDE = 137;
/** The first column names phases, else only the step or indicator of a line of *À compléter*. */
const PHASE_WIDTH = { none: 5, named: 8.4, most: 13 } as const;
const LEAST = { number: 3.3, step: 22.7, documents: 29.8 } as const;
/** Who is responsible: as wide as their names, within bounds; nearly nothing where nobody is named. */
const WHO_WIDTH = { none: 2, least: 10.1, most: 15.4 } as const;
const STEP_SHARE = 0.35;
export const [PHASE, NUMBER, STEP, DOCUMENTS, WHO] = [0, 1, 2, 3, 4] as const;
export const FIRST = WHO + 1;
export const CELL = 2.4;

export function columnWidths(
  steps: readonly Step[],
  phases: readonly (string | undefined)[],
  indicators: number,
): readonly number[] {
  const { least, most, none } = WHO_WIDTH;
  const longest = Math.max(0, ...phases.map((phase) => (phase ? charactersFor(textWidth(phase, SIZE, true)) : 0)));
  const names = Math.max(
    0,
    ...steps.map(({ responsible }) => (responsible ? charactersFor(textWidth(responsible), BESIDE.indent) : 0)),
  );
  const who = names === 0 ? none : Math.min(most, Math.max(least, names));
  const phase = longest === 0 ? PHASE_WIDTH.none : Math.min(PHASE_WIDTH.most, Math.max(PHASE_WIDTH.named, longest));
  const { number, step, documents } = LEAST;
  const spare = Math.max(0, WIDE - phase - number - step - documents - who - indicators * CELL);
  const tenths = (width: number) => Math.round(10 * width) / 10;
  return [
    tenths(phase),
    number,
    tenths(step + spare * STEP_SHARE),
    tenths(documents + spare * (1 - STEP_SHARE)),
    tenths(who),
    ...Array.from({ length: indicators }, () => CELL),
  ];
}

/** The line at the left of the first indicator of each criterion. */
export function edges(numbers: readonly number[]): readonly boolean[] {
  return numbers.map((number, index) => index === 0 || criterionIn(number) !== criterionIn(numbers[index - 1] ?? 0));
}

/** Her phases, else the usual ones when they come in order; only the first step of a phase shows it. */
export function phasesOf(
  steps: readonly Step[],
  usual: Readonly<Record<string, string>>,
  categories: readonly Category[],
): readonly (string | undefined)[] {
  if (steps.some((step) => step.phase)) return steps.map((step) => step.phase);
  const order = Object.keys(usual);
  const guessed = steps.map((step) => usualStep(step.step, categories)?.phase);
  let at = 0;
  for (const phase of guessed) {
    const rank = phase ? order.indexOf(phase) : at;
    if (rank < at) return steps.map(() => undefined);
    at = rank;
  }
  return guessed.some((phase) => phase === undefined)
    ? steps.map(() => undefined)
    : guessed.map((phase) => usual[phase ?? ""]);
}

/** One cell per indicator; those that are filled show its state. */
export function signCells(
  pieces: Record<number, CellPiece>,
  { assessment }: SheetContext,
  numbers: readonly number[],
  filled: (number: number) => boolean,
): void {
  const first = edges(numbers);
  numbers.forEach((number, index) => {
    const edge: CellStyle = {
      ...(first[index] ? { left: BETWEEN } : {}),
      ...(index === numbers.length - 1 ? { right: BETWEEN } : {}),
    };
    const state = indicatorState(assessment, number)?.state ?? "blank";
    pieces[FIRST + index] = filled(number)
      ? { value: stateSigns[state], style: { ...STATE_STYLE[state], ...edge, size: 11, horizontal: "Center" } }
      : { value: null, style: edge };
  });
}
