import { planText } from "../../../src/text/plan";
import { trackerOf } from "../../../src/tracker/model/tracker";
import type { Category, Scope } from "../../../src/tracker/model/assessment";
import { listTasks } from "../../../src/tracker/plan/tasks";
import { assess } from "../../../src/tracker/report/assess";
import { why } from "../../../src/tracker/report/why";
import { day, recognition, row, scope } from "../support";

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

/** Every indicator said to do, nothing shown. */
const nothing = recognition({ rows: Array.from({ length: 33 }, (_, at) => row(at + 5, at + 1, "À faire")) });
const prepared = (change: Partial<Scope>) => {
  const tracker = trackerOf(nothing, scope({ audit: "initial", ...change }), day("2026-11-28"));
  return { tracker, assessment: assess(tracker) };
};

test.each([
  ["BC", 30, "Envoyer les questionnaires de fin et à six mois"],
  ["VAE", 16, "Réunir dépôts de dossier et inscriptions au jury"],
  ["CFA", 30, "Envoyer les enquêtes aux apprentis, entreprises et financeurs"],
  ["OF", 30, "Envoyer les enquêtes à chaud et à froid"],
] as const)("what %s has to produce for indicator %i is in its own words", (category, number, title) => {
  const { tracker, assessment } = prepared({ categories: [category] });
  expect(listTasks(tracker, assessment).find((task) => task.number === number)?.title).toBe(title);
});

test("shared by two categories, it is in the words of training", () => {
  const { tracker, assessment } = prepared({ categories: ["OF", "BC"] });
  expect(listTasks(tracker, assessment).find(({ number }) => number === 30)?.title).toBe(planText.fr.tasks[30]);
});

test.each([
  [["BC"], "bilan de compétences"],
  [["BC", "VAE"], "bilan de compétences, VAE"],
] as const)("a new entrant reads for which categories she is one: %j", (newEntrant: readonly Category[], names) => {
  const { tracker, assessment } = prepared({ categories: ["BC", "VAE"], newEntrant, audit: "surveillance" });
  expect(plain(assessment.audit.sentences.join(" "))).toContain(`Nouvel entrant (${names}) :`);
  const initial = prepared({ categories: [...newEntrant], newEntrant });
  const said = why(initial.tracker, initial.assessment, 11)?.sentences.map(plain) ?? [];
  expect(said.find((sentence) => sentence.startsWith("Nouvel entrant"))).toContain(`(${names})`);
  expect(tracker.scope?.newEntrant).toEqual(newEntrant);
});

test("a body that only accompanies is asked for no document of a training", () => {
  const { assessment } = prepared({ categories: ["BC"] });
  for (const { what } of assessment.missing) expect(what).not.toMatch(/stagiaire|apprenti|émargement|EDOF sheet|jury/i);
});

test("a missing pass rate is left to surveillance for a new entrant, and said to everyone else", () => {
  const sentence = /taux d’obtention absent n’est jamais/;
  const said = (change: Partial<Scope>) => {
    const { tracker, assessment } = prepared({ categories: ["OF"], certifying: true, ...change });
    return why(tracker, assessment, 3)?.sentences.some((one) => sentence.test(one));
  };
  expect([said({}), said({ newEntrant: ["OF"] })]).toEqual([true, false]);
});
