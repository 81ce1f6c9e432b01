/** Sheets without cells, which the book does not have. */
import { strFromU8, strToU8, zipSync } from "fflate";
import { readWorkbook, saveWorkbook } from "../../../src/workbench/files";
import { withWorkbook } from "../../excel/workbooks";
import { Parts } from "../../support/compare/parts";
import { smallParts } from "../../support/smallWorkbook";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Sheets with cells, then a chart sheet, which is the active one. */
function withChartSheet(names: readonly string[]): Uint8Array {
  const parts = smallParts(names.map((name) => ({ name })));
  const replace = (part: string, from: string, to: string): void => {
    parts[part] = strToU8(strFromU8(parts[part]!).replace(from, to));
  };
  replace("xl/workbook.xml", "</sheets>", '<sheet name="Graphique" sheetId="90" r:id="rId90"/></sheets>');
  replace("xl/workbook.xml", "<sheets>", `<bookViews><workbookView activeTab="${names.length}"/></bookViews><sheets>`);
  replace(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `<Relationship Id="rId90" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
  );
  return zipSync({ ...parts, "xl/chartsheets/sheet1.xml": strToU8("<chartsheet/>") });
}

test("a workbook of nothing but charts opens without a sheet of cells and comes back", () => {
  const bytes = withChartSheet([]);
  const book = readWorkbook(bytes, "graphiques.xlsx");
  expect(book.sheets).toEqual([]);
  expect(saveWorkbook(book, bytes)).toEqual(bytes);
});

test("the add-in reads it, finds no table, and takes nothing out of it", async () => {
  const bytes = withChartSheet([]);
  await withWorkbook(readWorkbook(bytes, "graphiques.xlsx"), async ({ host, book }) => {
    expect((await host.read()).recognition.tables).toEqual([]);
    expect((await host.remove()).sheets).toEqual([]);
    expect(saveWorkbook(book.data, bytes)).toEqual(bytes);
  });
});

test("the chart sheet that was active is active still when sheets come and go", () => {
  const bytes = withChartSheet(["Suivi", "Autre"]);
  const book = readWorkbook(bytes, "suivi.xlsx");
  book.sheets.push({ ...structuredClone(book.sheets[1]!), id: "added-1", name: "Neuve", part: undefined });
  const active = (saved: Uint8Array): string => {
    const root = new Parts(saved).xml("xl/workbook.xml");
    const inside = (name: string) => root.children.find(({ local }) => local === name)!.children;
    const tab = Number(inside("bookViews")[0]!.attributes.get("activeTab"));
    return inside("sheets")[tab]!.attributes.get("name")!;
  };
  const saved = saveWorkbook(book, bytes);
  expect(active(saved)).toBe("Graphique");
  const again = readWorkbook(saved, "suivi.xlsx");
  again.sheets = again.sheets.filter(({ name }) => name !== "Neuve");
  expect(active(saveWorkbook(again, saved))).toBe("Graphique");
});
