/** Weeks, Monday to Sunday. */
import { addDays, dayNumber, daysBetween, type CalendarDate } from "../cells/dates";

/** The Monday of a day's week. 1970-01-01 was a Thursday. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, -((((dayNumber(date) + 3) % 7) + 7) % 7));
}

/** The Monday of the week that she works in: on Saturday and Sunday, of the week to come. */
export function workWeekOf(day: CalendarDate): CalendarDate {
  const monday = mondayOf(day);
  return daysBetween(monday, day) >= 5 ? addDays(monday, 7) : monday;
}
