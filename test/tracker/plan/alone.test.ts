/** *Seule ou accompagnée* says only what she gave: without a date, her hours or a reading nothing is concluded. */
import { aloneBrings, aloneFacts, aloneOrNot, aloneSentence, type Alone } from "../../../src/tracker/plan/alone";
import { planWith, type HerTime } from "../../../src/tracker/plan/plan";
import { listTasks } from "../../../src/tracker/plan/tasks";
import type { Scope } from "../../../src/tracker/model/assessment";
import { trackerOf } from "../../../src/tracker/model/tracker";
import { assess } from "../../../src/tracker/report/assess";
import { INDICATORS } from "../../../src/rnq";
import { SUPPOSED_SCOPE } from "../../../src/tracker/scope/scope";
import { day, marjolaine, recognition, row, scope } from "../support";

const { today } = marjolaine;
const ALL_DONE = recognition({
  rows: INDICATORS.map(({ number }) => row(number + 4, number, "OK", { proofs: [`Pièce ${number}`] })),
});

function alone(time: HerTime, asked: Scope = marjolaine.scope, read = marjolaine.recognition): Alone {
  const tracker = trackerOf(read, asked, today);
  const assessment = assess(tracker);
  const plan = planWith(listTasks(tracker, assessment), { today, auditDate: asked.auditDate }, time);
  return aloneOrNot(assessment, plan, time, today);
}
const dated = (auditDate: string | null): Scope => ({
  ...marjolaine.scope,
  auditDate: auditDate ? day(auditDate) : null,
});
const said = (of: Alone, auditDate: string | null, language: "fr" | "en" = "fr") =>
  aloneSentence(of, auditDate ? day(auditDate) : null, language).replace(/[\u00a0\u202f]/g, " ");

test("her hours until the audit are the weeks of work of her plan, margin and time off left out", () => {
  const of = alone({ hoursPerWeek: 2 });
  // 23 November to 4 March: 15 weeks, the last three a margin.
  expect(of).toMatchObject({ verdict: "fits", work: 345, time: 12 * 120, needed: null, majors: [22, 31] });
  const away = { from: day("2026-12-21"), to: day("2027-01-01") };
  expect(alone({ hoursPerWeek: 2, timeOff: [away] }).time).toBe(10 * 120);
  expect(alone({ hoursPerWeek: 2, planStart: day("2027-01-04") }).time).toBe(7 * 120);
});

test.each<readonly [string, HerTime, Scope, Alone["verdict"], RegExp]>([
  ["no date", { hoursPerWeek: 2 }, dated(null), "noDate", /Sans date d’audit/],
  ["a date gone by", { hoursPerWeek: 2 }, dated("2026-10-05"), "past", /5 octobre 2026, est passée/],
  ["no hours given", {}, dated("2027-03-04"), "noHours", /pas dit combien d’heures/],
  [
    "enough time",
    { hoursPerWeek: 2 },
    dated("2027-03-04"),
    "fits",
    /5 h 45 de travail, 24 h d’ici l’audit\. Mais 2 indica/,
  ],
  ["too little", { hoursPerWeek: 0.5 }, dated("2026-12-18"), "short", /Il faudrait 2 h par semaine/],
  ["no week left", { hoursPerWeek: 2 }, dated("2026-11-23"), "short", /plus aucune semaine libre/],
])("%s", (_, time, asked, verdict, sentence) => {
  const of = alone(time, asked);
  expect(of.verdict).toBe(verdict);
  expect(said(of, asked.auditDate)).toMatch(sentence);
  const facts = aloneFacts(of, "fr", (category) => category);
  expect(facts.map(([, value]) => value).join(" ")).not.toContain("undefined");
  // Hours are compared only where both are hers.
  expect(of.time === null).toBe(["noDate", "past", "noHours"].includes(verdict));
});

test("tasks that the weeks cannot hold whole are told although the hours would do", () => {
  const assessment = assess(trackerOf(marjolaine.recognition, marjolaine.scope, today));
  const task = { id: "a", number: 1, title: "", why: "", minutes: 90, state: "todo", gravity: null } as const;
  const asked = dated("2026-12-07");
  const tasks = [task, { ...task, id: "b" }, { ...task, id: "c", minutes: 60 }];
  const plan = planWith(tasks, { today, auditDate: asked.auditDate }, { hoursPerWeek: 2 });
  expect(aloneOrNot({ ...assessment, scope: asked }, plan, { hoursPerWeek: 2 }, today).verdict).toBe("tight");
});

test("nothing read: nothing is told of the work, nor of any indicator", () => {
  const tracker = trackerOf(marjolaine.recognition, marjolaine.scope, today);
  const assessment = { ...assess(tracker), withheld: "noStatus" as const };
  const plan = planWith([], { today, auditDate: marjolaine.scope.auditDate }, { hoursPerWeek: 2 });
  const of = aloneOrNot(assessment, plan, { hoursPerWeek: 2 }, today);
  expect(of).toMatchObject({ verdict: "unread", work: null, time: null, majors: [] });
  expect(said(of, "2027-03-04")).toMatch(/Trop peu de vos statuts/);
  expect(aloneFacts(of, "fr", String).map(([, value]) => value)).toEqual([
    "statuts pas encore lus",
    "statuts pas encore lus",
    "non",
  ]);
});

test("an empty plan is no reason for help", () => {
  const of = alone({ hoursPerWeek: 2 }, scope({ auditDate: day("2026-10-31") }), ALL_DONE);
  expect(of).toMatchObject({ verdict: "done", work: 0, majors: [] });
  expect(said(of, "2026-10-31", "en")).toBe("Your plan is empty: nothing says that you need help.");
});

test("new entrant: yes with what for, no, or not said while the profile is a guess", () => {
  const told = (asked: Scope) => aloneFacts(alone({}, asked), "fr", () => "actions de formation").at(-1)?.[1];
  expect(told(scope({ newEntrant: ["OF"] }))).toBe("oui (actions de formation)");
  expect(told(scope())).toBe("non");
  expect(told(SUPPOSED_SCOPE)).toBe("pas encore dit");
  const brings = (asked: Scope) => aloneBrings(alone({}, asked), "fr").join(" ");
  expect(brings(scope({ newEntrant: ["OF"] }))).toContain("nouvel entrant");
  expect(brings(SUPPOSED_SCOPE)).not.toContain("nouvel entrant");
});

test("help is never said to guarantee anything, in either language", () => {
  for (const language of ["fr", "en"] as const) {
    const brings = aloneBrings(alone({ hoursPerWeek: 0.5 }, dated("2026-12-18")), language);
    expect(brings.length).toBe(5);
    expect(brings.join(" ")).toMatch(/seul l’auditeur conclut|only the auditor concludes/);
  }
});
