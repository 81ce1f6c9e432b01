import { SUPPOSED_SCOPE } from "../../../src/tracker/scope/scope";
import { parseCalendarDate, type CalendarDate } from "../../../src/tracker/cells/dates";
import { contentOf, withWorkbook } from "../workbooks";

const CFA = {
  ...SUPPOSED_SCOPE,
  supposed: false,
  categories: ["CFA"] as const,
  auditDate: parseCalendarDate("2027-03-04") as CalendarDate,
};

test.each([
  "tableau-32-indicateurs.xlsx",
  "suivi-formatrice-independante.xlsx",
  "suivi-par-sections.xlsx",
  "grille-audit-blanc.xlsx",
])("%s receives one row for indicator 33, made like hers, and gives it back", async (name) => {
  await withWorkbook(name, async ({ host, book }) => {
    await host.setScope(CFA);
    const before = await host.read();
    const content = withoutSettings(contentOf(book));
    await host.migrate();
    const after = await host.read();
    const added = after.recognition.rows.filter((row) => row.indicators.includes(33));
    expect(added).toHaveLength(1);
    expect(added[0]).toMatchObject({ status: "todo", proofs: [] });
    expect(after.recognition.rows.filter((row) => !row.indicators.includes(33))).toEqual(before.recognition.rows);
    await expect(host.migrate()).rejects.toMatchObject({ code: "nothingToDo" });
    await host.undo();
    expect(withoutSettings(contentOf(book))).toEqual(content);
  });
});

test("a workbook that already has indicator 33, or needs none, is left alone", async () => {
  await withWorkbook("cfa-33-indicateurs.xlsx", async ({ host }) => {
    await host.setScope(CFA);
    await expect(host.migrate()).rejects.toMatchObject({ code: "nothingToDo" });
  });
  await withWorkbook("tableau-32-indicateurs.xlsx", async ({ host }) => {
    await expect(host.migrate()).rejects.toMatchObject({ code: "nothingToDo" });
  });
});

function withoutSettings(content: unknown): unknown {
  const { settings: _, ...rest } = content as { settings: unknown };
  return rest;
}
