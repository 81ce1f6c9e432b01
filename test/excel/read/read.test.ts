import { readFileSync } from "node:fs";
import path from "node:path";
import type { Recognition } from "../../../src/tracker/model/recognition";
import { SUPPOSED_SCOPE } from "../../../src/tracker/scope/scope";
import { contentOf, TRACKERS, withWorkbook, WORKBOOKS } from "../workbooks";

const expected = (name: string) =>
  JSON.parse(
    readFileSync(path.resolve(__dirname, "../../workbooks", name.replace(/\.xlsx$/, ".expected.json")), "utf8"),
  ) as Recognition;

test.each(WORKBOOKS)("%s read through Excel gives the tables and rows of its expected file", async (name) => {
  const { recognition } = await withWorkbook(name, ({ host }) => host.read());
  // Logs stand beside what the expected files name.
  const tables = recognition.tables.filter(({ kind }) => kind !== "log");
  expect(tables.map(({ kind, sheet, headerRow }) => ({ kind, sheet, headerRow }))).toEqual(
    expected(name).tables.map(({ kind, sheet, headerRow }) => ({ kind, sheet, headerRow })),
  );
  expect(
    recognition.rows.map(({ sheet, row, indicators, status, proofs }) => ({ sheet, row, indicators, status, proofs })),
  ).toEqual(
    expected(name).rows.map(({ sheet, row, indicators, status, proofs }) => ({
      sheet,
      row,
      indicators,
      status,
      proofs,
    })),
  );
});

test.each(TRACKERS)("reading %s changes nothing and takes few requests", async (name) => {
  await withWorkbook(name, async ({ host, workbench, book }) => {
    const before = contentOf(book);
    const requests = workbench.counters.requests;
    await host.read();
    expect(contentOf(book)).toEqual(before);
    expect(workbench.counters.requests - requests).toBeLessThanOrEqual(6);
  });
});

afterEach(() => jest.restoreAllMocks());

test("a reading begun while we write is not taken for what the workbook holds afterwards", async () => {
  await withWorkbook("suivi-formatrice-independante.xlsx", async ({ host }) => {
    // The clock stands still: readings of the same moment share one answer.
    jest.spyOn(Date, "now").mockReturnValue(Date.now());
    const writing = host.setScope({ ...SUPPOSED_SCOPE, supposed: false, categories: ["VAE"] });
    const meanwhile = host.read();
    await writing;
    expect((await host.read()).scope.categories).toEqual(["VAE"]);
    await meanwhile;
  });
});
