/**
 * The tasks of the plan, one per indicator that is owed something: a concrete proof to produce, its minutes, why it
 * comes where it comes. They are drawn from the tracker each time: done disappears, late is planned again.
 */
import { indicator } from "../../rnq";
import type { Language } from "../../text";
import { findingsText } from "../../text/findings";
import { planText } from "../../text/plan";
import { longDate } from "../../text/typography";
import type { Assessment, IndicatorState, State } from "../model/assessment";
import type { CalendarDate } from "../cells/dates";
import { DEFAULT_PERIODS, indexEvidence, outdatedProofs, type Outdated, type Periods } from "../report/evidence";
import { findingOn, severityOf, type Finding } from "../report/findings";
import type { Recognition } from "../model/recognition";

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
  /** Her first cell about it. */
  readonly at?: string;
}

/** Six structuring themes, early in the plan: information of the public, means, competence, feedback, complaints, improvement. */
const STRUCTURING: ReadonlySet<number> = new Set([1, 2, 17, 21, 22, 30, 31, 32]);

/** Minutes to produce what is usually shown, from nothing; our estimate, not a rule. */
const MINUTES: Readonly<Record<number, number>> = {
  6: 90,
  7: 90,
  10: 45,
  12: 45,
  14: 90,
  16: 45,
  18: 45,
  20: 120,
  22: 90,
  23: 30,
  24: 30,
  25: 30,
  30: 90,
  32: 90,
  33: 90,
};
const USUAL_MINUTES = 60;
const COMPLEMENT_MINUTES = 30;
const REVIEW_MINUTES = 15;

function minutesFor(number: number, state: State): number {
  const whole = MINUTES[number] ?? USUAL_MINUTES;
  return state === "inProgress" ? Math.ceil(whole / 2 / 15) * 15 : whole;
}

type Numbered = keyof typeof planText.fr.tasks;
type Complemented = keyof typeof planText.fr.complements;

interface Ranked {
  readonly rank: number;
  readonly task: Task;
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

/** A state that is owed something, or not filled in, is a proof to produce. */
function produce(judged: IndicatorState, finding: Finding | null, language: Language): Ranked[] {
  const unknown = judged.state === "blank" || judged.state === "unreadable";
  if (!unknown && !finding?.from.includes("state")) return [];
  const gravity = unknown ? null : (finding?.gravity ?? null);
  const { tasks, why } = planText[language];
  const { due } = findingsText[language].why;
  const dueAnyway = judged.number === 22 || judged.number === 26 || judged.number === 31 ? due[judged.number] : "";
  const reasons = [
    gravityWhy(judged.number, gravity, language),
    dueAnyway,
    judged.deadline ? why.deadline(longDate(judged.deadline, language, false)) : "",
  ];
  return [
    {
      rank: rankOf(judged.number, gravity, judged.state),
      task: {
        id: `${judged.number}`,
        ...common(judged),
        gravity,
        minutes: minutesFor(judged.number, judged.state),
        title: tasks[judged.number as Numbered],
        why: reasons.filter(Boolean).join(" "),
      },
    },
  ];
}

function complement(judged: IndicatorState, finding: Finding | null, language: Language): Ranked[] {
  if (!finding?.from.includes("complement")) return [];
  const gravity = indicator(judged.number)?.gravity === "alwaysMajor" ? "major" : "minor";
  const { complements, why } = planText[language];
  return [
    {
      rank: rankOf(judged.number, gravity, judged.state),
      task: {
        id: `${judged.number}-2026`,
        ...common(judged),
        gravity,
        minutes: COMPLEMENT_MINUTES,
        title: complements[judged.number as Complemented],
        why: why.complement(judged.number),
      },
    },
  ];
}

function review(judged: IndicatorState, outdated: readonly Outdated[], language: Language): Ranked[] {
  const first = outdated[0];
  if (judged.state !== "toReview" || !first) return [];
  const { tasks, why, renew, theProof } = planText[language];
  const date = longDate(first.date, language, false);
  const expired = first.why === "expired";
  return [
    {
      rank: rankOf(judged.number, null, judged.state),
      task: {
        id: `${judged.number}-review`,
        ...common(judged),
        gravity: null,
        minutes: REVIEW_MINUTES,
        title: expired || first.why === "review" ? renew(first.proof ?? theProof) : tasks[judged.number as Numbered],
        why: expired ? why.expired(judged.number, date) : why.reviewed(judged.number, date),
      },
    },
  ];
}

/** All tasks, in the order in which to do them. */
export function listTasks(
  assessment: Assessment,
  recognition: Recognition,
  today: CalendarDate | null,
  options: { readonly language?: Language; readonly periods?: Partial<Periods>; readonly group?: string } = {},
): readonly Task[] {
  const language = options.language ?? "fr";
  const periods = { ...DEFAULT_PERIODS, ...options.periods };
  const index = indexEvidence(recognition, options.group);
  const { scope, referential } = assessment;
  return assessment.indicators
    .flatMap((judged): Ranked[] => {
      if (!judged.applies) return [];
      const evidence = index.get(judged.number) ?? { rows: [], entries: [] };
      const severity = severityOf(evidence.rows);
      const finding = findingOn({ ...judged, ...(severity && { severity }) }, scope, referential);
      return [
        ...produce(judged, finding, language),
        ...complement(judged, finding, language),
        ...review(judged, outdatedProofs(judged.number, evidence, today, periods), language),
      ];
    })
    .sort((a, b) => a.rank - b.rank || a.task.number - b.task.number)
    .map(({ task }) => task);
}
