/** The picture of the journey in the workbook, and the table of usual steps: made, remade, taken back. */
import { readWorkbook, saveWorkbook } from "../../../src/workbench/files";
import { compareWorkbooks } from "../../support/compare/compare";
import { bytesOf, withWorkbook } from "../workbooks";

const TRACKER = "suivi-formatrice-independante.xlsx";
/** One white point. */
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsUkQIgAAAABJRU5ErkJggg==";
const PICTURE = { png: PNG, width: 1568, height: 784, altText: "Parcours stagiaire. 6 étapes." };

test("the picture stands in a sheet of its own, with its alternative text and proportions, and opens again in a saved file", async () => {
  const bytes = bytesOf(TRACKER);
  const saved = await withWorkbook(TRACKER, async ({ host, book }) => {
    const { sheets } = await host.insertPicture(PICTURE);
    expect(sheets).toEqual(["Image du parcours"]);
    expect((await host.read()).ourSheets.picture).toBe("Image du parcours");
    return saveWorkbook(book.data, bytes);
  });
  const sheet = readWorkbook(saved, TRACKER).sheets.find(({ name }) => name === "Image du parcours");
  expect(sheet?.images.map(({ altText }) => altText)).toEqual([PICTURE.altText]);
  expect(sheet?.page).toMatchObject({
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
  });
  expect(sheet?.page.footer.center).toContain("Image du parcours, 23\u00a0novembre\u00a02026");
});

test("a newer picture takes the place of the last one, in the sheet that she renamed; undo and Retirer take it away", async () => {
  const bytes = bytesOf(TRACKER);
  await withWorkbook(TRACKER, async ({ host, book }) => {
    await host.insertPicture(PICTURE);
    const sheet = () => book.data.sheets.find(({ images }) => images.length > 0);
    book.renameSheet(sheet()?.id ?? "", "Pour le mur", "user");
    expect((await host.insertPicture({ ...PICTURE, altText: "Parcours, 7 étapes" })).sheets).toEqual(["Pour le mur"]);
    expect(sheet()?.images.map(({ altText }) => altText)).toEqual(["Parcours, 7 étapes"]);
    await host.undo();
    expect(sheet()).toBeUndefined();
    await host.insertPicture(PICTURE);
    await host.remove();
    expect(compareWorkbooks(bytes, saveWorkbook(book.data, bytes))).toEqual([]);
  });
});

test("a protected structure refuses the picture before anything is made", async () => {
  await withWorkbook(
    { ...readWorkbook(bytesOf(TRACKER), TRACKER), structureProtected: true },
    async ({ host, book }) => {
      const before = book.data.sheets.length;
      await expect(host.insertPicture(PICTURE)).rejects.toMatchObject({ code: "protectedStructure" });
      expect(book.data.sheets).toHaveLength(before);
    },
  );
});

test("a workbook without a journey receives the six usual steps, none of which has a trace yet", async () => {
  const name = "grille-audit-blanc.xlsx";
  const bytes = bytesOf(name);
  await withWorkbook(name, async ({ host, book }) => {
    const { sheets } = await host.starterJourney();
    const { assessment } = await host.read();
    expect(assessment.journey.steps).toHaveLength(6);
    expect(assessment.journey.steps.every(({ missing }) => missing)).toBe(true);
    await expect(host.starterJourney()).rejects.toMatchObject({
      code: "nothingToDo",
      message: expect.stringContaining(sheets[0] ?? "?") as string,
    });
    await host.undo();
    expect((await host.read()).assessment.journey.steps).toEqual([]);
    await host.starterJourney();
    await host.remove();
    expect(compareWorkbooks(bytes, saveWorkbook(book.data, bytes))).toEqual([]);
  });
});

test("the usual indicators of a step count only once she has accepted them, and no longer when she takes that back", async () => {
  await withWorkbook("stagiaires-et-indicateurs.xlsx", async ({ host }) => {
    const silent = async () =>
      (await host.read()).assessment.journey.steps.find(({ indicators }) => indicators.length === 0);
    const step = await silent();
    const suggested = step?.suggested ?? [];
    expect(suggested.length).toBeGreaterThan(0);
    const name = step?.step ?? "";
    await host.saveSettings({ accepted: { [name]: suggested } });
    const { journey } = (await host.read()).assessment;
    expect(journey.steps.find((item) => item.step === name)).toMatchObject({ indicators: suggested, accepted: true });
    expect(journey.uncovered.filter((number) => suggested.includes(number))).toEqual([]);
    await host.undo();
    expect((await silent())?.suggested).toEqual(suggested);
  });
});
