import { blankBook, blankSheet } from "../../../src/workbench/book/blank";
import { translate } from "../../../src/workbench/engine/translate";

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
