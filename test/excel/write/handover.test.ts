/** *Accompagnement* through Excel: made on a click, made again with her notes, taken back, removed without a trace. */
import { saveWorkbook } from "../../../src/workbench/files";
import { compareWorkbooks } from "../../support/compare/compare";
import { oursIn } from "../../safety/support/hers";
import { bytesOf, withWorkbook } from "../workbooks";
import { cell, sheetOf, write } from "./sheetCells";

const FILE = "suivi-formatrice-independante.xlsx";
const make = { live: false };
const WHO = 4;

test("her notes stay with their indicator when the page is made again; undone and removed it leaves nothing", async () => {
  await withWorkbook(FILE, async ({ host, book }) => {
    expect((await host.generate(["handover"], make)).sheets).toEqual(["Accompagnement"]);
    const sheet = sheetOf(book, "Accompagnement");
    const open = [...sheet.rows].filter(([, cells]) => typeof cells.get(0)?.value === "number");
    expect(open.length).toBeGreaterThan(0);
    const [row, cells] = open[open.length - 1]!;
    const number = cells.get(0)?.value;
    write(book, sheet, row, WHO, "=Paul");
    await host.generate(["handover"], make);
    const again = sheetOf(book, "Accompagnement");
    const [at] = [...again.rows].find(([, line]) => line.get(0)?.value === number)!;
    expect(cell(again, at, WHO)).toMatchObject({ value: "=Paul" });
    expect(cell(again, at, WHO)?.formula).toBeUndefined();
    await host.undo();
    await host.undo();
    expect(book.data.sheets.map(({ name }) => name)).not.toContain("Accompagnement");
    await host.generate(["handover"], make);
    await host.remove();
    expect(oursIn(book.data)).toEqual([]);
    expect(compareWorkbooks(bytesOf(FILE), saveWorkbook(book.data, bytesOf(FILE)))).toEqual([]);
  });
});

test("without a table of indicators it is refused in words", async () => {
  await withWorkbook("planning-des-salles.xlsx", async ({ host }) => {
    await expect(host.generate(["handover"], make)).rejects.toMatchObject({ code: "noTracker" });
  });
});
