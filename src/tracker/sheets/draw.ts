/**
 * *Tirage*: the sessions drawn, each file as on the day of the audit: pieces with their state and date, what is out of
 * order, a column for her remarks; then the pieces over all sessions, and what was not read.
 */
import { forCell } from "../../text/typography";
import { stateSigns } from "../../text/states";
import { sheets as words } from "../../text/sheets";
import { sessionsText } from "../../text/sessions/files";
import { dateToSerial } from "../cells/dates";
import { applicableTo, drawSessions, seedOf, sessionsOf, USUAL_DRAW, type Piece, type Session } from "../sessions";
import { faultyStep, orderSentence, orderWhy, unreadSentences } from "../sessions/words";
import { SheetBuilder, type Pieces } from "./parts/builder";
import type { SheetContext } from "./parts/context";
import { BETWEEN, GREY, HAIRLINE, HEIGHT, STATE_STYLE, STRONG, style } from "./parts/look";
import { shorten, textRoom } from "./parts/measure";
import { pageOf } from "./parts/paging";
import type { CellStyle, SheetPlan } from "./parts/plan";

const [PIECE, STATE, DATE, INDICATORS, SEE, REMARKS] = [0, 1, 2, 3, 4, 5] as const;
const WIDTHS = [25, 13, 10.6, 11, 24.4, 16] as const;
const DATE_FORMAT = "dd/mm/yyyy";

/** The sign and the look of a state of the tracker that a piece has; only what is owed is filled. */
const STATE_LOOK: Readonly<Record<Piece["state"], { readonly sign: string; readonly look: CellStyle }>> = {
  done: { sign: stateSigns.proven, look: {} },
  missing: { sign: stateSigns.todo, look: STATE_STYLE.todo },
  late: { sign: stateSigns.toReview, look: STATE_STYLE.toReview },
  toCome: { sign: stateSigns.blank, look: { color: GREY } },
  notApplicable: { sign: stateSigns.notApplicable, look: STATE_STYLE.notApplicable },
};

/** Key of her remark on a piece of a session, both as the sheet shows them. */
export function pieceKey(session: string, step: string): string {
  return `${session.trim()}|${step.trim()}`;
}

/** The title of a file, on one line. */
function titleOf({ shown }: Session): string {
  return shorten(forCell(shown), textRoom(WIDTHS), style.section.size * BOLDER);
}

/** A bold title is wider than what measures it. */
const BOLDER = 1.06;

export function drawPlan(context: SheetContext): SheetPlan {
  const { language, today, body = "", tracker, draw = {} } = context;
  const text = sessionsText[language].sheet;
  const view = sessionsOf(tracker);
  const seed = draw.seed ?? seedOf(today);
  const { chosen } = draw;
  const sessions = chosen
    ? view.sessions.filter(({ name }) => chosen.includes(name))
    : drawSessions(view.sessions, { count: draw.count ?? USUAL_DRAW, seed, today }).sessions;
  const build = new SheetBuilder(WIDTHS);
  const all = view.sessions.filter(({ toCome }) => !toCome).length;
  build.row(HEIGHT.title, { 0: { value: words[language].names.draw, style: style.title } });
  const subtitle = chosen
    ? text.chosen(sessions.length, view.sessions.length, today)
    : text.subtitle(sessions.length, all, today, String(seed));
  build.running(
    HEIGHT.subtitle,
    0,
    WIDTHS.length,
    forCell(body === "" ? subtitle : `${body}. ${subtitle}`),
    style.subtitle,
  );
  build.running(HEIGHT.subtitle, 0, WIDTHS.length, forCell(text.how), style.subtitle);
  if (sessions.length === 0) {
    build.gap();
    build.running(HEIGHT.row, 0, WIDTHS.length, forCell(text.noneDrawn), style.text);
  }
  const remarks = new Map(context.notes);
  for (const session of sessions) file(build, session, context, remarks);
  build.gap();
  build.block(() => coverage(build, view.coverage, context));
  closing(build, unreadSentences(view, language), context);
  kept(build, remarks, context);
  const paging = pageOf(build, "Portrait");
  return {
    kind: "draw",
    name: words[language].names.draw,
    widths: WIDTHS,
    heights: build.heights,
    cells: build.cells,
    free: build.free,
    page: {
      ...paging,
      footer: {
        left: body,
        center: words[language].dated(words[language].names.draw, today),
        right: words[language].footerPage,
      },
    },
  };
}

/** One file: its name and days, then a row a piece. */
function file(build: SheetBuilder, session: Session, context: SheetContext, remarks: Map<string, string>): void {
  const text = sessionsText[context.language];
  const { heads, period, trainees } = text.sheet;
  build.gap();
  build.block(() => {
    build.row(HEIGHT.section, { 0: { value: titleOf(session), style: style.section } });
    const said = [
      period(session.start, session.end),
      session.trainees === undefined ? "" : trainees(session.trainees),
      session.toCome ? text.nothingYet : text.count(session.done, session.of),
    ].filter(Boolean);
    build.running(HEIGHT.subtitle, 0, WIDTHS.length, forCell(`${capital(said.join(", "))}.`), style.subtitle);
    const head = (value: string, more: CellStyle = {}) => ({ value, style: { ...style.head, ...more } });
    const at = build.row(
      HEIGHT.head,
      {
        [PIECE]: head(heads.piece),
        [STATE]: head(heads.state),
        [DATE]: head(heads.date, { horizontal: "Center" }),
        [INDICATORS]: head(heads.indicators),
        [SEE]: head(heads.see),
        [REMARKS]: head(heads.remarks),
      },
      { rule: STRONG },
    );
    for (const piece of session.pieces)
      build.row(HEIGHT.row, pieceRow(piece, session, context, remarks), { rule: HAIRLINE });
    if (session.pieces.length === 0) build.row(HEIGHT.row, {}, { rule: HAIRLINE });
    build.repeats(at);
  });
}

function pieceRow(
  piece: Piece,
  session: Session,
  { language, date1904, assessment }: SheetContext,
  remarks: Map<string, string>,
): Pieces {
  const text = sessionsText[language];
  const { sign, look } = STATE_LOOK[piece.state];
  const applicable = applicableTo(assessment);
  const numbers = piece.indicators.filter((number) => applicable.has(number)).sort((a, b) => a - b);
  const key = pieceKey(titleOf(session), forCell(piece.step));
  const own = remarks.get(key) ?? null;
  remarks.delete(key);
  const lack =
    piece.state === "late"
      ? text.sixMonths
      : piece.state === "missing" && piece.rows > 1
        ? text.forSome(piece.lacking, piece.rows)
        : "";
  const faults = session.order
    .filter((fault) => faultyStep(fault) === piece.step)
    .map((fault) => `${orderSentence(fault, language)}. ${orderWhy(fault, language)}`);
  return {
    [PIECE]: { value: forCell(piece.step), style: style.wrapped },
    [STATE]: { value: `${sign} ${text.states[piece.state]}`, style: { ...look, wrap: true } },
    [DATE]: {
      value: piece.date === undefined ? null : dateToSerial(piece.date, date1904),
      style: { format: DATE_FORMAT, horizontal: "Center" },
    },
    [INDICATORS]: { value: numbers.join(", ") || null, style: style.wrapped },
    [SEE]: { value: forCell([capital(lack), ...faults].filter(Boolean).join("\n")) || null, style: style.wrapped },
    [REMARKS]: { value: own, style: { wrap: true, left: BETWEEN }, key },
  };
}

function coverage(
  build: SheetBuilder,
  steps: readonly { readonly step: string; readonly done: number; readonly of: number }[],
  { language }: SheetContext,
): void {
  const text = sessionsText[language];
  build.section(forCell(text.sheet.coverage));
  for (const { step, done, of } of steps)
    build.running(HEIGHT.row, 0, WIDTHS.length, forCell(text.coverage(step, done, of)), style.text, {}, HAIRLINE);
}

function closing(build: SheetBuilder, sentences: readonly string[], { language }: SheetContext): void {
  if (sentences.length === 0) return;
  build.gap();
  build.section(forCell(sessionsText[language].sheet.unread));
  for (const sentence of sentences)
    build.running(HEIGHT.row, 0, WIDTHS.length, forCell(sentence), style.text, {}, HAIRLINE);
}

/** Her remarks on what is not drawn this time. */
function kept(build: SheetBuilder, remarks: ReadonlyMap<string, string>, { language }: SheetContext): void {
  const left = [...remarks].filter(([, remark]) => remark.trim() !== "");
  if (left.length === 0) return;
  build.gap();
  build.section(forCell(sessionsText[language].sheet.kept));
  for (const [key, remark] of left) {
    const at = key.lastIndexOf("|");
    build.row(
      HEIGHT.row,
      {
        [PIECE]: { value: key.slice(at + 1), style: style.wrapped },
        [SEE]: { value: key.slice(0, at), style: style.wrapped },
        [REMARKS]: { value: remark, style: { wrap: true, left: BETWEEN }, key },
      },
      { rule: HAIRLINE },
    );
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
