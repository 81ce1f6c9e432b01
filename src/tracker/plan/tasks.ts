/**
 * The tasks of the plan, one per indicator that is owed something: a concrete proof to produce, its minutes, why it
 * comes where it comes. They are drawn from the tracker each time: done disappears, late is planned again.
 */
import { indicator, STRUCTURING_THEMES } from "../../rnq";
import type { Language } from "../../text";
import { sessionsText } from "../../text/sessions/files";
import { findingsText } from "../../text/findings";
import { planText } from "../../text/plan";
import { longDate } from "../../text/typography";
import type { Assessment, IndicatorState, State } from "../model/assessment";
import type { CalendarDate } from "../cells/dates";
import { fold } from "../cells/words";
import type { Tracker } from "../model/tracker";
import { outdatedProofs, type Outdated } from "../report/ageing";
import { judgedWith, shownTitles } from "../report/assess";
import { indexEvidence, NO_EVIDENCE, type Evidence } from "../report/evidence";
import { findingOn, type Finding } from "../report/findings";
import { openSurveys } from "./sessions";
import { COMPLEMENT_MINUTES, minutesFor, REVIEW_MINUTES, volumeOf, type Volume } from "./durations";
import { documentInHand, titleOfTask, wholeTitle, type Named } from "./titles";

export interface Task {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly why: string;
  readonly minutes: number;
  readonly state: State;
  readonly gravity: "major" | "minorAtBest" | "minor" | null;
  /** Her own deadline for it. */
  readonly deadline?: CalendarDate;
  /** The task that comes before it. */
  readonly after?: string;
  /** Her first cell about it. */
  readonly at?: string;
}

/** Early in the plan: what the rest rests on. */
const STRUCTURING: ReadonlySet<number> = new Set(STRUCTURING_THEMES.flatMap(({ indicators }) => indicators));

type Complemented = keyof typeof planText.fr.complements;

interface Ranked {
  readonly rank: number;
  readonly task: Task;
  /** The document of hers to work on. */
  readonly document?: string;
}

/**
 * One document for several indicators is worked on once, for the one that is due first; for the others it is to be read
 * again, after that.
 */
function workedOnOnce(ranked: readonly Ranked[]): readonly Task[] {
  const firsts = new Map<string, Task>();
  for (const { task, document } of ranked) {
    const key = document === undefined ? null : fold(document);
    const known = key === null ? undefined : firsts.get(key);
    if (key !== null && (!known || (task.deadline ?? "9999") < (known.deadline ?? "9999"))) firsts.set(key, task);
  }
  return ranked.map(({ task, document }) => {
    const first = document === undefined ? undefined : firsts.get(fold(document));
    if (first === undefined || first === task) return task;
    return { ...task, minutes: Math.min(task.minutes, REVIEW_MINUTES), after: first.id };
  });
}

/** Majors first, then structuring themes, then the other findings, what to read again, and what is not filled in. */
function rankOf(number: number, gravity: Task["gravity"], state: State): number {
  const structuring = STRUCTURING.has(number);
  if (gravity === "major") return structuring ? 0 : 1;
  if (gravity !== null) return structuring ? 2 : gravity === "minorAtBest" ? 3 : 4;
  if (state === "toReview") return 5;
  return structuring ? 6 : indicator(number)?.gravity === "alwaysMajor" ? 7 : 8;
}

function gravityWhy(number: number, gravity: Task["gravity"], language: Language): string {
  const { why } = planText[language];
  switch (gravity) {
    case "major":
      return (indicator(number)?.gravity === "alwaysMajor" ? why.alwaysMajor : why.major)(number);
    case "minorAtBest":
      return why.minorAtBest(number);
    case "minor":
      return why.minor(number);
    case null:
      return why.blank(number);
  }
}

function common(judged: IndicatorState): Pick<Task, "number" | "state"> & Partial<Pick<Task, "deadline" | "at">> {
  const at = judged.rows[0];
  return {
    number: judged.number,
    state: judged.state,
    ...(judged.deadline === undefined ? {} : { deadline: judged.deadline }),
    ...(at === undefined ? {} : { at }),
  };
}

/** Nothing is known of it: the whole indicator is to fill in. */
const UNKNOWN: readonly State[] = ["blank", "unreadable"];

/** What tasks are worded and timed with. */
interface Made extends Named {
  readonly volume: Volume;
}

/** A state that is owed something, or not filled in, is a proof to produce. */
function produce(judged: IndicatorState, { proofs }: Evidence, finding: Finding | null, made: Made): Ranked[] {
  const { language, volume } = made;
  const unknown = UNKNOWN.includes(judged.state);
  if (!unknown && !finding?.from.includes("state")) return [];
  const gravity = unknown ? null : (finding?.gravity ?? null);
  const { why } = planText[language];
  const { due } = findingsText[language].why;
  const dueAnyway = judged.number === 22 || judged.number === 26 || judged.number === 31 ? due[judged.number] : "";
  const reasons = [
    gravityWhy(judged.number, gravity, language),
    dueAnyway,
    judged.deadline ? why.deadline(longDate(judged.deadline, language, false)) : "",
  ];
  const inHand = documentInHand(proofs);
  return [
    {
      rank: rankOf(judged.number, gravity, judged.state),
      ...(inHand === null ? {} : { document: inHand.title }),
      task: {
        id: `${judged.number}`,
        ...common(judged),
        gravity,
        minutes: minutesFor(judged.number, judged.state, volume),
        title: titleOfTask(judged, proofs, made),
        why: reasons.filter(Boolean).join(" "),
      },
    },
  ];
}

/** What decree 2026-728 adds: to do since she said so, or to confirm since she has not answered yet. */
function complement(judged: IndicatorState, answered: boolean, language: Language): Ranked[] {
  const always = indicator(judged.number)?.gravity === "alwaysMajor";
  const gravity = !answered ? null : always ? "major" : "minor";
  const { complements, why } = planText[language];
  // Her own deadline was for her row: what the decree adds came after it.
  const { deadline: _, ...own } = common(judged);
  return [
    {
      rank: rankOf(judged.number, gravity, judged.state),
      task: {
        id: `${judged.number}-2026`,
        ...own,
        gravity,
        minutes: COMPLEMENT_MINUTES,
        title: complements[judged.number as Complemented],
        why: (answered ? why.complement : why.complementOpen)(judged.number),
      },
    },
  ];
}

/** A finding of the last audit on what is said done: the proof lacks a later date. */
function answerEarlier(judged: IndicatorState, finding: Finding | null, language: Language): Ranked[] {
  if (!finding?.from.includes("earlier") || finding.from.includes("state")) return [];
  const { earlier, why } = planText[language];
  return [
    {
      rank: rankOf(judged.number, "major", judged.state),
      task: {
        id: `${judged.number}-earlier`,
        ...common(judged),
        gravity: "major",
        minutes: REVIEW_MINUTES,
        title: earlier,
        why: why.earlier(judged.number),
      },
    },
  ];
}

function review(judged: IndicatorState, outdated: readonly Outdated[], made: Made): Ranked[] {
  const { language } = made;
  const first = outdated[0];
  if (judged.state !== "toReview" || !first) return [];
  const { why, renew, theProof } = planText[language];
  const date = first.date === null ? null : longDate(first.date, language, false);
  const expired = first.why === "expired";
  return [
    {
      rank: rankOf(judged.number, null, judged.state),
      task: {
        id: `${judged.number}-review`,
        ...common(judged),
        gravity: null,
        minutes: REVIEW_MINUTES,
        title: expired || first.why === "review" ? renew(first.proof ?? theProof) : wholeTitle(judged.number, made),
        why: date === null ? why.over(judged.number) : (expired ? why.expired : why.reviewed)(judged.number, date),
      },
    },
  ];
}

/** Feedback that is to be asked for by the end of this week, whatever the sessions: one task, before the others. */
function laterSurveys(tracker: Tracker, assessment: Assessment): readonly Task[] {
  const { language, today } = tracker;
  const found = today === null ? [] : openSurveys(tracker, today);
  const [first] = found;
  const judged = assessment.indicators.find(({ number, applies }) => number === SURVEYS && applies);
  if (!first || !judged) return [];
  const { title, why, others } = sessionsText[language].task;
  const names = found.slice(0, NAMED).map(({ session }) => session);
  const more = found.length - names.length;
  return [
    {
      id: "sessions-surveys",
      number: SURVEYS,
      title: title(first.step, [...names, ...(more > 0 ? [others(more)] : [])].join(", ")),
      why,
      minutes: Math.min(found.length, NAMED) * REVIEW_MINUTES,
      state: judged.state,
      gravity: null,
      ...(first.at === undefined ? {} : { at: first.at }),
    },
  ];
}

/** The indicator of what the parties say of a course. */
const SURVEYS = 30;
/** Sessions that a task names. */
const NAMED = 3;

/** All tasks, in the order in which to do them. */
export function listTasks(tracker: Tracker, assessment: Assessment): readonly Task[] {
  const { language } = tracker;
  const surveys = laterSurveys(tracker, assessment);
  // Where her statuses are not read yet, her sessions are all the same.
  if (assessment.withheld !== null) return surveys;
  const index = indexEvidence(tracker);
  const { scope, referential, findings } = assessment;
  const unanswered = new Set(findings.complements.filter(({ answer }) => answer === null).map(({ number }) => number));
  const made: Made = {
    language,
    scope,
    volume: volumeOf(tracker),
    titles: shownTitles(index, tracker, assessment.journey),
  };
  const tasks = assessment.indicators
    .flatMap((judged): Ranked[] => {
      if (!judged.applies) return [];
      const evidence = index.get(judged.number) ?? NO_EVIDENCE;
      const whole = judgedWith(judged, evidence, tracker);
      const finding = findingOn(whole, scope, referential);
      return [
        ...produce(judged, evidence, finding, made),
        ...answerEarlier(judged, finding, language),
        ...(finding?.from.includes("complement") ? complement(judged, true, language) : []),
        ...(unanswered.has(judged.number) && !UNKNOWN.includes(judged.state)
          ? complement(judged, false, language)
          : []),
        ...review(judged, outdatedProofs(judged.number, evidence, tracker), made),
      ];
    })
    .sort((a, b) => a.rank - b.rank || a.task.number - b.task.number);
  return [...surveys, ...workedOnOnce(tasks)];
}
