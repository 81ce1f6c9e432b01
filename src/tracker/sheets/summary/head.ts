/** The head of the summary: whose it is, the counts, progress per criterion with its chart. */
import { scopeText } from "../../../text/scope";
import { sheets as words } from "../../../text/sheets";
import type { Piece } from "../builder";
import { criterionLabel, scopeSentence } from "../context";
import { BAR, GRAVITY_SIGN, GREY, HAIRLINE, HEIGHT, MAJOR, MINOR, style } from "../look";
import { CHARTS, DECISION, LABEL, MISSING, NUMBER, STATE, UNSEEN, WHERE, type Section } from "./parts";

export const title: Section = (build, { scope, applicability, assessment, today, language, body }) => {
  const text = words[language];
  const audit = scope.auditDate ? text.auditOn(text.audit[scope.audit], scope.auditDate) : text.auditUndated(text.audit[scope.audit]);
  const who = body ? `${body}. ` : "";
  const categories = scopeSentence(scope, language, scopeText[language].categories);
  build.row(HEIGHT.title, { 0: { value: text.names.summary, style: style.title } });
  build.running(HEIGHT.subtitle, 0, 6, `${who}${categories}. ${audit}.${scope.supposed ? ` ${text.supposed}` : ""}`, style.subtitle);
  build.running(HEIGHT.subtitle, 0, 6, `${text.referential(applicability.referential, applicability.indicators.length, assessment.applicable)} ${text.madeOn(today)} ${text.auditorConcludes}`, style.subtitle);
  build.gap();
};

export const headline: Section = (build, { assessment, language }) => {
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

export const progress: Section = (build, { assessment, language, live }) => {
  const text = words[language].summary;
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
    build.charts.push({
      name: CHARTS.progress, valueColumn: MISSING, categoryColumn: LABEL, top, bottom: build.next - 1, left: MISSING, right: DECISION,
      color: BAR, full: 1, format: "0\u00a0%",
    });
  });
  build.gap();
};
