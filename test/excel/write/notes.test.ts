/** What she writes in our sheets, through regeneration, moves, sorts, migration, rows inserted, undo. */
import { SUPPOSED_SCOPE } from "../../../src/tracker/scope/scope";
import { parseCalendarDate, type CalendarDate } from "../../../src/tracker/cells/dates";
import type { Book } from "../../../src/workbench/book/book";
import type { BookSheet } from "../../../src/workbench/book/types";
import { readWorkbook, saveWorkbook } from "../../../src/workbench/files";
import { cell, rowOf, sheetOf, write } from "./sheetCells";
import { bytesOf, withWorkbook } from "../workbooks";

const TRACKER = "suivi-formatrice-independante.xlsx";
const SUMMARY = "Synthèse avant audit";
const DOSSIER = "Dossier de preuves";
const values = { live: false };

/** Her decision on an indicator among the findings. */
const decisionRow = (sheet: BookSheet, number: number) =>
  rowOf(sheet, 0, number, rowOf(sheet, 0, "Constats probables"));
const note = (book: Book, number: number, text: string) =>
  write(book, sheetOf(book, SUMMARY), decisionRow(sheetOf(book, SUMMARY), number), 5, text);
const noteOn = (book: Book, number: number, name = SUMMARY) =>
  cell(sheetOf(book, name), decisionRow(sheetOf(book, name), number), 5)?.value;

test("her decisions stay with their indicator when the summary is made anew, wherever the rows went", async () => {
  await withWorkbook(TRACKER, async ({ host, book }) => {
    await host.generate(["summary"], values);
    const sheet = sheetOf(book, SUMMARY);
    const findings = rowOf(sheet, 0, "Constats probables");
    write(book, sheet, rowOf(sheet, 0, 31, findings), 5, "à envoyer lundi");
    write(book, sheet, rowOf(sheet, 0, 9, findings), 5, "=1+1 reste un texte");
    // 9 becomes compliant with a proof: it leaves the findings, its note must not be lost.
    const tracker = sheetOf(book, "Suivi Qualiopi");
    write(book, tracker, 7, 3, "Conforme");
    write(book, tracker, 7, 4, "Livret d'accueil");
    await host.generate(["summary"], values);
    const again = sheetOf(book, SUMMARY);
    expect(cell(again, rowOf(again, 0, 31, findings), 5)?.value).toBe("à envoyer lundi");
    const kept = rowOf(again, 0, "Mes notes sur d’autres points");
    const note = cell(again, rowOf(again, 0, 9, kept), 5);
    expect(note?.value).toBe("=1+1 reste un texte");
    expect(note?.formula).toBeUndefined();
  });
});

test("the auditor's remarks stay with their proof, and the proof's number is on every row", async () => {
  await withWorkbook(TRACKER, async ({ host, book }) => {
    await host.generate(["dossier"], values);
    const sheet = sheetOf(book, DOSSIER);
    const row = rowOf(sheet, 2, "CGV et proposition commerciale");
    expect(cell(sheet, row, 0)?.value).toBe(1);
    write(book, sheet, row, 6, "vu, à jour");
    await host.generate(["dossier"], values);
    const again = sheetOf(book, DOSSIER);
    expect(cell(again, rowOf(again, 2, "CGV et proposition commerciale"), 6)?.value).toBe("vu, à jour");
  });
});

test("a sheet of ours that she renamed and moved is remade where it is with her notes, one that she deleted is made again", async () => {
  await withWorkbook(TRACKER, async ({ host, book }) => {
    await host.generate(["summary", "dossier"], values);
    const { id } = sheetOf(book, SUMMARY);
    note(book, 31, "à envoyer lundi");
    book.renameSheet(id, "Ma synthèse", "user");
    book.moveSheet(id, 0, "user");
    book.deleteSheet(sheetOf(book, DOSSIER).id, "user");
    const written = await host.generate(["summary", "dossier"], values);
    expect([...written.sheets].sort()).toEqual([DOSSIER, "Ma synthèse"]);
    expect(book.data.sheets.map(({ name }) => name)).toEqual([
      "Ma synthèse",
      ...readWorkbook(bytesOf(TRACKER), TRACKER).sheets.map(({ name }) => name),
      DOSSIER,
    ]);
    expect([book.data.sheets[0]?.id, noteOn(book, 31, "Ma synthèse")]).toEqual([id, "à envoyer lundi"]);
  });
});

test("her notes stay with their indicator when her table is sorted, when rows of the sheet are, and when it is carried to 33", async () => {
  await withWorkbook(TRACKER, async ({ host, book }) => {
    await host.setScope({
      ...SUPPOSED_SCOPE,
      supposed: false,
      categories: ["CFA"],
      auditDate: parseCalendarDate("2027-03-04") as CalendarDate,
    });
    await host.generate(["summary", "dossier"], values);
    note(book, 31, "registre à ouvrir");
    note(book, 9, "voir avec Paul");
    const proof = (sheet: BookSheet) => rowOf(sheet, 2, "CGV et proposition commerciale");
    write(book, sheetOf(book, DOSSIER), proof(sheetOf(book, DOSSIER)), 6, "vu");

    const tracker = sheetOf(book, "Suivi Qualiopi");
    const content = (sheet: BookSheet, from: number, to: number, columns: number) =>
      Array.from({ length: to - from + 1 }, (_, at) =>
        Array.from({ length: columns }, (_none, column) => ({ value: cell(sheet, from + at, column)?.value ?? null })),
      );
    book.write(tracker.id, 1, 0, content(tracker, 1, 22, 7).reverse(), "user");
    // Two rows of the summary change places, as a sort of hers would.
    const summary = sheetOf(book, SUMMARY);
    const [one, other] = [31, 26].map((number) => rowOf(summary, 0, number, rowOf(summary, 0, "Constats probables")));
    const [first, second] = [content(summary, one ?? 0, one ?? 0, 6), content(summary, other ?? 0, other ?? 0, 6)];
    book.write(summary.id, one ?? 0, 0, second, "user");
    book.write(summary.id, other ?? 0, 0, first, "user");
    await host.migrate();
    await host.generate(["summary", "dossier"], values);

    expect((await host.read()).recognition.rows.map(({ indicators }) => indicators[0]).slice(0, 3)).toEqual([
      32, 31, 30,
    ]);
    expect([noteOn(book, 31), noteOn(book, 9)]).toEqual(["registre à ouvrir", "voir avec Paul"]);
    expect(cell(sheetOf(book, DOSSIER), proof(sheetOf(book, DOSSIER)), 6)?.value).toBe("vu");
    expect(rowOf(sheetOf(book, SUMMARY), 0, 33)).toBeGreaterThan(0);
  });
});

test("rows she inserted above our sheet and cells she wrote below it are kept", async () => {
  await withWorkbook(TRACKER, async ({ host, book }) => {
    await host.generate(["journey"], values);
    const name = "Parcours stagiaire (RNQ)";
    const sheet = sheetOf(book, name);
    const last = Math.max(...sheet.rows.keys());
    write(book, sheet, last + 3, 0, "ma remarque");
    book.shift(sheet.id, { kind: "insertRows", at: 0, count: 2, from: 0, to: 16383 }, "user");
    write(book, sheet, 0, 0, "mon en-tête");
    await host.generate(["journey"], values);
    const again = sheetOf(book, name);
    expect(cell(again, 0, 0)?.value).toBe("mon en-tête");
    expect(cell(again, 2, 0)?.value).toBe("Parcours stagiaire");
    expect(rowOf(again, 0, "ma remarque")).toBe(last + 5);
  });
});

test("the last generation is taken back in another session, her newer note kept", async () => {
  const original = bytesOf(TRACKER);
  const saved = await withWorkbook(TRACKER, async ({ host, book }) => {
    await host.generate(["summary"], values);
    write(book, sheetOf(book, "Suivi Qualiopi"), 21, 3, "Conforme");
    await host.generate(["summary"], values);
    const sheet = sheetOf(book, SUMMARY);
    write(book, sheet, rowOf(sheet, 0, 31, rowOf(sheet, 0, "Constats probables")), 5, "à garder");
    return saveWorkbook(book.data, original);
  });
  await withWorkbook(readWorkbook(saved, TRACKER), async ({ host, book }) => {
    const state = () => cell(sheetOf(book, SUMMARY), rowOf(sheetOf(book, SUMMARY), 0, 31, 15), 2)?.value;
    expect(state()).toBe("◔ Preuve manquante");
    await host.undo();
    expect(state()).toBe("○ À faire");
    const sheet = sheetOf(book, SUMMARY);
    expect(cell(sheet, rowOf(sheet, 0, 31, 15), 5)?.value).toBe("à garder");
    await host.undo();
    expect(book.data.sheets.map(({ name }) => name)).not.toContain(SUMMARY);
  });
});
