/** How often Excel was asked, and how much it answered: read off under *À propos*, counted again at a click, in both languages. */
import { marjolaine } from "../fixture";
import { mounted, type Mounted } from "../mounted";
import { countRequests, traffic } from "../../../src/excel/base/traffic";

let pane: Mounted;
afterEach(() => pane.close());

const ask = async (times: number) => {
  const context = { sync: async () => undefined } as unknown as Excel.RequestContext;
  countRequests(context);
  for (let asked = 0; asked < times; asked += 1) await context.sync();
};
/** As Excel on the web answers. */
const answer = (characters: number) =>
  window.dispatchEvent(
    new (window as unknown as typeof globalThis).MessageEvent("message", { data: "x".repeat(characters) }),
  );

test("the requests and what was received stand there, and can be counted from one moment on", async () => {
  pane = await mounted(marjolaine());
  await pane.click("Plus");
  await pane.click("À propos");
  expect(pane.words()).toContain("Échanges avec Excel");
  const before = traffic();
  await ask(2);
  await pane.click("Recompter à partir de maintenant");
  expect(pane.words()).toContain("0 demande à Excel");
  await ask(3);
  answer(12_340);
  pane.host.change(marjolaine());
  await pane.settle();
  expect(pane.words()).toContain("3 demandes à Excel, 12,3 Ko reçus.");
  expect(pane.words()).toContain("envoyé nulle part");
  expect(traffic()).toEqual({ requests: before.requests + 5, received: before.received + 12_340 });
});

test("in English too", async () => {
  pane = await mounted(marjolaine({ settings: { language: "en" } }));
  await pane.click("More");
  await pane.click("About");
  await pane.click("Start counting again");
  await ask(1);
  answer(500);
  pane.host.change(marjolaine({ settings: { language: "en" } }));
  await pane.settle();
  expect(pane.words()).toContain("1 request to Excel, 0.5 KB received.");
});
