/** One sheet is selected in what we save: what she types would go into every sheet of a group. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Book } from "../../../src/workbench/book/book";
import { readWorkbook, saveWorkbook } from "../../../src/workbench/files";
import { PLAIN } from "../../safety/support/workbooks";

const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;

/** The plain workbook with a second sheet, and `selected` (what the file writes for true) on the sheets at these places. */
function workbook(selected: string, places: readonly number[]): Uint8Array {
  const book = new Book(readWorkbook(PLAIN.bytes, PLAIN.name));
  book.addSheet("Brouillon", "user");
  book.addSheet("Archives", "user");
  const parts = unzipSync(saveWorkbook(book.data, PLAIN.bytes));
  Object.keys(parts)
    .filter((part) => SHEET.test(part))
    .sort()
    .forEach((part, index) => {
      const text = strFromU8(parts[part]!).replace(/ tabSelected="\w+"/g, "");
      const view = `<sheetView tabSelected="${selected}"`;
      if (places.includes(index))
        parts[part] = strToU8(
          text.includes("<sheetView ")
            ? text.replace("<sheetView ", `${view} `)
            : text.replace(
                /<(?:sheetFormatPr|cols|sheetData)/,
                `<sheetViews>${view} workbookViewId="0"/></sheetViews>$&`,
              ),
        );
      else parts[part] = strToU8(text);
    });
  return zipSync(parts);
}

const selectedIn = (bytes: Uint8Array): string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([part, content]) =>
    SHEET.test(part) && /tabSelected="(?:1|true)"/.test(strFromU8(content)) ? [part] : [],
  );

test.each(["1", "true"])(
  "written %s in the file: a sheet that becomes the active one is the only one selected",
  (word) => {
    const bytes = workbook(word, [0]);
    const book = new Book(readWorkbook(bytes, PLAIN.name));
    book.activate(book.data.sheets[2]!.id, "user");
    expect(selectedIn(saveWorkbook(book.data, bytes))).toEqual(["xl/worksheets/sheet3.xml"]);
    const made = book.addSheet("Synthèse", "addin");
    book.activate(made.id, "addin");
    expect(selectedIn(saveWorkbook(book.data, bytes))).toEqual(["xl/worksheets/sheet5.xml"]);
  },
);

test.each(["1", "true"])("a group that she had selected, written %s, is hers until a sheet comes or goes", (word) => {
  const bytes = workbook(word, [0, 1]);
  expect(selectedIn(bytes)).toHaveLength(2);
  expect(saveWorkbook(readWorkbook(bytes, PLAIN.name), bytes)).toEqual(bytes);
  const book = new Book(readWorkbook(bytes, PLAIN.name));
  book.addSheet("Synthèse", "addin");
  expect(selectedIn(saveWorkbook(book.data, bytes))).toHaveLength(1);
});

test("where the file's active sheet is hidden, the first that shows is the active one, and the file stays as it is", () => {
  const bytes = workbook("1", [1]);
  const parts = unzipSync(bytes);
  // Nothing says which sheet is active: it is the first, and the second is hidden too.
  parts["xl/workbook.xml"] = strToU8(strFromU8(parts["xl/workbook.xml"]!).replace('"visible"', '"hidden"'));
  const hidden = zipSync(parts);
  const book = readWorkbook(hidden, PLAIN.name);
  expect(book.activeSheet).toBe(book.sheets[2]!.id);
  expect(saveWorkbook(book, hidden)).toEqual(hidden);
});
