/** Formulas of every kind that a file can have, with and without the values that they came to. */
import fc from "fast-check";
import { Book } from "../../../../src/workbench/book/book";
import { engineChange } from "../../../../src/workbench/engine/changes";
import { createEngine } from "../../../../src/workbench/engine";
import { readWorkbook, saveWorkbook } from "../../../../src/workbench/files";
import { calculated, changedBySaving, leftBehind } from "../../../support/carried";
import { compareWorkbooks } from "../../../support/compare/compare";
import { Parts } from "../../../support/compare/parts";
import { escapeXml, smallWorkbook } from "../../../support/smallWorkbook";
import { amount } from "../../../support/someOf";

const METADATA =
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** Formulas, some of which give several values, some of which nobody knows. */
const text = fc.constantFrom(
  "A1*2",
  "SUM(A1:A4)",
  "TRANSPOSE(A1:A3)",
  "A1:A3*10",
  "_xlfn.SEQUENCE(2,3)",
  "_xlfn.XLOOKUP(2,A1:A4,A1:A4)",
  "INCONNUE(A1)",
  "Classeur.Fonction(A1,2)",
  "_xldudf_AUTRE_CALCUL(A1)",
  "[1]Prix!$A$1",
  "OFFSET(A1,1,0)",
  "1/0",
  '"texte"&A1',
  "D1+1",
);
/** What the file says it came to; the last is nothing at all. */
const value = fc.constantFrom(
  't="n"|<v>7</v>',
  "|<v>-1.50</v>",
  't="str"|<v>déjà</v>',
  't="e"|<v>#REF!</v>',
  't="b"|<v>1</v>',
  "|",
);
const kind = fc.constantFrom("ordinary", "fixed", "fixedBlock", "dynamic", "shared");

interface Written {
  readonly text: string;
  readonly value: string;
  readonly kind: string;
}

/** Each formula has three rows and five columns to itself. */
function rowsOf(formulas: readonly Written[]): string {
  const inputs = [1, 2, 3, 4].map((n) => `<row r="${n}"><c r="A${n}"><v>${n}</v></c></row>`).join("");
  const blocks = formulas.map((one, index) => {
    const top = 10 + index * 4;
    const [type = "", cached = ""] = one.value.split("|");
    const at = `F${top}`;
    const cell = (place: string, f: string, more = ""): string => `<c r="${place}" ${type}${more}>${f}${cached}</c>`;
    const written = escapeXml(one.text);
    const shared = (row: number, body: string): string =>
      `<row r="${row}">${cell(`F${row}`, `<f t="shared" ${body}</f>`)}</row>`;
    switch (one.kind) {
      case "fixed":
        return `<row r="${top}">${cell(at, `<f t="array" ref="${at}">${written}</f>`)}</row>`;
      case "fixedBlock":
        return `<row r="${top}">${cell(at, `<f t="array" ref="${at}:G${top + 1}">${written}</f>`)}</row>`;
      case "dynamic":
        return `<row r="${top}">${cell(at, `<f t="array" ref="${at}">${written}</f>`, ' cm="1"')}</row>`;
      case "shared":
        return shared(top, `ref="F${top}:F${top + 1}" si="${index}">${written}`) + shared(top + 1, `si="${index}">`);
      default:
        return `<row r="${top}">${cell(at, `<f>${written}</f>`)}</row>`;
    }
  });
  return inputs + blocks.join("");
}

const book = (formulas: readonly Written[]): Uint8Array =>
  smallWorkbook([{ name: "Suivi", rows: rowsOf(formulas) }, { name: "Autre" }], {
    related: [
      ["sheetMetadata", "metadata.xml"],
      ["externalLink", "externalLinks/externalLink1.xml"],
    ],
    parts: {
      "xl/metadata.xml": METADATA,
      "xl/externalLinks/externalLink1.xml":
        '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    },
  });

const formulas = fc.array(fc.record({ text, value, kind }), { minLength: 1, maxLength: 6 });

test("whatever we calculate, her formulas come back as they were written", async () => {
  await fc.assert(
    fc.asyncProperty(formulas, async (written) => {
      const bytes = book(written);
      expect(changedBySaving(bytes)).toEqual([]);
      expect(compareWorkbooks(bytes, saveWorkbook(await calculated(bytes), bytes))).toEqual([]);
      expect(await leftBehind(bytes, calculated)).toEqual([]);
    }),
    { numRuns: amount(25, 10) },
  );
});

test("a formula without a value is shown with one, and a change elsewhere still reaches what has one", async () => {
  const bytes = smallWorkbook([
    {
      name: "Suivi",
      rows: '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*10</f></c><c r="C1"><f>B1+1</f><v>99</v></c></row>',
    },
  ]);
  const data = readWorkbook(bytes, "suivi.xlsx");
  const suivi = new Book(data);
  const engine = await createEngine(suivi);
  suivi.on((event) => {
    const change = event.source === "engine" ? null : engineChange(event);
    if (change) engine.changed(change);
  });
  const shown = (): unknown[] => [0, 1, 2].map((column) => suivi.cell(data.sheets[0]!.id, 0, column)?.value);
  await engine.calculate();
  expect(shown()).toEqual([2, 20, 99]);
  suivi.write(data.sheets[0]!.id, 0, 0, [[{ value: 3 }]], "user");
  await engine.calculate();
  expect(shown()).toEqual([3, 30, 31]);
  engine.dispose();
  const sheet = new TextDecoder().decode(new Parts(saveWorkbook(data, bytes)).files.get("xl/worksheets/sheet1.xml"));
  expect(sheet).toContain('<c r="B1"><f>A1*10</f></c><c r="C1"><f>B1+1</f><v>31</v></c>');
});
