/**
 * *Accompagnement*: the page to hand over to whoever helps her. Where she starts from, her time beside the work, what is
 * open with a column for who does it; her notes there stay with their indicator. Values alone.
 */
import { aloneText } from "../../text/alone";
import { scopeText } from "../../text/scope";
import { handoverWords } from "../../text/sheets/handover";
import { sheets as words } from "../../text/sheets";
import { forCell } from "../../text/typography";
import { aloneBrings, aloneFacts } from "../plan/alone";
import { countsAsProven } from "../report/state";
import { SheetBuilder, type Pieces } from "./parts/builder";
import { indicatorLabel, scopeSentence, stateText, type SheetContext } from "./parts/context";
import { whoSentence } from "./parts/identity";
import { BESIDE, HAIRLINE, HEIGHT, STATE_STYLE, STRONG, style } from "./parts/look";
import { pageOf } from "./parts/paging";
import type { SheetPlan } from "./parts/plan";

export const [NUMBER, LABEL, STATE, WHAT, WHO] = [0, 1, 2, 3, 4] as const;
const WIDTHS = [5.6, 25, 17.6, 29, 18] as const;
const LABELS_OVER = 2;

/** Key of her note on an indicator; of one that lost its number, `?` and its row. */
export const handoverKey = (number: number): string => `${number}`;

export function handoverPlan(context: SheetContext): SheetPlan {
  const { language, today, body = "", assessment, alone } = context;
  const text = handoverWords[language];
  const name = words[language].names.handover;
  const build = new SheetBuilder(WIDTHS);
  const run = (said: string, look = style.text as object, height: number = HEIGHT.row) =>
    build.running(height, 0, WIDTHS.length, forCell(said), look);
  head(build, context);
  build.section(text.where);
  // Whoever reads it is not the one whom RNQ speaks to: figures, and no advice on going alone.
  if (alone) {
    const facts = aloneFacts(alone, language, (category) => scopeText[language].categories[category]);
    const counted = [text.state, text.proven(assessment.proven, assessment.applicable)] as const;
    for (const [label, value] of [...(assessment.withheld === null ? [counted] : []), ...facts])
      build.beside(
        HEIGHT.row,
        [
          { column: NUMBER, over: LABELS_OVER, text: forCell(label), style: style.subtitle },
          { column: STATE, over: WIDTHS.length - LABELS_OVER, text: forCell(value), style: style.text },
        ],
        {},
        HAIRLINE,
      );
  }
  const notes = new Map(context.notes);
  if (assessment.withheld === null) open(build, context, notes);
  kept(build, context, notes);
  if (alone) {
    build.gap();
    build.block(() => {
      build.section(aloneText[language].bringsTitle);
      for (const said of aloneBrings(alone, language)) run(said);
    });
  }
  const paging = pageOf(build, "Portrait");
  return {
    kind: "handover",
    name,
    widths: WIDTHS,
    heights: build.heights,
    cells: build.cells,
    free: build.free,
    page: {
      ...paging,
      footer: { left: body, center: words[language].dated(name, today), right: words[language].footerPage },
    },
  };
}

function head(build: SheetBuilder, context: SheetContext): void {
  const { scope, applicability, assessment, today, language } = context;
  const text = words[language];
  const audit = scope.auditDate
    ? text.auditOn(text.audit[scope.audit], scope.auditDate)
    : text.auditUndated(text.audit[scope.audit]);
  const categories = scopeSentence(scope, language, scopeText[language].categories);
  const supposed = scope.supposed ? ` ${text.supposed}` : "";
  build.row(HEIGHT.title, { [NUMBER]: { value: text.names.handover, style: style.title } });
  for (const said of [
    handoverWords[language].purpose,
    `${whoSentence(context)}${categories}. ${audit}.${supposed}`,
    `${text.referential(applicability.referential, applicability.indicators.length, assessment.applicable)} ${text.madeOn(today)} ${text.auditorConcludes}`,
  ])
    build.running(HEIGHT.subtitle, 0, WIDTHS.length, said, style.subtitle);
  build.gap();
}

/** What is not proven, always major first; then what is proven by now and carries a note of hers. */
function open(build: SheetBuilder, context: SheetContext, notes: Map<string, string>): void {
  const { assessment, alone, language } = context;
  const text = handoverWords[language];
  const applicable = assessment.indicators.filter(({ applies }) => applies);
  const left = applicable.filter(({ state }) => !countsAsProven(state)).map(({ number }) => number);
  const majors = alone?.majors ?? [];
  const closed = assessment.indicators
    .map(({ number }) => number)
    .filter((number) => !left.includes(number) && notes.has(handoverKey(number)));
  if (left.length === 0) {
    build.gap();
    build.running(HEIGHT.row, 0, WIDTHS.length, text.none, style.text);
  }
  points(build, text.majors, majors, context, notes);
  points(
    build,
    text.others,
    left.filter((number) => !majors.includes(number)),
    context,
    notes,
  );
  points(build, text.closed, closed, context, notes);
}

function points(
  build: SheetBuilder,
  title: string,
  numbers: readonly number[],
  context: SheetContext,
  notes: Map<string, string>,
): void {
  if (numbers.length === 0) return;
  let heads = 0;
  build.gap();
  numbers.forEach((number, index) =>
    build.block(() => {
      if (index === 0) {
        build.section(title);
        heads = build.row(HEIGHT.head, headsOf(context), { rule: STRONG });
      }
      build.row(HEIGHT.row, pointOf(number, context, notes), { rule: HAIRLINE });
    }),
  );
  build.repeats(heads);
}

function headsOf({ language }: SheetContext): Pieces {
  const { heads } = handoverWords[language];
  return {
    [NUMBER]: { value: heads.number, style: { ...style.head, horizontal: "Center" } },
    [LABEL]: { value: heads.label, style: style.head },
    [STATE]: { value: heads.state, style: style.head },
    [WHAT]: { value: heads.what, style: { ...style.head, ...BESIDE } },
    [WHO]: { value: heads.who, style: style.head },
  };
}

function pointOf(number: number, { assessment, language }: SheetContext, notes: Map<string, string>): Pieces {
  const state = assessment.indicators.find((one) => one.number === number)?.state ?? "blank";
  // Her row that is not filled in says nothing to whoever does not have the workbook.
  const isUnsaid = state === "blank" || state === "unreadable";
  const what = isUnsaid ? [] : assessment.missing.filter((one) => one.number === number).map((one) => one.what);
  const key = handoverKey(number);
  const own = notes.get(key) ?? null;
  notes.delete(key);
  return {
    [NUMBER]: { value: number, style: style.number },
    [LABEL]: { value: forCell(indicatorLabel(number, language)), style: style.wrapped },
    [STATE]: { value: stateText(state, language), style: { ...STATE_STYLE[state], wrap: true } },
    [WHAT]: { value: forCell(what.join("\n")) || null, style: style.apart },
    [WHO]: { value: own, style: style.free, key },
  };
}

/** Notes of hers whose indicator is not on the page this time. */
function kept(build: SheetBuilder, context: SheetContext, notes: ReadonlyMap<string, string>): void {
  if (notes.size === 0) return;
  build.gap();
  build.section(handoverWords[context.language].lost);
  for (const [key, note] of notes)
    build.row(
      HEIGHT.row,
      {
        [NUMBER]: { value: /^\d+$/.test(key) ? Number(key) : null, style: style.number },
        [WHO]: { value: note, style: style.free, key },
      },
      { rule: HAIRLINE },
    );
}
