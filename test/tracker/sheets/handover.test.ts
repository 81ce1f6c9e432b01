/** *Accompagnement*: what is open, always major first; her notes stay with their indicator, whatever becomes of it. */
import type { CellValue } from "../../../src/tracker/cells/grid";
import { trackerOf } from "../../../src/tracker/model/tracker";
import type { Recognition } from "../../../src/tracker/model/recognition";
import { assess } from "../../../src/tracker/report/assess";
import { applicability } from "../../../src/tracker/scope/scope";
import { planSheet, readNotes, sheetTasks, type SheetContext, type SheetPlan } from "../../../src/tracker/sheets";
import { cut } from "../../support/cutCells";
import { entry, marjolaine, recognition, row, SAMPLES, sample, scope } from "../support";

const { today } = marjolaine;

function contextOf(
  read: Recognition = marjolaine.recognition,
  more: Partial<SheetContext> & { readonly language?: "fr" | "en" } = {},
  asked = marjolaine.scope,
): SheetContext {
  const language = more.language ?? "fr";
  const tracker = trackerOf(read, asked, today, { language });
  const assessment = assess(tracker);
  return {
    tracker,
    scope: asked,
    applicability: applicability(asked, today, language),
    assessment,
    ...sheetTasks(tracker, assessment, { hoursPerWeek: 2 }),
    today,
    date1904: false,
    language,
    body: "Atelier Marjolaine",
    notes: new Map(),
    ...more,
  };
}
const valuesOf = (plan: SheetPlan): CellValue[][] => {
  const rows: CellValue[][] = plan.heights.map(() => plan.widths.map(() => null));
  for (const { row: at, column, value } of plan.cells) (rows[at] as CellValue[])[column] = value;
  return rows;
};
const texts = (plan: SheetPlan) =>
  plan.cells.map(({ value }) => String(value ?? "").replace(/[\u00a0\u202f]/g, " ")).join("\n");
const numbers = (plan: SheetPlan) =>
  plan.cells.filter(({ column, value }) => column === 0 && typeof value === "number").map(({ value }) => value);

test("always major first, then the others, with what is missing and who does it", () => {
  const plan = planSheet("handover", contextOf());
  expect(numbers(plan)).toEqual([22, 31, 18, 25, 30]);
  expect(texts(plan)).toContain("5 h 45 (nos estimations)");
  expect(texts(plan)).toContain("24 h");
  expect(plan.free.map(({ key }) => key)).toEqual(["22", "31", "18", "25", "30"]);
});

test("each head stands over what it heads", () => {
  const { cells } = planSheet("handover", contextOf());
  const heads = cells.filter(({ row: at }) => at === cells.find(({ value }) => value === "Ce qui manque")?.row);
  const first = cells.filter(({ row: at }) => at === (heads[0]?.row ?? 0) + 1);
  expect(heads).toHaveLength(5);
  expect(heads.map(({ style }) => style.indent ?? 0)).toEqual(first.map(({ style }) => style.indent ?? 0));
  expect(first.some(({ style }) => style.indent === 1)).toBe(true);
});

test.each([...SAMPLES, "marjolaine"])("%s: nothing cut, in both languages", (name) => {
  for (const language of ["fr", "en"] as const) {
    const read = name === "marjolaine" ? marjolaine.recognition : sample(name);
    const plan = planSheet("handover", contextOf(read, { language }, scope()));
    expect(cut(plan)).toEqual([]);
  }
});

test("her notes stay: at their indicator, under what is proven since, or with their lost row", () => {
  const plan = planSheet("handover", contextOf());
  const written = valuesOf(plan);
  const write = (number: number, note: string) => {
    const at = written.findIndex(([first]) => first === number);
    (written[at] as CellValue[])[4] = note;
  };
  write(31, "=Paul, avant Noël");
  write(30, "moi");
  (written[1] as CellValue[])[4] = "sans ligne";
  const notes = readNotes("handover", written);
  const proven: Recognition = {
    ...marjolaine.recognition,
    register: [...marjolaine.recognition.register, entry(3, "Procédure de réclamation", [31])],
  };
  const next = planSheet("handover", contextOf(proven, { notes, language: "en" }));
  const lines = valuesOf(next).filter((line) => line[4] !== null && line[4] !== undefined);
  expect(lines.map((line) => [line[0], line[4]])).toEqual(
    expect.arrayContaining([
      [31, "=Paul, avant Noël"],
      [30, "moi"],
      [null, "sans ligne"],
    ]),
  );
  expect(texts(next)).toContain("Proven since, with a note");
  const again = planSheet("handover", contextOf(undefined, { notes: readNotes("handover", valuesOf(next)) }));
  expect(valuesOf(again).find(([first]) => first === 31)?.[4]).toBe("=Paul, avant Noël");
});

test("nothing read: no list, no figure, and her notes are kept", () => {
  const unread = recognition({ rows: [row(5, 1, "???"), row(6, 2, "???")] });
  const plan = planSheet("handover", contextOf(unread, { notes: new Map([["31", "Paul"]]) }));
  expect(texts(plan)).toContain("statuts pas encore lus");
  expect(texts(plan)).not.toMatch(/prouvés? sur/);
  // Her note's own line, and no other.
  const listed = valuesOf(plan).filter(([first]) => typeof first === "number");
  expect(listed.map(([first, label, , , who]) => [first, label, who])).toEqual([[31, null, "Paul"]]);
});

test.each(["fr", "en"] as const)("in %s, it speaks of her to someone else, and to nobody", (language) => {
  for (const hoursPerWeek of [undefined, 1, 8]) {
    const context = contextOf(undefined, { language });
    const tasks = sheetTasks(context.tracker, context.assessment, hoursPerWeek === undefined ? {} : { hoursPerWeek });
    expect(texts(planSheet("handover", { ...context, ...tasks }))).not.toMatch(/\b(vous|votre|vos|you|your)\b/i);
  }
});

test("over a page, the heads of a list come back once, and none is left at the foot", () => {
  const all = recognition({ rows: Array.from({ length: 33 }, (_, at) => row(at + 5, at + 1, "À faire")) });
  const plan = planSheet("handover", contextOf(all));
  const isHead = (at: number) => plan.cells.some((cell) => cell.row === at && cell.value === "Ce qui manque");
  const heads = plan.heights.flatMap((_, at) => (isHead(at) ? [at] : []));
  expect(plan.page.breaks.length).toBeGreaterThan(0);
  for (const at of heads) expect([at, isHead(at + 1), plan.page.breaks.includes(at + 1)]).toEqual([at, false, false]);
  for (const at of plan.page.breaks)
    if (typeof valuesOf(plan)[at]?.[0] === "number") expect([at, "starts without its heads"]).toEqual([]);
});
