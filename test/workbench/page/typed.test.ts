import { inCalendar, readTypedInGrid } from "../../../src/workbench/page/grid/typed";

const read = (text: string) => readTypedInGrid(text, { year: 2026 });

test.each([
  ["1,5", 1.5],
  ["1.5", 1.5],
  ["-3", -3],
  ["1 234", 1234],
  ["1\u202F234,56", 1234.56],
  ["00123", 123],
  ["12 %", 0.12],
  ["12,5%", 0.125],
  ["250 €", 250],
  ["1e3", 1000],
  ["VRAI", true],
  ["faux", false],
  ["14:30", 0.6041666666666666],
  ["", null],
])("%s is read as %p", (text, value) => {
  expect(read(text).value).toBe(value);
});

test.each([
  ["02/11/2026", 46_328, "dd/mm/yyyy"],
  ["2/11/26", 46_328, "dd/mm/yyyy"],
  ["02/11", 46_328, "d-mmm"],
  ["2 nov 2026", 46_328, "d-mmm-yy"],
  ["2 novembre", 46_328, "d-mmm"],
  ["1er août 2026", 46_235, "d-mmm-yy"],
  ["2026-11-02", 46_328, "dd/mm/yyyy"],
])("%s is read as a date", (text, value, numberFormat) => {
  expect(read(text)).toEqual({ value, numberFormat });
});

test.each(["31/02/2026", "3.9.1", "oui", "12 rue des Lilas", "C7.i31", "13 à 16", " 12, 13", "1,2,3", "mars"])(
  "%s stays a text",
  (text) => {
    expect(read(text)).toEqual({ value: text });
  },
);

test("an apostrophe keeps what follows as text", () => {
  expect(read("'00123")).toEqual({ value: "00123" });
});

test.each([
  ["02/11/2026", 44_866],
  ["2 novembre", 44_866],
  ["14:30", 0.6041666666666666],
  ["1 234", 1234],
  ["12 %", 0.12],
  ["46328", 46_328],
])("%s typed in a workbook that counts from 1904 is %p", (text, value) => {
  expect(inCalendar(read(text), true).value).toBe(value);
  expect(inCalendar(read(text), false)).toEqual(read(text));
});
