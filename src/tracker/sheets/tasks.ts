/** The plan of action as the summary lists it: tasks in the order of their weeks, due on the Friday. */
import type { Language } from "../../text";
import type { Assessment } from "../assessment";
import { addDays, type CalendarDate } from "../dates";
import { makePlan } from "../plan";
import type { Periods } from "../evidence";
import type { Recognition } from "../recognition";
import { listTasks } from "../tasks";
import type { SheetTask } from "./context";

const FRIDAY = 4;

export interface SheetTaskOptions {
  readonly hoursPerWeek?: number;
  readonly planStart?: CalendarDate;
  readonly periods?: Partial<Periods>;
}

export function sheetTasks(assessment: Assessment, recognition: Recognition, today: CalendarDate, language: Language, options: SheetTaskOptions = {}): readonly SheetTask[] {
  const tasks = listTasks(assessment, recognition, today, { language, periods: options.periods });
  const plan = makePlan(tasks, {
    today,
    auditDate: assessment.scope.auditDate,
    ...(options.hoursPerWeek === undefined ? {} : { hoursPerWeek: options.hoursPerWeek }),
    ...(options.planStart === undefined ? {} : { start: options.planStart }),
  });
  // A task spread over several weeks is due in its last one.
  const due = new Map<string, CalendarDate>();
  for (const week of plan.weeks) for (const { task } of week.tasks) due.set(task.id, addDays(week.from, FRIDAY));
  return tasks
    .map((task): SheetTask => ({ indicator: task.number, text: task.title, minutes: task.minutes, before: due.get(task.id) ?? null }))
    .sort((a, b) => (a.before ?? "9999").localeCompare(b.before ?? "9999"));
}
