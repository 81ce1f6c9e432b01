import { trackerOf } from "../../../src/tracker/model/tracker";
import { assess } from "../../../src/tracker/report/assess";
import type { Scope } from "../../../src/tracker/model/assessment";
import { why } from "../../../src/tracker/report/why";
import { marjolaine, scope } from "../support";

const explain = (number: number, of: Scope = marjolaine.scope, language: "fr" | "en" = "fr") => {
  const tracker = trackerOf(marjolaine.recognition, of, marjolaine.today, { language });
  return why(tracker, assess(tracker), number);
};

test("a missing proof on an always-major indicator, with its sources", () => {
  expect(explain(31)).toEqual({
    sentences: [
      "Le statut dit que c’est fait et le classeur a une place pour les preuves\u00a0: il en manque une.",
      "Indicateur\u00a031\u00a0: toujours majeure.",
      "Dû même sans réclamation.",
      "Réclamation écrite, difficulté, aléa\u00a0: trois choses différentes, à suivre chacune pour elle-même.",
    ],
    sources: [
      "Guide de lecture V9, indicateur\u00a031",
      "Arrêté du 6\u00a0juin\u00a02019 sur les audits, article 5",
      "Décret 2026-728 du 1ᵉʳ\u00a0août\u00a02026\u00a0: retouche de forme, rien à ajouter",
    ],
    conclusion: "Seul l’auditeur conclut.",
  });
});

test("an aged proof says which and since when, a complement says what is added", () => {
  expect(explain(23)?.sentences.join(" ")).toContain(
    "Note de veille réglementaire\u00a0: dernière date le 3\u00a0août\u00a02026",
  );
  expect(explain(12)?.sentences.join(" ")).toContain("violences");
  expect(explain(32)?.sentences.join(" ")).toContain("sans réponse");
  expect(explain(1)?.sentences.join(" ")).toContain("propres actions");
});

test("a new entrant is told that a formalised process is enough", () => {
  expect(explain(22, { ...marjolaine.scope, newEntrant: ["OF"] })?.sentences.join(" ")).toContain("suffirait");
});

test("every indicator in both languages has a sentence and a source, and 33 its doubt", () => {
  const apprenticeship = scope({ ...marjolaine.scope, categories: ["CFA"] });
  for (const language of ["fr", "en"] as const) {
    for (let number = 1; number <= 33; number += 1) {
      const answer = explain(number, apprenticeship, language);
      expect(answer?.sentences.length).toBeGreaterThan(0);
      expect(answer?.sources.length).toBeGreaterThan(0);
    }
    expect(explain(33, apprenticeship, language)?.doubtful).toBeDefined();
  }
  expect(explain(34)).toBeNull();
});

test("a subcontractor is told what is looked at in that position, where the texts say it", () => {
  expect(explain(26)?.sentences).toContain(
    "En sous-traitance\u00a0: réseau propre ou liste transmise par le donneur d’ordre.",
  );
  expect(explain(31)?.sentences.join(" ")).not.toContain("En sous-traitance");
  expect(explain(26, { ...marjolaine.scope, subcontractor: "none" })?.sentences.join(" ")).not.toContain(
    "En sous-traitance",
  );
});
