/** A row typed right under an Excel table joins it, as in Excel; anything in the way leaves the table as it was. */
import { blankBook } from "../../../src/workbench/book/blank";
import { Book } from "../../../src/workbench/book/book";
import { cellAt } from "../../../src/workbench/book/cells";
import { joinTypedRows } from "../../../src/workbench/book/tables/growth";

/** A table in A1:C3 whose last column is calculated, and bold. */
function tracker({ hasTotals = false } = {}): {
  book: Book;
  id: string;
  table: () => { top: number; bottom: number };
  type: (row: number, column: number, value: string | null) => void;
} {
  const book = new Book(blankBook());
  const [sheet] = book.data.sheets;
  const { id } = sheet!;
  book.write(
    id,
    0,
    0,
    [
      [{ value: "N°" }, { value: "Statut" }, { value: "État RNQ" }],
      [{ value: 1 }, { value: "Fait" }, { formula: "=A2&B2" }],
      [{ value: 2 }, { value: "Fait" }, { formula: "=A3&B3" }],
    ],
    "user",
  );
  book.restyle(id, { top: 2, left: 0, bottom: 2, right: 2 }, { bold: true }, "user");
  book.addTable(
    id,
    {
      id: 1,
      name: "Suivi",
      area: { top: 0, left: 0, bottom: 2, right: 2 },
      hasHeader: true,
      hasTotals,
      columns: [{ name: "N°" }, { name: "Statut" }, { name: "État RNQ", formula: "=A2&B2" }],
      showFilter: true,
    },
    "user",
  );
  return {
    book,
    id,
    table: () => sheet!.tables[0]!.area,
    type(row, column, value) {
      book.write(id, row, column, [[{ value }]], "user");
      joinTypedRows(book, id, [{ row, column }]);
    },
  };
}

test("the row joins the table, with the formula and the look of the row above", () => {
  const { book, id, table, type } = tracker();
  type(3, 0, "33");
  expect(table().bottom).toBe(3);
  expect(cellAt(book.sheet(id), 3, 2)?.formula).toBe("=A4&B4");
  expect(book.styleAt(book.sheet(id), 3, 1).bold).toBe(true);
  type(3, 1, "Fait");
  expect(table().bottom).toBe(3);
});

test("several rows pasted under it join together, what was pasted over a calculated cell stays", () => {
  const { book, id, table } = tracker();
  book.write(
    id,
    3,
    0,
    [
      [{ value: 3 }, { value: "Fait" }, { value: "à la main" }],
      [{ value: 4 }, { value: "Fait" }],
    ],
    "user",
  );
  joinTypedRows(
    book,
    id,
    [3, 4].flatMap((row) => [0, 1, 2].map((column) => ({ row, column }))),
  );
  expect(table().bottom).toBe(4);
  expect([3, 4].map((row) => cellAt(book.sheet(id), row, 2)?.formula ?? cellAt(book.sheet(id), row, 2)?.value)).toEqual(
    ["à la main", "=A5&B5"],
  );
});

test.each<[string, (tracker_: ReturnType<typeof tracker>) => void]>([
  ["an emptied cell", ({ type }) => type(3, 0, null)],
  ["a cell one row further down", ({ type }) => type(4, 0, "33")],
  ["a cell beside it", ({ type }) => type(3, 3, "33")],
  [
    "a row that holds something else",
    ({ book, id, type }) => (book.write(id, 3, 1, [[{ value: "Note" }]], "user"), type(3, 0, "33")),
  ],
])("%s leaves the table as it was", (_what, act) => {
  const one = tracker();
  act(one);
  expect(one.table().bottom).toBe(2);
});

test("a table with a row of totals does not grow", () => {
  const { table, type } = tracker({ hasTotals: true });
  type(3, 0, "33");
  expect(table().bottom).toBe(2);
});
