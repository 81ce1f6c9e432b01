/** The plan of action as the summary shows it: tasks in the order of their weeks, due on the Friday, and the weeks. */
import type { Assessment } from "../../model/assessment";
import { addDays, type CalendarDate } from "../../cells/dates";
import { aloneOrNot, type Alone } from "../../plan/alone";
import { isOverdue, planWith, type HerTime } from "../../plan/plan";
import type { DatedTracker } from "../../model/tracker";
import { listTasks } from "../../plan/tasks";
import type { Pace, SheetTask, SheetWeek } from "./context";

const FRIDAY = 4;

export interface SheetTasks {
  readonly tasks: readonly SheetTask[];
  readonly weeks: readonly SheetWeek[];
  /** Indicators of the tasks without room before the audit, those that can only be major first. */
  readonly unplaced: readonly number[];
  readonly pace: Pace;
  readonly alone: Alone;
}

export function sheetTasks(tracker: DatedTracker, assessment: Assessment, options: HerTime = {}): SheetTasks {
  const tasks = listTasks(tracker, assessment);
  const plan = planWith(tasks, { today: tracker.today, auditDate: assessment.scope.auditDate }, options);
  // A task spread over several weeks is due in its last one; none after the audit, none in the past.
  const due = new Map<string, CalendarDate>();
  const { auditDate } = assessment.scope;
  for (const week of plan.weeks) {
    const friday = addDays(week.from, FRIDAY);
    const last = auditDate !== null && auditDate <= friday ? addDays(auditDate, -1) : friday;
    for (const { task } of week.tasks) due.set(task.id, last < tracker.today ? tracker.today : last);
  }
  const listed = tasks
    .map((task): SheetTask => ({
      indicator: task.number,
      text: task.title,
      minutes: task.minutes,
      before: due.get(task.id) ?? null,
      late: isOverdue(task, tracker.today),
    }))
    .sort((a, b) => (a.before ?? "9999").localeCompare(b.before ?? "9999") || Number(b.late) - Number(a.late));
  const last = plan.weeks.reduce((found, week, index) => (week.minutes > 0 ? index : found), -1);
  const weeks = plan.weeks.slice(0, last + 1).map(({ from, kind, minutes, tasks: planned }): SheetWeek => ({
    from,
    kind,
    minutes,
    indicators: [...new Set(planned.flatMap(({ task }) => task.number ?? []))],
  }));
  return {
    tasks: listed,
    weeks,
    unplaced: [...new Set(plan.unplaced.map(({ task }) => task.number))],
    pace: {
      minutesPerWeek: Math.round(plan.hoursPerWeek * 60),
      weeksOfMargin: plan.weeks.filter(({ kind }) => kind === "slack").length,
    },
    alone: aloneOrNot(assessment, plan, options, tracker.today),
  };
}
