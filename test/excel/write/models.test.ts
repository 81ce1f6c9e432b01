/** *Partir du modèle* through the genuine client: a sheet of ours until she writes in it, hers from then on. */
import { readWorkbook, saveWorkbook } from "../../../src/workbench/files";
import { MODEL_IDS } from "../../../src/tracker/sheets/models/models";
import { compareWorkbooks } from "../../support/compare/compare";
import { SESSIONS } from "../../safety/support/workbooks";
import { bytesOf, withWorkbook } from "../workbooks";

const TRACKER = "suivi-formatrice-independante.xlsx";
const LIMIT = 300_000;

test(
  "makes each model beside her sheets, names her body, and finds it again",
  async () => {
    await withWorkbook(TRACKER, async ({ host, book }) => {
      await host.saveSettings({ body: "Atelier Marjolaine" });
      const before = await host.read();
      for (const id of MODEL_IDS) await host.model(id);
      const { models, assessment, recognition } = await host.read();
      expect(models?.map(({ id }) => id)).toEqual(MODEL_IDS);
      const sheet = book.sheetNamed("Convention de formation")!;
      expect(book.cell(sheet.id, 1, 0)?.value).toBe("Atelier Marjolaine");
      expect(sheet.page).toMatchObject({ paperSize: 9 });
      // They are documents, not trackers: what was read of her workbook is unchanged.
      expect(recognition.tables).toEqual(before.recognition.tables);
      expect(assessment).toEqual(before.assessment);
    });
  },
  LIMIT,
);

test(
  "is undone while nothing is written in it, and removed without a trace",
  async () => {
    await withWorkbook(TRACKER, async ({ host, book }) => {
      await host.model("complaints");
      await host.undo();
      expect((await host.read()).models).toEqual([]);
      await host.model("programme");
      await host.model("attendance");
      expect(await host.remove()).not.toHaveProperty("kept");
      expect(compareWorkbooks(bytesOf(TRACKER), saveWorkbook(book.data, bytesOf(TRACKER)))).toEqual([]);
    });
  },
  LIMIT,
);

test(
  "once she has written in it, it is hers: neither undone, nor removed, nor written over",
  async () => {
    await withWorkbook(TRACKER, async ({ host, book }) => {
      await host.model("complaints");
      const sheet = book.sheetNamed("Réclamations")!;
      book.write(sheet.id, 30, 2, [[{ value: "Madame Petit, salle trop froide" }]], "user");
      await expect(host.undo()).rejects.toMatchObject({ code: "changedMeanwhile" });
      expect(await host.model("complaints")).toMatchObject({ sheets: ["Réclamations (RNQ)"] });
      expect(await host.remove()).toMatchObject({ kept: ["Réclamations"] });
      expect(book.sheetNamed("Réclamations (RNQ)")).toBeNull();
      expect(book.cell(sheet.id, 30, 2)?.value).toBe("Madame Petit, salle trop froide");
      expect(book.data.names).toEqual([]);
      expect(book.data.settings.size).toBe(0);
    });
  },
  LIMIT,
);

test(
  "a protected structure refuses before anything is written",
  async () => {
    await withWorkbook(TRACKER, async ({ host, book }) => {
      Object.assign(book.data, { structureProtected: true });
      const names = book.data.sheets.map(({ name }) => name);
      await expect(host.model("quote")).rejects.toMatchObject({ name: "RnqError" });
      expect(book.data.sheets.map(({ name }) => name)).toEqual(names);
    });
  },
  LIMIT,
);

const HERB = "Herboristerie (2026-03-09)";

test(
  "a session's set is filled in one click, undone in one, and removed without a trace",
  async () => {
    await withWorkbook(readWorkbook(SESSIONS.bytes, SESSIONS.name), async ({ host, book }) => {
      await host.saveSettings({ body: "Atelier Marjolaine" });
      const steps: string[] = [];
      const { signal } = new AbortController();
      const written = await host.fill(
        ["convocation", "attendance"],
        { session: HERB },
        { signal, report: (step) => steps.push(step) },
      );
      expect(written.sheets).toEqual(["Convocation Herboriste 09-03-26", "Émargement Herborister 09-03-26"]);
      expect(written.remarks?.join()).toMatch(/Restent en blanc.*lieu/);
      expect(steps).toEqual(["Convocation", "Feuille d’émargement"]);
      const sheet = book.sheetNamed(written.sheets[1]!)!;
      const texts = [...sheet.rows.values()].flatMap((row) => [...row.values()].map(({ value }) => value));
      expect(texts).toEqual(expect.arrayContaining(["Herboristerie", "Inès A.", "Zoé E."]));
      expect((await host.read()).models?.map(({ id }) => id)).toEqual(["convocation", "attendance"]);
      expect((await host.undo()).sheets).toHaveLength(2);
      expect((await host.read()).models).toEqual([]);
      await host.fill(["need", "completion"], { session: HERB, trainee: "Rosa C." });
      expect(await host.remove()).not.toHaveProperty("kept");
      expect(compareWorkbooks(SESSIONS.bytes, saveWorkbook(book.data, SESSIONS.bytes))).toEqual([]);
    });
  },
  LIMIT,
);

test(
  "of a set, what she has written in stays when the rest is taken back",
  async () => {
    await withWorkbook(readWorkbook(SESSIONS.bytes, SESSIONS.name), async ({ host, book }) => {
      const { sheets } = await host.fill(["convocation", "attendance"], { session: HERB });
      const sheet = book.sheetNamed(sheets[0]!)!;
      book.write(sheet.id, 6, 1, [[{ value: "Salle du four" }]], "user");
      const undone = await host.undo();
      expect(undone.sheets).toEqual([sheets[1]]);
      expect(undone.remarks?.join()).toContain(sheets[0]);
      expect(book.sheetNamed(sheets[0]!)).not.toBeNull();
      expect(await host.remove()).toMatchObject({ kept: [sheets[0]] });
    });
  },
  LIMIT,
);

test(
  "a session that is gone, and a click on stop, leave no sheet",
  async () => {
    await withWorkbook(readWorkbook(SESSIONS.bytes, SESSIONS.name), async ({ host, book }) => {
      const names = book.data.sheets.map(({ name }) => name);
      await expect(host.fill(["convocation"], { session: "Vannerie" })).rejects.toMatchObject({
        code: "changedMeanwhile",
        message: expect.stringContaining("Vannerie"),
      });
      await expect(host.fill(["need"], { session: HERB, trainee: "Zorro" })).rejects.toMatchObject({
        code: "changedMeanwhile",
      });
      const stop = new AbortController();
      const progress = { signal: stop.signal, report: (_: string, done: number) => void (done === 1 && stop.abort()) };
      await expect(host.fill(["convocation", "attendance"], { session: HERB }, progress)).rejects.toMatchObject({
        code: "cancelled",
      });
      expect(book.data.sheets.map(({ name }) => name)).toEqual(names);
    });
  },
  LIMIT,
);
