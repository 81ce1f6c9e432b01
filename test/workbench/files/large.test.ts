import { strToU8, zipSync } from "fflate";
import { emptyWorkbook, readWorkbook, saveWorkbook } from "../../../src/workbench/files";
import { richParts } from "../../support/richWorkbook";
import { changedBySaving } from "../../support/carried";
import { escapeXml, smallWorkbook } from "../../support/smallWorkbook";
import { Parts } from "../../support/compare/parts";
import { amount } from "../../support/someOf";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function withRows(rows: string): Uint8Array {
  const parts = richParts();
  parts["xl/worksheets/sheet2.xml"] = strToU8(`<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`);
  return zipSync(parts, { level: 1 });
}

test("tens of thousands of rows are read and saved with one cell changed", () => {
  const count = amount(30_000, 6_000);
  const rows = Array.from(
    { length: count },
    (_, row) =>
      `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c><c r="B${row + 1}" t="inlineStr"><is><t>Preuve ${row}</t></is></c></row>`,
  );
  const bytes = withRows(rows.join(""));
  const book = readWorkbook(bytes, "grand.xlsx");
  const sheet = book.sheets[1]!;
  expect(sheet.rows.size).toBe(count);
  sheet.rows.get(count - 2_000)!.set(1, { value: "Changée", style: 0 });
  const again = readWorkbook(saveWorkbook(book, bytes), "grand.xlsx").sheets[1]!;
  expect(again.rows.get(count - 2_000)?.get(1)?.value).toBe("Changée");
  expect(again.rows.get(count - 1)?.get(1)?.value).toBe(`Preuve ${count - 1}`);
});

test("a hundred and fifty thousand formatted empty rows do not become cells, and stay in the file", () => {
  const rows = Array.from(
    { length: 150_000 },
    (_, row) => `<row r="${row + 1}" s="5" customFormat="1"><c r="A${row + 1}" s="5"/></row>`,
  );
  const bytes = withRows(rows.join(""));
  const book = readWorkbook(bytes, "vide.xlsx");
  expect(book.sheets[1]!.rows.size).toBeLessThanOrEqual(100_000);
  book.sheets[1]!.rows.set(149_999, new Map([[0, { value: 1, style: 0 }]]));
  const saved = new TextDecoder().decode(new Parts(saveWorkbook(book, bytes)).files.get("xl/worksheets/sheet2.xml"));
  expect(saved).toContain('<row r="149999" s="5" customFormat="1"><c r="A149999" s="5"/></row>');
  expect(saved).toContain('<row r="150000" s="5" customFormat="1"><c r="A150000" s="5"><v>1</v></c></row>');
});

test("an empty workbook has one sheet", () => {
  expect(emptyWorkbook().sheets.map((sheet) => sheet.name)).toEqual(["Feuil1"]);
});

test("a sheet of millions of characters is saved as it was, and with one cell changed", () => {
  const count = amount(20_000, 3_000);
  const rows = Array.from(
    { length: count },
    (_, row) =>
      `<row r="${row + 1}"><c r="A${row + 1}" t="inlineStr"><is><t>${"Preuve ".repeat(290)}</t></is></c></row>`,
  );
  const bytes = smallWorkbook([{ name: "Suivi", rows: rows.join("") }]);
  expect(changedBySaving(bytes)).toEqual([]);
  const book = readWorkbook(bytes, "grand.xlsx");
  book.sheets[0]!.rows.get(count - 1)!.set(1, { value: "Fin", style: 0 });
  expect(
    readWorkbook(saveWorkbook(book, bytes), "grand.xlsx")
      .sheets[0]!.rows.get(count - 1)
      ?.get(1)?.value,
  ).toBe("Fin");
});

test("a text longer than Excel's own limit opens, and saves with what was typed beside it", () => {
  const long = 'Une "preuve" & <rien> '.repeat(50_000);
  const bytes = smallWorkbook([
    { name: "Suivi", rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>${escapeXml(long)}</t></is></c></row>` },
  ]);
  const book = readWorkbook(bytes, "long.xlsx");
  const cells = book.sheets[0]!.rows.get(0)!;
  cells.get(0)!.style = book.styles.push({ bold: true }) - 1;
  cells.set(1, { value: `${long}!`, style: 0 });
  const again = readWorkbook(saveWorkbook(book, bytes), "long.xlsx").sheets[0]!.rows.get(0)!;
  expect([again.get(0)?.value, again.get(1)?.value]).toEqual([long, `${long}!`]);
});

test("a million filled rows are refused with a sentence that says what to do, before they fill the memory", () => {
  const block = Array.from({ length: 1000 }, (_, row) => `<row><c><v>${row}</v></c></row>`).join("");
  const bytes = smallWorkbook([{ name: "Suivi", rows: block.repeat(1000) }]);
  expect(() => readWorkbook(bytes, "million.xlsx")).toThrow(
    /«\u00a0million.xlsx\u00a0» a trop de lignes remplies.*à part/u,
  );
});
