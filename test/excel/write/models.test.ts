/** *Partir du modèle* through the genuine client: a sheet of ours until she writes in it, hers from then on. */
import { saveWorkbook } from "../../../src/workbench/files";
import { MODEL_IDS } from "../../../src/tracker/sheets/models/models";
import { compareWorkbooks } from "../../support/compare/compare";
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
