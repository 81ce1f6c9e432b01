/** Workbooks with one odd thing in each, as somebody's program wrote them (test/workbooks/files). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FileError, readWorkbook } from "../../../src/workbench/files";
import { calculated, changedBySaving, leftBehind } from "../../support/carried";

const input = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../../workbooks/files", name)));

const COMES_BACK = [
  "formulas_without_cached_value.xlsx",
  "array_formula_without_value.xlsx",
  "styles_without_cellXfs.xlsx",
  "alternate_content_in_styles.xlsx",
  "style_index_out_of_range.xlsx",
  "dxfId_out_of_range.xlsx",
  "styles_selfclosed_root.xlsx",
  "latin1_tracker_sheet.xlsx",
  "13_uppercase_part_names.xlsx",
  "53_sheet_rid_empty.xlsx",
  "54_xlsm_vba_module_sheet.xlsm",
  "A1_foreign_id_attribute_before_rid.xlsx",
  "03_zip64_end_record.xlsx",
  "61_broken_names.xlsx",
  "85_table_header_differs_from_cell.xlsx",
];

test.each(COMES_BACK)("%s is saved as it was, and is as it was after we came and went", async (name) => {
  const bytes = input(name);
  expect(changedBySaving(bytes)).toEqual([]);
  expect(await leftBehind(bytes, calculated)).toEqual([]);
});

test.each([
  ["10_crc_mismatch_only.xlsx", "damaged", "endommagé"],
  ["invalid_utf8_tracker.xlsx", "damaged", "endommagé"],
  ["55_two_sheets_one_part.xlsx", "twinSheets", "Ouvrez-le dans Excel"],
])("%s is refused before anything is written", (name, code, said) => {
  let refused: unknown;
  try {
    readWorkbook(input(name), name);
  } catch (error) {
    refused = error;
  }
  expect(refused).toBeInstanceOf(FileError);
  expect(refused).toMatchObject({ code, message: expect.stringContaining(said) });
});

test("characters of another encoding are read as they are meant", () => {
  const book = readWorkbook(input("latin1_tracker_sheet.xlsx"), "latin1.xlsx");
  expect(book.sheets[0]!.rows.get(0)?.get(0)?.value).toBe("N°");
});

test("a sheet that leads to no part is carried along, and not shown", () => {
  const book = readWorkbook(input("54_xlsm_vba_module_sheet.xlsm"), "module.xlsm");
  expect(book.sheets.map(({ name }) => name)).toEqual(["Suivi", "Autre"]);
});
