/**
 * *Parcours stagiaire*, printable: steps down, applicable indicators across. A filled cell: the step proves the
 * indicator, with the indicator's state; an empty column: no step proves it; a red cell: a step without a trace.
 */
import { JOURNEY_STEPS, STARTER_STEPS } from "../../rnq";
import { sheets as words } from "../../text/sheets";
import { stateSigns } from "../../text/states";
import type { JourneyMap, State } from "../model/assessment";
import { usualStep } from "../report/journey";
import { SheetBuilder, type Piece } from "./parts/builder";
import { criterionOf, label, place, stateOf, stateText, withoutRank, type SheetContext } from "./parts/context";
import { BESIDE, BETWEEN, HAIRLINE, HEIGHT, INK, SIZE, STATE_STYLE, STRONG, style, THIN } from "./parts/look";
import { charactersFor, columnPixels, textRoom, textWidth } from "./parts/measure";
import { pageOf } from "./parts/paging";
import type { CellStyle, Line, SheetPlan } from "./parts/plan";

/** Characters in all that a page on its side holds at full size: what the indicators leave goes to steps and documents. */
const WIDE = 137;
/** The first column names phases, else only the step or indicator of a line of *À compléter*. */
const PHASE_WIDTH = { none: 5, named: 8.4, most: 13 } as const;
const LEAST = { number: 3.3, step: 22.7, documents: 29.8 } as const;
/** Who is responsible: as wide as their names, within bounds; nearly nothing where nobody is named. */
const WHO_WIDTH = { none: 2, least: 10.1, most: 15.4 } as const;
const STEP_SHARE = 0.35;
const [PHASE, NUMBER, STEP, DOCUMENTS, WHO] = [0, 1, 2, 3, 4] as const;
const FIRST = WHO + 1;
const CELL = 2.4;
/** The rows of a short journey have air; those of a long one keep to one page. */
const STEP_ROW = { airy: 24, close: 18 } as const;
const WITHOUT_ROW = 20;
const SPACINGS = ["airy", "close"] as const;

type Step = JourneyMap["steps"][number];

/** With air where that takes no page more. */
export function journeyPlan(context: SheetContext): SheetPlan {
  const [airy, close] = SPACINGS.map((spacing) => spaced(context, spacing));
  if (!airy || !close) throw new Error("no spacing");
  const smaller = ({ page }: SheetPlan) => [page.breaks.length, -page.scale] as const;
  const [pages, size] = smaller(airy);
  const [fewer, larger] = smaller(close);
  return pages === fewer && size <= larger ? airy : close;
}

function spaced(context: SheetContext, spacing: (typeof SPACINGS)[number]): SheetPlan {
  const { language, today, body = "", assessment, scope } = context;
  const text = words[language];
  const name = scope.categories.every((category) => category === "BC" || category === "VAE")
    ? text.journeyOfBeneficiary
    : text.names.journey;
  const numbers = assessment.indicators.filter(({ applies }) => applies).map(({ number }) => number);
  const { steps, uncovered } = assessment.journey;
  const phases = phasesOf(steps, text.journey.phases);
  const build = new SheetBuilder(
    columnWidths(steps, steps.length === 0 ? Object.values(text.journey.phases) : phases, numbers.length),
  );

  build.row(HEIGHT.title, { 0: { value: name, style: style.title } });
  const subtitle =
    steps.length > 0
      ? text.journey.subtitle(steps.length, numbers.length - uncovered.length, numbers.length)
      : text.journey.none;
  build.running(HEIGHT.subtitle, 0, build.widths.length, subtitle, style.subtitle);
  build.gap();
  heads(build, context, numbers, phases.some(Boolean));
  const headRow = build.next - 1;
  steps.forEach((step, index) =>
    build.block(() => stepRow(build, context, numbers, step, index, phases, STEP_ROW[spacing])),
  );
  build.block(() => {
    withoutStep(build, context, numbers);
  });
  build.gap();
  if (steps.length > 0) toComplete(build, context);
  else usualSteps(build, context);
  build.gap();
  build.block(() => key(build, context, numbers));
  const paging = pageOf(build, "Landscape", (build.heights[headRow - 1] ?? 0) + (build.heights[headRow] ?? 0));
  return {
    kind: "journey",
    name,
    widths: build.widths,
    heights: build.heights,
    cells: build.cells,
    free: [],
    page: {
      ...paging,
      titleRows: [headRow - 1, headRow],
      footer: { left: body, center: text.dated(name, today), right: text.footerPage },
    },
  };
}

function columnWidths(
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
function edges(numbers: readonly number[]): readonly boolean[] {
  return numbers.map((number, index) => index === 0 || criterionOf(number) !== criterionOf(numbers[index - 1] ?? 0));
}

function heads(
  build: SheetBuilder,
  { language, assessment }: SheetContext,
  numbers: readonly number[],
  phases: boolean,
): void {
  const text = words[language].journey;
  const first = edges(numbers);
  const last = numbers.length - 1;
  const criteria: Record<number, Piece> = {};
  const row: Record<number, Piece> = {
    [PHASE]: { value: phases ? text.heads.phase : null, style: style.head },
    [NUMBER]: { value: text.heads.number, style: { ...style.head, horizontal: "Center" } },
    [STEP]: { value: text.heads.step, style: style.head },
    [DOCUMENTS]: { value: text.heads.documents, style: { ...style.head, ...BESIDE } },
    [WHO]: {
      value: assessment.journey.steps.some(({ responsible }) => responsible) ? text.heads.who : null,
      style: { ...style.head, ...BESIDE },
    },
  };
  numbers.forEach((number, index) => {
    const span = numbers.filter((other) => criterionOf(other) === criterionOf(number)).length;
    const room = span * columnPixels(CELL) - 4;
    const names = text.criteria(criterionOf(number));
    const name = names.find((candidate) => textWidth(candidate, 9) <= room) ?? names[2];
    const edge: CellStyle = {
      ...(first[index] ? { left: BETWEEN } : {}),
      ...(index === last ? { right: BETWEEN } : {}),
    };
    criteria[FIRST + index] = {
      value: first[index] ? name : null,
      style: { ...style.head, horizontal: "CenterAcrossSelection", ...edge },
    };
    row[FIRST + index] = { value: number, style: { size: 9, bold: true, horizontal: "Center", ...edge } };
  });
  build.row(HEIGHT.head, criteria);
  build.row(HEIGHT.head, row, { rule: THIN });
}

/** Her phases, else the usual ones when they come in order; only the first step of a phase shows it. */
function phasesOf(steps: readonly Step[], usual: Readonly<Record<string, string>>): readonly (string | undefined)[] {
  if (steps.some((step) => step.phase)) return steps.map((step) => step.phase);
  const order = Object.keys(usual);
  const guessed = steps.map((step) => usualStep(step.step)?.phase);
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

function stepRow(
  build: SheetBuilder,
  context: SheetContext,
  numbers: readonly number[],
  step: Step,
  index: number,
  phases: readonly (string | undefined)[],
  height: number,
): void {
  const { language, assessment } = context;
  const text = words[language].journey;
  const starts = index === 0 || phases[index] !== phases[index - 1];
  const ends = index === assessment.journey.steps.length - 1 || phases[index + 1] !== phases[index];
  const rule: Line = ends ? BETWEEN : HAIRLINE;
  const at = step.at ? place(step.at) : null;
  const name = withoutRank(step.step);
  const onName = textWidth(name) <= textRoom([build.widths[STEP] ?? 0]);
  const plain: CellStyle = at ? { color: INK, underline: false } : {};
  const progress = step.total === undefined ? "" : text.sessions(step.done ?? 0, step.total);
  const documents = [progress, step.documents.join(", ")].filter(Boolean).join(". ");
  const pieces: Record<number, Piece> = {
    [PHASE]: { value: starts ? (phases[index] ?? null) : null, style: { bold: true, wrap: true } },
    // A way back to her row, not a link that asks to be clicked; on the number where a name takes several lines, which
    // LibreOffice would not break inside a link.
    [NUMBER]: {
      value: index + 1,
      style: { ...style.number, ...plain },
      ...(at && !onName ? { link: { sheet: at.sheet, cell: at.cell } } : {}),
    },
    [STEP]: {
      value: name,
      style: { wrap: true, ...plain },
      ...(at && onName ? { link: { sheet: at.sheet, cell: at.cell } } : {}),
    },
    [DOCUMENTS]: step.missing
      ? { value: `${stateSigns.todo} ${text.noTrace(documents)}`, style: { ...STATE_STYLE.todo, ...style.apart } }
      : { value: documents || null, style: style.apart },
    [WHO]: { value: step.responsible ?? null, style: style.apart },
  };
  const proven = new Set(step.indicators);
  signCells(pieces, context, numbers, (number) => proven.has(number));
  build.row(height, pieces, { rule });
}

function signCells(
  pieces: Record<number, Piece>,
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
    const state = stateOf(assessment, number)?.state ?? "blank";
    pieces[FIRST + index] = filled(number)
      ? { value: stateSigns[state], style: { ...STATE_STYLE[state], ...edge, size: 11, horizontal: "Center" } }
      : { value: null, style: edge };
  });
}

function withoutStep(build: SheetBuilder, context: SheetContext, numbers: readonly number[]): void {
  const text = words[context.language].journey;
  const uncovered = new Set(context.assessment.journey.uncovered);
  const elsewhere = [...uncovered].filter((number) => (stateOf(context.assessment, number)?.proofs.length ?? 0) > 0);
  const pieces: Record<number, Piece> = {
    [STEP]: { value: text.withoutStep, style: { bold: true } },
    [DOCUMENTS]: { value: elsewhere.length > 0 ? text.elsewhere(elsewhere) : null, style: style.apart },
  };
  signCells(pieces, context, numbers, (number) => uncovered.has(number));
  build.row(WITHOUT_ROW, pieces, { rule: STRONG, base: { top: STRONG } });
}

function toComplete(build: SheetBuilder, context: SheetContext): void {
  const { assessment, language } = context;
  const text = words[language].journey;
  const { steps, uncovered } = assessment.journey;
  const lines: [string, string][] = [];
  steps.forEach((step, index) => {
    const at = step.at ? place(step.at) : null;
    const usual = usualStep(step.step);
    if (step.missing && at) {
      const where = step.total === undefined ? text.row(at.row) : text.columnPlace(at.column);
      const documents = step.documents.length === 0 && usual ? ` ${text.usually(usual.documents[language])}` : "";
      lines.push([text.step(index + 1), text.stepWithoutTrace(withoutRank(step.step), at.sheet, where) + documents]);
    }
    if (step.suggested?.length)
      lines.push([text.step(index + 1), text.suggested(withoutRank(step.step), step.suggested)]);
  });
  const unproven = uncovered.filter((number) => stateOf(assessment, number)?.proofs.length === 0);
  const silent = unproven.filter((number) => stateOf(assessment, number)?.state === "blank");
  for (const number of unproven.filter((item) => !silent.includes(item))) {
    const usual = JOURNEY_STEPS.find((step) => step.indicators.includes(number));
    lines.push([
      String(number),
      text.uncovered(label(number, language)) + (usual ? ` ${text.suggestion(usual.step[language])}` : ""),
    ]);
  }
  if (silent.length > 0) lines.push([silent.join(", "), text.blankUncovered]);
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
function usualSteps(build: SheetBuilder, { applicability, language }: SheetContext): void {
  const text = words[language].journey;
  const applies = new Set(applicability.indicators.filter((item) => item.applies).map(({ number }) => number));
  STARTER_STEPS.forEach((step, index) =>
    build.block(() => {
      if (index === 0) build.section(text.usualSteps);
      const indicators = step.indicators.filter((number) => applies.has(number));
      const proves = indicators.length > 0 ? text.usuallyProves(indicators) : "";
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
            value: step.phase === STARTER_STEPS[index - 1]?.phase ? null : text.phases[step.phase],
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
function key(build: SheetBuilder, context: SheetContext, numbers: readonly number[]): void {
  const { assessment, language } = context;
  const order = Object.keys(STATE_STYLE) as State[];
  const shown = new Set(numbers.map((number) => stateOf(assessment, number)?.state ?? "blank"));
  if (assessment.journey.steps.some((step) => step.missing)) shown.add("todo");
  const present = order.filter((state) => shown.has(state));
  const cells = keyCells(
    build.widths,
    Math.max(
      ...present.map((state) =>
        charactersFor(textWidth(stateText(state, language), SIZE, STATE_STYLE[state].bold), BESIDE.indent),
      ),
    ),
  );
  for (let at = 0; at < present.length; at += cells.length) {
    const pieces: Record<number, Piece> = {};
    present.slice(at, at + cells.length).forEach((state, index) => {
      cells[index]?.forEach((column, part) => {
        pieces[column] = {
          value: part === 0 ? stateText(state, language) : null,
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
