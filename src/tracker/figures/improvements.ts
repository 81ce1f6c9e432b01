/**
 * Answers that may become improvements (guide V9, 30 and 32): those with a rating in the lower half of the scale or with
 * a remark, until a line of a log of hers names them. Nothing is kept of which were turned: her logs tell.
 */
import { improvementsText } from "../../text/sessions/improvements";
import type { Language } from "../../text";
import { fold } from "../cells/words";
import type { EntryField } from "../logs/fields";
import type { Rating, SurveyAnswer } from "../model/surveys";
import type { Recognition } from "../model/recognition";
import { within, type FiguresPeriod } from "./figures";

export interface OpenAnswer {
  readonly answer: SurveyAnswer;
  /** Its low ratings, each with what was asked. */
  readonly low: readonly (Rating & { readonly header: string; readonly scale: number | null })[];
  /** Remarks that say something. */
  readonly remarks: readonly string[];
  /** As it is named in the log, in the language asked for. */
  readonly source: string;
}

/** A remark that says nothing to be done, folded and without its full stop. */
const NOTHING =
  /^(?:|[-_./x0]+|ras|r\.a\.s|rien(?: (?:a|de) (?:dire|redire|changer|signaler|ajouter|ameliorer|modifier|special|particulier))?|(?:pas|non|aucune?)(?: de)?(?: (?:remarques?|commentaires?|suggestions?|avis))?|oui|ok|neant|n\/?a|sans objet|(?:un grand )?merci(?: (?:beaucoup|bien|a vous|pour tout))?|yes|no(?:ne|thing|pe)?(?: to (?:add|change|report|say))?|no (?:comments?|remarks?)|not applicable|thank(?:s| you)(?: (?:very much|so much|a lot))?)$/;

const saysSomething = (remark: string): boolean => !NOTHING.test(fold(remark).replace(/[\s.!)(]+$/, ""));

/** She may have noted it in the other language. */
const LANGUAGES: readonly Language[] = ["fr", "en"];

/** A remark this long is not found in her log by chance. */
const OWN_WORDS = 12;

/** The worst first, then the latest. */
export function openAnswers(
  recognition: Recognition,
  language: Language,
  period: FiguresPeriod = {},
): readonly OpenAnswer[] {
  const { tables, surveys, logs } = recognition;
  const isIn = within(period);
  const noted = fold(
    logs.map(({ title, source, detail, use }) => [title, source, detail, use].filter(Boolean).join("\n")).join("\n"),
  );
  const names = namesOf(recognition);
  const isTurned = (answer: SurveyAnswer, remarks: readonly string[]): boolean =>
    LANGUAGES.some((one) => isNamed(noted, names(answer, one))) ||
    remarks.some((remark) => remark.length >= OWN_WORDS && noted.includes(fold(remark)));
  return surveys
    .flatMap((answer): OpenAnswer[] => {
      if (answer.again || !isIn(answer.date)) return [];
      const remarks = answer.remarks.map((remark) => remark.replace(/\s+/g, " ").trim()).filter(saysSomething);
      const low = answer.ratings.flatMap((rating) => {
        const { header = "", scale = null } = tables[answer.table]?.questions?.[rating.question] ?? {};
        return rating.isLow ? [{ ...rating, header, scale: typeof scale === "number" ? scale : null }] : [];
      });
      if ((low.length === 0 && remarks.length === 0) || isTurned(answer, remarks)) return [];
      const source = improvementsText[language].source(answer.session ?? "", names(answer, language));
      return [{ answer, low, remarks, source }];
    })
    .sort((one, other) => other.low.length - one.low.length || later(one.answer, other.answer));
}

function later(one: SurveyAnswer, other: SurveyAnswer): number {
  const [a, b] = [`${one.date ?? ""} ${one.time ?? ""}`, `${other.date ?? ""} ${other.time ?? ""}`];
  return a < b ? 1 : a > b ? -1 : 0;
}

/** What the form of an improvement begins with. */
export function improvementFrom(
  { low, remarks, source }: OpenAnswer,
  language: Language,
): Partial<Record<EntryField, string>> {
  const text = improvementsText[language];
  const ratings = low.map((rating) => lowRating(rating, language));
  const title = [...remarks, ...(ratings.length > 0 ? [text.low(ratings)] : [])].reduce(sentences);
  return { title, source };
}

/** One after the other, the first with a full stop of its own or with ours. */
const sentences = (first: string, then: string): string => `${/[.!?…]$/.test(first) ? first : `${first}.`} ${then}`;

/** "Rythme, 2 sur 5". */
export function lowRating({ header, value, said, scale }: OpenAnswer["low"][number], language: Language): string {
  const shown = header.length > LONGEST ? `${header.slice(0, LONGEST).trimEnd()}…` : header;
  return improvementsText[language].rating(shown, said ?? value ?? "", scale);
}
const LONGEST = 80;

/**
 * How each answer is named in a log: by its moment, which no sorting changes; by its rank in its sheet where its moment
 * is not known, or is that of another answer too.
 */
function namesOf({ surveys }: Recognition): (answer: SurveyAnswer, language: Language) => string {
  const ranks = new Map<SurveyAnswer, number>();
  const counts = new Map<number, number>();
  const moments = new Map<string, number>();
  const momentOf = ({ date, time }: SurveyAnswer): string => `${date} ${time}`;
  for (const answer of surveys) {
    const rank = (counts.get(answer.table) ?? 0) + 1;
    counts.set(answer.table, rank);
    ranks.set(answer, rank);
    if (!answer.again) moments.set(momentOf(answer), (moments.get(momentOf(answer)) ?? 0) + 1);
  }
  return (answer, language) => {
    const { date, time, sheet } = answer;
    const isAlone = moments.get(momentOf(answer)) === 1;
    return improvementsText[language].answer(
      date !== undefined && time !== undefined && isAlone
        ? { date, time }
        : { rank: ranks.get(answer) ?? 0, sheet, ...(date === undefined ? {} : { date }) },
    );
  };
}

/** "réponse 1" is not named by "réponse 12". */
function isNamed(noted: string, name: string): boolean {
  const wanted = fold(name);
  for (let at = noted.indexOf(wanted); at >= 0; at = noted.indexOf(wanted, at + 1))
    if (!/\d/.test(noted.charAt(at + wanted.length))) return true;
  return false;
}
