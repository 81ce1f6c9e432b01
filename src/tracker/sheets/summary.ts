/**
 * *Synthèse avant audit*, hers: counts, progress per criterion with its chart, probable findings, what is not
 * filled in, plan of action, journey, and what decree 2026-728 adds. Column F is hers.
 */
import { scopeText } from "../../text/scope";
import { sheets as words } from "../../text/sheets";
import { duration, shortDate } from "../../text/typography";
import type { State } from "../assessment";
import { complementOf } from "../missing";
import { SheetBuilder, type Piece } from "./builder";
import { criterionLabel, label, place, scopeSentence, stateOf, stateText, withoutRank, type SheetContext } from "./context";
import { BAR, GRAVITY_SIGN, GREY, HAIRLINE, HEIGHT, MAJOR, MINOR, STATE_STYLE, style, THIN } from "./look";
import { shorten, textRoom, textWidth } from "./measure";
import { PAGE_HEIGHT, pageBreaks, widthScale } from "./paging";
import type { CellStyle, PlanChart, SheetPlan } from "./plan";

const WIDTHS = [5.6, 27.9, 17.6, 21.6, 11.9, 11.3] as const;
const [NUMBER, LABEL, STATE, MISSING, WHERE, DECISION] = [0, 1, 2, 3, 4, 5] as const;
const SCALE = widthScale(WIDTHS, "Portrait");
/** The value is there for the chart and for a screen reader; the bar over it shows it. */
const UNSEEN = ";;;";

/** Keys of her notes: an indicator, or the complement of an indicator. */
export const noteKey = { indicator: (number: number) => String(number), complement: (number: number) => `${number}+` } as const;

export function summaryPlan(context: SheetContext): SheetPlan {
  const { language, today, body = "" } = context;
  const text = words[language];
  const build = new SheetBuilder(WIDTHS);
  const used = new Set<string>();
  const sections = [title, headline, progress, findings, blanks, actions, journey, complements] as const;
  let chart: PlanChart | undefined;
  for (const section of sections) chart = section(build, context, used) ?? chart;
  kept(build, context, used);
  const breaks = pageBreaks(build.heights, build.blocks, (PAGE_HEIGHT.Portrait * 100) / SCALE);
  return {
    kind: "summary",
    name: text.names.summary,
    widths: WIDTHS,
    heights: build.heights,
    cells: build.cells,
    free: build.free,
    ...(chart ? { chart } : {}),
    page: {
      orientation: "Portrait",
      scaling: breaks.length > 0 ? "breaks" : "fit",
      scale: SCALE,
      breaks,
      footer: { left: body, center: text.dated(text.names.summary, today), right: text.footerPage },
    },
  };
}

type Section = (build: SheetBuilder, context: SheetContext, used: Set<string>) => PlanChart | void;

const title: Section = (build, { scope, applicability, assessment, today, language, body }) => {
  const text = words[language];
  const audit = scope.auditDate ? text.auditOn(text.audit[scope.audit], scope.auditDate) : text.auditUndated(text.audit[scope.audit]);
  const who = body ? `${body}. ` : "";
  const categories = scopeSentence(scope, language, scopeText[language].categories);
  build.row(HEIGHT.title, { 0: { value: text.names.summary, style: style.title } });
  build.running(HEIGHT.subtitle, 0, 6, `${who}${categories}. ${audit}.${scope.supposed ? ` ${text.supposed}` : ""}`, style.subtitle);
  build.running(HEIGHT.subtitle, 0, 6, `${text.referential(applicability.referential, applicability.indicators.length, assessment.applicable)} ${text.madeOn(today)} ${text.auditorConcludes}`, style.subtitle);
  build.gap();
};

const headline: Section = (build, { assessment, language }) => {
  const text = words[language].summary;
  const { findings } = assessment;
  const major = findings.major.length + findings.majorFromMinors;
  const minor = findings.minor.length + findings.minorAtBest.length;
  const review = assessment.indicators.filter(({ state }) => state === "toReview").length;
  const figure = (count: number, sign: string, color: string): Piece => ({
    value: count,
    style: { size: 24, bold: true, vertical: "Bottom", horizontal: "Left", format: `"${sign}"\u00a00`, ...(count > 0 ? { color } : { color: GREY }) },
  });
  const caption = (value: string): Piece => ({ value, style: {} });
  build.row(HEIGHT.figures, {
    [NUMBER]: { value: assessment.proven, style: { size: 24, bold: true, vertical: "Bottom", horizontal: "Left" } },
    [LABEL]: { value: text.outOf(assessment.applicable), style: { size: 18, color: GREY, vertical: "Bottom" } },
    [STATE]: figure(major, GRAVITY_SIGN.major, MAJOR),
    [MISSING]: figure(minor, GRAVITY_SIGN.minor, MINOR),
    [WHERE]: figure(findings.unknown.length, "◌", "4D4D4D"),
  });
  build.row(HEIGHT.caption, {
    [NUMBER]: caption(text.proven(review, assessment.proven)),
    [STATE]: caption(text.major(major)),
    [MISSING]: caption(text.minor(minor)),
    [WHERE]: caption(text.unknown(findings.unknown.length)),
  });
  build.gap();
};

const progress: Section = (build, { assessment, language, live }) => {
  const text = words[language].summary;
  let chart: PlanChart | undefined;
  const formula = (criterion: number) => live && `=RNQ.SCORE(${live.tracker},${criterion},${live.scope},${live.proofs ?? ""},${live.date})`;
  build.block(() => {
    build.section(text.progress, { [MISSING]: { value: text.internal(assessment.progress), style: style.sectionNote } });
    const top = build.next;
    for (const { number, progress: share, proven, applicable } of assessment.criteria) {
      const row: Record<number, Piece> = {
        [NUMBER]: { value: number, style: style.number },
        [LABEL]: { value: criterionLabel(number, language) },
        [STATE]: { value: applicable > 0 ? text.count(proven, applicable) : text.noIndicator, style: applicable > 0 ? {} : { color: GREY } },
      };
      if (applicable > 0) row[MISSING] = { value: Math.round(share * 1000) / 1000, style: { format: UNSEEN }, ...(live ? { formula: formula(number) } : {}) };
      build.row(HEIGHT.row, row, { rule: HAIRLINE });
    }
    chart = { name: "RNQ_Avancement", valueColumn: MISSING, categoryColumn: LABEL, top, bottom: build.next - 1, left: MISSING, right: DECISION, color: BAR };
  });
  build.gap();
  return chart;
};

/** One indicator: number, label, state, what is missing, where, and her cell. */
function indicatorRow(build: SheetBuilder, context: SheetContext, used: Set<string>, number: number): void {
  const { assessment, language } = context;
  const text = words[language].summary;
  const found = stateOf(assessment, number);
  const state: State = found?.state ?? "blank";
  const missing = assessment.missing.find((item) => item.number === number);
  build.row(
    HEIGHT.row,
    {
      [NUMBER]: { value: number, style: style.number },
      [LABEL]: { value: label(number, language), style: style.wrapped },
      [STATE]: { value: stateText(state, language), style: STATE_STYLE[state] },
      [MISSING]: { value: text.missing(missing?.what ?? "") || null, style: style.wrapped },
      [WHERE]: where(found?.rows[0], trackerSheets(context)),
      [DECISION]: free(context, used, noteKey.indicator(number)),
    },
    { rule: HAIRLINE },
  );
}

/**
 * A link to her cell. Where its sheet's name does not fit, the cell alone when all of hers lie in one sheet, else
 * the name shortened.
 */
function where(address: string | undefined, sheets: number): Piece {
  const at = address ? place(address) : null;
  if (!at) return { value: null };
  const room = textRoom([WIDTHS[WHERE]]);
  const whole = `${at.sheet}!${at.cell}`;
  const short = () => (sheets === 1 ? at.cell : `${shorten(at.sheet, room - textWidth(`!${at.cell}`))}!${at.cell}`);
  return { value: textWidth(whole) <= room ? whole : short(), style: style.link, link: { sheet: at.sheet, cell: at.cell } };
}

function trackerSheets({ recognition }: SheetContext): number {
  return new Set(recognition.rows.map((row) => row.sheet)).size;
}

function free({ notes }: SheetContext, used: Set<string>, key: string): Piece {
  used.add(key);
  return { value: notes.get(key) ?? null, style: style.free, key };
}

const findings: Section = (build, context, used) => {
  const { assessment, language } = context;
  const text = words[language].summary;
  const found = assessment.findings;
  const small: CellStyle = style.head;
  build.block(() => {
    build.section(text.findings);
    if (found.major.length + found.minor.length + found.minorAtBest.length === 0) {
      build.row(HEIGHT.row, { [NUMBER]: { value: text.noFinding } }, { rule: HAIRLINE });
      return;
    }
    build.row(
      HEIGHT.head,
      {
        [NUMBER]: { value: text.heads.number, style: { ...small, horizontal: "Center" } },
        [LABEL]: { value: text.heads.indicator, style: small },
        [STATE]: { value: text.heads.state, style: small },
        [MISSING]: { value: text.heads.missing, style: small },
        [WHERE]: { value: text.heads.where, style: small },
        [DECISION]: { value: text.heads.decision, style: small },
      },
      { rule: THIN },
    );
  });
  const groups = [
    [found.major, text.majors, GRAVITY_SIGN.major, MAJOR],
    [found.minorAtBest, text.minorsAtBest, GRAVITY_SIGN.minor, MINOR],
    [found.minor, text.minors, GRAVITY_SIGN.minor, MINOR],
  ] as const;
  for (const [numbers, name, sign, color] of groups) {
    numbers.forEach((number, index) =>
      build.block(() => {
        if (index === 0) {
          build.row(
            HEIGHT.row,
            { [NUMBER]: { value: sign, style: { horizontal: "Center", color, size: 9 } }, [LABEL]: { value: name(numbers.length), style: { bold: true } } },
            { rule: HAIRLINE },
          );
        }
        indicatorRow(build, context, used, number);
      }),
    );
  }
  if (found.majorFromMinors) {
    build.row(
      HEIGHT.row,
      {
        [NUMBER]: { value: GRAVITY_SIGN.major, style: { horizontal: "Center", color: MAJOR, size: 9 } },
        [LABEL]: { value: text.fiveMinors(found.minor.length + found.minorAtBest.length), style: { bold: true } },
      },
      { rule: HAIRLINE },
    );
  }
  build.gap();
};

const blanks: Section = (build, context, used) => {
  const { unknown } = context.assessment.findings;
  unknown.forEach((number, index) =>
    build.block(() => {
      if (index === 0) build.section(words[context.language].summary.blanks);
      indicatorRow(build, context, used, number);
    }),
  );
  if (unknown.length > 0) build.gap();
};

const actions: Section = (build, { tasks, language }) => {
  const text = words[language].summary;
  const right: CellStyle = { ...style.sectionNote, horizontal: "Right" };
  if (tasks.length === 0) return;
  tasks.forEach((task, index) =>
    build.block(() => {
      if (index === 0) {
        build.section(text.plan, { [WHERE]: { value: text.planTime, style: right }, [DECISION]: { value: text.planBefore, style: right } });
      }
      build.running(
        HEIGHT.row,
        LABEL,
        3,
        `${task.indicator === null ? "" : `${task.indicator}. `}${task.text}`,
        {},
        {
          [NUMBER]: { value: index + 1, style: style.number },
          [WHERE]: { value: duration(task.minutes), style: { horizontal: "Right" } },
          [DECISION]: { value: task.before ? shortDate(task.before, language) : null, style: { horizontal: "Right" } },
        },
        HAIRLINE,
      );
    }),
  );
  build.gap();
};

const journey: Section = (build, { assessment, language }) => {
  const text = words[language].summary;
  const { steps, uncovered } = assessment.journey;
  const without = steps.filter((step) => step.missing).map((step) => withoutRank(step.step));
  const owed = uncovered.filter((number) => stateOf(assessment, number)?.proofs.length === 0);
  const line = (count: number, value: string) => build.running(HEIGHT.row, LABEL, 5, value, {}, { [NUMBER]: { value: count, style: style.number } }, HAIRLINE);
  build.block(() => {
    build.section(text.journey);
    if (steps.length === 0) build.row(HEIGHT.row, { [NUMBER]: { value: text.noJourney } }, { rule: HAIRLINE });
    else line(steps.length, text.steps(steps.length, without));
    if (owed.length > 0) line(owed.length, text.uncovered(owed));
    else if (steps.length > 0) build.row(HEIGHT.row, { [NUMBER]: { value: text.allCovered } }, { rule: HAIRLINE });
  });
  build.gap();
};

const complements: Section = (build, context, used) => {
  const { assessment, language } = context;
  const text = words[language].summary;
  assessment.findings.complements.forEach(({ number, answer }, index) =>
    build.block(() => {
      if (index === 0) build.section(text.decree, { [WHERE]: { value: text.complement, style: style.sectionNote } });
      build.running(
        HEIGHT.row,
        LABEL,
        3,
        complementOf(number, language),
        {},
        {
          [NUMBER]: { value: number, style: style.number },
          [WHERE]: { value: text.answers[answer ?? "none"] },
          [DECISION]: free(context, used, noteKey.complement(number)),
        },
        HAIRLINE,
      );
    }),
  );
  if (assessment.findings.complements.length > 0) build.gap();
};

/** What she wrote on points that no longer have a row: never lost, only moved here. */
const kept: Section = (build, context, used) => {
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
          [LABEL]: { value: number ? label(Number(number), context.language) : null, style: style.wrapped },
          [DECISION]: { value: note, style: style.free, key },
        },
        { rule: HAIRLINE },
      );
    }),
  );
};
