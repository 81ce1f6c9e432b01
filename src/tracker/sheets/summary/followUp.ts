/** What follows from the findings: plan of action, journey, what decree 2026-728 adds, and her notes on other points. */
import { sheets as words } from "../../../text/sheets";
import { dateRange, duration, forCell, listDate } from "../../../text/typography";
import { addDays } from "../../cells/dates";
import type { Category } from "../../model/assessment";
import { complementOf } from "../../report/missing";
import { sessionsOf } from "../../sessions";
import { filesSentence } from "../../sessions/words";
import { indicatorLabel, indicatorState, withoutRank } from "../parts/context";
import { BAR, BESIDE, GREY, HAIRLINE, HEIGHT, style } from "../parts/look";
import { shorten } from "../parts/measure";
import type { CellStyle } from "../parts/plan";
import {
  atLeast,
  CHARTS,
  DECISION,
  free,
  LABEL,
  MISSING,
  noteKey,
  NUMBER,
  STATE,
  UNSEEN,
  WHERE,
  type SummarySection,
} from "../parts/summaryParts";

const FRIDAY = 4;
/** Pixels of a step's name in a list of them. */
const NAME_ROOM = 200;
/** So few weeks are told by the dates of the plan. */
const FEW_WEEKS = 4;

export const actions: SummarySection = (build, { tasks, unplaced, pace, language, today }) => {
  const text = words[language].summary;
  const right: CellStyle = { ...style.sectionNote, horizontal: "Right" };
  if (tasks.length === 0) return;
  const head = build.next;
  const whole = tasks.reduce((sum, task) => sum + task.minutes, 0);
  atLeast(build, 2, tasks, (task, index) => {
    if (index === 0) {
      build.section(text.plan, {
        [MISSING]: { value: text.inAll(duration(whole)), style: { ...style.sectionNote, ...BESIDE } },
        [WHERE]: { value: text.planTime, style: right },
        [DECISION]: { value: text.planBefore, style: right },
      });
    }
    build.running(
      HEIGHT.row,
      LABEL,
      3,
      `${task.indicator === null ? "" : `${task.indicator}. `}${task.late ? text.late(task.text) : task.text}`,
      {},
      {
        [NUMBER]: { value: index + 1, style: style.number },
        [WHERE]: { value: duration(task.minutes), style: { horizontal: "Right" } },
        [DECISION]: {
          value: task.before ? listDate(task.before, today, language) : null,
          style: { horizontal: "Right" },
        },
      },
      HAIRLINE,
    );
  });
  build.repeats(head, words[language].continued(text.plan));
  if (unplaced.length > 0)
    build.running(HEIGHT.row, LABEL, 5, text.unplaced(unplaced, duration(pace.minutesPerWeek), pace.weeksOfMargin), {
      bold: true,
    });
  build.gap();
};

/** The plan week by week, as bars of its time, which stands beside them as in the plan; weeks without work say why. */
export const weeks: SummarySection = (build, { weeks: planned, language }) => {
  const text = words[language].summary;
  const full = Math.max(...planned.map(({ minutes }) => minutes));
  if (planned.length < FEW_WEEKS) return;
  build.block(() => {
    build.section(text.weeks);
    const top = build.next;
    for (const week of planned) {
      build.row(
        HEIGHT.row,
        {
          [LABEL]: { value: dateRange(week.from, addDays(week.from, FRIDAY), language) },
          [STATE]: {
            value: week.minutes > 0 ? week.indicators.join(", ") || null : text.freeWeek[week.kind],
            style: week.minutes > 0 ? {} : { color: GREY },
          },
          [MISSING]: { value: week.minutes, style: { format: UNSEEN } },
          [WHERE]: { value: week.minutes > 0 ? duration(week.minutes) : null, style: { horizontal: "Right" } },
        },
        { rule: HAIRLINE },
      );
    }
    build.charts.push({
      name: CHARTS.weeks,
      title: text.weeks,
      valueColumn: MISSING,
      categoryColumn: LABEL,
      top,
      bottom: build.next - 1,
      left: MISSING,
      right: MISSING,
      color: BAR,
      full,
    });
  });
  build.gap();
};

const isTraining = (category: Category): boolean => category === "OF" || category === "CFA";

export const journeySection: SummarySection = (build, { assessment, scope, language, tracker }) => {
  const text = words[language].summary;
  const { steps, uncovered } = assessment.journey;
  const without = steps.filter((step) => step.missing).map((step) => shorten(withoutRank(step.step), NAME_ROOM));
  const owed = uncovered.filter((number) => indicatorState(assessment, number)?.proofs.length === 0);
  const line = (count: number | null, value: string) =>
    build.running(HEIGHT.row, LABEL, 5, value, {}, { [NUMBER]: { value: count, style: style.number } }, HAIRLINE);
  build.block(() => {
    build.section(scope.categories.some(isTraining) ? text.journey : text.journeyOfBeneficiary);
    if (steps.length === 0) build.row(HEIGHT.row, { [LABEL]: { value: text.noJourney } }, { rule: HAIRLINE });
    else line(steps.length, text.steps(steps.length, without));
    if (owed.length > 0) line(owed.length, text.uncovered(owed));
    else if (steps.length > 0) build.row(HEIGHT.row, { [LABEL]: { value: text.allCovered } }, { rule: HAIRLINE });
    const files = filesSentence(sessionsOf(tracker), language);
    // It tells its own count.
    if (files !== null) line(null, forCell(files.text));
  });
  build.gap();
};

export const complements: SummarySection = (build, context, used) => {
  const { assessment, language } = context;
  const text = words[language].summary;
  const { complements: added } = assessment.findings;
  const head = build.next;
  atLeast(build, 3, added, ({ number, answer }, index) => {
    if (index === 0)
      build.section(text.decree, { [WHERE]: { value: text.complement, style: { ...style.sectionNote, ...BESIDE } } });
    build.running(
      HEIGHT.row,
      LABEL,
      3,
      text.complements[number] ?? complementOf(number, language),
      {},
      {
        [NUMBER]: { value: number, style: style.number },
        [WHERE]: { value: text.answers[answer ?? "none"], style: BESIDE },
        [DECISION]: free(context, used, noteKey.complement(number)),
      },
      HAIRLINE,
    );
  });
  if (added.length === 0) return;
  build.repeats(head, words[language].continued(text.decree));
  build.gap();
};

/** What she wrote on points that no longer have a row: never lost, only moved here. */
export const kept: SummarySection = (build, context, used) => {
  const left = [...context.notes].filter(([key, note]) => !used.has(key) && note.trim() !== "");
  left.forEach(([key, note], index) =>
    build.block(() => {
      if (index === 0) build.section(words[context.language].summary.kept);
      const number = /^\d+/.exec(key)?.[0];
      build.row(
        HEIGHT.row,
        {
          // "12+": the complement of 2026 of indicator 12.
          [NUMBER]: { value: number ? (number === key ? Number(number) : key) : null, style: style.number },
          [LABEL]: { value: number ? indicatorLabel(Number(number), context.language) : null, style: style.wrapped },
          [DECISION]: { value: note, style: style.free, key },
        },
        { rule: HAIRLINE },
      );
    }),
  );
};
