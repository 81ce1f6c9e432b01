/** The dates and the plan as plain text: what she pastes where a calendar file cannot be saved. */
import type { Language } from "../../text";
import { planText } from "../../text/plan";
import { duration, longDate } from "../../text/typography";
import type { DueItem } from "./due";
import type { Plan } from "./plan";

/** One line a date, then one a week with its tasks below it; same input, same text. */
export function planAsText(plan: Plan, due: readonly DueItem[], language: Language = "fr"): string {
  const { calendar } = planText[language];
  const dates = due.map(({ date, placed, text, late }) =>
    calendar.date(longDate(placed, language), late ? calendar.late(text, longDate(date, language)) : text),
  );
  const weeks = plan.weeks
    .filter(({ tasks }) => tasks.length > 0)
    .flatMap(({ from, minutes, tasks }) => [
      calendar.weekOf(longDate(from, language), duration(minutes)),
      ...tasks.map(({ task, minutes: spent }) => `- ${calendar.task(task.title, duration(spent))}`),
    ]);
  return [calendar.name, "", ...dates, "", ...weeks, "", calendar.estimates, calendar.conclusion].join("\n");
}
