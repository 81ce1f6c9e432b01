/** After everything of ours is gone she is where she was, or on the last sheet of hers. */
import type { Book } from "../../../src/workbench/book/book";
import { withWorkbook } from "../workbooks";

const activeName = ({ data }: Book) => data.sheets.find(({ id }) => id === data.activeSheet)?.name;
const sheetsOf = ({ data }: Book) => data.sheets.map(({ name }) => name);

it("leaves the sheet that she is on active", async () => {
  await withWorkbook("suivi-formatrice-independante.xlsx", async ({ host, book }) => {
    const [first = ""] = sheetsOf(book);
    await host.model("complaints");
    book.activate(book.data.sheets[0]?.id ?? "", "user");
    await host.remove();
    expect(activeName(book)).toBe(first);
  });
});

it("goes to the last sheet of hers where she was on one of ours", async () => {
  await withWorkbook("suivi-formatrice-independante.xlsx", async ({ host, book }) => {
    const hers = sheetsOf(book);
    await host.generate(["summary"], { live: false });
    await host.model("complaints");
    expect(hers).not.toContain(activeName(book));
    await host.remove();
    expect(sheetsOf(book)).toEqual(hers);
    expect(activeName(book)).toBe(hers[hers.length - 1]);
  });
});
