/**
 * *Résultats*, to be published or shown: the figures of indicator 2 over a period, each with its headcount and its
 * method, what is missing for the others, then her surveys question by question with bars. It says no name of a trainee.
 */
import { figuresText } from "../../text/sessions/figures";
import { resultsText } from "../../text/sessions/results";
import { sheets as words } from "../../text/sheets";
import { forCell } from "../../text/typography";
import { concerning, figuresOf, type FiguresView, type ResultFigure } from "../figures/figures";
import { answeredSurveys, type AnsweredQuestion, type AnsweredSurvey } from "../figures/questions";
import { headcountIn, methodOf } from "../figures/words";
import { SheetBuilder, type Pieces } from "./parts/builder";
import type { SheetContext } from "./parts/context";
import { BAR, BESIDE, GREY, HAIRLINE, HEIGHT, STRONG, style } from "./parts/look";
import { breakLines, textRoom } from "./parts/measure";
import { pageOf } from "./parts/paging";
import type { CellStyle, SheetPlan } from "./parts/plan";
import { CHARTS, UNSEEN } from "./parts/summaryParts";

const [NAME, VALUE, COUNT, METHOD, BARS] = [0, 1, 2, 3, 4] as const;
const WIDTHS = [38, 10, 13.5, 10, 27] as const;
const RATE = "0 %";
const LINE = 12.75;
/** What one chart holds, so that it stays on a page and its bars beside their rows. */
const MOST_BARS = 25;
const MOST_LINES = 4;

export function resultsPlan(context: SheetContext): SheetPlan {
  const { language, today, body = "", tracker, period } = context;
  const text = resultsText[language].sheet;
  const { recognition } = tracker;
  const all = figuresOf(tracker, period);
  const view = { ...all, figures: concerning(all.figures, tracker.scope) };
  const surveys = answeredSurveys(recognition, period);
  const build = new SheetBuilder(WIDTHS);
  build.row(HEIGHT.title, { 0: { value: words[language].names.results, style: style.title } });
  const from = [...new Set([...surveys, ...recognition.sessions].map(({ sheet }) => sheet))];
  for (const said of [
    [body === "" ? "" : `${body}.`, text.subtitle].filter(Boolean).join(" "),
    [from.length > 0 ? text.from(from) : "", words[language].madeOn(today)].filter(Boolean).join(" "),
  ])
    build.running(HEIGHT.subtitle, 0, WIDTHS.length, forCell(said), style.subtitle);
  build.gap();
  figuresSection(build, view, context);
  for (const survey of surveys) surveySection(build, survey, context);
  build.trim();
  const paging = pageOf(build, "Portrait");
  return {
    kind: "results",
    name: words[language].names.results,
    widths: WIDTHS,
    heights: build.heights,
    cells: build.cells,
    free: build.free,
    charts: build.charts,
    page: {
      ...paging,
      footer: {
        left: body,
        center: words[language].dated(words[language].names.results, today),
        right: words[language].footerPage,
      },
    },
  };
}

const head = (value: string, more: CellStyle = {}) => ({ value, style: { ...style.head, ...more } });
/** More is not shown. */
const thousandths = (value: number | null): number | null => (value === null ? null : Math.round(value * 1000) / 1000);
const CENTRED = { horizontal: "Center" } as const satisfies CellStyle;

function figuresSection(build: SheetBuilder, { from, to, figures }: FiguresView, { language }: SheetContext): void {
  const text = resultsText[language].sheet;
  const { names, missing: lacking } = figuresText[language];
  const known = figures.filter(({ value }) => value !== null);
  const missing = figures.filter(({ value }) => value === null);
  if (known.length > 0) {
    build.section(from === null || to === null ? text.undated : text.figures(from, to));
    const { heads } = text;
    const at = build.row(
      HEIGHT.head,
      {
        [NAME]: head(heads.figure),
        [VALUE]: head(heads.value, CENTRED),
        [COUNT]: head(heads.count, CENTRED),
        [METHOD]: head(heads.method, BESIDE),
      },
      { rule: STRONG },
    );
    for (const figure of known) build.block(() => figureRow(build, figure, names[figure.measure], language));
    build.repeats(at);
    build.gap();
  }
  if (missing.length === 0) return;
  build.section(text.missing);
  for (const { measure, missing: what } of missing)
    build.block(() =>
      build.running(
        HEIGHT.row,
        VALUE,
        WIDTHS.length - VALUE,
        forCell(what === undefined ? "" : lacking[what]),
        { color: GREY },
        { [NAME]: { value: forCell(names[measure]) } },
        HAIRLINE,
      ),
    );
  build.gap();
}

function figureRow(build: SheetBuilder, figure: ResultFigure, name: string, language: SheetContext["language"]): void {
  const { measure, value } = figure;
  build.running(
    HEIGHT.row,
    METHOD,
    WIDTHS.length - METHOD,
    forCell(methodOf(figure, language)),
    BESIDE,
    {
      [NAME]: { value: forCell(name), style: { bold: true } },
      [VALUE]: {
        value: thousandths(value),
        style: { ...CENTRED, bold: true, format: measure === "trainees" ? "0" : RATE },
      },
      [COUNT]: { value: forCell(headcountIn(figure, language)) || null, style: CENTRED },
    },
    HAIRLINE,
  );
}

function surveySection(build: SheetBuilder, survey: AnsweredSurvey, context: SheetContext): void {
  const { questions, answers, isFew } = survey;
  const { sheet: text, answers: counted } = resultsText[context.language];
  const { heads } = text;
  const lines = Math.max(1, ...questions.map(({ header }) => breakLines(header, textRoom([WIDTHS[NAME]])).length));
  const isDrawn =
    questions.length <= MOST_BARS && lines <= MOST_LINES && questions.some(({ satisfied }) => satisfied !== null);
  const said = isFew && answers > 0 ? `${counted(answers)}, ${text.few}` : counted(answers);
  const make = (): void => {
    build.section(forCell(text.survey(survey.sheet)), {
      [BARS]: { value: forCell(said), style: { ...style.sectionNote, horizontal: "Right" } },
    });
    const at = build.row(
      HEIGHT.head,
      {
        [NAME]: head(heads.question),
        [VALUE]: head(heads.answers, CENTRED),
        [COUNT]: head(heads.average, CENTRED),
        [METHOD]: head(heads.satisfied, CENTRED),
        [BARS]: head(isDrawn ? heads.share : ""),
      },
      { rule: STRONG },
    );
    const top = build.next;
    const height = isDrawn && lines > 1 ? LINE * lines : HEIGHT.row;
    for (const question of questions) build.row(height, questionRow(question, isDrawn, context), { rule: HAIRLINE });
    build.repeats(at);
    if (isDrawn)
      build.charts.push({
        name: `${CHARTS.satisfaction}_${survey.table}`,
        title: text.chart,
        valueColumn: BARS,
        categoryColumn: NAME,
        top,
        bottom: build.next - 1,
        left: BARS,
        right: BARS,
        color: BAR,
        full: 1,
      });
  };
  if (isDrawn) build.block(make);
  else make();
  build.gap();
}

function questionRow(
  { header, answers, average, satisfied, scale }: AnsweredQuestion,
  isDrawn: boolean,
  { language }: SheetContext,
): Pieces {
  const text = resultsText[language].sheet;
  return {
    [NAME]: { value: forCell(header), style: style.wrapped },
    [VALUE]: { value: answers, style: CENTRED },
    [COUNT]: {
      value: average === undefined ? null : text.average(average, typeof scale === "number" ? scale : null),
      style: CENTRED,
    },
    [METHOD]: { value: thousandths(satisfied), style: { ...CENTRED, format: RATE } },
    // The bar over it shows it.
    [BARS]: { value: isDrawn ? thousandths(satisfied) : null, style: { format: UNSEEN } },
  };
}
