/** A filter stands in the way of the state column: she is told, and may go on without the column. */
import { RnqError } from "../../../src/excel/base/api";
import { errors } from "../../../src/text/errors";
import { fakeHost } from "../fakeHost";
import { marjolaine } from "../fixture";
import { mounted, type Mounted } from "../mounted";

let pane: Mounted;
afterEach(() => pane.close());

test("the tracker is activated without the column on one more click", async () => {
  const refusals: NonNullable<Parameters<typeof fakeHost>[1]> = {
    attach: async () => {
      delete refusals.attach;
      throw new RnqError("filtered", errors.fr.filtered("Suivi"));
    },
  };
  pane = await mounted(marjolaine({ settings: { attached: false } }), refusals);
  await pane.click(/Deux ajouts possibles/);
  await pane.click(/Ajouter une colonne/);
  await pane.click("Voir où j’en suis");
  expect(pane.words()).toContain("est filtrée");
  await pane.click("Activer sans la colonne d’état, le filtre reste");
  expect(pane.host.calls.filter((call) => call.startsWith("attach"))).toEqual([
    expect.stringContaining('"stateColumn":true'),
    expect.stringContaining('"stateColumn":false'),
  ]);
});
