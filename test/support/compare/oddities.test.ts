/** Differences that only show when a workbook is read as it declares itself and its formats as they resolve. */
import { strFromU8, strToU8, zipSync } from "fflate";
import { compareWorkbooks } from "./compare";
import { PLAIN_LISTS, smallParts, type SmallOptions } from "../smallWorkbook";

const SHEET = "xl/worksheets/sheet1.xml";
const xf = (number: number): string => `<xf numFmtId="${number}" fontId="0" fillId="0" borderId="0"/>`;
const CHOICE = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:hs="urn:hs" Requires="hs">${xf(0)}</mc:Choice><mc:Fallback>${xf(0)}</mc:Fallback></mc:AlternateContent>`;
const rowOf = (cell: string): string => `<row r="1">${cell}</row>`;

interface Planted {
  readonly what: string;
  readonly rows: string;
  readonly after?: string;
  readonly options?: SmallOptions;
  readonly part: string;
  readonly from: string;
  readonly to: string;
  readonly word: string;
}

const PLANTED: readonly Planted[] = [
  {
    what: "a value given to a formula that had none",
    rows: rowOf('<c r="A1"><f>B1*2</f></c>'),
    part: SHEET,
    from: "</f></c>",
    to: "</f><v>4</v></c>",
    word: "cell A1",
  },
  {
    what: "an array formula that became an ordinary one",
    rows: rowOf('<c r="A1"><f t="array" ref="A1:A3">B1:B3</f></c>'),
    part: SHEET,
    from: ' t="array" ref="A1:A3"',
    to: "",
    word: "cell A1",
  },
  {
    what: "#NAME? stored for a function that nobody knows",
    rows: rowOf('<c r="A1"><f>INCONNUE(B1)</f><v>3</v></c>'),
    part: SHEET,
    from: '<c r="A1"><f>INCONNUE(B1)</f><v>3</v>',
    to: '<c r="A1" t="e"><f>INCONNUE(B1)</f><v>#NAME?</v>',
    word: "cell A1",
  },
  {
    what: "a format that came to be the one of an index beyond the list",
    rows: rowOf('<c r="A1" s="2"><v>1</v></c>'),
    options: { styles: `${PLAIN_LISTS}<cellXfs>${xf(0)}${xf(0)}</cellXfs>` },
    part: "xl/styles.xml",
    from: "</cellXfs>",
    to: `${xf(9)}</cellXfs>`,
    word: "cell A1",
  },
  {
    what: "a format that moved because a choice was counted otherwise",
    rows: rowOf('<c r="A1" s="2"><v>1</v></c>'),
    options: { styles: `${PLAIN_LISTS}<cellXfs>${xf(0)}${CHOICE}${xf(9)}</cellXfs>` },
    part: SHEET,
    from: 's="2"',
    to: 's="1"',
    word: "cell A1",
  },
  {
    what: "a format of a workbook that had no list of formats",
    rows: rowOf('<c r="A1"><v>1</v></c>'),
    options: { styles: PLAIN_LISTS },
    part: SHEET,
    from: '<c r="A1">',
    to: '<c r="A1" s="1">',
    word: "nothing",
  },
  {
    what: "a rule that took a format of ours",
    rows: "",
    after:
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>',
    options: { styles: `${PLAIN_LISTS}<cellXfs>${xf(0)}</cellXfs><dxfs></dxfs>` },
    part: "xl/styles.xml",
    from: "</dxfs>",
    to: "<dxf><font><b/></font></dxf></dxfs>",
    word: "conditional format",
  },
  {
    what: "a name of a sheet that is not there, dropped",
    rows: "",
    options: {
      names: '<definedName name="hors" localSheetId="99">A1</definedName><definedName name="b">A1</definedName>',
    },
    part: "xl/workbook.xml",
    from: '<definedName name="hors" localSheetId="99">A1</definedName>',
    to: "",
    word: "name hors",
  },
];

const whole = ({ rows, after = "", options }: Planted): Record<string, Uint8Array> =>
  smallParts([{ name: "Suivi", rows, after }], options);

test.each(PLANTED.filter(({ word }) => word !== "nothing"))("$what is found", (planted) => {
  const parts = whole(planted);
  const before = strFromU8(parts[planted.part]!);
  expect(before).toContain(planted.from);
  const other = { ...parts, [planted.part]: strToU8(before.replace(planted.from, planted.to)) };
  expect(compareWorkbooks(zipSync(parts), zipSync(other)).join("\n")).toContain(planted.word);
});

test("an index beyond the list of formats looks like the default one", () => {
  const { rows, options } = PLANTED.find(({ word }) => word === "nothing")!;
  const parts = smallParts([{ name: "Suivi", rows }], options);
  const styled = strToU8(strFromU8(parts[SHEET]!).replace('<c r="A1">', '<c r="A1" s="1">'));
  expect(compareWorkbooks(zipSync(parts), zipSync({ ...parts, [SHEET]: styled }))).toEqual([]);
});

test.each([
  ["ISO-8859-1", "latin1"],
  ["UTF-16", "utf16le"],
] as const)(
  "a letter that was damaged in a part in %s is found, another encoding of the same text is not",
  (name, buffer) => {
    const text = (letter: string, declared: string): string =>
      `<?xml version="1.0" encoding="${declared}"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rowOf(`<c r="A1" t="inlineStr"><is><t>N${letter}</t></is></c>`)}</sheetData></worksheet>`;
    const parts = smallParts([{ name: "Suivi" }]);
    const mark = name === "UTF-16" ? "\ufeff" : "";
    const inIt = { ...parts, [SHEET]: new Uint8Array(Buffer.from(mark + text("°", name), buffer)) };
    const inUtf8 = (letter: string) => ({ ...parts, [SHEET]: strToU8(text(letter, "UTF-8")) });
    expect(compareWorkbooks(zipSync(inIt), zipSync(inUtf8("°")))).toEqual([]);
    expect(compareWorkbooks(zipSync(inIt), zipSync(inUtf8("\ufffd"))).join()).toContain("cell A1");
  },
);

test("a part of ours left behind among names in capitals is found", () => {
  const upper = Object.fromEntries(
    Object.entries(smallParts([{ name: "Suivi" }])).map(([name, bytes]) => [
      name.startsWith("xl/") ? name.toUpperCase() : name,
      bytes,
    ]),
  );
  const left = { ...upper, "xl/worksheets/sheet2.xml": upper["XL/WORKSHEETS/SHEET1.XML"]! };
  expect(compareWorkbooks(zipSync(upper), zipSync(left)).join()).toContain("part was added");
  const changed = strToU8(
    strFromU8(upper["XL/WORKSHEETS/SHEET1.XML"]!).replace(
      "<sheetData>",
      `<sheetData>${rowOf('<c r="A1"><v>1</v></c>')}`,
    ),
  );
  expect(compareWorkbooks(zipSync(upper), zipSync({ ...upper, "XL/WORKSHEETS/SHEET1.XML": changed })).join()).toContain(
    "cell A1",
  );
});
