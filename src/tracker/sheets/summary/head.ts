/** The head of the summary: whose it is, the counts, progress per criterion with its chart. */
import { findingsText } from "../../../text/findings";
import { scopeText } from "../../../text/scope";
import { sheets as words } from "../../../text/sheets";
import { stateSigns } from "../../../text/states";
import { percent } from "../../../text/typography";
import { besideFindings, unreadOf } from "../../report/progress";
import type { CellPiece } from "../parts/builder";
import { criterionLabel, measure, scopeSentence, type SheetContext } from "../parts/context";
import { BAR, BESIDE, GRAVITY_SIGN, GREY, HAIRLINE, HEIGHT, MAJOR, MINOR, style } from "../parts/look";
import { whoSentence } from "../parts/identity";
import {
  CHARTS,
  DECISION,
  LABEL,
  MISSING,
  NUMBER,
  STATE,
  UNSEEN,
  WHERE,
  type SummarySection,
} from "../parts/summaryParts";

type Measure = Parameters<typeof measure>[1];

export const title: SummarySection = (build, context) => {
  const { scope, applicability, assessment, today, language } = context;
  const text = words[language];
  const audit = scope.auditDate
    ? text.auditOn(text.audit[scope.audit], scope.auditDate)
    : text.auditUndated(text.audit[scope.audit]);
  const who = whoSentence(context);
  const categories = scopeSentence(scope, language, scopeText[language].categories);
  build.row(HEIGHT.title, { 0: { value: text.names.summary, style: style.title } });
  build.running(
    HEIGHT.subtitle,
    0,
    6,
    `${who}${categories}. ${audit}.${scope.supposed ? ` ${text.supposed}` : ""}`,
    style.subtitle,
  );
  build.running(
    HEIGHT.subtitle,
    0,
    6,
    `${text.referential(applicability.referential, applicability.indicators.length, assessment.applicable)} ${text.madeOn(today)} ${text.auditorConcludes}`,
    style.subtitle,
  );
  build.gap();
};

export const headline: SummarySection = (build, context) => {
  const { assessment, language, live } = context;
  const text = words[language].summary;
  if (assessment.withheld !== null) {
    build.running(HEIGHT.row, 0, 6, assessment.tracker === null ? text.noTracker : text.withheld, { bold: true });
    build.gap();
    return;
  }
  const { findings } = assessment;
  const { sums } = findingsText[language];
  const unread = unreadOf(assessment);
  const major = findings.major.length;
  const minor = findings.minor.length + findings.minorAtBest.length;
  const review = assessment.indicators.filter(({ state }) => state === "toReview").length;
  const figure = (count: number, what: Measure, sign: string, color: string): CellPiece => ({
    value: count,
    ...alive(context, measure(context, what)),
    style: {
      size: 24,
      bold: true,
      vertical: "Bottom",
      horizontal: "Left",
      format: `"${sign}"\u00a00`,
      color: count > 0 || live ? color : GREY,
    },
  });
  const caption = (count: number, what: Measure, said: (count: number) => string): CellPiece => ({
    value: said(count),
    style: {},
    ...alive(context, `IF(${measure(context, what)}>1,"${said(2)}","${said(1)}")`),
  });
  build.row(HEIGHT.figures, {
    [NUMBER]: {
      value: assessment.proven,
      ...alive(context, measure(context, "proven")),
      style: { size: 24, bold: true, vertical: "Bottom", horizontal: "Right" },
    },
    [LABEL]: {
      value: text.outOf(String(assessment.applicable)),
      ...alive(context, `"${text.outOf(`"&${measure(context, "applicable")}`)}`),
      style: { size: 18, color: GREY, vertical: "Bottom" },
    },
    [STATE]: figure(major, "major", GRAVITY_SIGN.major, MAJOR),
    [MISSING]: figure(minor, "minor", GRAVITY_SIGN.minor, MINOR),
    [WHERE]: figure(
      findings.unknown.length,
      "unknown",
      stateSigns[unread === "unreadable" ? "unreadable" : "blank"],
      "4D4D4D",
    ),
  });
  const toReview = `IF(${measure(context, "toReview")}>0,"${text.ofWhichToReview(`"&${measure(context, "toReview")}&"`)}","")`;
  build.row(HEIGHT.caption, {
    [NUMBER]: {
      value: text.proven(assessment.proven) + (review > 0 ? text.ofWhichToReview(String(review)) : ""),
      style: {},
      ...alive(context, `IF(${measure(context, "proven")}>1,"${text.proven(2)}","${text.proven(1)}")&${toReview}`),
    },
    [STATE]: caption(major, "major", text.major),
    [MISSING]: caption(minor, "minor", text.minor),
    [WHERE]: caption(findings.unknown.length, "unknown", sums.unread[unread]),
  });
  const beside = besideCounts(context);
  if (beside !== "") build.running(HEIGHT.row, 0, 6, beside, { bold: true });
  build.gap();
};

/** What the four counts leave out, in words; findings on what is done stand in the list with their reason. */
function besideCounts({ assessment, language }: SheetContext): string {
  const { sums } = findingsText[language];
  const { declared, eased, noPlace } = besideFindings(assessment);
  const confirm = assessment.toConfirm2026;
  return [
    ...(confirm.length > 0 ? [words[language].summary.toConfirm(confirm)] : []),
    ...(declared > 0 ? [`${declared} ${sums.declared(declared)}.`] : []),
    ...(declared > 0 && noPlace ? [sums.noPlace] : []),
    ...(eased > 0 ? [sums.eased(eased)] : []),
  ].join(" ");
}

/** A formula where she keeps the sheet live. */
function alive({ live }: SheetContext, formula: string): Pick<CellPiece, "formula"> {
  return live ? { formula: `=${formula}` } : {};
}

/** The formula of a progress as a percentage, in words. */
function percentOf(context: SheetContext, criterion: number | "" = ""): string {
  return `ROUND(100*${measure(context, "progress", criterion)},0)&"${percent(0, context.language).slice(1)}"`;
}

export const progress: SummarySection = (build, context) => {
  const { assessment, language } = context;
  const text = words[language].summary;
  const whole = assessment.progress;
  if (whole === null) return;
  build.block(() => {
    build.section(text.progress, {
      [MISSING]: {
        value: text.internal(percent(whole, language)),
        style: { ...style.sectionNote, ...BESIDE },
        ...alive(context, `"${text.internal(`"&${percentOf(context)}&"`)}"`),
      },
    });
    const top = build.next;
    for (const { number, progress: share, proven, applicable } of assessment.criteria) {
      const row: Record<number, CellPiece> = {
        [NUMBER]: { value: number, style: style.number },
        [LABEL]: { value: criterionLabel(number, language) },
        [STATE]:
          applicable > 0
            ? {
                // With the length of its bar in figures: Excel's API gives no text alternative to a chart.
                value: `${text.count(String(proven), String(applicable))}, ${percent(share, language)}`,
                ...alive(
                  context,
                  `${text.count(`${measure(context, "proven", number)}&"`, `"&${measure(context, "applicable", number)}`)}&", "&${percentOf(context, number)}`,
                ),
              }
            : { value: text.noIndicator, style: { color: GREY } },
      };
      // A row without a value has no bar, but keeps its place among them only as a zero.
      row[MISSING] = {
        value: applicable > 0 ? Math.round(share * 1000) / 1000 : 0,
        style: { format: UNSEEN },
        ...(applicable > 0 ? alive(context, measure(context, "progress", number)) : {}),
      };
      build.row(HEIGHT.row, row, { rule: HAIRLINE });
    }
    build.charts.push({
      name: CHARTS.progress,
      title: text.progress,
      valueColumn: MISSING,
      categoryColumn: LABEL,
      top,
      bottom: build.next - 1,
      left: MISSING,
      right: DECISION,
      color: BAR,
      full: 1,
    });
  });
  build.gap();
};
