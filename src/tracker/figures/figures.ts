/**
 * The figures of indicator 2 (guide V9: indicators of results, each with its period, its headcount and how it is
 * computed), from her sessions and her surveys. What cannot be computed says what is missing; nothing is estimated.
 */
import type { figuresText } from "../../text/sessions/figures";
import type { CalendarDate } from "../cells/dates";
import { fold } from "../cells/words";
import type { Scope } from "../model/assessment";
import type { RecognisedTable } from "../model/recognition";
import type { SurveyAnswer } from "../model/surveys";
import type { Tracker } from "../model/tracker";
import { sessionsOf, type Session } from "../sessions";

export const FIGURE_MEASURES = [
  "trainees",
  "satisfaction",
  "responseRate",
  "completion",
  "interruption",
  "success",
] as const;
export type FigureMeasure = (typeof FIGURE_MEASURES)[number];

/** What is missing for a figure: each has its sentence. */
export type Missing = keyof (typeof figuresText)["fr"]["missing"];

export interface ResultFigure {
  readonly measure: FigureMeasure;
  /** A count of trainees, else a rate from 0 to 1; null where it cannot be computed. */
  readonly value: number | null;
  /** Of satisfaction and response rate. */
  readonly answers?: number;
  /** What the rate is a share of. */
  readonly of?: number;
  /** Of satisfaction: on the scale's own numbers, where all questions have one scale. */
  readonly average?: number;
  readonly scale?: number;
  /** Of satisfaction: questions whose ratings are counted together. */
  readonly questions?: number;
  /** Of the response rate: surveys of some months later are left out. */
  readonly atOnce?: true;
  /** Of trainees and satisfaction: sessions and answers counted whose day is not known, where that of others is. */
  readonly undated?: number;
  /** Rows that were sent twice and count once. */
  readonly again?: number;
  /** Sessions that the figure is about. */
  readonly sessions?: number;
  /** Fewer answers or trainees than a percentage bears. */
  readonly isFew?: true;
  readonly missing?: Missing;
}

export interface FiguresView {
  /** Asked for, else the first and the last day known of what is counted; null where none is. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly figures: readonly ResultFigure[];
}

export interface FiguresPeriod {
  readonly from?: CalendarDate | null;
  readonly to?: CalendarDate | null;
}

/** Below it a rate says little. */
export const FEW = 10;

type Source = Pick<Tracker, "recognition" | "today" | "accepted" | "scope">;

export function figuresOf(tracker: Source, { from = null, to = null }: FiguresPeriod = {}): FiguresView {
  const isIn = within({ from, to });
  const { today, recognition } = tracker;
  const last = ({ start, end }: Session): CalendarDate | undefined => end ?? start;
  const over = sessionsOf(tracker).sessions.filter((session) => {
    const day = last(session);
    return isIn(day) && (today === null || day === undefined || day <= today);
  });
  const all = recognition.surveys.filter(({ date }) => isIn(date));
  const answers = all.filter(({ again }) => !again);
  const days = [...over.flatMap((one) => last(one) ?? []), ...answers.flatMap(({ date }) => date ?? [])].sort();
  const trainees = traineesFigure(over);
  const undated = (found: readonly unknown[]): Pick<ResultFigure, "undated"> => {
    const count = found.filter((day) => day === undefined).length;
    return count > 0 && days.length > 0 ? { undated: count } : {};
  };
  const interruption = interruptionFigure(over);
  return {
    from: from ?? days[0] ?? null,
    to: to ?? days[days.length - 1] ?? null,
    figures: [
      { ...trainees, ...undated(over.map(last)) },
      {
        ...satisfactionFigure(answers, recognition.tables, all.length - answers.length),
        ...undated(answers.map(({ date }) => date)),
      },
      responseFigure(answers, trainees, recognition.tables),
      { ...interruption, measure: "completion", value: interruption.value === null ? null : 1 - interruption.value },
      interruption,
      successFigure(over),
    ],
  };
}

/** Those that concern her: no success rate is missing where nothing leads to a certification (guide V9, 3). */
export function concerning(figures: readonly ResultFigure[], scope: Scope | null): readonly ResultFigure[] {
  const isCertifying =
    scope === null ||
    scope.supposed ||
    scope.certifying ||
    scope.categories.some((one) => one === "VAE" || one === "CFA");
  return figures.filter(({ measure, value }) => measure !== "success" || value !== null || isCertifying);
}

/** Whether a day is in a period; one that is not known is in none but the whole. */
export function within({ from = null, to = null }: FiguresPeriod): (day: CalendarDate | undefined) => boolean {
  return (day) =>
    from === null && to === null
      ? true
      : day !== undefined && (from === null || day >= from) && (to === null || day <= to);
}

/** A figure that is a share: with what it is a share of, and whether that is few. */
function rate(measure: FigureMeasure, part: number, of: number, more: Partial<ResultFigure> = {}): ResultFigure {
  return { measure, value: part / of, of, ...more, ...(of < FEW ? { isFew: true as const } : {}) };
}

/** Each trainee once a session; a session whose headcount is unknown makes the sum unknown. */
function traineesFigure(sessions: readonly Session[]): ResultFigure {
  const measure = "trainees";
  if (sessions.length === 0) return { measure, value: null, missing: "sessions" };
  const counts = sessions.map(headcountOf);
  if (counts.some((count) => count === null))
    return { measure, value: null, sessions: sessions.length, missing: "headcount" };
  return { measure, value: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0), sessions: sessions.length };
}

function headcountOf({ trainees, rows }: Session): number | null {
  if (trainees !== undefined) return trainees;
  const said = rows.flatMap(({ details }) => (details?.headcount === undefined ? [] : Number(details.headcount)));
  return said.length === 1 && rows.length === 1 ? (said[0] ?? null) : null;
}

function satisfactionFigure(
  answers: readonly SurveyAnswer[],
  tables: readonly RecognisedTable[],
  again: number,
): ResultFigure {
  const measure = "satisfaction";
  if (!tables.some(({ kind }) => kind === "survey")) return { measure, value: null, missing: "survey" };
  const rated = answers.filter(({ ratings }) => ratings.length > 0);
  if (rated.length === 0) return { measure, value: null, answers: 0, missing: "answers" };
  const ratings = rated.flatMap((answer) =>
    answer.ratings.map((rating) => ({
      ...rating,
      ask: tables[answer.table]?.questions?.[rating.question],
      of: answer.table,
    })),
  );
  if (ratings.some(({ isSatisfied }) => isSatisfied === null))
    return { measure, value: null, answers: rated.length, missing: "scale" };
  const scales = [...new Set(ratings.map(({ ask }) => ask?.scale))];
  const [scale] = scales;
  const values = ratings.flatMap(({ value }) => value ?? []);
  const isOneScale = scales.length === 1 && typeof scale === "number" && values.length === ratings.length;
  return {
    measure,
    value: ratings.filter(({ isSatisfied }) => isSatisfied).length / ratings.length,
    answers: rated.length,
    of: ratings.length,
    ...(isOneScale ? { average: values.reduce((sum, value) => sum + value, 0) / values.length, scale } : {}),
    questions: new Set(ratings.map(({ of, question }) => `${of} ${question}`)).size,
    ...(again > 0 ? { again } : {}),
    ...(rated.length < FEW ? { isFew: true as const } : {}),
  };
}

function responseFigure(
  all: readonly SurveyAnswer[],
  { value, missing, sessions }: ResultFigure,
  tables: readonly RecognisedTable[],
): ResultFigure {
  const measure = "responseRate";
  if (all.length === 0) return { measure, value: null, answers: 0, missing: "answers" };
  // Asked again some months later, the same trainees would count twice.
  const atOnce = all.filter(({ table }) => !COLD.test(fold(tables[table]?.sheet ?? "").replace(/_/g, " ")));
  const answers = atOnce.length > 0 ? atOnce : all;
  const { length } = answers;
  if (askTheSame(answers)) return { measure, value: null, answers: length, missing: "several" };
  if (value === null) return { measure, value: null, answers: length, missing: missing ?? "headcount" };
  // A survey that others answered too says nothing of these.
  if (value === 0 || length > value)
    return { measure, value: null, answers: length, of: value, missing: "moreAnswers" };
  return rate(measure, length, value, {
    answers: length,
    ...(sessions === undefined ? {} : { sessions }),
    ...(length < all.length ? { atOnce: true as const } : {}),
  });
}

/** The name of a survey of some months later. */
const COLD = /\bfroid\b|\bcold\b|\b(?:3|6|trois|six|three) mo(?:is|nths)\b/;

/** Whether a trainee answered two surveys: their answers make no sum. */
function askTheSame(answers: readonly SurveyAnswer[]): boolean {
  const asked = new Map<string, number>();
  return answers.some(({ trainee, table }) => {
    const who = fold(trainee ?? "");
    if (who === "") return false;
    const known = asked.get(who);
    asked.set(who, known ?? table);
    return known !== undefined && known !== table;
  });
}

const YES = /^(?:x|oui|yes|y|o|vrai|true|✓|✔|☑|abandon\w*|interrompue?|rupture|dropped out|left)(?:[ ,:(-].*)?$/;
const NO = /^(?:non|no|n|faux|false|0|-|aucune?|neant|ras|termine\w*|acheve\w*)$/;
const PASSED =
  /^(?:x|oui|yes|y|✓|✔|admise?|recue?|obtenue?|reussie?|reussite|validee?|certifiee?|pass(?:ed)?|success\w*)$/;
const FAILED =
  /^(?:non|no|n|ajournee?|refusee?|echec|echouee?|non obtenue?|non admise?|recalee?|fail(?:ed)?|partielle?|validation partielle)$/;
/** Not examined, or not yet. */
const NO_EXAM = /^(?:|-|n\/?a|sans objet|absente?|en attente|en cours|a venir|non presentee?|pending|not yet|absent)$/;

/** What the cells of an outcome say, folded; rows without such a column are left out. */
function outcomes(sessions: readonly Session[], detail: "interrupted" | "passed"): string[] {
  return sessions.flatMap(({ rows }) =>
    rows.flatMap(({ details }) => (details?.[detail] === undefined ? [] : fold(details[detail] ?? ""))),
  );
}

/** Where some left and nobody is said to have stayed, an empty cell says that one stayed; a column without a word says nothing. */
function interruptionFigure(sessions: readonly Session[]): ResultFigure {
  const measure = "interruption";
  if (sessions.length === 0) return { measure, value: null, missing: "sessions" };
  const said = outcomes(sessions, "interrupted");
  const filled = said.filter((text) => text !== "");
  if (filled.length === 0) return { measure, value: null, missing: "interrupted" };
  if (filled.some((text) => !YES.test(text) && !NO.test(text))) return { measure, value: null, missing: "unread" };
  const staysSilent = !filled.some((text) => NO.test(text));
  const of = staysSilent ? said.length : filled.length;
  return rate(measure, filled.filter((text) => YES.test(text)).length, of, { sessions: sessions.length });
}

function successFigure(sessions: readonly Session[]): ResultFigure {
  const measure = "success";
  if (sessions.length === 0) return { measure, value: null, missing: "sessions" };
  const examined = outcomes(sessions, "passed").filter((text) => !NO_EXAM.test(text));
  if (examined.length === 0) return { measure, value: null, missing: "passed" };
  if (examined.some((text) => !PASSED.test(text) && !FAILED.test(text)))
    return { measure, value: null, missing: "unread" };
  const passed = examined.filter((text) => PASSED.test(text)).length;
  return rate(measure, passed, examined.length, { sessions: sessions.length });
}
