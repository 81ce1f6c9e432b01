/** A place of the workbook, in the ways it is written. */
import { describe, expect, it } from "@jest/globals";
import {
  absoluteAddress,
  areaAddress,
  parseArea,
  parseAreas,
  parseRef,
  parseRefFormula,
  refFormula,
  refText,
  type CellRef,
} from "../../../src/tracker/cells/cellRef";

const SHEETS = ["Suivi", "Suivi Qualiopi", "L'audit d'été", "Prêt! ou pas", "a, b", "R1C1", "=2", "O''"];
const area = { top: 4, bottom: 8, left: 3, right: 27 };

describe("CellRef", () => {
  it.each(SHEETS)("is read again as it was written, on the sheet %s", (sheet) => {
    const ref: CellRef = { sheet, area };
    expect(parseRef(refText(ref))).toEqual(ref);
    expect(parseRefFormula(refFormula(ref))).toEqual(ref);
  });

  it("reads a single cell, absolute or not, from any corner", () => {
    expect(parseArea("$B$5")).toEqual({ top: 4, bottom: 4, left: 1, right: 1 });
    expect(parseArea("C9:B5")).toEqual({ top: 4, bottom: 8, left: 1, right: 2 });
    expect(areaAddress(area)).toBe("D5:AB9");
    expect(absoluteAddress(area)).toBe("$D$5:$AB$9");
  });

  it.each(["5:5", "B:B", "#REF!", "", "Total"])("reads nothing in %s", (text) => {
    expect(parseArea(text)).toBeNull();
    expect(parseRef(`Suivi!${text}`)).toBeNull();
  });

  it("reads the areas of an answer of Excel's, whose sheet names may hold commas", () => {
    expect(parseAreas("'a, b'!A1:B2,'a, b'!C3").map(areaAddress)).toEqual(["A1:B2", "C3"]);
  });
});
