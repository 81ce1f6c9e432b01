import { blankBook, blankSheet } from "../../../src/workbench/book/blank";
import { normaliseSeparators } from "../../../src/workbench/engine/formula/normalise";
import { tokenize } from "../../../src/workbench/engine/formula/tokens";
import { translate } from "../../../src/workbench/engine/formula/translate";

test("tokens give the formula back to the letter", () => {
  for (const formula of [
    `IF('L''été'!$A$1:B2="a ""b""",Suivi[[#This Row],[Où j'en suis]],{1,2;3,4})`,
    "SUM(A:A,1:3)*-1.5E+3%",
    "@A1:A3+B2#",
    "[1]Prix!$A$1+'[a b.xlsx]F 1'!B2",
    "#REF!+Feuil1!#REF!",
  ])
    expect(
      tokenize(formula)
        .map((token) => token.text)
        .join(""),
    ).toBe(formula);
});

test("separators: French when there is a semicolon outside texts and constants", () => {
  expect(normaliseSeparators('IF(A1>1,5;"a;b";{1,2;3,4})')).toBe('=IF(A1>1.5,"a;b",{1,2;3,4})');
  expect(normaliseSeparators('=IF(A1,"a;b",2)')).toBe('=IF(A1,"a;b",2)');
});

describe("translation", () => {
  const sheet = blankSheet("s1", "Suivi");
  const book = { ...blankBook(), sheets: [sheet] };
  const at = (row: number, formula: string) => translate(formula, book, { sheet, row, column: 3 });

  test("formulas of the same shape share their key, others do not", () => {
    expect(at(4, "=A5*$B$1+SUM(A$1:A5)").key).toBe(at(9, "=A10*$B$1+SUM(A$1:A10)").key);
    expect(at(4, "=A5").key).not.toBe(at(9, "=A5").key);
    expect(at(4, "=A5").key).not.toBe(at(4, "=$A5").key);
  });

  test("prefixes of newer functions go, functions are listed, the rest is watched", () => {
    const { text, functions, watches } = at(0, "=_xlfn.XLOOKUP(A1,_xlfn._xlws.SORT(B1:B9),C1:C9)");
    expect(text).toBe("=XLOOKUP(A1,SORT(B1:B9),C1:C9)");
    expect([...functions]).toEqual(["XLOOKUP", "SORT"]);
    expect(watches.map(({ area }) => area.bottom)).toEqual([0, 8, 8]);
  });

  test("a reference to a missing sheet is #REF!, one to another workbook is left alone", () => {
    expect(at(0, "=Absente!A1").text).toBe("=#REF!");
    expect(at(0, "=[1]Prix!A1").external).toBe(true);
  });
});
