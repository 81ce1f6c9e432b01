/** Reads a survey: a row per answer, its day, its ratings on their scale, its remarks. */
import { columnLetters } from "../../cells/address";
import type { CellValue } from "../../cells/grid";
import type { Rating, RatedQuestion, SurveyAnswer, SurveyFacts } from "../../model/surveys";
import type { Draft } from "../draft/draft";
import { columnOf } from "../draft/result";
import { cellsOfRole, textsOfRole } from "../draft/roleCells";
import { isTotalRow } from "../layout/totals";
import { textOf } from "../layout/view";
import { dayOfAnswer, timeOfAnswer } from "../surveys/moments";
import { lowerUpTo, readMarkOf, scaleOfHeader, scaleOfNotes, upperFrom, type RatingMark } from "../surveys/ratings";

export interface ReadSurvey {
  readonly answers: SurveyAnswer[];
  readonly facts: SurveyFacts;
  readonly first: number;
  readonly last: number;
}

interface Asked extends RatedQuestion {
  readonly at: number;
  /** What a note is multiplied by: fractions are said in percent. */
  readonly times: number;
}

/** @param table position among the tables */
export function readSurvey(draft: Draft, table: number): ReadSurvey {
  const { segment } = draft;
  const { view, firstRow, lastRow } = segment;
  const rows: number[] = [];
  const own = [...draft.columns.values()].flat();
  for (let row = firstRow; row <= lastRow; row += 1)
    if (own.some((column) => view.value(row, column) !== null) && !isTotalRow(segment, row)) rows.push(row);
  const asked = scaled((draft.columns.get("ratings") ?? []).map((at) => askedIn(draft, at, rows)));
  const momentAt = cellsOfRole(draft, "timestamp");
  const sessionAt = textsOfRole(draft, "session");
  const traineeAt = textsOfRole(draft, "trainee");
  const seen = new Set<string>();
  const answers = rows.flatMap((row): SurveyAnswer[] => {
    const ratings = asked.flatMap((question, position) => ratingOf(question, position, view.value(row, question.at)));
    const remarks = (draft.columns.get("texts") ?? []).map((at) => view.text(row, at)).filter((text) => text !== "");
    if (ratings.length === 0 && remarks.length === 0) return [];
    const moment = momentAt(row);
    const date = dayOfAnswer(moment, view.date1904);
    const time = date === undefined ? undefined : timeOfAnswer(moment);
    const session = sessionAt(row);
    const trainee = traineeAt(row);
    const key = JSON.stringify(own.map((at) => view.value(row, at)));
    const isTold = columnOf(draft, "trainee") !== null || columnOf(draft, "timestamp") !== null;
    const again = isTold && (date !== undefined || trainee !== "") && seen.has(key);
    seen.add(key);
    return [
      {
        table,
        sheet: view.sheet.name,
        row: row + 1,
        ...(date ? { date } : {}),
        ...(time ? { time } : {}),
        ...(session ? { session } : {}),
        ...(trainee ? { trainee } : {}),
        ratings,
        remarks,
        ...(again ? { again } : {}),
      },
    ];
  });
  return {
    answers,
    facts: {
      answers: answers.filter(({ again }) => !again).length,
      questions: asked.map(({ column, header, scale }) => ({ column, header, scale })),
    },
    first: (answers[0]?.row ?? firstRow + 1) - 1,
    last: (answers[answers.length - 1]?.row ?? firstRow + 1) - 1,
  };
}

function askedIn({ segment }: Draft, at: number, rows: readonly number[]): Asked & { readonly most: number } {
  const { view } = segment;
  const header = (segment.headers.get(at) ?? "").replace(/\s+/g, " ");
  const marks = rows.map((row) => readMarkOf(view.value(row, at))).filter((mark): mark is RatingMark => mark !== null);
  const notes = marks.flatMap((mark) => ("note" in mark ? [mark.note] : []));
  const most = notes.reduce((highest, note) => Math.max(highest, note), 0);
  const asked = { column: columnLetters(at), header, at, times: 1, most };
  if (marks.length > 0 && notes.length === 0) return { ...asked, scale: "words" };
  const isFraction =
    notes.length > 0 &&
    most <= 1 &&
    (notes.some((note) => !Number.isInteger(note)) || rows.some((row) => view.format(row, at).includes("%")));
  if (isFraction) return { ...asked, scale: 100, times: 100 };
  const told = [
    ...marks.flatMap((mark) => ("note" in mark ? (mark.of ?? []) : [])),
    scaleOfHeader(header) ?? [],
  ].flat();
  const scale = told.length > 0 && told.every((one) => one === told[0]) && (told[0] ?? 0) >= most ? told[0] : undefined;
  return { ...asked, scale: scale ?? scaleOfNotes(notes) };
}

/** Questions of one form have one scale: where the notes of one do not tell it, those of the others do. */
function scaled(questions: readonly (Asked & { readonly most: number })[]): readonly Asked[] {
  const known = [...new Set(questions.flatMap(({ scale }) => (typeof scale === "number" ? [scale] : [])))];
  const [only] = known;
  return questions.map(({ most, ...question }) =>
    question.scale === null && known.length === 1 && only !== undefined && most <= only
      ? { ...question, scale: only }
      : question,
  );
}

function ratingOf({ scale, times }: Asked, question: number, cell: CellValue): Rating[] {
  const mark = readMarkOf(cell);
  if (mark === null) return [];
  if ("feeling" in mark)
    return [{ question, said: textOf(cell), isSatisfied: mark.feeling === "high", isLow: mark.feeling === "low" }];
  const value = Math.round(mark.note * times * 100) / 100;
  if (typeof scale !== "number") return [{ question, value, isSatisfied: null, isLow: null }];
  if (value > scale) return [];
  return [{ question, value, isSatisfied: value >= upperFrom(scale), isLow: value <= lowerUpTo(scale) }];
}
