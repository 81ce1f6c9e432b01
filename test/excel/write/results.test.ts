/** *Résultats* through Excel: made over a period, made again in place wherever it is, taken back, removed without a trace. */
import { parseCalendarDate, type CalendarDate } from "../../../src/tracker/cells/dates";
import { readWorkbook, saveWorkbook } from "../../../src/workbench/files";
import { compareWorkbooks } from "../../support/compare/compare";
import { fileOfRows, SESSION_BOOKS } from "../../support/sessionBooks";
import { SURVEYS } from "../../support/surveyBooks";
import { oursIn } from "../../safety/support/hers";
import { bytesOf, withWorkbook } from "../workbooks";
import { cell, rowOf, sheetOf } from "./sheetCells";

const bytes = fileOfRows([SESSION_BOOKS.fiveTrainees, SURVEYS.googleFive, SURVEYS.words]);
const open = () => readWorkbook(bytes, "avis.xlsx");
const values = { live: false };
const spring = { from: parseCalendarDate("2026-03-01"), to: parseCalendarDate("2026-05-31") };
const NAME = "Résultats";

test("made, made again over other days under the name that she gave it, taken back as it was", async () => {
  await withWorkbook(open(), async ({ host, book }) => {
    expect(await host.generate(["results"], values)).toMatchObject({ what: "sheets", sheets: [NAME] });
    const sheet = sheetOf(book, NAME);
    expect(cell(sheet, rowOf(sheet, 0, "Satisfaction"), 1)).toMatchObject({ value: 0.667 });
    expect(sheet.charts.map(({ name }) => name)).toEqual(["RNQ_Satisfaction_1", "RNQ_Satisfaction_2"]);
    book.renameSheet(sheet.id, "Chiffres 2026", "user");
    await host.generate(["results"], { ...values, period: spring });
    const again = sheetOf(book, "Chiffres 2026");
    expect(cell(again, rowOf(again, 0, "Satisfaction"), 1)).toMatchObject({ value: 0.5 });
    // The answers in words have no day: none is in a period.
    expect(again.charts.map(({ name }) => name)).toEqual(["RNQ_Satisfaction_1"]);
    await host.undo();
    const back = sheetOf(book, "Chiffres 2026");
    expect(cell(back, rowOf(back, 0, "Satisfaction"), 1)).toMatchObject({ value: 0.667 });
    expect(back.charts).toHaveLength(2);
    expect([...back.rows.values()].flatMap((row) => [...row.values()].filter(({ formula }) => formula))).toEqual([]);
  });
});

test("taken back as a whole, or removed: the file is the one she had", async () => {
  await withWorkbook(open(), async ({ host, book }) => {
    await host.generate(["results"], values);
    await host.undo();
    expect(oursIn(book.data).filter((one) => one.startsWith("sheet"))).toEqual([]);
    await host.generate(["results"], values);
    await host.remove();
    expect(oursIn(book.data)).toEqual([]);
    expect(compareWorkbooks(bytes, saveWorkbook(book.data, bytes))).toEqual([]);
  });
});

test("a low answer is noted as an improvement, and is then no longer offered", async () => {
  await withWorkbook(open(), async ({ host }) => {
    const { openAnswers, improvementFrom } = await import("../../../src/tracker/figures/improvements");
    const before = openAnswers((await host.read()).recognition, "fr");
    expect(before.map(({ answer: { row, table } }) => [table, row])).toEqual([
      [2, 3],
      [1, 3],
      [1, 2],
    ]);
    const [first] = before;
    await host.note({
      subject: "improvement",
      date: "2026-11-23" as CalendarDate,
      texts: improvementFrom(first!, "fr"),
      indicators: [],
    });
    const after = openAnswers((await host.read()).recognition, "fr");
    expect(after.map(({ source }) => source)).toEqual(before.slice(1).map(({ source }) => source));
    await host.undo();
    expect(openAnswers((await host.read()).recognition, "fr")).toEqual(before);
  });
});

test("a question that she corrects stays corrected in the workbook, also saved and opened again", async () => {
  const corrected = await withWorkbook(open(), async ({ host, book }) => {
    const [table] = (await host.read()).recognition.tables.filter(({ sheet }) => sheet === SURVEYS.googleFive.sheet);
    expect(table?.columns.ratings).toEqual(["D", "E"]);
    const { columns, ...found } = table!;
    await host.correct({
      sheet: found.sheet,
      headerRow: found.headerRow,
      kind: "survey",
      columns: [
        { role: "timestamp", column: columns.timestamp!, header: "Horodateur" },
        { role: "ratings", column: "E", header: "Note globale" },
        { role: "texts", column: "D", header: "Le rythme vous convenait-il ? (1 à 5)" },
      ],
    });
    return saveWorkbook(book.data, bytes);
  });
  await withWorkbook(readWorkbook(corrected, "avis.xlsx"), async ({ host }) => {
    const [table] = (await host.read()).recognition.tables.filter(({ sheet }) => sheet === SURVEYS.googleFive.sheet);
    expect(table).toMatchObject({
      kind: "survey",
      columns: { ratings: ["E"], texts: ["D"] },
      questions: [{ column: "E" }],
    });
  });
});

test("a workbook with neither survey nor session is refused in French, and not touched", async () => {
  const name = "tableau-32-indicateurs.xlsx";
  await withWorkbook(name, async ({ host, book }) => {
    await expect(host.generate(["results"], values)).rejects.toMatchObject({
      code: "nothingToDo",
      message: expect.stringContaining("rien à calculer"),
    });
    expect(compareWorkbooks(bytesOf(name), saveWorkbook(book.data, bytesOf(name)))).toEqual([]);
  });
});
