/** What the summary says beside its counts and in its columns. */
import { sheets } from "../../../src/text/sheets";
import type { CalendarDate } from "../../../src/tracker/cells/dates";
import type { Scope } from "../../../src/tracker/model/assessment";
import type { Recognition } from "../../../src/tracker/model/recognition";
import { trackerOf } from "../../../src/tracker/model/tracker";
import { applicability } from "../../../src/tracker/scope/scope";
import { assess } from "../../../src/tracker/report/assess";
import { planSheet, sheetTasks, type SheetPlan } from "../../../src/tracker/sheets";
import { recognition, row, scope, suivi, day } from "../support";

const TODAY = day("2026-11-23");
const SCOPE = scope();

function texts(sheet: string, statuses: readonly string[], auditDate?: CalendarDate): readonly string[] {
  return textsOf(
    recognition({
      tables: [{ ...suivi(false), sheet }],
      rows: statuses.map((word, at) => ({ ...row(at + 5, at + 1, word as "OK"), sheet })),
      warnings: [{ type: "noPlaceForProofs" }],
    }),
    { ...SCOPE, ...(auditDate && { auditDate }) },
  );
}

const textsOf = (...given: Parameters<typeof planOf>): readonly string[] =>
  planOf(...given).cells.map(({ value }) => String(value ?? "").replace(/[\u00a0\u202f]/g, " "));

function planOf(read: Recognition, of: Scope = SCOPE, language: "fr" | "en" = "fr"): SheetPlan {
  const tracker = trackerOf(read, of, TODAY, { language });
  const assessment = assess(tracker);
  return planSheet("summary", {
    tracker,
    scope: of,
    applicability: applicability(of, TODAY, language),
    assessment,
    today: TODAY,
    language,
    notes: new Map(),
    date1904: false,
    ...sheetTasks(tracker, assessment),
  });
}

const STATUSES = ["OK", "OK", "", "", "", "", "", ""];

test("what is said done without a place for proofs is counted in words", () => {
  const said = texts("Suivi", STATUSES);
  expect(said.some((text) => text.startsWith("2 déclarés, sans preuve connue. Ni colonne ni registre"))).toBe(true);
});

test("the addresses of one sheet read alike: with its name where it fits everywhere, else without it", () => {
  const addresses = (sheet: string) => texts(sheet, STATUSES).filter((text) => /^(.+!)?[A-Z]\d+$/.test(text));
  expect(new Set(addresses("Suivi").map((text) => text.includes("!")))).toEqual(new Set([true]));
  expect(new Set(addresses("Suivi qual").map((text) => text.includes("!")))).toEqual(new Set([false]));
});

test("the indicators to begin with are numbers of indicators, not counts", () => {
  const said = texts("Suivi", ["OK", "En cours", "OK"]);
  expect(said).toContain("n° 1 déclaré, n° 2 en cours");
});

test("what she noted not applicable against her scope says so, and is not simply to do", () => {
  const said = texts("Suivi", ["OK", "N/A", "OK", "OK", "OK", "À faire"]);
  expect(said.filter((text) => text.startsWith("noté non applicable mais dû"))).toHaveLength(1);
});

test.each([
  [["", ""], "non renseignés", "Non renseignés, sans constat"],
  [["bof", "bof"], "non reconnus", "Statuts non reconnus, sans constat"],
  [["bof", ""], "sans statut lu", "Non renseignés ou non reconnus, sans constat"],
])("of %j it says what has no finding, and why", (left, word, title) => {
  const said = texts("Suivi", [...left, ...Array<string>(31).fill("OK")]);
  expect(said).toContain(word);
  expect(said.filter((text) => text.endsWith(", sans constat"))).toEqual([title]);
});

test("a task that is late has one colon at most", () => {
  const { late } = sheets.fr.summary;
  expect(late("Écrire le déroulé").replaceAll("\u00a0", " ")).toBe("En retard : écrire le déroulé");
  expect(late("Compléter\u00a0: convocation").replaceAll("\u00a0", " ")).toBe("En retard, compléter : convocation");
  expect(sheets.en.summary.late("Complete: convocation")).toBe("Late, complete: convocation");
});

test("what finds no room is said with the pace and the margin that leave none", () => {
  const said = (auditDate: string) => texts("Suivi", Array<string>(32).fill("À faire"), day(auditDate));
  const unplaced = (auditDate: string) => said(auditDate).filter((text) => text.startsWith("Sans place avant l’audit"));
  expect(unplaced("2027-01-20")).toEqual([expect.stringMatching(/à 2 h par semaine, 2 semaines de marge : indic/)]);
  expect(unplaced("2026-12-02")).toEqual([expect.stringMatching(/à 2 h par semaine : indicateurs \d/)]);
  expect(unplaced("2028-01-20")).toEqual([]);
});

test("an indicator under way with all its usual proofs is to complete, in a word as small as its column", () => {
  const proofs = ["Programme à objectifs mesurables", "Liste des compétences visées", "Convention avec objectifs"];
  const said = textsOf(recognition({ rows: [row(5, 5, "En cours", { proofs })] }));
  expect(said).toContain("à compléter");
  expect(said).not.toContain("À compléter");
});

describe.each(["fr", "en"] as const)("in %s", (language) => {
  const numbers = Array.from({ length: 33 }, (_, at) => at + 1);
  const of = scope({
    categories: ["OF", "CFA"],
    certifying: true,
    workLinked: true,
    workplace: true,
    overTwoDays: true,
    subcontracts: true,
    audit: "surveillance",
    auditDate: day("2027-01-20"),
    lastAudit: day("2026-02-01"),
    earlier: [{ indicator: 17, gravity: "minor" }],
    complements: Object.fromEntries(numbers.map((number) => [number, "todo" as const])),
  });
  const rows = numbers.map((number) => row(number + 4, number, "OK", { proofs: [`Pièce ${number}`] }));
  const said = () => textsOf(recognition({ rows }), of, language);

  test("what is due of a complement or of the last audit is said whole", () => {
    const due = said().filter((text) => /^(complément 2026|2026 complement|preuve datée|proof dated)/.test(text));
    expect(due.length).toBeGreaterThan(10);
    expect(due.filter((text) => text.includes("…"))).toEqual([]);
    expect(due).toContain(
      language === "fr" ? "preuve datée d’après le dernier audit" : "proof dated after the last audit",
    );
  });
});

test("of a new entrant, what is proven is no longer to prepare", () => {
  const rows = [24, 25].map((number) => row(number, number, number === 24 ? "OK" : "À faire", { proofs: ["Pièce"] }));
  const said = textsOf(recognition({ rows }), scope({ newEntrant: ["OF"], formalised: [11] }));
  const line = said.find((text) => text.startsWith("Nouvel entrant")) ?? "";
  expect(line).toMatch(/prêts : 11 ; à préparer : /);
  expect(line).toMatch(/\b25\b/);
  expect(line).not.toMatch(/\b24\b/);
});

test("a criterion of which nothing applies keeps its place among the bars", () => {
  const { cells, charts } = planOf(recognition({ rows: [row(5, 4, "OK")] }), scope({ subcontractor: "only" }));
  const bars = charts?.[0];
  const values = cells.filter(
    ({ row: at, column }) => column === bars?.valueColumn && at >= bars.top && at <= bars.bottom,
  );
  expect(values.map(({ value }) => typeof value)).toEqual(Array<string>(7).fill("number"));
});
