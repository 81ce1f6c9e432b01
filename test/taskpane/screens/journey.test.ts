/** The journey in the pane: usual indicators to accept, a table to start from, the question before the file of proofs. */
import { trackerOf } from "../../../src/tracker/model/tracker";
import { pictureText, journeyModel } from "../../../src/taskpane/journey/model";
import { assess } from "../../../src/tracker/report/assess";
import { marjolaine, RECOGNITION, SCOPE, TODAY } from "../fixture";
import { mounted, type Mounted } from "../mounted";

let pane: Mounted;
afterEach(() => pane.close());

/** The second step names no indicator. */
const silent = (accepted?: Record<string, number[]>) => {
  const recognition = {
    ...RECOGNITION,
    journey: RECOGNITION.journey.map((step) => (step.step === "Besoin" ? { ...step, indicators: [] } : step)),
  };
  const snapshot = marjolaine({ recognition });
  return {
    ...snapshot,
    settings: { ...snapshot.settings, ...(accepted ? { accepted } : {}) },
    assessment: assess(trackerOf(recognition, SCOPE, TODAY, { accepted })),
  };
};

test("a step that names no indicator offers the usual ones, which count on her click only", async () => {
  pane = await mounted(silent());
  await pane.click("Parcours");
  expect(pane.words()).toContain("Souvent prouvés ici : 4, 26");
  expect(pane.host.calls).toEqual([]);
  await pane.click("Retenir ces indicateurs pour l’étape Besoin");
  expect(pane.host.calls).toEqual(['saveSettings {"accepted":{"Besoin":[4,26]}}']);
});

test("what she accepted is said to be hers, and she can take it back", async () => {
  pane = await mounted(silent({ Besoin: [4, 26], Autre: [1] }));
  await pane.click("Parcours");
  expect(pane.words()).toContain("Indicateurs habituels, retenus par vous");
  await pane.click("Ne plus retenir ces indicateurs pour l’étape Besoin");
  expect(pane.host.calls).toEqual(['saveSettings {"accepted":{"Autre":[1]}}']);
});

test("without a journey, one click makes the table of the six usual steps", async () => {
  const recognition = { ...RECOGNITION, journey: [] };
  pane = await mounted({ ...marjolaine({ recognition }), assessment: assess(trackerOf(recognition, SCOPE, TODAY)) });
  await pane.click("Parcours");
  await pane.click("Créer ce tableau dans le classeur");
  expect(pane.host.calls).toEqual(["starterJourney"]);
});

test("before the file of proofs, she says what becomes of indicators without proof", async () => {
  pane = await mounted(marjolaine());
  await pane.click("Plus");
  expect(pane.words()).toContain("4 indicateurs sans preuve (18, 22, 25, 31), dans le dossier :");
  await pane.click("ne pas les montrer");
  expect(pane.host.calls).toEqual(['saveSettings {"unproven":"hide"}']);
});

test("a wide journey says how many sessions are done, of how many", async () => {
  const recognition = {
    ...RECOGNITION,
    journey: RECOGNITION.journey.map((step) => ({ ...step, done: 3, pending: 9 })),
  };
  pane = await mounted({ ...marjolaine({ recognition }), assessment: assess(trackerOf(recognition, SCOPE, TODAY)) });
  await pane.click("Parcours");
  expect(pane.words()).toContain("3 sur 12");
});

test("the picture says in words what it shows", async () => {
  pane = await mounted(marjolaine());
  const said = pictureText(journeyModel(marjolaine(), "fr"), "fr");
  expect(said).toContain("1. Premier contact, indicateurs 1, 2.");
  expect(said).toContain("8. Facturation, archivage, aucune trace.");
  expect(said).toContain("Ni étape, ni preuve, 18, 22, 25, 31.");
});
