/** *Seule ou accompagnée* on screen: from the week or from ⋯, its empty states, what it makes. */
import type { CalendarDate } from "../../../src/tracker/cells/dates";
import { marjolaine, SCOPE } from "../fixture";
import { mounted, type Mounted } from "../mounted";
import { UNCLEAR } from "../unclear";

let pane: Mounted;
afterEach(() => pane.close());

async function opened(...[variation]: Parameters<typeof marjolaine>): Promise<void> {
  pane = await mounted(marjolaine(variation));
  await pane.click("Semaine");
  await pane.click("Seule ou accompagnée");
}

test("one sentence, what it rests on, what help would bring", async () => {
  await opened();
  expect(pane.heading()).toBe("Seule ou accompagnée");
  expect(pane.words()).toMatch(/Seule, vous en avez le temps : .* de travail, 24 h d’ici l’audit/);
  expect(pane.words()).toContain("Toujours majeurs, pas prouvés 2 indicateurs : 22 et 31");
  expect(pane.words()).toContain("Un audit à blanc");
  await pane.click("Voir ce qui manque");
  expect(pane.heading()).toBe("Ce qui manque");
});

test("without a date, or her hours, it says so and leads there", async () => {
  await opened({ scope: { ...SCOPE, auditDate: null } });
  expect(pane.words()).toContain("Sans date d’audit, RNQ ne peut pas dire");
  await pane.clickOn(pane.byId("alone-way"));
  expect(pane.heading()).not.toBe("Seule ou accompagnée");
  await pane.close();
  await opened({ settings: { hoursPerWeek: undefined } });
  expect(pane.words()).toContain("heures par semaine pas encore dites");
  await pane.click("Dire mes heures par semaine");
  expect(pane.heading()).toBe("Réglages");
  await pane.close();
  await opened({ scope: { ...SCOPE, auditDate: "2026-11-02" as CalendarDate } });
  expect(pane.words()).toContain("est passée");
});

test("statuses that were not read are settled first: nothing is said of her work", async () => {
  await opened({ recognition: UNCLEAR });
  expect(pane.words()).toContain("Travail restant statuts pas encore lus");
  expect(pane.words()).not.toMatch(/de travail|toujours majeur n/);
  expect(pane.byId("settle-statuses")).toBeDefined();
});

test("the page to hand over and the sheet of certifying bodies are made on a click; the second is opened from then on", async () => {
  await opened();
  await pane.click("Créer la page à remettre");
  expect(pane.host.calls.at(-1)).toBe('generate {"which":["handover"],"live":false}');
  expect(pane.words()).toContain("Mettre à jour la page à remettre");
  await pane.click("Créer la feuille Certificateurs");
  expect(pane.host.calls.at(-1)).toBe("certifiers");
  expect(pane.role("status")).toContain("Dès que vous y écrivez, elle est à vous");
  await pane.clickOn(pane.byId("open-certifiers"));
  expect(pane.host.calls.at(-1)).toBe("select Certificateurs!A1");
});

test("what she wrote in it is asked about when RNQ goes", async () => {
  pane = await mounted({
    ...marjolaine(),
    ourSheets: { certifiers: "Certificateurs", summary: "Synthèse avant audit" },
    filledCertifiers: ["Certificateurs"],
  });
  await pane.click("Plus");
  await pane.click("Retirer RNQ du classeur");
  expect(pane.words()).toContain("la feuille Synthèse avant audit, vos notes comprises");
  expect(pane.words()).toContain("Vous avez écrit dans « Certificateurs », que RNQ a créée");
  await pane.click("Retirer aussi");
  await pane.click("Retirer RNQ");
  expect(pane.host.calls.at(-1)).toBe('remove "remove"');
});
