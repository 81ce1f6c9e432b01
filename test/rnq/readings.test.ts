import {
  AUDIT_RULES,
  DOUBTS,
  JOURNEY_STEPS,
  proofsFor,
  READINGS,
  readingsOn,
  starterSteps,
  stepsFor,
  STRUCTURING_THEMES,
  CHANGES_2026,
  type Category,
} from "../../src/rnq";
import { planText } from "../../src/text/plan";

const ALL: readonly Category[] = ["OF", "BC", "VAE", "CFA"];

/** What guide V9 and decree 2026-728 say of an indicator beyond its label, as it was checked on 28 November 2026. */
test.each([
  [3, "2019", "OF", /taux d’obtention absent n’est jamais une mineure/, "Guide de lecture V9"],
  [14, "2026", "CFA", /ruptures se traitent sans délai/, "Décret 2026-728 du 1ᵉʳ\u00a0août\u00a02026"],
  [17, "2026", "OF", /DUERP.*sans personnel.*à confirmer/, "Guide de lecture V9"],
  [18, "2026", "OF", /Seule, vous pouvez tenir toutes les fonctions/, "Guide de lecture V9"],
  [30, "2026", "BC", /bénéficiaire et de l’équipe seulement/, "Guide de lecture V9"],
  [31, "2019", "VAE", /Réclamation écrite, difficulté, aléa/, "Guide de lecture V9"],
  [33, "2026", "CFA", /dispositif à part/, "Décret 2026-728 du 1ᵉʳ\u00a0août\u00a02026"],
] as const)("indicator %i is read so, under the text of %s, for %s", (number, version, category, said, source) => {
  const [reading, ...others] = readingsOn(number, version, [category]);
  expect(others).toEqual([]);
  expect(reading?.text.fr.replaceAll("\u00a0", " ")).toMatch(said);
  expect(reading?.source.fr).toBe(source);
});

test("what is said of one category or of one text is said of no other", () => {
  expect(readingsOn(30, "2026", ["OF", "VAE", "CFA"])).toEqual([]);
  expect(readingsOn(14, "2019", ["CFA"])).toEqual([]);
  for (const { text } of READINGS) expect(text.en).not.toBe(text.fr);
});

test("only a device of its own proves the evaluation of teaching, in apprenticeship", () => {
  const proving = JOURNEY_STEPS.filter(({ indicators, phase }) => indicators.includes(33) && phase !== "throughout");
  expect(proving.map(({ step, categories }) => [step.fr, categories])).toEqual([
    ["Évaluation des enseignements", ["CFA"]],
  ]);
});

test("breaks of an apprenticeship are handled at once: no sentence speaks of a break at once", () => {
  const said = [CHANGES_2026[14]?.fr, planText.fr.complements[14], readingsOn(14, "2026", ["CFA"])[0]?.text.fr];
  for (const text of said) {
    expect(text).toMatch(/sans délai/);
    expect(text).not.toMatch(/ruptures? sans délai/);
  }
});

test("a new guide holds within two months, and the doubt about the next one says so", () => {
  expect(AUDIT_RULES.guideMonths).toBe(2);
  expect(DOUBTS.guideV10.fr).toMatch(/deux mois/);
});

test("the theme of adaptation is that of 6, 10 and 19", () => {
  const theme = STRUCTURING_THEMES.find(({ name }) => name.fr.startsWith("Adaptation"));
  expect(theme?.indicators).toEqual([6, 10, 19]);
});

describe("what is offered concerns her", () => {
  const FOREIGN: Readonly<Record<Category, RegExp>> = {
    OF: /apprenti|\bVAE\b|jury|\bbilan de compétences|préalable signé|maître d’|alternance|tuteur/i,
    BC: /apprenti|stagiaire|\bVAE\b|jury|émargement|tuteur|alternance|entreprises|financeur|certification|pédagogique de l/i,
    VAE: /apprenti|stagiaire|test final|tuteur|alternance|six mois/i,
    CFA: /\bVAE\b|jury|six mois|phase d’investigation/i,
  };
  const NUMBERS: Readonly<Record<Category, readonly number[]>> = {
    OF: [1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 17, 18, 19, 21, 22, 30],
    BC: [1, 2, 4, 5, 6, 9, 10, 11, 12, 17, 18, 19, 21, 22, 30],
    VAE: [1, 4, 5, 6, 9, 10, 11, 12, 16, 19, 21, 30],
    CFA: [4, 11, 12, 13, 14, 15, 20, 29, 30, 33],
  };
  test.each(ALL)("proofs of %s", (category) => {
    for (const number of NUMBERS[category]) {
      const { fr, en } = proofsFor(number, { categories: [category], certifying: false, workLinked: false });
      expect(fr.length).toBeGreaterThanOrEqual(3);
      expect(en).toHaveLength(fr.length);
      for (const proof of fr) expect(proof).not.toMatch(FOREIGN[category]);
    }
  });
  test("proofs of two categories stand side by side, each once", () => {
    const { fr } = proofsFor(30, { categories: ["OF", "BC"], certifying: false, workLinked: false });
    expect(fr).toContain("Enquête à froid");
    expect(fr).toContain("Questionnaire à six mois");
    expect(new Set(fr).size).toBe(fr.length);
  });
  test.each([
    ["BC", ["Phase préliminaire", "Phase d’investigation", "Phase de conclusion", "Entretien à six mois"]],
    ["VAE", ["Étude de faisabilité, recevabilité", "Préparation et passage devant le jury"]],
    ["CFA", ["Accompagnement de l’apprenti", "Évaluation des enseignements"]],
  ] as const)("a journey of %s to start from has its own steps, and no step of another", (category, own) => {
    const names = starterSteps([category]).map(({ step }) => step.fr);
    expect(names).toEqual(expect.arrayContaining([...own]));
    const foreign = JOURNEY_STEPS.filter((step) => step.categories && !step.categories.includes(category));
    for (const { step } of foreign) expect(names).not.toContain(step.fr);
    expect(stepsFor([category])).not.toEqual(expect.arrayContaining(foreign));
  });
  test("a training journey is the usual six steps", () => {
    expect(starterSteps(["OF"])).toHaveLength(6);
    expect(starterSteps([])).toEqual(starterSteps(["OF"]));
  });
});
