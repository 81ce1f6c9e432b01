/** A sheet that an interruption left half-written: said wherever she is, finished or removed on her click. */
import { marjolaine } from "../fixture";
import { mounted, type Mounted } from "../mounted";

let pane: Mounted;
afterEach(() => pane.close());

const interrupted = (kinds: readonly ("summary" | "dossier")[]) => ({
  ...marjolaine(),
  unfinished: kinds,
  ourSheets: { summary: "Synthèse avant audit", dossier: "Dossier de preuves" },
});

test("is named with what she can do about it", async () => {
  pane = await mounted(interrupted(["summary"]));
  expect(pane.words()).toContain(
    "La feuille Synthèse avant audit est restée incomplète : sa création a été interrompue. Vos cellules n’ont pas changé.",
  );
  expect(pane.host.calls).toEqual([]);
  await pane.click("Reprendre");
  expect(pane.host.calls).toEqual(['generate {"which":["summary"],"live":false}']);
});

test("is not the only one when two were under way", async () => {
  pane = await mounted(interrupted(["summary", "dossier"]));
  expect(pane.words()).toContain("Les feuilles Synthèse avant audit et Dossier de preuves sont restées incomplètes");
  await pane.click("Retirer RNQ du classeur");
  expect(pane.heading()).toContain("Retirer RNQ");
});

test("is not spoken of when every sheet is whole", async () => {
  pane = await mounted(interrupted([]));
  expect(pane.words()).not.toContain("incomplète");
});
