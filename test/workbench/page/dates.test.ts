/** What the grid shows of a date: by the calendar of the workbook, short ones as in France. */
import { Book } from "../../../src/workbench/book/book";
import { blankBook } from "../../../src/workbench/book/blank";
import { Appearance } from "../../../src/workbench/page/grid/appearance";

/** @param serial of 2 November 2026 in that calendar */
function shown(numberFormat: string, date1904: boolean, serial: number): string | undefined {
  const book = new Book({ ...blankBook(), date1904 });
  const sheet = book.data.sheets[0]!;
  book.write(sheet.id, 0, 0, [[{ value: serial }]], "user");
  book.restyle(sheet.id, { top: 0, left: 0, bottom: 0, right: 0 }, { numberFormat }, "user");
  return new Appearance(book, null).of(sheet.id, 0, 0)?.text;
}

test.each([
  ["m/d/yyyy", "02/11/2026"],
  ["mm-dd-yy", "02/11/2026"],
  ["dd/mm/yyyy", "02/11/2026"],
  ["d mmmm yyyy", "2 novembre 2026"],
  ["[$-40C]d mmmm yyyy", "2 novembre 2026"],
  ["d-mmm", "2-nov."],
])("%s is shown as %s in both calendars", (format, text) => {
  expect([shown(format, false, 46_328), shown(format, true, 44_866)]).toEqual([text, text]);
});

test("a number is left to the grid", () => {
  expect(shown("0.00", true, 12)).toBeUndefined();
});
