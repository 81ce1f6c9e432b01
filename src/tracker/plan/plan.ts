/**
 * The plan: weeks from now back from the audit, some hours each, with holidays and a margin left empty before the
 * audit. Pure arithmetic on the tasks: run again, it plans again what is late.
 */
import { indicator } from "../../rnq";
import { addDays, daysBetween, type CalendarDate } from "../cells/dates";
import type { Task } from "./tasks";
import { workWeekOf } from "./weeks";

export { mondayOf, workWeekOf } from "./weeks";

export interface PlanOptions {
  readonly today: CalendarDate;
  readonly auditDate: CalendarDate | null;
  /** Default 2. */
  readonly hoursPerWeek?: number;
  /** Not before this day; default today. */
  readonly start?: CalendarDate;
  /** Her time off, as she gave it; none is supposed. */
  readonly timeOff?: readonly TimeOff[];
}

/** First and last day without work. */
export interface TimeOff {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export interface PlannedTask {
  readonly task: Task;
  /** Minutes of this week: a long task is spread over several. */
  readonly minutes: number;
}

export interface PlanWeek {
  /** Monday. */
  readonly from: CalendarDate;
  /** Sunday. */
  readonly to: CalendarDate;
  readonly kind: "work" | "holiday" | "slack";
  readonly current: boolean;
  readonly minutes: number;
  readonly tasks: readonly PlannedTask[];
}

export interface Plan {
  readonly weeks: readonly PlanWeek[];
  readonly totalMinutes: number;
  readonly hoursPerWeek: number;
  readonly auditDate: CalendarDate | null;
  /** What does not fit before the audit at this pace; empty when all fits. */
  readonly unplaced: readonly PlannedTask[];
  /** Hours a week, in halves, that would make it all fit; null when no week is left. */
  readonly hoursNeeded: number | null;
}

/** Weeks without an audit date: about three months. */
const OPEN_WEEKS = 12;
/** Weeks kept free, the week of the audit included, no more than a quarter of what is left. */
const SLACK_WEEKS = 3;

const WORKING_DAYS = 5;
/** Off for so many of its five days, a week is left free. */
const MOST_OF_THE_WEEK = 3;

function isHoliday(monday: CalendarDate, timeOff: readonly TimeOff[] = []): boolean {
  const off = Array.from({ length: WORKING_DAYS }, (_, day) => addDays(monday, day)).filter((day) =>
    timeOff.some(({ from, to }) => day >= from && day <= to),
  );
  return off.length >= MOST_OF_THE_WEEK;
}

type Frame = Omit<PlanWeek, "minutes" | "tasks">;

/** Weeks from the current one (or the start) to the one before the audit, or twelve weeks without a date. */
function frames(options: PlanOptions): readonly Frame[] {
  const start = options.start !== undefined && options.start > options.today ? options.start : options.today;
  const first = workWeekOf(start);
  const thisMonday = workWeekOf(options.today);
  const count =
    options.auditDate === null ? OPEN_WEEKS : Math.max(0, Math.ceil(daysBetween(first, options.auditDate) / 7));
  const slack = options.auditDate === null ? 0 : Math.min(SLACK_WEEKS, Math.floor(count / 4));
  return Array.from({ length: count }, (_, week): Frame => {
    const from = addDays(first, week * 7);
    const kind = isHoliday(from, options.timeOff) ? "holiday" : week >= count - slack ? "slack" : "work";
    return { from, to: addDays(from, 6), kind, current: from === thisMonday };
  });
}

/** The next task that fits whole into what is left of a week, or the first one when nothing does and the week is empty. */
function take(queue: PlannedTask[], left: number, empty: boolean): PlannedTask | null {
  const isReady = ({ task }: PlannedTask): boolean =>
    task.after === undefined || !queue.some(({ task: { id } }) => id === task.after);
  const fits = queue.findIndex((one) => one.minutes <= left && isReady(one));
  if (fits >= 0) return queue.splice(fits, 1)[0] ?? null;
  const at = queue.findIndex(isReady);
  const first = queue[at];
  if (!empty || !first) return null;
  queue[at] = { task: first.task, minutes: first.minutes - left };
  return { task: first.task, minutes: left };
}

function fill(frame: Frame, queue: PlannedTask[], capacity: number): PlanWeek {
  const tasks: PlannedTask[] = [];
  let left = frame.kind === "work" ? capacity : 0;
  while (left > 0) {
    const next = take(queue, left, tasks.length === 0);
    if (!next) break;
    tasks.push(next);
    left -= next.minutes;
  }
  return { ...frame, tasks, minutes: tasks.reduce((sum, { minutes }) => sum + minutes, 0) };
}

/** Whether her own deadline for it has passed: it is placed today, the earliest day there is. */
export function isOverdue({ deadline }: Task, today: CalendarDate): boolean {
  return deadline !== undefined && deadline < today;
}

/** Her own deadlines pull a task forward: what is overdue, then those of this week, then the order of the tasks. */
function inOrder(tasks: readonly Task[], today: CalendarDate): PlannedTask[] {
  const endOfWeek = addDays(workWeekOf(today), 6);
  const rank = (task: Task): number => {
    if (isOverdue(task, today)) return 0;
    return task.deadline !== undefined && task.deadline <= endOfWeek && task.gravity !== null ? 1 : 2;
  };
  return [...tasks].sort((a, b) => rank(a) - rank(b)).map((task) => ({ task, minutes: task.minutes }));
}

/** What is said of the tasks without room begins with what can only be a major. */
function alwaysMajorFirst(tasks: readonly PlannedTask[]): readonly PlannedTask[] {
  const first = ({ task }: PlannedTask): boolean => indicator(task.number)?.gravity === "alwaysMajor";
  return [...tasks.filter(first), ...tasks.filter((one) => !first(one))];
}

/** Places the tasks, in their order, on the weeks before the audit. */
export function makePlan(tasks: readonly Task[], options: PlanOptions): Plan {
  const hoursPerWeek = options.hoursPerWeek ?? 2;
  const capacity = Math.max(15, Math.round(hoursPerWeek * 60));
  const queue = inOrder(tasks, options.today);
  const weeks = frames(options).map((frame) => fill(frame, queue, capacity));
  const totalMinutes = tasks.reduce((sum, { minutes }) => sum + minutes, 0);
  const workWeeks = weeks.filter(({ kind }) => kind === "work").length;
  const needed = workWeeks === 0 ? null : Math.ceil(totalMinutes / workWeeks / 30) / 2;
  return {
    weeks,
    totalMinutes,
    hoursPerWeek,
    auditDate: options.auditDate,
    unplaced: alwaysMajorFirst(queue),
    hoursNeeded: needed,
  };
}

export interface ThisWeek {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** At most three. */
  readonly tasks: readonly PlannedTask[];
  readonly minutes: number;
}

/**
 * Three things for this week with their time: those planned for it; in a holiday or margin week, or before the start
 * she chose, nothing is asked.
 */
export function thisWeek(plan: Plan, today: CalendarDate): ThisWeek {
  const from = workWeekOf(today);
  const tasks = (plan.weeks.find(({ current }) => current)?.tasks ?? []).slice(0, 3);
  return { from, to: addDays(from, 6), tasks, minutes: tasks.reduce((sum, { minutes }) => sum + minutes, 0) };
}

/** What she said of her time, as the settings keep it. */
export interface HerTime {
  readonly hoursPerWeek?: number;
  readonly planStart?: CalendarDate;
  readonly timeOff?: readonly TimeOff[];
}

/** The plan of her tasks with her time. */
export function planWith(
  tasks: readonly Task[],
  when: Pick<PlanOptions, "today" | "auditDate">,
  { hoursPerWeek, planStart, timeOff }: HerTime,
): Plan {
  return makePlan(tasks, {
    ...when,
    ...(hoursPerWeek === undefined ? {} : { hoursPerWeek }),
    ...(planStart === undefined ? {} : { start: planStart }),
    ...(timeOff === undefined ? {} : { timeOff }),
  });
}
