/** Who she is, through the genuine client: read beside its label, kept with our settings, taken back, gone with RNQ. */
import { saveWorkbook } from "../../../src/workbench/files";
import { compareWorkbooks } from "../../support/compare/compare";
import { bytesOf, withWorkbook } from "../workbooks";

const TRACKER = "suivi-formatrice-independante.xlsx";
const SIRET = "73282932000074";

test("is read where her workbook says it, on demand, and writes nothing", async () => {
  await withWorkbook(TRACKER, async ({ host, book }) => {
    const id = book.addSheet("Ma fiche", "user").id;
    book.write(id, 1, 1, [[{ value: "N° SIRET" }, { value: "732 829 320 00074" }]], "user");
    expect(await host.findIdentity()).toEqual([{ field: "siret", value: SIRET, at: "Ma fiche!B2", label: "N° SIRET" }]);
    expect(book.data.settings.size).toBe(0);
  });
}, 120_000);

test("is kept with the workbook, taken back by one undo, and removed without a trace", async () => {
  await withWorkbook(TRACKER, async ({ host, book }) => {
    await host.saveSettings({
      body: "Les Ateliers du Lin",
      identity: { siret: SIRET, sites: ["Brest"], vat: "micro" },
    });
    expect((await host.read()).settings).toMatchObject({ body: "Les Ateliers du Lin", identity: { sites: ["Brest"] } });
    await host.undo();
    expect((await host.read()).settings.identity).toBeUndefined();
    await host.saveSettings({ identity: { siret: SIRET } });
    await host.remove();
    expect(compareWorkbooks(bytesOf(TRACKER), saveWorkbook(book.data, bytesOf(TRACKER)))).toEqual([]);
  });
}, 120_000);
