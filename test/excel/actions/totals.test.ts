/** Which formulas below a log count a line more once a row was inserted for it. */
import { withNewLine } from "../../../src/excel/actions/totals";
import type { LinePlace } from "../../../src/excel/actions/linePlace";
import { isNewestFirst } from "../../../src/tracker/logs/order";
import type { LogEntry } from "../../../src/tracker/model/logs";
import { day } from "../../tracker/support";

/** Lines in rows 5 to 9 of columns B to F; the new one is row 10, or 5 where it goes on top. */
const place = (top: boolean) => ({ row: top ? 4 : 9, top, first: 4, last: 8, left: 1, right: 5 }) as LinePlace;

test.each([
  ["=SUM(C5:C9)", "=SUM(C5:C10)"],
  ["=SUBTOTAL(103,$B$5:$B$9)", "=SUBTOTAL(103,$B$5:$B$10)"],
  ["=COUNTA(B4:B9)-1", "=COUNTA(B4:B10)-1"],
  ['=SUMIF(C5:C9,"C5:C9",D5:D9)/COUNT(F5:F9)', '=SUMIF(C5:C10,"C5:C9",D5:D10)/COUNT(F5:F10)'],
  ["=SUM(C6:C9)", "=SUM(C6:C9)"],
  ["=SUM(C5:C8)", "=SUM(C5:C8)"],
  ["=SUM(C5:C10)", "=SUM(C5:C10)"],
  ["=SUM(H5:H9)", "=SUM(H5:H9)"],
  ["=SUM(Autre!C5:C9,'Mon suivi'!C5:C9)", "=SUM(Autre!C5:C9,'Mon suivi'!C5:C9)"],
  ["=C9", "=C9"],
])("after the last line %s is %s", (formula, wanted) => {
  expect(withNewLine(formula, place(false))).toBe(wanted);
});

test.each([
  // Her lines have moved down to rows 6 to 10.
  ["=SUM(C6:C10)", "=SUM(C5:C10)"],
  ['=COUNTIF($C$6:$C$12,">0")', '=COUNTIF($C$5:$C$12,">0")'],
  ["=COUNTA(B4:B10)", "=COUNTA(B4:B10)"],
  ["=SUM(C6:C9)", "=SUM(C6:C9)"],
  ["=SUM(C7:C10)", "=SUM(C7:C10)"],
])("above the first line %s is %s", (formula, wanted) => {
  expect(withNewLine(formula, place(true))).toBe(wanted);
});

test.each<readonly [string, readonly (string | null)[], boolean]>([
  ["newest first", ["2026-05-02", "2026-04-20", "2026-04-20", "2026-01-05"], true],
  ["oldest first", ["2026-01-05", "2026-04-20", "2026-05-02"], false],
  ["one out of order", ["2026-05-02", "2026-01-05", "2026-04-20"], false],
  ["a line without a day", ["2026-05-02", null, "2026-04-20", "2026-01-05"], false],
  ["one day alone", ["2026-05-02", "2026-05-02", "2026-05-02"], false],
  ["two lines", ["2026-05-02", "2026-04-20"], false],
])("%s", (_, days, wanted) => {
  const entries = days.map((date, at): LogEntry => ({
    table: 0,
    sheet: "Veille",
    row: at + 2,
    ...(date === null ? {} : { date: day(date) }),
    isUsed: false,
    indicators: [],
  }));
  expect(isNewestFirst(entries)).toBe(wanted);
  // A title between two lines: they are not one list.
  expect(isNewestFirst(entries.map((entry, at) => (at === 0 ? { ...entry, row: 1 } : entry)))).toBe(false);
});
