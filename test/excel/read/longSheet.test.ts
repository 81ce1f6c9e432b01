/** A sheet of more rows than a call takes arguments, beside her tracker or as it: everything goes on. */
import { Book } from "../../../src/workbench/book/book";
import { blankSheet } from "../../../src/workbench/book/blank";
import type { BookCell, BookData } from "../../../src/workbench/book/types";
import { bookOf, withWorkbook } from "../workbooks";

const ROWS = 130_000;

function withLongSheet(): BookData {
  const data = bookOf("tableau-32-indicateurs.xlsx");
  const sheet = blankSheet("long", "Relevé");
  for (let row = 0; row < ROWS; row += 1) {
    const cells = new Map<number, BookCell>([[0, { value: `Ligne ${row}`, style: 0 }]]);
    if (row % 1000 === 0) cells.set(1, { value: row, style: 0 });
    sheet.rows.set(row, cells);
  }
  data.sheets.push(sheet);
  return data;
}

test("130,000 filled rows beside her tracker: it is read and highlighted", async () => {
  await withWorkbook(new Book(withLongSheet()), async ({ host }) => {
    const { recognition } = await host.read();
    expect(new Set(recognition.rows.flatMap(({ indicators }) => indicators)).size).toBe(32);
    await host.highlight(true);
  });
}, 120_000);
