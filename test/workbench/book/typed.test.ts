import { displayText } from "../../../src/workbench/book/display";
import { isBroken, readTyped } from "../../../src/workbench/book/typed";

test.each([
  ["12,5", { value: 12.5 }],
  ["3/4/2026", { value: 46_115 }],
  ["25 %", { value: 0.25 }],
  ["vrai", { value: true }],
  ["#N/A", { value: { error: "#N/A" } }],
  ["=SUM(A1:A3)", { formula: "=SUM(A1:A3)" }],
  ["'3.10", { value: "3.10" }],
  ["Fait le 3/4/2026", { value: "Fait le 3/4/2026" }],
  ["Critère 1", { value: "Critère 1" }],
  ["", { value: null }],
])("typing %j gives %j", (text, input) => {
  expect(readTyped(text, undefined, "fr")?.input).toEqual(input);
});

test("a cell formatted as text keeps what is typed to the letter", () => {
  expect(readTyped("3.10", "@", "fr")?.input).toEqual({ value: "3.10" });
  expect(readTyped("=A1", "@", "fr")?.input).toEqual({ value: "=A1" });
});

test("a date typed is shown as a date", () => {
  expect(readTyped("3/4/2026", undefined, "fr")).toMatchObject({ numberFormat: "m/d/yyyy" });
  expect(readTyped("2026-11-01", undefined, "en")).toMatchObject({
    input: { value: 46_327 },
    numberFormat: "m/d/yyyy",
  });
});

test("an add-in writes numbers in English", () => {
  expect(readTyped("12.5", undefined, "en")?.input).toEqual({ value: 12.5 });
  expect(readTyped("3.10", undefined, "en")?.input).toEqual({ value: 3.1 });
});

test.each(["=SUM(A1", '="ouvert', "=A1+", "=(1+2", "=1 2", "=- Programme de formation"])(
  "%s is refused at entry",
  (formula) => {
    expect(isBroken(formula)).toBe(true);
  },
);

test.each([
  "=SUM(A1:A3)",
  '=IF(A1="",1,-2)',
  "=LET(x,1,x+1)",
  "=Suivi[[#All],[N°]:[Statut]]",
  "='Mon suivi'!A1*2%",
  "={1,2;3,4}",
  "=A1:A3 B2",
  "=RNQ.STATUS(1)",
  "=#REF!+1",
])("%s is accepted at entry", (formula) => {
  expect(isBroken(formula)).toBe(false);
});

test.each([
  [46_327, "dd/mm/yyyy", "01/11/2026"],
  [46_327, "m/d/yyyy", "01/11/2026"],
  [46_327, "d mmmm yyyy", "1 novembre 2026"],
  [0.256, "0.0%", "25,6%"],
  [1234.5, "#,##0.00", "1\u202f234,50"],
  [0.1, undefined, "0,1"],
  [true, undefined, "VRAI"],
  [{ error: "#VALUE!" }, undefined, "#VALEUR!"],
  ["texte", "0.00", "texte"],
  [null, "0.00", ""],
] as const)("%j under %s is shown as %s", (value, format, text) => {
  expect(displayText(value, format)).toBe(text);
});

test("dates of a workbook that counts from 1904 are shown as they are there", () => {
  expect(displayText(35_064, "dd/mm/yyyy", true)).toBe("01/01/2000");
});
