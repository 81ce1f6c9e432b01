/** What a reading says first: which table was found, before anything of it is judged; nothing of a workbook that she follows. */
import type { FirstFound, TrackerHost } from "../../../src/excel/base/api";
import { SUPPOSED_SCOPE } from "../../../src/tracker/scope/scope";
import { withWorkbook } from "../workbooks";

/** What was told while a reading went on, in order, ended by its snapshot. */
async function told(host: TrackerHost): Promise<readonly (FirstFound | "attached" | "snapshot")[]> {
  const heard: (FirstFound | "attached" | "snapshot")[] = [];
  await host.read({ attached: () => heard.push("attached"), found: (found) => heard.push(found) });
  return [...heard, "snapshot"];
}

it("names sheet and indicators as the first screen then does, once", async () => {
  await withWorkbook("suivi-formatrice-independante.xlsx", async ({ host }) => {
    const { tracker } = await host.read();
    const heard = await told(host);
    expect(heard).toEqual([
      {
        sheets: [...new Set(tracker.recognition.rows.map(({ sheet }) => sheet))],
        indicators: new Set(tracker.recognition.rows.flatMap(({ indicators }) => indicators)).size,
        language: "fr",
        untouched: true,
      },
      "snapshot",
    ]);
  });
});

it("says nothing first of a workbook that she follows, but that she does, and speaks again once she does not", async () => {
  await withWorkbook("suivi-formatrice-independante.xlsx", async ({ host }) => {
    await host.attach({ names: false, stateColumn: false });
    expect(await told(host)).toEqual(["attached", "snapshot"]);
    await host.saveSettings({ language: "en" });
    await host.saveSettings({ attached: false });
    expect(await told(host)).toMatchObject([{ language: "en" }, "snapshot"]);
  });
});

it("says nothing first where no table of indicators is found, and of one made here that hers are unchanged, no more", async () => {
  await withWorkbook("planning-des-salles.xlsx", async ({ host }) => {
    expect(await told(host)).toEqual(["snapshot"]);
    await host.starter(SUPPOSED_SCOPE);
    await host.saveSettings({ attached: false });
    expect(await told(host)).toMatchObject([{ untouched: false }, "snapshot"]);
  });
});

it("tells all who ask while one reading goes on", async () => {
  await withWorkbook("suivi-formatrice-independante.xlsx", async ({ host }) => {
    expect(await Promise.all([told(host), told(host)])).toMatchObject([
      [{ untouched: true }, "snapshot"],
      [{ untouched: true }, "snapshot"],
    ]);
  });
});
