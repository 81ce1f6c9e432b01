/** Tables of names: of sheets that are not there, said twice, in any spelling, by the thousand. */
import fc from "fast-check";
import { readWorkbook, saveWorkbook } from "../../../../src/workbench/files";
import { changedBySaving, leftBehind } from "../../../support/carried";
import { Parts } from "../../../support/compare/parts";
import { escapeXml, smallWorkbook } from "../../../support/smallWorkbook";
import { amount } from "../../../support/someOf";

const name = fc.constantFrom(
  "Taux",
  "TAUX",
  "Cassé",
  "cassé",
  "Casse",
  "prix.2026",
  "_xlnm.Print_Area",
  "_xlnm.Print_Titles",
  "_xlnm._FilterDatabase",
  "_xlcn.LinkedTable_x",
  "",
);
const scope = fc.constantFrom("", "", "0", "1", "2", "3", "99", "-1", "x");
const says = fc.constantFrom(
  "",
  "#REF!",
  "Suivi!$A$1:$D$9",
  "Suivi!#REF!,Autre!$1:$1",
  "_xlfn.XLOOKUP(1,Suivi!A1:A9,Suivi!B1:B9)",
  '"un & <deux>"',
  "[1]Prix!$A$1",
  " Suivi!$A$1 ",
);
const definedName = fc
  .record({ name, scope, says, hidden: fc.boolean(), comment: fc.boolean() })
  .map(
    (one) =>
      `<definedName name="${one.name}"${one.scope === "" ? "" : ` localSheetId="${one.scope}"`}` +
      `${one.hidden ? ' hidden="1"' : ""}${one.comment ? ' comment="à revoir"' : ""}>${escapeXml(one.says)}</definedName>`,
  );

const workbook = (names: readonly string[], between: string): Uint8Array =>
  smallWorkbook([{ name: "Suivi" }, { name: "Autre" }], { names: `${between}${names.join(between)}${between}` });

test("names come back to the letter, whatever they are and whatever stands between them", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(definedName, { minLength: 1, maxLength: 8 }),
      fc.constantFrom("", "\n    ", "<!-- noms -->"),
      async (names, between) => {
        const bytes = workbook(names, between);
        expect(changedBySaving(bytes)).toEqual([]);
        expect(await leftBehind(bytes)).toEqual([]);
      },
    ),
    { numRuns: amount(120, 30) },
  );
});

test("a name of a sheet that is not there never becomes that of a sheet of ours", () => {
  const bytes = workbook(['<definedName name="hors" localSheetId="2">Suivi!$A$1</definedName>'], "");
  const book = readWorkbook(bytes, "suivi.xlsx");
  book.sheets.push({ ...structuredClone(book.sheets[1]!), id: "added-1", name: "Neuve", part: undefined });
  const again = readWorkbook(saveWorkbook(book, bytes), "suivi.xlsx");
  expect(again.sheets.map((sheet) => sheet.name)).toEqual(["Suivi", "Autre", "Neuve"]);
  expect(again.names).toEqual([]);
});

test("thousands of names are read, added to and saved", () => {
  const count = amount(30_000, 5_000);
  const names = Array.from(
    { length: count },
    (_, at) =>
      `<definedName name="Nom_${at}"${at % 3 === 0 ? ' localSheetId="1"' : ""}>Suivi!$A$${at + 1}</definedName>`,
  );
  const bytes = workbook(names, "");
  expect(changedBySaving(bytes)).toEqual([]);
  const book = readWorkbook(bytes, "suivi.xlsx");
  expect(book.names).toHaveLength(count);
  book.names.push({ name: "Neuf", scope: null, formula: "=Suivi!$A$1", visible: true });
  const saved = new TextDecoder().decode(new Parts(saveWorkbook(book, bytes)).files.get("xl/workbook.xml"));
  expect(saved).toContain(`${names[count - 1]!}<definedName name="Neuf">Suivi!$A$1</definedName></definedNames>`);
});
