/** *Certificateurs* in a workbook: totals and ranking follow what she types; hers from then on, and asked about. */
import { readWorkbook, saveWorkbook } from "../../../src/workbench/files";
import type { Book } from "../../../src/workbench/book/book";
import { compareWorkbooks } from "../../support/compare/compare";
import { oursIn } from "../../safety/support/hers";
import { createEngine } from "../../../src/workbench/engine";
import { bytesOf, contentOf, withWorkbook as opened } from "../workbooks";
import { cell, rowOf, sheetOf } from "./sheetCells";

const FILE = "suivi-formatrice-independante.xlsx";
const SHEET = "Certificateurs";
const [RANK, NAME, , INITIAL, , , , , , , FIRST, NEXT] = Array.from({ length: 12 }, (_, column) => column) as number[];

const withWorkbook: typeof opened = (source, use) => opened(source, use, { createEngine });

/** Name, then initial, surveillance, renewal, travel. */
type Offer = readonly [string, ...(number | string)[]];
async function fill(book: Book, settle: () => Promise<unknown>, ...offers: readonly Offer[]): Promise<number> {
  const sheet = sheetOf(book, SHEET);
  const top = rowOf(sheet, RANK!, "Rang") + 1;
  offers.forEach(([name, ...prices], at) => {
    book.write(sheet.id, top + at, NAME!, [[{ value: name }]], "user");
    prices.forEach((value, column) => {
      if (value !== "") book.write(sheet.id, top + at, INITIAL! + column, [[{ value }]], "user");
    });
  });
  await settle();
  return top;
}
const shownIn = (book: Book, row: number, ...columns: number[]) =>
  columns.map((column) => cell(sheetOf(book, SHEET), row, column)?.value ?? "");

test("a total only where every price is there; the list below sorts itself, and her rows stay", async () => {
  await withWorkbook(FILE, async ({ host, book, workbench }) => {
    await host.certifiers();
    const settle = () => workbench.host.calculation.settled();
    const top = await fill(
      book,
      settle,
      ["Zénith", 900, 500, 850, 100],
      ["Aube", 800, 450, 820, 0],
      ["Sans prix de surveillance", 100, "", 100, 0],
      ["En lettres", "700 €", 400, 600, 0],
      ["Aussi", 800, 450, 700, 0],
    );
    expect([0, 1, 2, 3, 4, 5].map((at) => shownIn(book, top + at, RANK!, FIRST!, NEXT!))).toEqual([
      [3, 1500, 1450],
      [1, 1250, 1270],
      ["", "incomplet", "incomplet"],
      ["", "incomplet", 1000],
      [2, 1250, 1150],
      ["", "", ""],
    ]);
    const list = rowOf(sheetOf(book, SHEET), RANK!, "Rang", top) + 1;
    expect([0, 1, 2, 3].map((at) => shownIn(book, list + at, RANK!, NAME!, INITIAL!))).toEqual([
      [1, "Aube", 1250],
      [2, "Aussi", 1250],
      [3, "Zénith", 1500],
      ["", "", ""],
    ]);
  });
});

test("before a renewal the years that follow it rank", async () => {
  await withWorkbook(FILE, async ({ host, book, workbench }) => {
    const { scope } = await host.read();
    await host.setScope({ ...scope, supposed: false, audit: "renewal" });
    await host.saveSettings({ language: "en" });
    const { sheets } = await host.certifiers();
    expect(sheets).toEqual(["Certifying bodies"]);
    const sheet = sheetOf(book, "Certifying bodies");
    const top = rowOf(sheet, RANK!, "Rank") + 1;
    for (const [at, prices] of [
      [500, 1, 900, 0],
      [900, 1, 500, 0],
    ].entries())
      prices.forEach((value, column) => book.write(sheet.id, top + at, INITIAL! + column, [[{ value }]], "user"));
    await workbench.host.calculation.settled();
    expect([0, 1].map((at) => cell(sheet, top + at, RANK!)?.value)).toEqual([2, 1]);
  });
});

test("a second one is refused; without a word of hers it is taken back, and removed, without a trace", async () => {
  await withWorkbook(FILE, async ({ host, book }) => {
    const content = contentOf(book);
    await host.certifiers();
    expect((await host.read()).filledCertifiers).toEqual([]);
    await expect(host.certifiers()).rejects.toMatchObject({ code: "nothingToDo" });
    await host.undo();
    expect(oursIn(book.data).filter((one) => one.startsWith("name"))).toEqual([]);
    await host.certifiers();
    expect((await host.remove()).kept).toBeUndefined();
    expect(contentOf(book)).toEqual(content);
    expect(compareWorkbooks(bytesOf(FILE), saveWorkbook(book.data, bytesOf(FILE)))).toEqual([]);
  });
});

test("once she has written in it, it is not taken back; removing keeps it as hers, or takes it, as she says", async () => {
  for (const answer of ["keep", "remove"] as const)
    await withWorkbook(FILE, async ({ host, book, workbench }) => {
      const content = contentOf(book);
      await host.certifiers();
      await fill(book, () => workbench.host.calculation.settled(), ["Aube", 800]);
      expect((await host.read()).filledCertifiers).toEqual([SHEET]);
      await expect(host.undo()).rejects.toMatchObject({ code: "changedMeanwhile" });
      const { kept = [] } = await host.remove(answer);
      expect(kept).toEqual(answer === "keep" ? [SHEET] : []);
      expect(oursIn(book.data)).toEqual([]);
      if (answer === "remove") return expect(contentOf(book)).toEqual(content);
      expect(cell(sheetOf(book, SHEET), rowOf(sheetOf(book, SHEET), NAME!, "Aube"), INITIAL!)?.value).toBe(800);
    });
});

test("what she compares is no table of the tracker, and comes back with the file", async () => {
  await withWorkbook(FILE, async ({ host, book, workbench }) => {
    const before = (await host.read()).recognition;
    await host.certifiers();
    await fill(book, () => workbench.host.calculation.settled(), ["Aube", 800, 450, 820, 0]);
    expect((await host.read()).recognition).toEqual(before);
    const saved = readWorkbook(saveWorkbook(book.data, bytesOf(FILE)), FILE);
    await withWorkbook(saved, async (again) => {
      expect((await again.host.read()).filledCertifiers).toEqual([SHEET]);
      expect((await again.host.read()).ourSheets.certifiers).toBe(SHEET);
    });
  });
});
