/** The two sheets of every workbook, crossed: what one lists the other never calls missing, and nothing stands in the past. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { documentsOfTasks } from "../../../src/text/plan/named";
import { addDays } from "../../../src/tracker/cells/dates";
import { fold } from "../../../src/tracker/cells/words";
import type { Category } from "../../../src/tracker/model/assessment";
import type { Recognition } from "../../../src/tracker/model/recognition";
import { recognise } from "../../../src/tracker/recognise";
import { trackerOf } from "../../../src/tracker/model/tracker";
import { planCalendar } from "../../../src/tracker/plan/asCalendar";
import { dueItems } from "../../../src/tracker/plan/due";
import { planWith } from "../../../src/tracker/plan/plan";
import { listTasks } from "../../../src/tracker/plan/tasks";
import { wholeTitle } from "../../../src/tracker/plan/titles";
import { assess } from "../../../src/tracker/report/assess";
import { applicability } from "../../../src/tracker/scope/scope";
import { planSheet, sheetTasks, type SheetContext } from "../../../src/tracker/sheets";
import { listProofs } from "../../../src/tracker/sheets/parts/proofs";
import { gridOf } from "../../support/grid";
import { day, scope } from "../support";
import { amount, someOf } from "../../support/someOf";

const FOLDER = path.join(__dirname, "../../workbooks");
const WORKBOOKS = ["", "wild"].flatMap((folder) =>
  readdirSync(path.join(FOLDER, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => path.join(folder, name)),
);
const readOf = (name: string): Recognition => recognise(gridOf(readFileSync(path.join(FOLDER, name))));

/** A Saturday, a Monday, a Thursday: the week to come, and this one. */
const DAYS = ["2026-11-28", "2026-11-30", "2026-12-03"] as const;
const BODIES: readonly (readonly Category[])[] = [["OF"], ["CFA"], ["BC"]];

function contextOf(read: Recognition, date: string, categories: readonly Category[]) {
  const today = day(date);
  const of = scope({ categories, auditDate: addDays(today, 45), lastAudit: day("2025-03-04"), audit: "surveillance" });
  const tracker = trackerOf(read, of, today);
  const assessment = assess(tracker);
  const context: SheetContext = {
    tracker,
    scope: of,
    applicability: applicability(of, today),
    assessment,
    today,
    language: "fr",
    notes: new Map(),
    date1904: false,
    ...sheetTasks(tracker, assessment),
  };
  return { context, tracker, assessment, today };
}

/** What a sentence of *Ce qui manque* names: its examples, after the colon. */
const named = (what: string): readonly string[] =>
  what
    .replaceAll("\u00a0", " ")
    .split(/\.(?:\s|$)/)
    .flatMap((sentence) => sentence.split(", par exemple : ")[1]?.split(", ") ?? []);
/** Words that tell a document from another, by their first five letters. */
const stems = (text: string) =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= 4)
    .map((word) => word.slice(0, 5));
const isNamedBy = (document: string, example: string) => {
  const wanted = stems(example);
  const has = new Set(stems(document));
  return wanted.length > 0 && wanted.every((stem) => has.has(stem));
};

test("the reader of examples would see one that is there", () => {
  expect(named("Aucune preuve trouvée, par exemple : test ou QCM d’entrée, auto-positionnement complété.")).toContain(
    "auto-positionnement complété",
  );
  expect(isNamedBy("Registre des réclamations 2026", "registre des réclamations")).toBe(true);
  expect(isNamedBy("Registre des présences", "registre des réclamations")).toBe(false);
});

/** So that nothing passes for want of anything to cross. */
let examples = 0;
let documents = 0;
afterAll(() => expect([examples > amount(1000, 300), documents > amount(500, 150)]).toEqual([true, true]));

describe.each(someOf(WORKBOOKS, 12))("%s", (name) => {
  const read = readOf(name);
  test.each(BODIES)("no document of the file of proofs is called missing in the summary, for %s", (category) => {
    const { context, assessment } = contextOf(read, DAYS[0], [category as Category]);
    const listed = [...listProofs({ ...context, allProofs: true }).values()].flatMap((one) => one.listed);
    const printed = new Set(planSheet("dossier", context).cells.map(({ value }) => value));
    for (const { proof } of [...listProofs(context)].flatMap(([number, one]) =>
      context.applicability.indicators[number - 1]?.applies ? one.listed : [],
    ))
      expect(printed).toContain(proof);
    for (const { number, what } of assessment.missing)
      for (const example of named(what))
        for (const { proof } of listed)
          expect([number, example, proof, isNamedBy(proof, example)]).toEqual([number, example, proof, false]);
    examples += assessment.missing.flatMap(({ what }) => named(what)).length;
    documents += listed.length;
  });

  test.each(BODIES)("no task of the plan has a document written that the file of proofs lists, for %s", (category) => {
    const { context } = contextOf(read, DAYS[0], [category as Category]);
    const { scope: of } = context;
    const listed = [...listProofs({ ...context, allProofs: true }).values()].flatMap((one) => one.listed);
    for (const { indicator, text } of context.tasks) {
      if (indicator === null || text !== wholeTitle(indicator, { language: "fr", scope: of })) continue;
      for (const name of (documentsOfTasks.fr[indicator] ?? []).flatMap((names) => names.split("/")))
        for (const { proof } of listed)
          expect([indicator, name, proof, isNamedBy(proof, name)]).toEqual([indicator, name, proof, false]);
    }
  });

  test.each(DAYS)("nothing is placed before %s: no task, no week, no date of the calendar", (date) => {
    const { context, tracker, assessment, today } = contextOf(read, date, ["OF"]);
    for (const { before } of context.tasks) if (before !== null) expect(before >= today).toBe(true);
    const plan = planWith(listTasks(tracker, assessment), { today, auditDate: assessment.scope.auditDate }, {});
    for (const week of plan.weeks) expect(week.to >= today).toBe(true);
    const due = dueItems(tracker, assessment, 5 * 366);
    for (const { placed } of due) expect(placed >= today).toBe(true);
    const starts = [...planCalendar(plan, due, today).matchAll(/^DTSTART;VALUE=DATE:(\d{8})/gm)].map(([, one]) => one);
    for (const start of starts) expect(Number(start)).toBeGreaterThanOrEqual(Number(date.replaceAll("-", "")));
  });

  test.each(DAYS)("what is late on %s comes first of what is due that week", (date) => {
    const { tasks } = contextOf(read, date, ["OF"]).context;
    tasks.forEach(({ before, late }, at) => {
      const next = tasks[at + 1];
      if (next !== undefined && next.before === before && next.late) expect(late).toBe(true);
    });
  });

  test("a task is due before the audit, or said to have no room", () => {
    const { context, assessment } = contextOf(read, DAYS[0], ["OF"]);
    const { auditDate } = assessment.scope;
    for (const { before, indicator } of context.tasks) {
      if (before === null) expect(context.unplaced).toContain(indicator);
      else expect(before < (auditDate ?? "9999")).toBe(true);
    }
  });
});
