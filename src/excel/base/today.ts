/** The one place where the day enters. */
import { calendarDate, type CalendarDate } from "../../tracker/cells/dates";

export function systemToday(): CalendarDate {
  const now = new Date();
  return calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) as CalendarDate;
}
