/** What her surveys answered, question by question: how many, the average, the share satisfied, how often each note. */
import type { Rating, RatedQuestion } from "../model/surveys";
import type { Recognition } from "../model/recognition";
import { FEW, within, type FiguresPeriod } from "./figures";

/** How often one note, a band of notes or one feeling was given. */
export interface NoteCount {
  /** "4", "60 – 80"; of words and faces what they come to. */
  readonly label: string | "low" | "middle" | "high";
  readonly count: number;
}

export interface AnsweredQuestion extends RatedQuestion {
  /** Ratings read. */
  readonly answers: number;
  /** Share in the upper part of the scale; null where the scale is not known, or nobody answered. */
  readonly satisfied: number | null;
  /** On the scale's own numbers. */
  readonly average?: number;
  /** From the lowest note to the highest. */
  readonly notes: readonly NoteCount[];
}

export interface AnsweredSurvey {
  /** Position among the tables. */
  readonly table: number;
  readonly sheet: string;
  /** In the period, those sent twice counted once. */
  readonly answers: number;
  readonly isFew: boolean;
  readonly questions: readonly AnsweredQuestion[];
}

/** Scales up to here show every note; longer ones show fifths. */
const EVERY_NOTE = 10;
const BANDS = 5;

export function answeredSurveys(
  { tables, surveys }: Recognition,
  period: FiguresPeriod = {},
): readonly AnsweredSurvey[] {
  const isIn = within(period);
  return tables.flatMap(({ kind, sheet, questions = [] }, table) => {
    if (kind !== "survey") return [];
    const answers = surveys.filter((one) => one.table === table && !one.again && isIn(one.date));
    const ratings = questions.map((): Rating[] => []);
    for (const answer of answers) for (const rating of answer.ratings) ratings[rating.question]?.push(rating);
    return [
      {
        table,
        sheet,
        answers: answers.length,
        isFew: answers.length < FEW,
        questions: questions.map((question, at) => answered(question, ratings[at] ?? [])),
      },
    ];
  });
}

function answered(question: RatedQuestion, ratings: readonly Rating[]): AnsweredQuestion {
  const values = ratings.flatMap(({ value }) => value ?? []);
  const isTold = ratings.length > 0 && ratings.every(({ isSatisfied }) => isSatisfied !== null);
  return {
    ...question,
    answers: ratings.length,
    satisfied: isTold ? ratings.filter(({ isSatisfied }) => isSatisfied).length / ratings.length : null,
    ...(values.length > 0 && values.length === ratings.length
      ? { average: values.reduce((sum, value) => sum + value, 0) / values.length }
      : {}),
    notes: question.scale === "words" ? feelings(ratings) : notesOf(values, question.scale),
  };
}

function feelings(ratings: readonly Rating[]): NoteCount[] {
  const count = (is: (rating: Rating) => boolean | null): number => ratings.filter(is).length;
  return [
    { label: "low", count: count(({ isLow }) => isLow) },
    { label: "middle", count: count(({ isLow, isSatisfied }) => isLow === false && isSatisfied === false) },
    { label: "high", count: count(({ isSatisfied }) => isSatisfied) },
  ];
}

/** @param scale the highest note; null: that of the notes themselves */
function notesOf(values: readonly number[], scale: number | null): NoteCount[] {
  const most = scale ?? values.reduce((highest, value) => Math.max(highest, Math.ceil(value)), 1);
  if (most > EVERY_NOTE) {
    const size = most / BANDS;
    const bandOf = (value: number): number => Math.min(BANDS - 1, Math.max(0, Math.ceil(value / size) - 1));
    return Array.from({ length: BANDS }, (_, band) => ({
      label: `${band * size}\u00a0\u2013\u00a0${(band + 1) * size}`,
      count: values.filter((value) => bandOf(value) === band).length,
    }));
  }
  const least = values.some((value) => Math.round(value) === 0) ? 0 : 1;
  return Array.from({ length: most - least + 1 }, (_, at) => ({
    label: String(least + at),
    count: values.filter((value) => Math.round(value) === least + at).length,
  }));
}
