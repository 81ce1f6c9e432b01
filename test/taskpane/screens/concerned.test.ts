/** Am I concerned, must I be certified, may I book: asked before anything is said, from the first question on. */
import { SUPPOSED_SCOPE } from "../../../src/tracker/scope/scope";
import { marjolaine } from "../fixture";
import { mounted, type Mounted } from "../mounted";

let pane: Mounted;
afterEach(() => pane.close());

async function concerned(): Promise<void> {
  pane = await mounted(marjolaine({ scope: SUPPOSED_SCOPE, settings: { scope: null } }));
  await pane.click("Périmètre");
  await pane.click("Suis-je concernée, et par où commencer ?");
}
/** The button of one answer among several alike: the one under this question. */
const answer = async (question: string, label: string) => {
  const group = [...document.querySelectorAll("[role=radiogroup]")].find(
    (one) =>
      document
        .getElementById(one.getAttribute("aria-labelledby") ?? "")
        ?.textContent?.replace(/[\u00a0\u202f]/g, " ") === question,
  );
  const radio = [...(group?.querySelectorAll("label") ?? [])].find((one) => one.textContent === label);
  await pane.clickOn(document.getElementById(radio?.getAttribute("for") ?? "") as HTMLElement);
};

test("nothing is said before she answers", async () => {
  await concerned();
  expect(pane.role("status")).toBe("");
  expect(pane.words()).not.toContain("Vous n’êtes pas concernée");
});

test("by who pays; nobody of these is an answer of its own", async () => {
  await concerned();
  await pane.click("OPCO");
  expect(pane.role("status")).toContain("Vous êtes concernée : des fonds publics ou mutualisés (OPCO)");
  await pane.click("Aucun : seulement des entreprises et des particuliers");
  expect(pane.role("status")).toContain("Vous n’êtes pas concernée");
});

test("the CPF makes training certifying, but for driving licences and business creation", async () => {
  await concerned();
  await pane.click("CPF (Caisse des dépôts)");
  expect(pane.words()).toContain("Une formation payée par le CPF est certifiante");
  await pane.click("Au CPF, uniquement le permis de conduire ou la création d’entreprise");
  expect(pane.words()).not.toContain("Une formation payée par le CPF est certifiante");
});

test("as a subcontractor: the ceiling of the year, marked as doubtful", async () => {
  await concerned();
  await answer("Sous-traitez-vous pour des formations payées par le CPF ?", "Oui");
  expect(pane.role("status")).toContain("le sous-traitant doit être certifié");
  await answer("Êtes-vous au régime micro-social ?", "Oui");
  expect(pane.role("status")).toMatch(/sous 83 600 €.*à confirmer/);
  await pane.type(/Chiffre d’affaires annuel/, "90 000");
  expect(pane.role("status")).toContain("au-dessus de 83 600 €");
});

test("before booking: the activity number and one completed action of each category that she is choosing", async () => {
  pane = await mounted(marjolaine({ scope: SUPPOSED_SCOPE, settings: { scope: null } }));
  await pane.click("Périmètre");
  await pane.click("Apprentissage");
  await pane.click("Suis-je concernée, et par où commencer ?");
  await answer("Avez-vous votre numéro de déclaration d’activité ?", "Oui");
  expect(pane.role("status")).toContain("Il manque encore de quoi réserver.");
  expect(pane.role("status")).toContain("Apprentissage : une action commencée suffit.");
  await pane.click("Actions de formation");
  await pane.click("Apprentissage");
  expect(pane.role("status")).toContain("Vous pouvez réserver l’audit.");
});

test("her unsaved answers are still there when she comes back, and nothing was written", async () => {
  pane = await mounted(marjolaine({ scope: SUPPOSED_SCOPE, settings: { scope: null } }));
  await pane.click("Périmètre");
  await pane.click("Apprentissage");
  await pane.click("Suis-je concernée, et par où commencer ?");
  await pane.click("Retour : Périmètre");
  expect((pane.control("Apprentissage") as HTMLInputElement).checked).toBe(true);
  await pane.click("Suite");
  await pane.click("Voir ce qui s’applique");
  await pane.click("État");
  await pane.click("Périmètre");
  expect(pane.words()).toContain("32 / 33");
  expect(pane.host.calls).toEqual([]);
});

test("an answer saved elsewhere meanwhile is not undone by the draft", async () => {
  pane = await mounted(marjolaine());
  await pane.click("Périmètre");
  await pane.click("Modifier");
  await pane.click("Apprentissage");
  await pane.click("Suite");
  await pane.click("Voir ce qui s’applique");
  await pane.click("État");
  await pane.click(/^Indicateur 12,/);
  await pane.click("C’est fait");
  await pane.click("Périmètre");
  await pane.click("Enregistrer dans le classeur");
  expect(pane.host.calls[1]).toMatch(/"categories":\["OF","CFA"\].*"12":"done"/);
});

test("“say when the audit is” opens the questions, whatever is saved", async () => {
  const undated = { ...marjolaine().scope, auditDate: null };
  pane = await mounted(marjolaine({ scope: undated }));
  await pane.click("Dire quand a lieu l’audit");
  expect(pane.words()).toContain("Quand a lieu l’audit ?");
});
