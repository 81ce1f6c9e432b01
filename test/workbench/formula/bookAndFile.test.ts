/**
 * One formula, moved twice: by the book, in a name of a sheet, and by the file layer, in an extended rule of the same
 * sheet, which the book does not model. The two must say the same, whatever the formula, the names and the edits.
 */
import fc from "fast-check";
import { Book } from "../../../src/workbench/book/book";
import { Refusal } from "../../../src/workbench/book/refusal";
import { readWorkbook, saveWorkbook } from "../../../src/workbench/files";
import { quoteSheet } from "../../../src/workbench/formula/areas";
import { nameKey } from "../../../src/workbench/formula/names";
import { renameSheetsIn } from "../../../src/workbench/formula/rename";
import { wholeShift, type StructuralEdit } from "../../../src/workbench/formula/shift";
import { displayFormula, storedFormula } from "../../../src/workbench/formula/stored";
import { Parts, type Element } from "../../support/compare/parts";
import { escapeXml, smallWorkbook } from "../../support/smallWorkbook";

const NAMES = ["Suivi", "Été 2026", "L'audit", "Ete 2026", "Bilan.2026", "A1", "R1C1", "Œuvres", "Preuves"];
/**
 * Names that sheets take later. A formula names them only once a sheet has them: Excel knows no formula that names a
 * sheet which is yet to come.
 */
const FRESH = ["Neuf", "Mois 1", "B2"];
const SHEETS = 3;
const EXTENDED = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const FORMULAS = "http://schemas.microsoft.com/office/excel/2006/main";

const name = fc.constantFrom(...NAMES);
/** The same name, written as somebody else would. */
const respelled = name.chain((one) => fc.constantFrom(one, one.toUpperCase(), one.toLowerCase(), one.normalize("NFD")));
const prefix = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 4, arbitrary: respelled.map((one) => `${quoteSheet(one)}!`) },
  { weight: 1, arbitrary: respelled.map((one) => `'${one.replace(/'/g, "''")}'!`) },
  { weight: 1, arbitrary: respelled.map((one) => `'[1]${one.replace(/'/g, "''")}'!`) },
  { weight: 1, arbitrary: fc.tuple(name, name).map((two) => `'${two.join(":").replace(/'/g, "''")}'!`) },
);
const cell = fc
  .tuple(
    fc.constantFrom("", "$"),
    fc.constantFrom("A", "b", "C", "AB"),
    fc.constantFrom("", "$"),
    fc.integer({ min: 1, max: 12 }),
  )
  .map((parts) => parts.join(""));
const cells = fc.oneof(
  cell,
  fc.tuple(cell, cell).map((ends) => ends.join(":")),
  fc.constantFrom("A:C", "$C:A", "2:9", "9:$2", "A1:B1048576"),
);
const operand = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(prefix, cells).map((parts) => parts.join("")) },
  {
    weight: 1,
    arbitrary: fc.tuple(prefix, fc.constantFrom("Total", "taux.2026", "TVA_5", "#REF!")).map((p) => p.join("")),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '"A1"',
      '"a""Suivi!A1"',
      "1.5E3",
      '{1,2;"A1",3}',
      "Liste[[#This Row],[A1]]",
      "Liste[B2]",
      "TRUE",
    ),
  },
);
const formula = fc
  .tuple(operand, fc.array(fc.tuple(fc.constantFrom("+", "&", ",", "="), operand), { maxLength: 4 }))
  .map(([first, rest]) => `XLOOKUP(${first}${rest.map((pair) => pair.join("")).join("")})`);

interface Edit {
  readonly sheet: number;
  /** A sheet takes one of `FRESH`, or the name that another had in the file. */
  readonly change: StructuralEdit | { readonly kind: "rename"; readonly to: number };
}
const structural = fc.record({
  kind: fc.constantFrom("insertRows", "deleteRows", "insertColumns", "deleteColumns"),
  at: fc.integer({ min: 0, max: 12 }),
  count: fc.integer({ min: 1, max: 3 }),
});
const edit: fc.Arbitrary<Edit> = fc.record({
  sheet: fc.integer({ min: 0, max: SHEETS - 1 }),
  change: fc.oneof(
    structural,
    fc.record({ kind: fc.constant("rename" as const), to: fc.integer({ min: 0, max: FRESH.length + SHEETS - 1 }) }),
  ),
});

const ruleOf = (text: string): string =>
  `<extLst><ext xmlns:x14="${EXTENDED}" xmlns:xm="${FORMULAS}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">` +
  '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="1" id="{1}">' +
  `<xm:f>${escapeXml(text)}</xm:f></x14:cfRule><xm:sqref>A1:XFD1048576</xm:sqref></x14:conditionalFormatting>` +
  "</x14:conditionalFormattings></ext></extLst>";

const find = (node: Element, local: string): Element[] =>
  node.children.flatMap((child) => (child.local === local ? [child] : find(child, local)));

/** Edits that Excel refuses (a name that is taken) are left out. */
function apply(book: Book, { sheet, change }: Edit, names: readonly string[]): void {
  const { id } = book.data.sheets[sheet]!;
  try {
    if (change.kind === "rename") book.renameSheet(id, names[change.to]!, "user");
    else book.shift(id, wholeShift(change), "user");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

test("the book and the file move a formula alike", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { minLength: SHEETS, maxLength: SHEETS }),
      formula,
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      (sheets, displayed, edits) => {
        const stored = storedFormula(displayed);
        const bytes = smallWorkbook(
          sheets.map((one) => ({ name: one, after: ruleOf(stored) })),
          {
            names:
              sheets
                .map((_, at) => `<definedName name="Total" localSheetId="${at}">${escapeXml(stored)}</definedName>`)
                .join("") + `<definedName name="Partout">${escapeXml(stored)}</definedName>`,
          },
        );
        const data = readWorkbook(bytes, "suivi.xlsx");
        for (const one of edits) apply(new Book(data), one, [...FRESH, ...sheets]);
        const saved = saveWorkbook(data, bytes);
        const parts = new Parts(saved);
        const again = readWorkbook(saved, "suivi.xlsx");
        // A sheet that took another name and its own again is spelled anew in the one, as it was in the other.
        const own = new Map(data.sheets.map((sheet) => [nameKey(sheet.name), sheet.name]));
        const spelled = (text: string): string => renameSheetsIn(text, own);
        expect(again.names.map((one) => spelled(one.formula))).toEqual(data.names.map((one) => spelled(one.formula)));
        data.sheets.forEach((sheet, index) => {
          const inBook = data.names.find(({ scope }) => scope === sheet.id)!.formula.slice(1);
          const inFile = find(parts.xml(`xl/worksheets/sheet${index + 1}.xml`), "f")[0]!.text;
          expect(spelled(displayFormula(inFile))).toBe(spelled(inBook));
        });
      },
    ),
    { numRuns: 150 },
  );
});

test("a name of a sheet follows the sheet's new name in the saved file", () => {
  const bytes = smallWorkbook(
    [{ name: "Feuil1", rows: '<row r="1"><c r="A1"><f>\'Feuil1\'!Total+1</f><v>1</v></c></row>' }],
    {
      names: '<definedName name="Total" localSheetId="0">Feuil1!$A$2</definedName>',
    },
  );
  const data = readWorkbook(bytes, "suivi.xlsx");
  new Book(data).renameSheet(data.sheets[0]!.id, "Bilan", "user");
  const saved = saveWorkbook(data, bytes);
  const text = (part: string): string => new TextDecoder().decode(new Parts(saved).files.get(part));
  expect(text("xl/worksheets/sheet1.xml")).toContain("<f>Bilan!Total+1</f>");
  expect(text("xl/workbook.xml")).not.toContain("Feuil1");
});
