/** The plan as a calendar file: weeks of work, what falls due, the audit and the dates around the certificate. */
import type { Language } from "../../text";
import { planText } from "../../text/plan";
import { duration, longDate } from "../../text/typography";
import { toIcs, type CalendarEvent } from "./ics";
import { addDays, type CalendarDate } from "../cells/dates";
import type { DueItem } from "./due";
import { fold } from "../cells/words";
import { isOverdue, type Plan, type PlanWeek } from "./plan";

/** A readable part of an identifier: letters and digits of a text. */
function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
}

/** From Monday, or today, to Friday. */
function weekEvent(week: PlanWeek, today: CalendarDate, language: Language): CalendarEvent {
  const { calendar } = planText[language];
  const lines = week.tasks.map(({ task, minutes }) => {
    const title = isOverdue(task, today) ? calendar.overdue(task.title) : task.title;
    return `${calendar.task(title, duration(minutes))}\n${task.why}`;
  });
  return {
    id: `week-${week.from}`,
    from: week.from < today ? today : week.from,
    to: addDays(week.from, 4),
    summary: calendar.week(week.tasks.length, duration(week.minutes)),
    description: [...lines, calendar.estimates, calendar.conclusion].join("\n"),
  };
}

/** One event for each week of work (Monday to Friday) and one for each date; same input, same file. */
export function planCalendar(
  plan: Plan,
  due: readonly DueItem[],
  today: CalendarDate,
  language: Language = "fr",
): string {
  const weeks = plan.weeks.filter(({ tasks }) => tasks.length > 0).map((week) => weekEvent(week, today, language));
  const { calendar } = planText[language];
  const seen = new Map<string, number>();
  const dates = due.map((item): CalendarEvent => {
    const base = `${item.kind}-${item.date}-${slug(item.text)}`;
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return {
      id: count === 0 ? base : `${base}-${count}`,
      from: item.placed,
      summary: item.late ? calendar.late(item.text, longDate(item.date, language)) : item.text,
    };
  });
  return toIcs(planText[language].calendar.name, [...weeks, ...dates], today);
}
