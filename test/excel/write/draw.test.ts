/** *Tirage* through Excel: made, drawn again with her remarks kept, taken back, removed without a trace. */
import { readWorkbook, saveWorkbook } from "../../../src/workbench/files";
import { compareWorkbooks } from "../../support/compare/compare";
import { fileOfRows, SESSION_BOOKS } from "../../support/sessionBooks";
import { oursIn } from "../../safety/support/hers";
import { bytesOf, withWorkbook } from "../workbooks";
import { cell, rowOf, sheetOf, write } from "./sheetCells";

const bytes = fileOfRows([SESSION_BOOKS.datesBesideTicks]);
const open = () => readWorkbook(bytes, "pieces.xlsx");
const values = { live: false };

test("drawn, remarked, drawn again, taken back: her remarks stay with their piece", async () => {
  await withWorkbook(open(), async ({ host, book }) => {
    expect(await host.generate(["draw"], { ...values, draw: { chosen: ["Brassage"] } })).toMatchObject({
      what: "sheets",
      sheets: ["Tirage"],
    });
    const sheet = sheetOf(book, "Tirage");
    const row = rowOf(sheet, 0, "Convocation");
    expect(cell(sheet, row, 1)?.value).toBe("○ absente");
    write(book, sheet, row, 5, "=demandée au client");
    await host.generate(["draw"], { ...values, draw: { chosen: ["Fromage"] } });
    const other = sheetOf(book, "Tirage");
    expect(cell(other, rowOf(other, 5, "=demandée au client"), 0)?.value).toBe("Convocation");
    await host.generate(["draw"], { ...values, draw: { chosen: ["Brassage"] } });
    const back = sheetOf(book, "Tirage");
    expect(cell(back, rowOf(back, 0, "Convocation"), 5)).toMatchObject({ value: "=demandée au client" });
    expect(cell(back, rowOf(back, 0, "Convocation"), 5)?.formula).toBeUndefined();
    await host.undo();
    const undone = sheetOf(book, "Tirage");
    expect(cell(undone, rowOf(undone, 5, "=demandée au client"), 0)?.value).toBe("Convocation");
  });
});

test("taken back as a whole, or removed: the file is the one she had", async () => {
  await withWorkbook(open(), async ({ host, book }) => {
    await host.generate(["draw"], { ...values, draw: { seed: 4 } });
    await host.undo();
    expect(oursIn(book.data).filter((one) => one.startsWith("sheet"))).toEqual([]);
    await host.generate(["draw"], { ...values, draw: { seed: 4 } });
    await host.remove();
    expect(oursIn(book.data)).toEqual([]);
    expect(compareWorkbooks(bytes, saveWorkbook(book.data, bytes))).toEqual([]);
  });
});

test("the same seed draws the same; the cells hold values alone", async () => {
  await withWorkbook(open(), async ({ host, book }) => {
    const shown = async (seed: number) => {
      await host.generate(["draw"], { ...values, draw: { seed, count: 2 } });
      return [...sheetOf(book, "Tirage").rows.values()].flatMap((row) => [...row.values()].map(({ value }) => value));
    };
    const first = await shown(8);
    await shown(9);
    expect(await shown(8)).toEqual(first);
    expect(
      [...sheetOf(book, "Tirage").rows.values()].flatMap((row) => [...row.values()].filter(({ formula }) => formula)),
    ).toEqual([]);
  });
});

test("a workbook without sessions is refused in French, and not touched", async () => {
  const name = "tableau-32-indicateurs.xlsx";
  await withWorkbook(name, async ({ host, book }) => {
    await expect(host.generate(["draw"], values)).rejects.toMatchObject({
      code: "nothingToDo",
      message: expect.stringContaining("rien à tirer"),
    });
    expect(compareWorkbooks(bytesOf(name), saveWorkbook(book.data, bytesOf(name)))).toEqual([]);
  });
});
