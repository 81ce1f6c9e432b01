/** Formats of whole columns and rows count as used in Excel: they hide no tracker, and cost no reading of empty cells. */
import { Book } from "../../../src/workbench/book/book";
import { bookOf, withWorkbook } from "../workbooks";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

test("a sheet filled with a colour by select-all is read as any other", async () => {
  const book = new Book(bookOf("tableau-32-indicateurs.xlsx"));
  const { recognition: plain } = await withWorkbook(new Book(bookOf("tableau-32-indicateurs.xlsx")), ({ host }) =>
    host.read(),
  );
  for (const { id } of book.data.sheets) {
    const all = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
    book.restyle(id, all, { fill: "FFF2CC" }, "user");
  }
  await withWorkbook(book, async ({ host, workbench }) => {
    const before = workbench.counters.bytesOut;
    const { recognition } = await host.read();
    expect(recognition.rows.map(({ row, status }) => [row, status])).toEqual(
      plain.rows.map(({ row, status }) => [row, status]),
    );
    expect(workbench.counters.bytesOut - before).toBeLessThan(1_000_000);
  });
});
