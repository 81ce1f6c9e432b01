/**
 * *Parcours stagiaire*, printable: steps down, applicable indicators across. A filled cell: the step proves the
 * indicator, with the indicator's state; an empty column: no step proves it; a red cell: a step without a trace.
 */
import { sheets as words } from "../../../text/sheets";
import { stateSigns } from "../../../text/states";
import { SheetBuilder, type CellPiece } from "../parts/builder";
import { criterionIn, place, withoutRank, type SheetContext } from "../parts/context";
import { whoSentence } from "../parts/identity";
import { BESIDE, BETWEEN, HAIRLINE, HEIGHT, INK, STATE_STYLE, style, THIN } from "../parts/look";
import { columnPixels, textRoom, textWidth } from "../parts/measure";
import { pageOf } from "../parts/paging";
import type { CellStyle, Line, SheetPlan } from "../parts/plan";
import { key, toComplete, usualSteps, withoutStep } from "./below";
import {
  CELL,
  columnWidths,
  DOCUMENTS,
  edges,
  FIRST,
  NUMBER,
  PHASE,
  phasesOf,
  signCells,
  STEP,
  WHO,
  type Step,
} from "./layout";

/** The rows of a short journey have air; those of a long one keep to one page. */
const STEP_ROW = { airy: 24, close: 18 } as const;
const SPACINGS = ["airy", "close"] as const;

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
  const phases = phasesOf(steps, text.journey.phases, scope.categories);
  const build = new SheetBuilder(
    columnWidths(steps, steps.length === 0 ? Object.values(text.journey.phases) : phases, numbers.length),
  );

  build.row(HEIGHT.title, { 0: { value: name, style: style.title } });
  const subtitle =
    steps.length > 0
      ? text.journey.subtitle(steps.length, numbers.length - uncovered.length, numbers.length)
      : text.journey.none;
  build.running(HEIGHT.subtitle, 0, build.widths.length, `${whoSentence(context)}${subtitle}`, style.subtitle);
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

function heads(
  build: SheetBuilder,
  { language, assessment }: SheetContext,
  numbers: readonly number[],
  phases: boolean,
): void {
  const text = words[language].journey;
  const first = edges(numbers);
  const last = numbers.length - 1;
  const criteria: Record<number, CellPiece> = {};
  const row: Record<number, CellPiece> = {
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
    const span = numbers.filter((other) => criterionIn(other) === criterionIn(number)).length;
    const room = span * columnPixels(CELL) - 4;
    const names = text.criteria(criterionIn(number));
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
  const pieces: Record<number, CellPiece> = {
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
