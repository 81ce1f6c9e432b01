/** The way back says where it leads, from wherever a screen was reached. */
import { marjolaine, NOTHING } from "../fixture";
import { mounted, type Mounted } from "../mounted";

let pane: Mounted;
afterEach(() => pane.close());

/** From the first tab on: what is clicked, by its id, and what the way back is called then. */
const WAYS: readonly (readonly [clicks: readonly string[], name: string])[] = [
  [["tab-week", "count-major"], "Semaine"],
  [["tab-state", "see-missing"], "État"],
  [["tab-week", "alone", "see-missing"], "Seule ou accompagnée"],
  [["tab-week", "alone", "see-missing", "point-31"], "Ce qui manque"],
  [["tab-week", "pace"], "Semaine"],
  [["tab-more", "settings"], "Plus"],
  [["tab-more", "models", "identity"], "Partir du modèle"],
  [["tab-more", "identity"], "Plus"],
  [["tab-more", "sessions", "columns"], "Sessions"],
  [["tab-more", "results", "columns"], "Résultats"],
  [["tab-state", "sign-2", "results"], "Indicateur 2"],
  [["tab-more", "columns"], "Plus"],
];

const back = () => pane.byId("back").textContent?.replace(/\u00a0/g, " ");

it.each(WAYS)("after %j it leads to %s", async (clicks, name) => {
  pane = await mounted(marjolaine({ settings: { body: undefined } }));
  for (const id of clicks) await pane.clickOn(pane.byId(id));
  expect(back()).toBe(name);
});

it("leads back to the state from the columns that she points out there", async () => {
  const gone = marjolaine({ recognition: NOTHING });
  pane = await mounted({ ...gone, sketches: marjolaine().sketches });
  await pane.clickOn(pane.byId("tab-state"));
  await pane.clickOn(pane.byId("point-out"));
  expect(back()).toBe("État");
});
