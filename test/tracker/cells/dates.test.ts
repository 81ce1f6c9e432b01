import {
  addMonths,
  calendarDate,
  dateToSerial,
  isDateFormat,
  serialToDate,
  type CalendarDate,
} from "../../../src/tracker/cells/dates";

const day = (text: string) => text as CalendarDate;

test("a date that does not exist is null", () => {
  expect(calendarDate(2027, 2, 29)).toBeNull();
  expect(calendarDate(2028, 2, 29)).toBe("2028-02-29");
});

test("months are added to the last day when the day does not exist", () => {
  expect(addMonths(day("2027-01-31"), 1)).toBe("2027-02-28");
  expect(addMonths(day("2027-03-15"), -3)).toBe("2026-12-15");
});

test.each([
  [false, 46345, "2026-11-19"],
  [true, 46345 - 1462, "2026-11-19"],
])("a serial number counts from 1900 or 1904 (1904: %s)", (date1904, serial, expected) => {
  expect(serialToDate(serial, date1904)).toBe(expected);
  expect(dateToSerial(day(expected), date1904)).toBe(serial);
});

test.each([
  ["dd/mm/yyyy", true],
  ["d-mmm-yy", true],
  ["mmm yyyy", true],
  ["mmmm", true],
  ["[$-40C]d mmmm yyyy", true],
  ["General", false],
  ["0.00", false],
  ["0%", false],
  ["h:mm", false],
  ["mm:ss", false],
  ['0 "jours"', false],
  ["@", false],
])("the format %s shows a date: %s", (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});
