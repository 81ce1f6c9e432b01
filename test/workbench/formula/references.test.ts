import { mapReferences, formulaCopies, offsetFormula, referencesOf } from "../../../src/workbench/formula/references";
import { endsText } from "../../../src/workbench/formula/ends";
import {
  dropSheetIn,
  renameColumnIn,
  renameSheetIn,
  renameSheetsIn,
  renameTableIn,
} from "../../../src/workbench/formula/rename";
import { shiftFormula, wholeShift, type Shift } from "../../../src/workbench/formula/shift";
import { tokenize } from "../../../src/workbench/formula/tokens";

const insertRows = (at: number, count: number): Shift => wholeShift({ kind: "insertRows", at, count });
const deleteRows = (at: number, count: number): Shift => wholeShift({ kind: "deleteRows", at, count });

test.each([
  `=IF('L''été'!$A$1:B2="a ""b""",Suivi[[#This Row],[Où j'en suis]],{1,2;"}",4})`,
  "=SUM(A:A,1:3)*-1.5E+3%",
  "=@A1:A3+B2#",
  "=[1]Prix!$A$1+'[a b.xlsx]F 1'!B2+[2]!Taux",
  "=#REF!+Feuil1!#REF!+#REF!$A$1",
  "=Janvier:Mars!B2+'1er avril:juin'!C3",
  '="ouvert+A1',
  "=Suivi[ouvert+A1",
  "=0:0+XFE1+A1048577+$A",
  "='",
])("the tokens of %s give it back to the letter", (formula) => {
  expect(
    tokenize(formula)
      .map((token) => token.text)
      .join(""),
  ).toBe(formula);
});

test.each([
  ["=SUM(A1:B3)", ["A1:B3"]],
  ["=LOG10(A1)+TAUX2", ["A1"]],
  ['="A1"&B2', ["B2"]],
  ["='Mon suivi'!$A$1+Suivi!B:B", ["$A$1", "B:B"]],
  ["=Tableau1[[#All],[A1]]+C3", ["C3"]],
  ["=[1]Feuil1!A1+'[Autre.xlsx]Feuil1'!A2+D4", ["A1", "A2", "D4"]],
  ["=RNQ.STATUS(2:4,1E3)", ["2:4"]],
  ["=AB12C+XFE1+A1048577+A0", []],
  ["=taux.2026+A1.B2+Suivi.2026!C4", ["C4"]],
  ["=SUM(A9:A5,C:A,$B$2:A$1)", ["A9:A5", "C:A", "$B$2:A$1"]],
  ['={"A1",2;"}",4}+A1', ["A1"]],
])("%s refers to %j", (formula, expected) => {
  expect(referencesOf(formula).map(({ ends }) => endsText(ends))).toEqual(expected);
  expect(mapReferences(formula, ({ ends }) => ends)).toBe(formula);
});

test("a copied formula moves its relative references and keeps the fixed ones", () => {
  expect(offsetFormula('=A1+$B1+C$1+$D$1&"A1"', 2, 1)).toBe('=B3+$B3+D$1+$D$1&"A1"');
  expect(offsetFormula("=SUM(A:A)+SUM(1:1)", 1, 1)).toBe("=SUM(B:B)+SUM(2:2)");
  expect(offsetFormula("=A1+Suivi!A1", -1, 0)).toBe("=#REF!+Suivi!#REF!");
});

test("a reference into another workbook or through several sheets slides when copied, and only then", () => {
  const formula = "=[1]Suivi!A5+'[Prix 2026.xlsx]Suivi'!$A5+Janvier:Suivi!B2";
  expect(offsetFormula(formula, 1, 1)).toBe("=[1]Suivi!B6+'[Prix 2026.xlsx]Suivi'!$A6+Janvier:Suivi!C3");
  expect(shiftFormula(formula, "Suivi", "Suivi", insertRows(0, 3))).toBe(formula);
  expect(renameSheetIn("=[1]Suivi!A5+Suivi!A5", "Suivi", "Bilan")).toBe("=[1]Suivi!A5+Bilan!A5");
});

test("the copies of a shared formula come back on the other side of the sheet", () => {
  expect(formulaCopies("A1+$B$2+Suivi!C:C")(-1, -1)).toBe("XFD1048576+$B$2+Suivi!B:B");
});

test("a renamed sheet is quoted when its new name needs it, whatever it holds", () => {
  expect(renameSheetIn("=Suivi!A1+'Suivi'!B2+Autre!C3", "suivi", "Suivi 2026")).toBe(
    "='Suivi 2026'!A1+'Suivi 2026'!B2+Autre!C3",
  );
  expect(renameSheetIn("='Mon suivi'!A1", "Mon suivi", "L'audit")).toBe("='L''audit'!A1");
  expect(renameSheetIn("=Suivi!Taux+Suivi!#REF!+Suivi!T[Prix]", "Suivi", "A1")).toBe(
    "='A1'!Taux+'A1'!#REF!+'A1'!T[Prix]",
  );
  expect(renameSheetIn("=SUM(Janvier:Mars!B2)", "Mars", "Mars 26")).toBe("=SUM('Janvier:Mars 26'!B2)");
});

test("case does not count in names, accents do, however they are written", () => {
  expect(renameSheetIn("=ÉTÉ!A1+Ete!A1+E\u0301te\u0301!A1", "été", "Hiver")).toBe("=Hiver!A1+Ete!A1+Hiver!A1");
  expect(shiftFormula("=SUIVI!A3+Suívi!A3", "", "suivi", insertRows(0, 1))).toBe("=SUIVI!A4+Suívi!A3");
  expect(renameTableIn("=ROWS(Relevé)+Releve[Prix]", "RELEVÉ", "Bilan")).toBe("=ROWS(Bilan)+Releve[Prix]");
});

test("two sheets that take each other's name change at once", () => {
  const swapped = new Map([
    ["a", "B"],
    ["b", "A"],
  ]);
  expect(renameSheetsIn("=A!C1+B!C2+A:B!C3", swapped)).toBe("=B!C1+A!C2+B:A!C3");
});

test("a name with a point is one name, of a sheet or of the workbook", () => {
  expect(shiftFormula("=taux.A5+A5", "F", "F", insertRows(0, 1))).toBe("=taux.A5+A6");
  expect(renameSheetIn("=Bilan.2026!A1+Bilan!A1", "Bilan", "Suivi")).toBe("=Bilan.2026!A1+Suivi!A1");
});

test("what pointed at a deleted sheet is #REF!, several sheets lose one", () => {
  const order = ["Janvier", "Février", "Mars"];
  expect(dropSheetIn("=Mars!A1+Mars!Total+SUM(Janvier:Mars!A1)", "mars", order)).toBe(
    "=#REF!+#REF!+SUM(Janvier:Février!A1)",
  );
});

test("a table's column is renamed between its brackets, escapes included, and nowhere else", () => {
  const rename = (formula: string, inside = false) =>
    renameColumnIn(formula, "Suivi", { before: "N° [a]", after: "Numéro # 1" }, inside);
  expect(rename("=Suivi[N° '[a']]+Autre[N° '[a']]")).toBe("=Suivi[Numéro '# 1]+Autre[N° '[a']]");
  expect(rename("=SUM(Suivi[[#All],[N° '[a']]:[Prix]])")).toBe("=SUM(Suivi[[#All],[Numéro '# 1]:[Prix]])");
  expect(rename("=[@[N° '[a']]]*2", true)).toBe("=[@[Numéro '# 1]]*2");
  expect(rename("=[@[N° '[a']]]*2")).toBe("=[@[N° '[a']]]*2");
});

test("inserted rows push references down and stretch the ranges that contain them", () => {
  const shifted = (formula: string) => shiftFormula(formula, "Feuil1", "Feuil1", insertRows(2, 3));
  expect(shifted("=A2+A3+SUM(A1:A5)+SUM($A$4:$A$6)+B:B")).toBe("=A2+A6+SUM(A1:A8)+SUM($A$7:$A$9)+B:B");
  expect(shifted("=Autre!A3")).toBe("=Autre!A3");
  expect(shiftFormula("=Suivi!A3+A3", "Autre", "Suivi", insertRows(2, 1))).toBe("=Suivi!A4+A3");
});

test("ends written the other way round follow, each in its place", () => {
  expect(shiftFormula("=SUM(A9:A5)+SUM($B$9:A$5)", "F", "F", insertRows(6, 2))).toBe("=SUM(A11:A5)+SUM($B$11:A$5)");
});

test("deleted rows shrink ranges and leave #REF! where nothing remains, beside the name of the sheet", () => {
  const shifted = (formula: string) => shiftFormula(formula, "Feuil1", "Feuil1", deleteRows(1, 2));
  expect(shifted("=A1+A2+A4+SUM(A1:A5)+SUM(A2:A3)+SUM(A3:A4)")).toBe("=A1+#REF!+A2+SUM(A1:A3)+SUM(#REF!)+SUM(A2:A2)");
  expect(shiftFormula("=Suivi!A5", "Bilan", "Suivi", deleteRows(4, 1))).toBe("=Suivi!#REF!");
});

test("cells inserted in part of the columns move only references inside them", () => {
  const down: Shift = { kind: "insertRows", at: 1, count: 1, from: 1, to: 2 };
  expect(shiftFormula("=A5+B5+SUM(B1:C9)+SUM(A1:C9)", "F", "F", down)).toBe("=A5+B6+SUM(B1:C10)+SUM(A1:C9)");
});
