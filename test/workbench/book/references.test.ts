import { mapReferences, offsetFormula, renameSheetIn, type Reference } from "../../../src/workbench/book/references";
import { shiftFormula } from "../../../src/workbench/book/structure";
import type { Shift } from "../../../src/workbench/book/events";

const insertRows = (at: number, count: number): Shift => ({ kind: "insertRows", at, count, from: 0, to: 16_383 });
const deleteRows = (at: number, count: number): Shift => ({ kind: "deleteRows", at, count, from: 0, to: 16_383 });

test.each([
  ["=SUM(A1:B3)", ["A1:B3"]],
  ["=LOG10(A1)+TAUX2", ["A1"]],
  ['="A1"&B2', ["B2"]],
  ["='Mon suivi'!$A$1+Suivi!B:B", ["'Mon suivi'!$A$1", "Suivi!B:B"]],
  ["=Tableau1[[#All],[A1]]+C3", ["C3"]],
  ["=[1]Feuil1!A1+'[Autre.xlsx]Feuil1'!A2+D4", ["D4"]],
  ["=RNQ.STATUS(2:4,1E3)", ["2:4"]],
  ["=AB12C+XFE1+A1048577", []],
])("%s refers to %j", (formula, expected) => {
  const found: string[] = [];
  mapReferences(formula, (reference) => {
    found.push(text(reference, formula));
    return undefined;
  });
  expect(found).toEqual(expected);
});

/** A reference as it is written back when only its sheet's quoting could differ. */
function text(reference: Reference, formula: string): string {
  const letters = (column: number): string =>
    column < 26
      ? String.fromCharCode(65 + column)
      : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
  const mark = (fixed: boolean) => (fixed ? "$" : "");
  const { area, fixed, shape, sheet } = reference;
  const end = (row: number, column: number, index: 0 | 1) =>
    `${shape === "rows" ? "" : mark(fixed.columns[index]) + letters(column)}${shape === "columns" ? "" : mark(fixed.rows[index]) + String(row + 1)}`;
  const prefix = sheet === null ? "" : formula.includes(`'${sheet}'!`) ? `'${sheet}'!` : `${sheet}!`;
  return (
    prefix +
    (shape === "cell"
      ? end(area.top, area.left, 0)
      : `${end(area.top, area.left, 0)}:${end(area.bottom, area.right, 1)}`)
  );
}

test("a copied formula moves its relative references and keeps the fixed ones", () => {
  expect(offsetFormula('=A1+$B1+C$1+$D$1&"A1"', 2, 1)).toBe('=B3+$B3+D$1+$D$1&"A1"');
  expect(offsetFormula("=SUM(A:A)+SUM(1:1)", 1, 1)).toBe("=SUM(B:B)+SUM(2:2)");
  expect(offsetFormula("=A1", -1, 0)).toBe("=#REF!");
});

test("a renamed sheet is quoted when its new name needs it", () => {
  expect(renameSheetIn("=Suivi!A1+'Suivi'!B2+Autre!C3", "suivi", "Suivi 2026")).toBe(
    "='Suivi 2026'!A1+'Suivi 2026'!B2+Autre!C3",
  );
  expect(renameSheetIn("='Mon suivi'!A1", "Mon suivi", "L'audit")).toBe("='L''audit'!A1");
});

test("inserted rows push references down and stretch the ranges that contain them", () => {
  const shifted = (formula: string) => shiftFormula(formula, "Feuil1", "Feuil1", insertRows(2, 3));
  expect(shifted("=A2+A3+SUM(A1:A5)+SUM($A$4:$A$6)+B:B")).toBe("=A2+A6+SUM(A1:A8)+SUM($A$7:$A$9)+B:B");
  expect(shifted("=Autre!A3")).toBe("=Autre!A3");
  expect(shiftFormula("=Suivi!A3+A3", "Autre", "Suivi", insertRows(2, 1))).toBe("=Suivi!A4+A3");
});

test("deleted rows shrink ranges and leave #REF! where nothing remains", () => {
  const shifted = (formula: string) => shiftFormula(formula, "Feuil1", "Feuil1", deleteRows(1, 2));
  expect(shifted("=A1+A2+A4+SUM(A1:A5)+SUM(A2:A3)+SUM(A3:A4)")).toBe("=A1+#REF!+A2+SUM(A1:A3)+SUM(#REF!)+SUM(A2:A2)");
});

test("cells inserted in part of the columns move only references inside them", () => {
  const down: Shift = { kind: "insertRows", at: 1, count: 1, from: 1, to: 2 };
  expect(shiftFormula("=A5+B5+SUM(B1:C9)+SUM(A1:C9)", "F", "F", down)).toBe("=A5+B6+SUM(B1:C10)+SUM(A1:C9)");
});
