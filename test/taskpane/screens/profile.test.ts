/** An assumed profile is said where it decides, with what it leaves out, and hers is one click away. */
import { SUPPOSED_SCOPE } from "../../../src/tracker/scope/scope";
import { marjolaine } from "../fixture";
import { mounted, type Mounted } from "../mounted";
import { EVERYTHING } from "../unclear";

let pane: Mounted;
afterEach(() => pane.close());

const supposed = { recognition: EVERYTHING, scope: SUPPOSED_SCOPE };

it("is said on the first screen and beside the figures, with the rows it leaves out", async () => {
  pane = await mounted(marjolaine({ ...supposed, settings: { attached: false, scope: null } }));
  const said = "Profil supposé : actions de formation, plus de 2 jours. Il laisse de côté 3 de vos lignes.";
  expect(pane.words()).toContain(said);
  await pane.click("Voir où j’en suis");
  expect(pane.words()).toContain(said);
  expect(pane.words()).toContain(
    "Vous suivez aussi les indicateurs 3, 7 et 16, ce qui donnerait : actions de formation, certifiant, plus de 2 jours.",
  );
});

it("gives way to hers on a click", async () => {
  pane = await mounted(marjolaine({ ...supposed, settings: { scope: null } }));
  await pane.click("État");
  await pane.click("Prendre ce profil");
  expect(JSON.parse(pane.host.calls[0]?.replace("setScope ", "") ?? "")).toMatchObject({
    supposed: false,
    certifying: true,
    categories: ["OF"],
  });
  expect(pane.words()).not.toContain("Il laisse de côté");
});

it("leads to the questions", async () => {
  pane = await mounted(marjolaine({ ...supposed, settings: { scope: null } }));
  await pane.click("État");
  await pane.click("Dire ce qui me concerne");
  expect(pane.heading()).toBe("Ce qui vous concerne");
});

it("is not said once she has answered", async () => {
  pane = await mounted(marjolaine());
  await pane.click("État");
  expect(pane.words()).not.toContain("Profil supposé");
});
