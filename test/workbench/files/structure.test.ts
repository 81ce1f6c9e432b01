import { MAX_COLUMNS, MAX_ROWS } from "../../../src/workbench/formula/areas";
import { Book } from "../../../src/workbench/book/book";
import type { BookData } from "../../../src/workbench/book/types";
import { readWorkbook, saveWorkbook } from "../../../src/workbench/files";
import { applyShift } from "../../../src/workbench/book/structure/shift";
import { compareWorkbooks } from "../../support/compare/compare";
import { plainBook } from "../../support/plainBook";
import { Parts } from "../../support/compare/parts";
import { richWorkbook } from "../../support/richWorkbook";

const bytes = richWorkbook({ withoutPivot: true });
type Shift = Parameters<typeof applyShift>[2];

function shifted(...shifts: readonly Partial<Shift>[]): { book: BookData; saved: Uint8Array } {
  const book = readWorkbook(bytes, "suivi.xlsm");
  for (const shift of shifts)
    applyShift(book, book.sheets[0]!, {
      from: 0,
      to: shift.kind?.endsWith("Rows") ? MAX_COLUMNS - 1 : MAX_ROWS - 1,
      ...shift,
    } as Shift);
  return { book, saved: saveWorkbook(book, bytes) };
}

const text = (saved: Uint8Array, part: string): string => new TextDecoder().decode(new Parts(saved).files.get(part));

test("rows inserted inside the table move everything below, in every part", () => {
  const { saved } = shifted({ kind: "insertRows", at: 4, count: 2 });
  const sheet = text(saved, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain("<xm:sqref>H4:H9</xm:sqref>");
  expect(sheet).toContain('sqref="C4:C9"');
  expect(sheet).toContain('errorTitle="Statut"');
  expect(sheet).toContain('<mergeCell ref="B18:D19"/>');
  expect(text(saved, "xl/tables/table1.xml")).toContain('ref="A3:D10"');
  expect(text(saved, "xl/comments1.xml")).toContain('ref="C7"');
  expect(text(saved, "xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>6</x:Row>");
  expect(text(saved, "xl/charts/chart1.xml")).toContain("Suivi!$B$4:$B$9");
  expect(text(saved, "xl/drawings/drawing1.xml")).toContain("<xdr:row>13</xdr:row>");
  expect(text(saved, "xl/workbook.xml")).toContain("Suivi!$C$4:$C$9");
});

test.each([
  ["inserted rows", { kind: "insertRows", at: 4, count: 3 }],
  ["deleted rows", { kind: "deleteRows", at: 4, count: 1 }],
  ["inserted columns", { kind: "insertColumns", at: 8, count: 1 }],
  ["deleted columns", { kind: "deleteColumns", at: 8, count: 1 }],
] as const)("%s read back as the book has them", (_what, shift) => {
  const { book, saved } = shifted(shift);
  const cells = (data: BookData): unknown =>
    (
      plainBook(data) as {
        sheets: { rows: unknown; merges: unknown; conditionalFormats: unknown; validations: unknown }[];
      }
    ).sheets.map(({ rows, merges, conditionalFormats, validations }) => ({
      rows,
      merges,
      conditionalFormats,
      validations,
    }));
  expect(cells(readWorkbook(saved, "suivi.xlsm"))).toEqual(cells(book));
});

test("rows inserted and taken out again leave the file as it was", () => {
  const { saved } = shifted({ kind: "insertRows", at: 8, count: 2 }, { kind: "deleteRows", at: 8, count: 2 });
  expect(compareWorkbooks(bytes, saved)).toEqual([]);
});

test("a renamed sheet is named in charts, names and rules", () => {
  const data = readWorkbook(bytes, "suivi.xlsm");
  const book = new Book(data);
  book.renameSheet(data.sheets[0]!.id, "Mon suivi", "user");
  const saved = saveWorkbook(data, bytes);
  expect(text(saved, "xl/charts/chart1.xml")).toContain("'Mon suivi'!$B$4:$B$7");
  expect(text(saved, "xl/workbook.xml")).toContain("'Mon suivi'!$C$4:$C$7");
  expect(text(saved, "xl/workbook.xml")).toContain('name="Mon suivi"');
});
