/** Several trackers in a workbook: she chooses which one the pane follows; a tracker that is gone is said, not judged. */
import { marjolaine, NOTHING } from "../fixture";
import { mounted, type Mounted } from "../mounted";
import { TWO_TRACKERS } from "../unclear";

let pane: Mounted;
afterEach(() => pane.close());

const following = (named: string, attached: boolean) =>
  marjolaine({ recognition: TWO_TRACKERS, named, settings: { attached } });

it("reads one of them at first opening, and names the other", async () => {
  pane = await mounted(following("", false));
  expect(pane.heading()).toContain("feuille « Suivi », 22 indicateurs");
  expect(pane.words()).toContain("Suivi lu : « Suivi ».");
  expect(pane.words()).not.toContain("bientôt");
  await pane.click("Lire « Antenne de Lyon »");
  expect(pane.host.calls).toEqual(['saveSettings {"tracker":"Antenne de Lyon"}']);
});

it("shows rows, columns and doubts of the one that is followed", async () => {
  pane = await mounted(following("Antenne de Lyon", false));
  expect(pane.heading()).toContain("feuille « Antenne de Lyon », 5 indicateurs");
  expect(pane.words()).toContain("date non reconnue : « bientôt »");
  expect(pane.words()).not.toContain("Feuille « Registre »");
});

it("shows of an indicator the rows of that tracker alone, and the others a click away", async () => {
  pane = await mounted(following("Antenne de Lyon", true));
  await pane.click("État");
  expect(pane.words()).toContain("Suivi lu : « Antenne de Lyon ».");
  await pane.click(/^Indicateur 1,/);
  expect(pane.words()).toContain("Ligne 5 de « Antenne de Lyon »");
  expect(pane.words()).not.toContain("Ligne 5 de « Suivi »");
});

it("says nothing of the kind where there is one", async () => {
  pane = await mounted(marjolaine());
  await pane.click("État");
  expect(pane.words()).not.toContain("Suivi lu");
});

it("says that a tracker is gone, shows no figure, and offers a way", async () => {
  pane = await mounted(marjolaine({ recognition: NOTHING }));
  await pane.click("État");
  expect(pane.words()).toContain("Je ne trouve plus votre tableau d’indicateurs dans ce classeur.");
  expect(pane.words()).not.toMatch(/\d+ \/ \d+|\d %|Non renseigné|Aucun statut/);
  await pane.click("Créer un tableau de départ");
  expect(pane.host.calls[0]).toMatch(/^starter/);
});

it("says no figure when her tracker goes, and draws no plan of what is not read", async () => {
  pane = await mounted(marjolaine());
  await pane.click("Semaine");
  expect(pane.words()).toContain("Semaine par semaine");
  pane.host.change(marjolaine({ recognition: NOTHING }));
  await pane.settle();
  expect(pane.words()).toContain("Je ne trouve plus votre tableau d’indicateurs dans ce classeur.");
  expect(pane.words()).not.toMatch(/Relu|\d sur \d+ prouvés/);
  expect(pane.words()).not.toContain("Semaine par semaine");
});
