/** What was done is said, and goes by itself; what went wrong, or says more, stays until she closes it. */
import { marjolaine } from "../fixture";
import { mounted, type Mounted } from "../mounted";

let pane: Mounted;
const { setTimeout: real } = globalThis;
/** Long waits are over at once, short ones last as long as they do. */
beforeEach(() => {
  globalThis.setTimeout = ((act: () => void, wait = 0) => real(act, wait > 3000 ? 2 : wait)) as typeof setTimeout;
});
afterEach(async () => {
  globalThis.setTimeout = real;
  await pane.close();
});

const summary = async () => {
  await pane.click("Plus");
  await pane.clickOn(pane.byId("make-summary"));
};

it("goes by itself once it was seen", async () => {
  pane = await mounted(marjolaine());
  await summary();
  await pane.settle();
  expect(pane.words()).not.toContain("Feuille prête");
});

it("stays while she is on it", async () => {
  globalThis.setTimeout = real;
  pane = await mounted(marjolaine());
  await summary();
  expect(pane.words()).toContain("Feuille prête");
  globalThis.setTimeout = ((act: () => void, wait = 0) => real(act, wait > 3000 ? 2 : wait)) as typeof setTimeout;
  await pane.press(pane.control("Fermer"), "Tab");
  await pane.settle();
  expect(pane.words()).toContain("Feuille prête");
});

it("stays where it says more than that it is done", async () => {
  pane = await mounted(marjolaine(), {}, { remarks: ["Une feuille protégée a été laissée telle quelle."] });
  await summary();
  await pane.settle();
  expect(pane.words()).toContain("laissée telle quelle");
});
