/** *Résultats*: reached from indicator 2 and the menu; its period, its text, its sheet; an answer turned into a line of a log. */
import type { Snapshot } from "../../../src/excel/base/api";
import { marjolaine } from "../fixture";
import { mounted, type Mounted } from "../mounted";
import { MANY_RESULTS, SOME_RESULTS } from "../resultsFixture";

let pane: Mounted;
afterEach(() => pane.close());

async function opened(snapshot: Snapshot = marjolaine({ recognition: SOME_RESULTS })): Promise<void> {
  pane = await mounted(snapshot);
  await pane.click("Plus");
  await pane.click(/^Résultats et questionnaires/);
}
const SURVEY = SOME_RESULTS.tables.findIndex(({ sheet }) => sheet === "Réponses au formulaire");

test("each figure with its value, headcount and method; what is not computed says what is missing", async () => {
  await opened();
  expect(pane.heading()).toBe("Résultats");
  const words = pane.words();
  expect(words).toContain("Stagiaires accueillis 10 Stagiaires des sessions terminées");
  expect(words).toMatch(/Satisfaction 83 % 11 réponses\. Part des notes dans le haut de l’échelle/);
  expect(words).toMatch(/Taux de réponse 90 % 9 réponses, sur 10\. .*Sans les questionnaires à froid\./);
  expect(words).toContain("Taux d’achèvement Il manque une colonne « Abandon »");
  // Nothing of hers leads to a certification.
  expect(words).not.toContain("Taux de réussite");
});

test("her questions: column, average and share; the bars are read out; few answers are said to be few", async () => {
  await opened();
  expect(pane.words()).toContain("Questions de « Réponses au formulaire »");
  expect(pane.words()).toContain("9 réponses. Moins de dix réponses : à lire avec prudence.");
  expect(pane.words()).toContain("Colonne D, moyenne 3,56 sur 5, 78 % dans le haut de l’échelle");
  const bars = [...document.querySelectorAll("[role=img]")].map((one) =>
    one.getAttribute("aria-label")?.replace(/[\u00a0\u202f]/g, " "),
  );
  expect(bars[1]).toBe("Le rythme vous convenait-il ? (1 à 5) : 1, 0 fois, 2, 2 fois, 3, 0 fois, 4, 7 fois, 5, 0 fois");
  expect(bars.at(-2)).toBe("Utile dans votre travail ? : bas, 1 fois, moyen, 0 fois, haut, 1 fois");
});

test("a period is chosen, outlives a look at another screen, and makes the sheet", async () => {
  await opened();
  await pane.type("Du", "2026-03-01");
  await pane.type("Au", "2026-02-01");
  expect(pane.words()).toContain("Le premier jour est après le dernier.");
  expect(pane.words()).not.toContain("Satisfaction");
  await pane.type("Au", "2026-04-30");
  expect(pane.words()).toMatch(/Satisfaction \d+ % 2 réponses/);
  await pane.click(/^Corriger les colonnes de « Réponses au formulaire »/);
  await pane.click(/^Retour/);
  expect(document.activeElement?.id).toBe(`columns-${SURVEY}`);
  await pane.click("Créer la feuille Résultats");
  expect(pane.host.calls.at(-1)).toBe(
    'generate {"which":["results"],"live":false,"period":{"from":"2026-03-01","to":"2026-04-30"}}',
  );
  expect(pane.words()).toContain("Mettre à jour la feuille Résultats");
  await pane.click("Toute la période connue");
  await pane.click("Mettre à jour la feuille Résultats");
  expect(pane.host.calls.at(-1)).toBe('generate {"which":["results"],"live":false,"period":{}}');
});

test("the text for her site is shown and copied, or selected where there is no clipboard", async () => {
  await opened();
  const copied: string[] = [];
  const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
  await pane.click("Copier ce texte");
  expect(pane.words()).toContain("Copié.");
  expect(copied[0]?.replace(/[\u00a0\u202f]/g, " ")).toMatch(
    /^Du 1ᵉʳ janvier 2026 au 7 octobre 2026\.\nStagiaires accueillis : 10\. .*\nSatisfaction : 83 % \(11 réponses\)\. /,
  );
  expect(copied[0]).not.toContain("Abandon");
  Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  await pane.click("Copier ce texte");
  expect(document.querySelector("textarea")?.value).toBe(copied[0]);
});

test("a low answer opens the form filled in; only saving it writes; what a log names already is not offered", async () => {
  await opened();
  expect(pane.words()).not.toContain("La salle était froide");
  expect(pane.words()).not.toContain("RAS");
  await pane.click(/^Noter en amélioration : Prévoir un outillage pour gaucher/);
  expect(pane.heading()).toBe("Noter");
  expect(pane.words()).toContain("Dans votre feuille « Améliorations ».");
  expect((pane.byId("note-source") as HTMLInputElement).value.replace(/[\u00a0\u202f]/g, " ")).toBe(
    "Questionnaire, Émaillage sur cuivre, réponse du 8 août 2026 à 17:07:49",
  );
  expect(pane.host.calls).toEqual([]);
  await pane.type("Action décidée", "Acheter deux pinces pour gaucher");
  await pane.clickOn(pane.byId("save-note"));
  const [, sent = ""] = /^note (.*)$/.exec(pane.host.calls.at(-1) ?? "") ?? [];
  expect(JSON.parse(sent)).toMatchObject([
    { subject: "improvement", date: "2026-11-24", texts: { action: "Acheter deux pinces pour gaucher" } },
  ]);
  expect(pane.heading()).toBe("Résultats");
});

test("the columns of a survey open on it, its questions to be corrected", async () => {
  const table = SOME_RESULTS.tables[SURVEY]!;
  const columns = ["A", "B", "C", "D", "E", "F", "G"].map((column) => ({
    column,
    header: `Question ${column}`,
    cells: ["4"],
  }));
  const snapshot = marjolaine({ recognition: SOME_RESULTS });
  await opened({
    ...snapshot,
    sketches: [...(snapshot.sketches ?? []), { table: SURVEY, sheet: table.sheet, headerRow: 1, columns }],
  });
  await pane.click(/^Corriger les colonnes de « Réponses au formulaire »/);
  expect((pane.byId("sheet") as HTMLSelectElement).selectedOptions[0]?.textContent).toBe("Réponses au formulaire");
  await pane.choose("Colonne F, « Question F »", "remarque");
  await pane.clickOn(pane.byId("apply-columns"));
  expect(pane.host.calls.at(-1)).toMatch(/^correct .*"kind":"survey".*"role":"texts","column":"F"/);
});

test("an indicator leads to them: 2 always, 30 and 32 with a survey; without any, it is said what it takes", async () => {
  pane = await mounted(marjolaine());
  await pane.click("État");
  await pane.clickOn(pane.byId("sign-30"));
  expect(document.getElementById("results")).toBeNull();
  await pane.click(/^Retour/);
  await pane.clickOn(pane.byId("sign-2"));
  await pane.click("Calculer les chiffres à publier");
  expect(pane.words()).toContain("Ni questionnaire ni session");
  await pane.close();
  pane = await mounted(marjolaine({ recognition: SOME_RESULTS }));
  await pane.click("État");
  await pane.clickOn(pane.byId("sign-30"));
  expect(pane.words()).toContain("Réponses au formulaire : 9 réponses");
  await pane.click("Voir les résultats de mes questionnaires");
  expect(pane.heading()).toBe("Résultats");
});

test("very many: ten answers first, then all on a click", async () => {
  await opened(marjolaine({ recognition: MANY_RESULTS }));
  const turns = () => document.querySelectorAll("[id^=turn-]").length;
  expect(turns()).toBe(10);
  await pane.click(/^Voir \d+ autres réponses/);
  expect(turns()).toBeGreaterThan(100);
});
