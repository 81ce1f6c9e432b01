/** What a task is called beside what her workbook shows already. */
import { documentsOfTasks } from "../../../src/text/plan/named";
import { planText } from "../../../src/text/plan";
import { trackerOf } from "../../../src/tracker/model/tracker";
import type { Recognition } from "../../../src/tracker/model/recognition";
import { planWith } from "../../../src/tracker/plan/plan";
import { listTasks } from "../../../src/tracker/plan/tasks";
import { assess } from "../../../src/tracker/report/assess";
import { day, entry, recognition, row, scope } from "../support";

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

function titleFor(number: number, part: Partial<Recognition>, language: "fr" | "en" = "fr"): string {
  const tracker = trackerOf(recognition(part), scope(), day("2026-11-28"), { language });
  return plain(listTasks(tracker, assess(tracker)).find(({ id }) => id === String(number))?.title ?? "");
}

test.each([
  ["fr", 6, "En cours", "Déroulé de la formation", /^Compléter : /, /déroulé/i],
  ["fr", 12, "NC", "Procédure : abandons de stagiaires", /^Compléter : /, /procédure/i],
  ["fr", 26, "À faire", "Ma liste de partenaires handicap", /^Compléter : /, /liste/i],
  ["fr", 32, "", "Plan d'amélioration 2026", /^Renseigner le statut, puis compléter : /, /plan d.amélioration/i],
  ["en", 31, "En cours", "Complaint procedure", /^Complete: /, /procedure/i],
  // A workbook in French, read in English.
  ["en", 9, "En cours", "Livret d'accueil 2026", /^Complete: /, /booklet/i],
] as const)("in %s, what %i has to produce leaves out what is there", (language, number, word, proof, says, never) => {
  const title = titleFor(number, { rows: [row(5, number, word, { proofs: [proof] })] }, language);
  expect(title).toMatch(says);
  expect(title).not.toMatch(never);
});

test("a document noted for another indicator is there too", () => {
  const rows = [row(5, 6, "À faire"), row(6, 10, "OK", { proofs: ["Scénario pédagogique"] })];
  expect(titleFor(6, { rows })).toMatch(/^Compléter : /);
});

test.each([
  [31, "Dossier complet du groupe"],
  [6, "Plan de rangement des supports"],
  [12, "Procédure d'achat"],
  [32, "Plan d'accès"],
] as const)("for %i, « %s » is another document", (number, proof) => {
  expect(titleFor(number, { rows: [row(5, number, "À faire", { proofs: [proof] })] })).toBe(planText.fr.tasks[number]);
});

test("with nothing of it there, the whole of it is to produce", () => {
  const rows = [row(5, 6, "En cours", { proofs: ["Photo de la salle"] })];
  expect(titleFor(6, { rows })).toBe(planText.fr.tasks[6]);
});

test.each([
  ["À réviser", "Terminer : Grille du formateur"],
  ["Refusé", "Remplacer : Grille du formateur"],
])("a proof that its register notes « %s » is the one to work on", (statusText, title) => {
  const register = [entry(2, "Grille du formateur", [18], { statusText })];
  expect(titleFor(18, { rows: [row(5, 18, "OK")], register })).toBe(title);
});

test("one in force beside it takes its place", () => {
  const register = [
    entry(2, "Grille du formateur", [18], { statusText: "Brouillon" }),
    entry(3, "Contrat de travail", [18]),
  ];
  expect(titleFor(18, { rows: [row(5, 18, "En cours")], register })).toBe(planText.fr.tasks[18]);
});

test("the documents of a task are told in both languages, for indicators that have one", () => {
  expect(Object.keys(documentsOfTasks.en)).toEqual(Object.keys(documentsOfTasks.fr));
  for (const number of Object.keys(documentsOfTasks.fr)) expect(planText.fr.tasks).toHaveProperty(number);
});

describe("one document for several indicators", () => {
  const NUMBERS = [17, 18, 19] as const;
  const tasksFor = (titles: readonly [string, string, string], deadlines: readonly (string | null)[] = []) => {
    const register = NUMBERS.map((number, at) =>
      entry(at + 2, titles[at] ?? "", [number], { statusText: "Brouillon" }),
    );
    const rows = NUMBERS.map((number, at) => {
      const deadline = deadlines[at];
      return row(at + 5, number, "OK", deadline ? { deadline: day(deadline) } : {});
    });
    const tracker = trackerOf(recognition({ rows, register }), scope(), day("2026-11-28"));
    return listTasks(tracker, assess(tracker)).filter(({ id }) => NUMBERS.some((number) => id === String(number)));
  };
  const ONE = ["Livret des moyens", "Livret des moyens", "livret des moyens"] as const;

  test("is finished once, and read again for the others", () => {
    const apart = tasksFor(["Livret des moyens", "Qui fait quoi", "Guide des supports"]);
    expect(Math.min(...apart.map(({ minutes }) => minutes))).toBeGreaterThan(15);
    expect(apart.every(({ after }) => after === undefined)).toBe(true);
    const once = tasksFor(ONE);
    const [first, ...others] = once;
    expect(first?.minutes).toBe(apart.find(({ id }) => id === first?.id)?.minutes);
    expect(others.map(({ minutes, after }) => [minutes, after])).toEqual([
      [15, first?.id],
      [15, first?.id],
    ]);
  });

  test("is finished for the one due first, and read again after that, however well it would fit before", () => {
    const tasks = tasksFor(ONE, [null, "2026-12-04", null]);
    expect(tasks.filter(({ after }) => after === undefined).map(({ id }) => id)).toEqual(["18"]);
    const today = day("2026-11-28");
    const long = { ...tasks.find(({ id }) => id === "18")!, minutes: 300, deadline: day("2027-02-01") };
    const plan = planWith([...tasks.filter(({ id }) => id !== "18"), long], { today, auditDate: null }, {});
    const ids = plan.weeks.flatMap(({ tasks: planned }) => planned.map(({ task: { id } }) => id));
    expect(ids.slice(0, 3)).toEqual(["18", "18", "18"]);
    expect(new Set(ids.slice(3))).toEqual(new Set(["17", "19"]));
  });
});
