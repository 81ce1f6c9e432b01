/** Probable findings, gravest first, and what is not filled in: one row per indicator, with her decision. */
import { findingsText } from "../../../text/findings";
import { sheets as words } from "../../../text/sheets";
import type { State } from "../../model/assessment";
import { complementOf } from "../../report/missing";
import { unreadOf } from "../../report/progress";
import type { CellPiece, SheetBuilder } from "../parts/builder";
import { indicatorLabel, place, indicatorState, stateText, type SheetContext } from "../parts/context";
import { BESIDE, GRAVITY_SIGN, HAIRLINE, HEIGHT, MAJOR, MINOR, STATE_STYLE, style, THIN } from "../parts/look";
import { breakLines, shorten, textRoom, textWidth } from "../parts/measure";
import { STATUS_FORMULA } from "../parts/plan";
import {
  DECISION,
  free,
  LABEL,
  MISSING,
  noteKey,
  NUMBER,
  sheetsOf,
  STATE,
  WHERE,
  type SummarySection,
} from "../parts/summaryParts";

const MISSING_LINES = 2;
/** Words in lower case, as the other texts of their column: a name or a quotation keeps its capital. */
const lower = (text: string) => (/^\p{Lu}[\p{Ll} ]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** One indicator: number, label, state, what is missing, where, and her cell. */
function indicatorRow(build: SheetBuilder, context: SheetContext, used: Set<string>, number: number): void {
  const { assessment, language } = context;
  const found = indicatorState(assessment, number);
  const state: State = found?.state ?? "blank";
  build.row(
    HEIGHT.row,
    {
      [NUMBER]: { value: number, style: style.number },
      [LABEL]: { value: indicatorLabel(number, language), style: style.wrapped },
      [STATE]: {
        value: stateText(state, language),
        style: STATE_STYLE[state],
        ...(context.live ? { formula: `=${STATUS_FORMULA}${number})` } : {}),
      },
      [MISSING]: { value: missing(context, build.widths[MISSING] ?? 0, number), style: style.apart },
      [WHERE]: where(context, build.widths[WHERE] ?? 0, found?.rows[0]),
      [DECISION]: free(context, used, noteKey.indicator(number)),
    },
    { rule: HAIRLINE },
  );
}

/**
 * What is missing in at most two lines: as many examples as fit, and the short form of a complement. The whole
 * text is in the pane.
 */
function missing({ assessment, language }: SheetContext, width: number, number: number): string | null {
  const text = words[language].summary;
  const what = assessment.missing.find((item) => item.number === number)?.what ?? "";
  const [first = "", complement] = text.missing(what);
  const refused = isRefused(assessment, number, language) ? text.dueAnyway : "";
  const own = [refused, lower(first)].filter(Boolean).join(language === "fr" ? "\u00a0: " : ": ");
  const parts = [
    own,
    complement === undefined ? "" : text.complementDue(text.complements[number] ?? complementOf(number, language)),
  ].filter(Boolean);
  const room = textRoom([width], style.apart.indent);
  const fits = (value: string) => breakLines(value, room).length <= MISSING_LINES;
  let said = parts.join(". ");
  if (!fits(said) && parts.length > 1) said = parts[1] ?? "";
  while (!fits(said) && said.includes(", ")) said = said.slice(0, said.lastIndexOf(", "));
  if (!fits(said) && refused !== "") return refused;
  return (fits(said) ? said : shorten(said, room * MISSING_LINES * 0.9)) || null;
}

/** She noted that it does not apply, but it does: nobody said that it is to do. */
function isRefused(
  assessment: SheetContext["assessment"],
  number: number,
  language: SheetContext["language"],
): boolean {
  const found = indicatorState(assessment, number);
  const said: readonly (string | undefined)[] = Object.values(findingsText[language].againstScope);
  return found?.state === "todo" && said.includes(found.reason);
}

/**
 * A link to her cell: the cell alone when all of hers lie in one sheet and one of their addresses does not fit, so that
 * the column reads as one; else its sheet's name, shortened where need be.
 */
function where({ tracker, assessment }: SheetContext, width: number, address: string | undefined): CellPiece {
  const at = address ? place(address) : null;
  if (!at) return { value: null };
  const room = textRoom([width], style.apart.indent);
  const fits = (found: typeof at) => textWidth(`${found.sheet}!${found.cell}`) <= room;
  const isOneSheet = sheetsOf(tracker).size === 1;
  const first = assessment.indicators.map(({ rows }) => (rows[0] === undefined ? null : place(rows[0])));
  const isWhole = isOneSheet ? first.every((found) => found === null || fits(found)) : fits(at);
  const name = isWhole ? at.sheet : shorten(at.sheet, room - textWidth(`!${at.cell}`));
  return {
    value: isWhole || !isOneSheet ? `${name}!${at.cell}` : at.cell,
    style: { ...style.link, ...BESIDE },
    link: { sheet: at.sheet, cell: at.cell },
  };
}

export const findings: SummarySection = (build, context, used) => {
  const { assessment, language } = context;
  const text = words[language].summary;
  const found = assessment.findings;
  if (assessment.withheld !== null) return;
  const groups = [
    [found.major, text.majors, GRAVITY_SIGN.major, MAJOR],
    [found.minorAtBest, text.minorsAtBest, GRAVITY_SIGN.minor, MINOR],
    [found.minor, text.minors, GRAVITY_SIGN.minor, MINOR],
  ] as const;
  const first = groups.find(([numbers]) => numbers.length > 0);
  const last = groups.filter(([numbers]) => numbers.length > 0).at(-1);
  let headRow = 0;
  if (!first) {
    build.block(() => {
      build.section(text.findings);
      build.row(HEIGHT.row, { [NUMBER]: { value: text.noFinding } }, { rule: HAIRLINE });
    });
  }
  for (const group of groups) {
    const [numbers, name, sign, color] = group;
    numbers.forEach((number, index) =>
      build.block(() => {
        if (index === 0 && group === first) {
          build.section(text.findings);
          headRow = build.next;
          heads(build, language);
        }
        if (index === 0) gravityRow(build, name(numbers.length), sign, color);
        indicatorRow(build, context, used, number);
        if (found.majorFromMinors && group === last && index === numbers.length - 1) {
          gravityRow(build, text.fiveMinors(found.minor.length + found.minorAtBest.length), GRAVITY_SIGN.major, MAJOR);
        }
      }),
    );
  }
  if (first) build.repeats(headRow);
  build.gap();
};

function heads(build: SheetBuilder, language: SheetContext["language"]): void {
  const { heads: names } = words[language].summary;
  build.row(
    HEIGHT.head,
    {
      [NUMBER]: { value: names.number, style: { ...style.head, horizontal: "Center" } },
      [LABEL]: { value: names.indicator, style: style.head },
      [STATE]: { value: names.state, style: style.head },
      [MISSING]: { value: names.missing, style: { ...style.head, ...BESIDE } },
      [WHERE]: { value: names.where, style: { ...style.head, ...BESIDE } },
      [DECISION]: { value: names.decision, style: style.head },
    },
    { rule: THIN },
  );
}

function gravityRow(build: SheetBuilder, name: string, sign: string, color: string): void {
  build.row(
    HEIGHT.row,
    {
      [NUMBER]: { value: sign, style: { horizontal: "Center", color, size: 9 } },
      [LABEL]: { value: name, style: { bold: true } },
    },
    { rule: HAIRLINE },
  );
}

export const blanks: SummarySection = (build, context, used) => {
  const { unknown, ...found } = context.assessment.findings;
  // What is owed for another reason stands among the findings already.
  const named = new Set([...found.major, ...found.minor, ...found.minorAtBest]);
  const silent = unknown.filter((number) => !named.has(number));
  silent.forEach((number, index) =>
    build.block(() => {
      if (index === 0) build.section(words[context.language].summary.blanks[unreadOf(context.assessment)]);
      indicatorRow(build, context, used, number);
    }),
  );
  if (silent.length > 0) build.gap();
};
