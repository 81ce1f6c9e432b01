/** Below the steps: indicators that no step proves, what is to complete, the usual steps to start from, the key. */
import { starterSteps, stepsFor } from "../../../rnq";
import { sheets as words } from "../../../text/sheets";
import { stateSigns } from "../../../text/states";
import type { State } from "../../model/assessment";
import { usualStep } from "../../report/journey";
import type { CellPiece, SheetBuilder } from "../parts/builder";
import { indicatorLabel, place, indicatorState, stateText, withoutRank, type SheetContext } from "../parts/context";
import { BESIDE, HAIRLINE, HEIGHT, SIZE, STATE_STYLE, STRONG, style } from "../parts/look";
import { charactersFor, textRoom, textWidth } from "../parts/measure";
import { DOCUMENTS, NUMBER, PHASE, signCells, STEP } from "./layout";

const WITHOUT_ROW = 20;

export function withoutStep(build: SheetBuilder, context: SheetContext, numbers: readonly number[]): void {
  const text = words[context.language].journey;
  const uncovered = new Set(context.assessment.journey.uncovered);
  const elsewhere = [...uncovered].filter(
    (number) => (indicatorState(context.assessment, number)?.proofs.length ?? 0) > 0,
  );
  const pieces: Record<number, CellPiece> = {
    [STEP]: { value: text.withoutStep, style: { bold: true } },
    [DOCUMENTS]: { value: elsewhere.length > 0 ? text.elsewhere(elsewhere) : null, style: style.apart },
  };
  signCells(pieces, context, numbers, (number) => uncovered.has(number));
  build.row(WITHOUT_ROW, pieces, { rule: STRONG, base: { top: STRONG } });
}

export function toComplete(build: SheetBuilder, context: SheetContext): void {
  const { assessment, language, scope } = context;
  const text = words[language].journey;
  const { steps, uncovered } = assessment.journey;
  const lines: [string, string][] = [];
  steps.forEach((step, index) => {
    const at = step.at ? place(step.at) : null;
    const usual = usualStep(step.step, scope.categories);
    if (step.missing && at) {
      const where = step.total === undefined ? text.row(at.row) : text.columnPlace(at.column);
      const documents = step.documents.length === 0 && usual ? ` ${text.usually(usual.documents[language])}` : "";
      lines.push([text.step(index + 1), text.stepWithoutTrace(withoutRank(step.step), at.sheet, where) + documents]);
    }
    if (step.suggested?.length)
      lines.push([
        text.step(index + 1),
        text.suggested(
          withoutRank(step.step),
          [...step.suggested].sort((a, b) => a - b),
        ),
      ]);
  });
  const unproven = uncovered.filter((number) => indicatorState(assessment, number)?.proofs.length === 0);
  const silent = unproven.filter((number) => indicatorState(assessment, number)?.state === "blank");
  for (const number of unproven.filter((item) => !silent.includes(item))) {
    const usual = stepsFor(scope.categories).find((step) => step.indicators.includes(number));
    lines.push([
      String(number),
      text.uncovered(indicatorLabel(number, language)) + (usual ? ` ${text.suggestion(usual.step[language])}` : ""),
    ]);
  }
  const hasRow = (number: number) => (indicatorState(assessment, number)?.rows.length ?? 0) > 0;
  const [rowless, empty] = [silent.filter((number) => !hasRow(number)), silent.filter(hasRow)];
  if (empty.length > 0) lines.push([empty.join(", "), text.blankUncovered]);
  // Without a table of indicators there is no row to miss.
  if (rowless.length > 0 && assessment.tracker !== null) lines.push([rowless.join(", "), text.noRowUncovered]);
  const room = textRoom(build.widths.slice(PHASE, STEP));
  (lines.length > 0 ? lines : [["", text.complete] as [string, string]]).forEach(([head, body], index) =>
    build.block(() => {
      if (index === 0) build.section(text.toComplete);
      const fits = textWidth(head) <= room;
      build.running(
        HEIGHT.row,
        STEP,
        build.widths.length - STEP,
        fits ? body : `${head}\u00a0: ${body}`,
        {},
        { [PHASE]: { value: fits ? head || null : null, style: { horizontal: "Left" } } },
        HAIRLINE,
      );
    }),
  );
}

/** No journey of hers yet: the usual steps, to start from. Nothing is said to be proven by them. */
export function usualSteps(build: SheetBuilder, { applicability, language, scope }: SheetContext): void {
  const text = words[language].journey;
  const usual = starterSteps(scope.categories);
  const applies = new Set(applicability.indicators.filter((item) => item.applies).map(({ number }) => number));
  usual.forEach((step, index) =>
    build.block(() => {
      if (index === 0) build.section(text.usualSteps);
      const indicators = step.indicators.filter((number) => applies.has(number));
      // A list of numbers cut in two reads badly: it goes on a line of its own where it does not fit.
      const proves = indicators.length > 0 ? text.usuallyProves(indicators).replaceAll(" ", "\u00a0") : "";
      build.beside(
        HEIGHT.row,
        [
          { column: STEP, over: 1, text: step.step[language], style: {} },
          {
            column: DOCUMENTS,
            over: build.widths.length - DOCUMENTS,
            text: [step.documents[language].join(", "), proves].filter(Boolean).join(". "),
            style: BESIDE,
          },
        ],
        {
          [PHASE]: {
            value: step.phase === usual[index - 1]?.phase ? null : text.phases[step.phase],
            style: { bold: true },
          },
          [NUMBER]: { value: index + 1, style: style.number },
        },
        HAIRLINE,
      );
    }),
  );
}

/** The states that the map shows, and only those, each with its word. */
export function key(build: SheetBuilder, context: SheetContext, numbers: readonly number[]): void {
  const { assessment, language } = context;
  const order = Object.keys(STATE_STYLE) as State[];
  const shown = new Set(numbers.map((number) => indicatorState(assessment, number)?.state ?? "blank"));
  if (assessment.journey.steps.some((step) => step.missing)) shown.add("todo");
  const present = order.filter((state) => shown.has(state));
  // What was not judged is not empty.
  const word = (state: State): string =>
    state === "blank" && assessment.withheld !== null
      ? `${stateSigns.blank} ${words[language].journey.notJudged}`
      : stateText(state, language);
  const cells = keyCells(
    build.widths,
    Math.max(
      ...present.map((state) => charactersFor(textWidth(word(state), SIZE, STATE_STYLE[state].bold), BESIDE.indent)),
    ),
  );
  for (let at = 0; at < present.length; at += cells.length) {
    const pieces: Record<number, CellPiece> = {};
    present.slice(at, at + cells.length).forEach((state, index) => {
      cells[index]?.forEach((column, part) => {
        pieces[column] = {
          value: part === 0 ? word(state) : null,
          style: { ...STATE_STYLE[state], ...(part === 0 ? BESIDE : {}) },
        };
      });
    });
    if (at > 0) build.gap(3);
    build.row(HEIGHT.row, pieces);
  }
}

/** The columns of each cell of the key, from that of the steps on: so many of the narrow ones that `least` characters fit. */
function keyCells(widths: readonly number[], least: number): readonly (readonly number[])[] {
  const cells: number[][] = [];
  for (let column = STEP; column < widths.length;) {
    const cell: number[] = [];
    for (let width = 0; column < widths.length && width < least; column += 1) {
      width += widths[column] ?? 0;
      cell.push(column);
    }
    if (cell.reduce((sum, at) => sum + (widths[at] ?? 0), 0) >= least) cells.push(cell);
  }
  return cells;
}
