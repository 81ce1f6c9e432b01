/** Workbooks that nobody drew up: random layouts of trackers, saved as files. */
import fc from "fast-check";
import type { CellValue, SheetGrid } from "../../../src/tracker/cells/grid";
import { blankBook } from "../../../src/workbench/book/blank";
import { Book, type Input } from "../../../src/workbench/book/book";
import { saveWorkbook } from "../../../src/workbench/files";
import { layouts } from "../../support/layouts/layouts";
import type { Sample } from "./workbooks";

const COUNT = 6;
const SEED = 7;

const input = (value: CellValue): Input => ({
  value: value !== null && typeof value === "object" ? value.error : value,
});

function fileOf(sheet: SheetGrid, name: string): Uint8Array {
  const book = new Book(blankBook(name));
  const [{ id }] = book.data.sheets as [(typeof book.data.sheets)[number]];
  book.renameSheet(id, sheet.name, "user");
  book.write(
    id,
    sheet.top,
    sheet.left,
    sheet.values.map((row) => row.map(input)),
    "user",
  );
  book.changeLook(id, "user", (own) => {
    own.merges = [...(sheet.merges ?? [])];
  });
  (sheet.tables ?? []).forEach(({ name: table, area, hasHeader, hasTotals }, index) =>
    book.addTable(
      id,
      {
        id: index + 1,
        name: table,
        area,
        hasHeader,
        hasTotals,
        showFilter: true,
        columns: Array.from({ length: area.right - area.left + 1 }, (_, column) => ({
          name: String(book.cell(id, area.top, area.left + column)?.value ?? `Colonne${column + 1}`),
        })),
      },
      "user",
    ),
  );
  return saveWorkbook(book.data, null);
}

export const GENERATED: readonly Sample[] = fc
  .sample(layouts, { numRuns: COUNT, seed: SEED })
  .map(({ sheet }, index) => {
    const name = `tirage-${index + 1}.xlsx`;
    return { name, bytes: fileOf(sheet, name) };
  });
