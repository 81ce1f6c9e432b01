/** Several trackers in a workbook: she chooses which one the pane follows; a tracker that is gone is said, not judged. */
import { trackerOf } from "../../../src/tracker/model/tracker";
import type { Snapshot } from "../../../src/excel/base/api";
import type { Recognition } from "../../../src/tracker/model/recognition";
import { assess } from "../../../src/tracker/report/assess";
import { marjolaine, NOTHING, RECOGNITION, SCOPE, TODAY } from "../fixture";
import { mounted, type Mounted } from "../mounted";

let pane: Mounted;
afterEach(() => pane.close());

const [tracker] = RECOGNITION.tables;
if (!tracker) throw new Error("the fixture has no tracker");
const two: Recognition = {
  ...RECOGNITION,
  tables: [...RECOGNITION.tables, { ...tracker, sheet: "Antenne de Lyon" }],
  trackers: [
    { name: "Suivi", tables: [0, 1, 2] },
    { name: "Antenne de Lyon", tables: [3] },
  ],
  rows: [
    ...RECOGNITION.rows,
    ...RECOGNITION.rows
      .slice(0, 5)
      .map((row) => ({ ...row, table: 3, sheet: "Antenne de Lyon", status: "todo" as const })),
  ],
  warnings: [{ type: "unreadableDate", sheet: "Antenne de Lyon", row: 6, text: "bientôt" }],
};
const following = (named: string, attached: boolean): Snapshot => {
  const own = trackerOf(two, SCOPE, TODAY, { named });
  return { ...marjolaine({ recognition: two, settings: { attached } }), tracker: own, assessment: assess(own) };
};

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
  expect(pane.words()).not.toMatch(/\d+ \/ \d+|\d %/);
  await pane.click("Créer un tableau de départ");
  expect(pane.host.calls[0]).toMatch(/^starter/);
});
