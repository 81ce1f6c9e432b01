import { strFromU8, strToU8, zipSync } from "fflate";
import { compareWorkbooks } from "./compare";
import { richParts, richWorkbook } from "../richWorkbook";

const original = richWorkbook();

function changed(part: string, from: string, to: string): Uint8Array {
  return richWorkbook({}, (parts) => {
    const before = strFromU8(parts[part]!);
    if (!before.includes(from)) throw new Error(`${part} does not hold ${from}`);
    parts[part] = strToU8(before.replace(from, to));
  });
}

const SHEET = "xl/worksheets/sheet1.xml";

/** What is planted, where, and the word that must come back. */
const PLANTED: readonly [string, string, string, string, string][] = [
  ["a changed value", SHEET, '<c r="A4"><v>1</v>', '<c r="A4"><v>2</v>', "cell A4"],
  ["a changed cached value", SHEET, "<v>trop &amp; plus</v>", "<v>peu</v>", "cell F7"],
  ["a changed formula", SHEET, "SUBTOTAL(103", "SUBTOTAL(102", "cell C8"],
  ["a changed cell format", SHEET, '<c r="F5" s="5">', '<c r="F5" s="4">', "cell F5"],
  ["a lost cell", SHEET, '<c r="A6"><v>3</v></c>', "", "cell A6"],
  ["a lost dynamic mark", SHEET, '<c r="D10" cm="1">', '<c r="D10">', "cell D10"],
  ["a changed row height", SHEET, 'ht="30"', 'ht="31"', "row 1"],
  ["a shown row", SHEET, ' hidden="1">', ">", "row 5"],
  ["a changed column width", SHEET, 'width="6.5"', 'width="7"', "column 1"],
  ["a lost merged area", SHEET, '<mergeCell ref="B16:D17"/>', "", "<mergeCells>"],
  ["rules in another order", SHEET, 'priority="3"', 'priority="1"', "conditional format"],
  ["a rule on other cells", SHEET, 'sqref="A4:A7"><cfRule', 'sqref="A4:A8"><cfRule', "conditional format"],
  ["another format of a rule", "xl/styles.xml", "FFC6EFCE", "FFC6EFCF", "conditional format"],
  ["a changed validation", SHEET, 'errorTitle="Statut"', "", "<dataValidations>"],
  ["an extended validation lost", SHEET, "<xm:sqref>H4:H7</xm:sqref>", "<xm:sqref>H4:H6</xm:sqref>", "<extLst>"],
  ["a changed link target", "xl/worksheets/_rels/sheet1.xml.rels", "exemple.fr", "exemple.com", "hyperlink"],
  ["a weaker protection", SHEET, 'objects="1"', "", "<sheetProtection>"],
  ["a changed header", SHEET, "&amp;LSuivi", "&amp;LSuivis", "<headerFooter>"],
  ["a lost page break", SHEET, '<brk id="9" max="16383" man="1"/>', "", "<rowBreaks>"],
  ["a changed font", "xl/styles.xml", "Georgia", "Arial", "Georgia"],
  ["a changed text", "xl/sharedStrings.xml", "Objectifs", "Objectif", "cell B5"],
  ["a lost run format", "xl/sharedStrings.xml", '<rPr><b/><sz val="14"/>', '<rPr><sz val="14"/>', "cell A1"],
  ["a changed name", "xl/workbook.xml", "Suivi!$C$4:$C$7", "Suivi!$C$4:$C$8", "name ListeStatuts"],
  ["a shown sheet", "xl/workbook.xml", ' state="hidden"', "", "sheets were"],
  ["a changed calculation setting", "xl/workbook.xml", ' iterate="1"', "", "<calcPr>"],
  ["a changed table", "xl/tables/table1.xml", 'totalsRowFunction="count"', 'totalsRowFunction="sum"', "table1"],
  ["a changed note", "xl/comments1.xml", "à revoir", "revu", "comments1"],
  ["a changed thread", "xl/threadedComments/threadedComment1.xml", "Oui", "Non", "threadedComment1"],
  ["a changed chart", "xl/charts/chart1.xml", "stacked", "clustered", "chart1"],
  ["a moved picture", "xl/drawings/drawing1.xml", "<xdr:row>11</xdr:row>", "<xdr:row>12</xdr:row>", "drawing1"],
  ["a changed pivot", "xl/pivotTables/pivotTable1.xml", "D3:E6", "D3:E7", "pivotTable1"],
  ["changed custom XML", "customXml/item1.xml", "42", "43", "item1"],
  ["a setting of another add-in", "xl/webextensions/webextension1.xml", "bleu", "vert", "webextension1"],
];

test("a workbook compared with itself has no difference", () => {
  expect(compareWorkbooks(original, richWorkbook())).toEqual([]);
});

test.each(PLANTED)("%s is found", (_what, part, from, to, word) => {
  const differences = compareWorkbooks(original, changed(part, from, to));
  expect(differences.join("\n")).toContain(word);
});

test.each(["xl/vbaProject.bin", "xl/media/image1.png", "xl/printerSettings/printerSettings1.bin"])(
  "one changed byte in %s is found",
  (part) => {
    const other = richWorkbook({}, (parts) => {
      parts[part] = Uint8Array.from(parts[part]!, (byte, index) => (index === 3 ? byte ^ 1 : byte));
    });
    expect(compareWorkbooks(original, other).join()).toContain(part);
  },
);

test("a part that is gone and a part that came are found", () => {
  const { "xl/vbaProject.bin": macros, ...rest } = richParts();
  expect(macros).toBeDefined();
  expect(compareWorkbooks(original, zipSync(rest))).toEqual(["xl/vbaProject.bin: part is gone"]);
  expect(compareWorkbooks(zipSync(rest), original)).toEqual(["xl/vbaProject.bin: part was added"]);
});

test("what a save may change is no difference", () => {
  const saved = changed(SHEET, 'tabSelected="1" ', "");
  expect(compareWorkbooks(original, saved)).toEqual([]);
  expect(compareWorkbooks(original, changed(SHEET, 'spans="1:8"', 'spans="1:20"'))).toEqual([]);
  expect(
    compareWorkbooks(original, changed("xl/styles.xml", "</dxfs>", "<dxf><font><b/></font></dxf></dxfs>")),
  ).toEqual([]);
});
