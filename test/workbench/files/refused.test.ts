import { strToU8, zipSync } from "fflate";
import { ADDIN_ID, FileError, readWorkbook, saveWorkbook } from "../../../src/workbench/files";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { richParts, richWorkbook } from "../../support/richWorkbook";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

function withPart(part: string, text: string): Uint8Array {
  return richWorkbook({}, (parts) => {
    parts[part] = strToU8(text);
  });
}

function without(part: string): Uint8Array {
  const { [part]: _gone, ...rest } = richParts();
  return zipSync(rest);
}

const rich = richWorkbook();
const bomb = zipSync({ ...richParts(), "xl/worksheets/sheet1.xml": strToU8(" ".repeat(70_000_000)) }, { level: 9 });

const REFUSED: readonly [string, Uint8Array, string][] = [
  ["an empty file", new Uint8Array(), "empty"],
  ["a text file", strToU8("Indicateur;Statut\n1;Conforme"), "notSpreadsheet"],
  ["a zip that is no workbook", zipSync({ "a.txt": strToU8("a") }), "notSpreadsheet"],
  [
    "an OpenDocument workbook",
    zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<a/>") }),
    "openDocument",
  ],
  ["an Excel 97 workbook", Uint8Array.from([...COMPOUND, ...utf16("Workbook")]), "oldExcel"],
  ["a workbook with a password", Uint8Array.from([...COMPOUND, ...utf16("EncryptedPackage")]), "passwordProtected"],
  ["a truncated workbook", rich.subarray(0, Math.floor(rich.length / 2)), "truncated"],
  ["a zip bomb", bomb, "tooLarge"],
  ["a workbook without its sheet", without("xl/worksheets/sheet1.xml"), "missingPart"],
  ["a workbook part without relationships", without("xl/_rels/workbook.xml.rels"), "missingPart"],
  [
    "malformed XML",
    withPart(
      "xl/worksheets/sheet1.xml",
      '<worksheet xmlns="x"><sheetData><row r="1"><c r="A1"></row></sheetData></worksheet>',
    ),
    "damaged",
  ],
  [
    "a cell outside the sheet",
    withPart(
      "xl/worksheets/sheet1.xml",
      '<worksheet xmlns="x"><sheetData><row r="1"><c r="ZZZ1"/></row></sheetData></worksheet>',
    ),
    "damaged",
  ],
  ["XML entities", withPart("xl/workbook.xml", '<!DOCTYPE a [<!ENTITY b "c">]><workbook>&b;</workbook>'), "unsafe"],
  [
    "XML entities in texts",
    withPart("xl/sharedStrings.xml", '<!DOCTYPE a [<!ENTITY b "c">]><sst><si><t>&b;</t></si></sst>'),
    "unsafe",
  ],
];

test.each(REFUSED)(
  "%s is refused with a sentence that names the file, in French or in English",
  (_what, bytes, code) => {
    let error: unknown;
    try {
      readWorkbook(bytes, "mon suivi.xlsx");
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(FileError);
    expect((error as FileError).code).toBe(code);
    expect((error as FileError).message).toContain("«\u00a0mon suivi.xlsx\u00a0»");
    expect((error as FileError).english).toContain("“mon suivi.xlsx”");
  },
);

test("rows moved on a sheet with a pivot table are refused before anything is written", () => {
  const book = readWorkbook(rich, "suivi.xlsm");
  book.sheets[1]!.structuralEdits.push({ kind: "insertRows", at: 1, count: 1 });
  let refusal: unknown;
  try {
    saveWorkbook(book, rich);
  } catch (thrown) {
    refusal = thrown;
  }
  expect((refusal as FileError).message).toContain("tableau croisé dynamique");
  expect((refusal as FileError).english).toContain("a pivot table. The original file is intact.");
});

test("settings are kept under the identity of the manifest", () => {
  expect(readFileSync(join(__dirname, "../../../manifest.xml"), "utf8")).toContain(`<Id>${ADDIN_ID}</Id>`);
});
