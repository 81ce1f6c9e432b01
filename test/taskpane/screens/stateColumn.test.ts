/** The state column in the pane: offered for rows added since, taken away by its switch. */
import { marjolaine } from "../fixture";
import { mounted, type Mounted } from "../mounted";

let pane: Mounted;
afterEach(() => pane.close());

const withColumn = (rowsWithoutState: number) => ({ ...marjolaine(), stateColumn: true, rowsWithoutState });

test.each(["Semaine", "État"])("rows without their state are told under %s, and filled on a click", async (tab) => {
  pane = await mounted(withColumn(3));
  await pane.click(tab);
  expect(pane.words()).toContain("3 lignes n’ont pas leur état à jour dans la colonne « État RNQ ».");
  expect(pane.host.calls).toEqual([]);
  await pane.click("Compléter la colonne");
  expect(pane.host.calls).toEqual(['stateColumn "extend"']);
  expect(pane.words()).toContain("La colonne « État RNQ » couvre toutes vos lignes.");
  expect(pane.words()).not.toContain("pas leur état à jour");
});

test("nothing is offered where every row has its state", async () => {
  pane = await mounted(withColumn(0));
  await pane.click("État");
  expect(pane.words()).not.toContain("Compléter la colonne");
});

test("formulas that say another thing than the pane are told, and brought up to date on a click", async () => {
  pane = await mounted({ ...withColumn(0), names: true, namesDisagree: true });
  await pane.click("État");
  expect(pane.words()).toContain("disent encore ce qui valait à votre dernière action");
  await pane.click("Les mettre à jour");
  expect(pane.host.calls).toEqual(['attach {"names":true,"stateColumn":false}']);
});

test("what a formula cannot know is told where the names are offered", async () => {
  pane = await mounted({ ...withColumn(0), names: true, namesLeave: ["colours", "tables"] });
  await pane.click("Plus");
  await pane.click("Réglages");
  expect(pane.words()).toContain("Une formule ne voit pas les couleurs");
  expect(pane.words()).toContain("Votre suivi tient en plusieurs tableaux");
});

test("its switch takes it away alone, and brings it back", async () => {
  pane = await mounted(withColumn(0));
  await pane.click("Plus");
  await pane.click("Colonne « État RNQ »");
  expect(pane.words()).toContain("La colonne « État RNQ » est retirée. Rien de ce que vous avez saisi n’a changé.");
  await pane.click("Colonne « État RNQ »");
  expect(pane.host.calls).toEqual(['stateColumn "remove"', 'attach {"names":false,"stateColumn":true}']);
});
