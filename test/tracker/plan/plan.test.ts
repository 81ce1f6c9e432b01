import { trackerOf } from "../../../src/tracker/model/tracker";
import { assess } from "../../../src/tracker/report/assess";
import type { Scope } from "../../../src/tracker/model/assessment";
import { makePlan, mondayOf, thisWeek, type PlanOptions } from "../../../src/tracker/plan/plan";
import { listTasks, type Task } from "../../../src/tracker/plan/tasks";
import { day, entry, marjolaine, recognition, row, SAMPLES, sample, scope } from "../support";

const { today } = marjolaine;
const tasksOf = (of = marjolaine.recognition, asked: Scope = marjolaine.scope, language: "fr" | "en" = "fr") => {
  const tracker = trackerOf(of, asked, today, { language });
  return listTasks(tracker, assess(tracker));
};
const ids = (tasks: readonly Task[]) => tasks.map(({ id }) => id);
const task = (id: string, minutes: number, more: Partial<Task> = {}): Task => ({
  id,
  number: 1,
  title: id,
  why: "",
  minutes,
  state: "todo",
  gravity: "minor",
  ...more,
});
const planned = (tasks: readonly Task[], options: Partial<PlanOptions> = {}) =>
  makePlan(tasks, { today, auditDate: day("2027-03-04"), ...options });

describe("tasks", () => {
  test("Marjolaine: the major first, structuring themes early, what is not filled in last", () => {
    expect(ids(tasksOf())).toEqual(["31", "30", "12-2026", "23-review", "22", "32-2026", "18", "25"]);
    expect(tasksOf().map(({ minutes }) => minutes)).toEqual([60, 45, 30, 15, 90, 30, 45, 30]);
    expect(tasksOf()[0]).toMatchObject({
      title: "Écrire la procédure de réclamation et ouvrir le registre",
      why: "Indicateur\u00a031, toujours majeure. Dû même sans réclamation.",
      at: "Suivi!E25",
    });
    expect(tasksOf()[3]?.why).toBe("Indicateur\u00a023, dernière date le 3\u00a0août.");
  });
  test("a task goes when its proof is in the tracker", () => {
    const proven = {
      ...marjolaine.recognition,
      register: [...marjolaine.recognition.register, entry(3, "Procédure de réclamation", [31])],
    };
    expect(ids(tasksOf(proven))).not.toContain("31");
  });
  test("each of the 33 indicators has a task and each extended one its complement, in both languages", () => {
    const all = scope({
      categories: ["OF", "CFA"],
      subcontracts: true,
      complements: Object.fromEntries([...Array(33).keys()].map((n) => [n + 1, "todo" as const])),
    });
    const rows = recognition({ rows: [...Array(33).keys()].map((n) => row(n + 5, n + 1, "À faire")) });
    for (const language of ["fr", "en"] as const) {
      const tasks = tasksOf(rows, all, language);
      expect(tasks).toHaveLength(33 + 11);
      for (const one of tasks) expect([one.title !== "", one.why !== "", one.minutes > 0]).toEqual([true, true, true]);
    }
  });
});

test("what the decree adds is not late by a deadline that she gave for something else", () => {
  const rows = recognition({ rows: [row(5, 12, "En cours", { deadline: day("2026-09-01") })] });
  const tasks = tasksOf(rows, scope({ complements: { 12: "todo" } }));
  expect(tasks.map(({ id, deadline }) => [id, deadline]).filter(([id]) => String(id).startsWith("12"))).toEqual([
    ["12", "2026-09-01"],
    ["12-2026", undefined],
  ]);
});

describe("the order", () => {
  /** Information of the public, adaptation of means, competence, feedback, complaints, improvement. */
  const THEMES = [[1, 2], [6, 10, 19], [21, 22], [30], [31], [32]];
  const all = (word: "À faire" | "", of: Partial<Scope> = {}) =>
    tasksOf(
      recognition({ rows: [...Array(32).keys()].map((n) => row(n + 5, n + 1, word)) }),
      scope({ categories: ["OF"], certifying: true, subcontracts: true, ...of }),
    );
  const numbers = (tasks: readonly Task[]) => tasks.map(({ number }) => number);

  test("probable majors first, those of the six structuring themes at their head, then the structuring minors", () => {
    const tasks = all("À faire");
    const majors = tasks.filter(({ gravity }) => gravity === "major");
    expect(tasks.slice(0, majors.length)).toEqual(majors);
    expect(numbers(majors).slice(0, 6)).toEqual([6, 10, 21, 22, 31, 32]);
    expect(numbers(tasks).slice(majors.length, majors.length + 4)).toEqual([1, 2, 19, 30]);
  });
  test("on a tracker that is not filled in, the six themes come first and nothing is a finding", () => {
    const tasks = all("");
    const early = numbers(tasks).slice(0, THEMES.flat().length);
    for (const theme of THEMES) expect(theme.every((number) => early.includes(number))).toBe(true);
    expect(tasks.every(({ gravity }) => gravity === null)).toBe(true);
  });
  test("what was planned and not done is planned again from today on, before the audit", () => {
    const tasks = tasksOf();
    const first = planned(tasks);
    const later = planned(tasks, { today: day("2026-12-08") });
    const placed = (plan: typeof first) => plan.weeks.flatMap((week) => week.tasks.map((one) => one.task.id));
    expect(ids(thisWeek(first, today).tasks.map((one) => one.task))).toEqual(
      ids(thisWeek(later, day("2026-12-08")).tasks.map((one) => one.task)),
    );
    expect(new Set(placed(later))).toEqual(new Set(placed(first)));
    expect(later.weeks[0]?.from).toBe("2026-12-07");
    expect(later.weeks[later.weeks.length - 1]).toMatchObject({ kind: "slack", minutes: 0 });
  });
});

describe("plan", () => {
  test("Marjolaine's week: three things, two hours, and the plan ends before the audit with its margin", () => {
    const plan = planned(tasksOf());
    const week = thisWeek(plan, today);
    expect(ids(week.tasks.map((one) => one.task))).toEqual(["31", "30", "23-review"]);
    expect(week).toMatchObject({ from: "2026-11-23", to: "2026-11-29", minutes: 120 });
    expect(plan.weeks).toHaveLength(15);
    expect(plan.weeks.filter(({ kind }) => kind === "holiday")).toEqual([]);
    expect(plan.weeks.slice(-3).map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ["slack", 0],
      ["slack", 0],
      ["slack", 0],
    ]);
    expect(plan.unplaced).toEqual([]);
    expect(plan.totalMinutes).toBe(345);
  });
  test("no week exceeds its hours, nothing is lost, a long task is spread", () => {
    const tasks = [task("long", 300), task("a", 50), task("b", 80)];
    const plan = planned(tasks, { hoursPerWeek: 2 });
    for (const week of plan.weeks) expect(week.minutes).toBeLessThanOrEqual(week.kind === "work" ? 120 : 0);
    const spent = (id: string) =>
      plan.weeks
        .flatMap((week) => week.tasks)
        .filter((one) => one.task.id === id)
        .reduce((sum, { minutes }) => sum + minutes, 0);
    expect([spent("long"), spent("a"), spent("b")]).toEqual([300, 50, 80]);
  });
  test("what does not fit is told, with the hours a week that would do", () => {
    const plan = planned([task("a", 600), task("b", 600)], { auditDate: day("2026-12-20"), hoursPerWeek: 2 });
    const placed = plan.weeks.reduce((sum, { minutes }) => sum + minutes, 0);
    expect(plan.unplaced.reduce((sum, { minutes }) => sum + minutes, placed)).toBe(1200);
    expect(plan.hoursNeeded).toBe(7);
  });
  test("a deadline of this week comes first; a past start changes nothing, a later one leaves this week free", () => {
    const tasks = [task("a", 60), task("b", 60, { deadline: day("2026-11-27") })];
    expect(ids(thisWeek(planned(tasks), today).tasks.map((one) => one.task))).toEqual(["b", "a"]);
    expect(thisWeek(planned(tasks, { start: day("2026-01-01") }), today).minutes).toBe(120);
    expect(thisWeek(planned(tasks, { start: day("2026-12-01") }), today).tasks).toEqual([]);
  });
  test("without a date of audit twelve weeks; on the eve or after the audit no week of work is invented", () => {
    expect(planned([task("a", 60)], { auditDate: null }).weeks).toHaveLength(12);
    expect(planned([task("a", 60)], { auditDate: day("2026-11-24") }).weeks).toHaveLength(1);
    expect(planned([task("a", 60)], { auditDate: day("2026-11-01") })).toMatchObject({
      weeks: [],
      hoursNeeded: null,
      unplaced: { length: 1 },
    });
  });
  const away = (from: string, to: string) => ({ from: day(from), to: day(to) });
  test.each([
    [[away("2026-11-25", "2026-11-27")], ["2026-11-23"]],
    [[away("2026-11-26", "2026-11-29")], []],
    [[away("2026-11-26", "2026-12-02")], ["2026-11-30"]],
    [[away("2026-12-21", "2027-01-03")], ["2026-12-21", "2026-12-28"]],
    [[away("2026-12-01", "2026-12-01"), away("2026-12-03", "2026-12-04")], ["2026-11-30"]],
    [[], []],
  ])("off %j, the weeks of %j are left free: those without most of their five days", (timeOff, weeks) => {
    const plan = planned([task("a", 60)], { timeOff });
    expect(plan.weeks.filter(({ kind }) => kind === "holiday").map(({ from }) => from)).toEqual(weeks);
    for (const week of plan.weeks.filter(({ kind }) => kind === "holiday")) expect(week.tasks).toEqual([]);
  });
  test("what is overdue comes before everything else, whatever it weighs, and no week is before this one", () => {
    const tasks = [
      task("a", 60),
      task("b", 60, { deadline: day("2026-11-27") }),
      task("c", 60, { deadline: day("2026-10-02"), gravity: null, state: "blank" }),
    ];
    const plan = planned(tasks, { hoursPerWeek: 3 });
    expect(ids(thisWeek(plan, today).tasks.map((one) => one.task))).toEqual(["c", "b", "a"]);
    for (const { to } of plan.weeks) expect(to >= today).toBe(true);
  });
  test("weeks start on Monday", () => {
    expect(["2026-11-22", "2026-11-23", "2026-11-29", "1969-12-31"].map((date) => mondayOf(day(date)))).toEqual([
      "2026-11-16",
      "2026-11-23",
      "2026-11-23",
      "1969-12-29",
    ]);
  });
  test.each(SAMPLES)("%s: everything is placed or told", (name) => {
    const tasks = tasksOf(sample(name), scope({ categories: ["OF", "CFA"] }));
    const plan = planned(tasks, { hoursPerWeek: 3 });
    const placed = [...plan.weeks.flatMap((week) => week.tasks), ...plan.unplaced].reduce(
      (sum, { minutes }) => sum + minutes,
      0,
    );
    expect(placed).toBe(plan.totalMinutes);
  });
});
