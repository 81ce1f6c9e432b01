/** A workbook without a table of indicators: what else was read is named, and the journey can be seen. */
import { marjolaine, RECOGNITION } from "../fixture";
import { mounted, type Mounted } from "../mounted";

let pane: Mounted;
afterEach(() => pane.close());

test("a register and a journey alone are named with what they hold, and the journey is drawn on a click", async () => {
  const kept = RECOGNITION.tables.flatMap((table, at) => (table.kind === "indicators" ? [] : [{ table, at }]));
  const renumbered = <One extends { readonly table: number }>(list: readonly One[]): One[] =>
    list.flatMap((one) => {
      const table = kept.findIndex(({ at }) => at === one.table);
      return table < 0 ? [] : [{ ...one, table }];
    });
  const recognition = {
    ...RECOGNITION,
    trackers: [],
    tables: kept.map(({ table }) => table),
    rows: [],
    register: renumbered(RECOGNITION.register),
    journey: renumbered(RECOGNITION.journey),
    sessions: [],
  };
  pane = await mounted(marjolaine({ recognition, settings: { attached: false } }));
  expect(pane.words()).toContain(`Registre de preuves lu : feuille Registre, ${recognition.register.length}`);
  expect(pane.words()).toContain("Parcours lu");
  expect(pane.words()).not.toMatch(/\d+ \/ \d+/);
  await pane.click("Voir le parcours dessiné");
  expect(pane.words()).toContain(recognition.journey[0]!.step);
});

test("once a table was made here, it is her own sheets that are said to be as they were", async () => {
  pane = await mounted({ ...marjolaine({ settings: { attached: false } }), ourSheets: { starter: "Suivi" } });
  expect(pane.words()).toContain("Vos propres feuilles n’ont pas changé.");
  expect(pane.words()).not.toContain("Je n’ai rien modifié.");
});
