/** The plan of action as the summary shows it: tasks in the order of their weeks, due on the Friday, and the weeks. */
import type { Assessment } from "../../model/assessment";
import { addDays, type CalendarDate } from "../../cells/dates";
import { makePlan } from "../../plan/plan";
import type { DatedTracker } from "../../model/tracker";
import { listTasks } from "../../plan/tasks";
import type { SheetTask, SheetWeek } from "./context";

const FRIDAY = 4;

export interface SheetTaskOptions {
  readonly hoursPerWeek?: number;
  readonly planStart?: CalendarDate;
}

export interface SheetTasks {
  readonly tasks: readonly SheetTask[];
  readonly weeks: readonly SheetWeek[];
}

export function sheetTasks(tracker: DatedTracker, assessment: Assessment, options: SheetTaskOptions = {}): SheetTasks {
  const tasks = listTasks(tracker, assessment);
  const plan = makePlan(tasks, {
    today: tracker.today,
    auditDate: assessment.scope.auditDate,
    ...(options.hoursPerWeek === undefined ? {} : { hoursPerWeek: options.hoursPerWeek }),
    ...(options.planStart === undefined ? {} : { start: options.planStart }),
  });
  // A task spread over several weeks is due in its last one.
  const due = new Map<string, CalendarDate>();
  for (const week of plan.weeks) for (const { task } of week.tasks) due.set(task.id, addDays(week.from, FRIDAY));
  const listed = tasks
    .map((task): SheetTask => ({
      indicator: task.number,
      text: task.title,
      minutes: task.minutes,
      before: due.get(task.id) ?? null,
    }))
    .sort((a, b) => (a.before ?? "9999").localeCompare(b.before ?? "9999"));
  const last = plan.weeks.reduce((found, week, index) => (week.minutes > 0 ? index : found), -1);
  const weeks = plan.weeks.slice(0, last + 1).map(({ from, kind, minutes, tasks: planned }): SheetWeek => ({
    from,
    kind,
    minutes,
    indicators: [...new Set(planned.flatMap(({ task }) => task.number ?? []))],
  }));
  return { tasks: listed, weeks };
}
