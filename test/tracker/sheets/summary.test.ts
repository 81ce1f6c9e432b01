/** What the summary says beside its counts and in its columns. */
import { sheets } from "../../../src/text/sheets";
import { trackerOf } from "../../../src/tracker/model/tracker";
import { applicability } from "../../../src/tracker/scope/scope";
import { assess } from "../../../src/tracker/report/assess";
import { planSheet, sheetTasks } from "../../../src/tracker/sheets";
import { recognition, row, scope, suivi, day } from "../support";

const TODAY = day("2026-11-23");
const SCOPE = scope();

function texts(sheet: string, statuses: readonly string[]): readonly string[] {
  const tracker = trackerOf(
    recognition({
      tables: [{ ...suivi(false), sheet }],
      rows: statuses.map((word, at) => ({ ...row(at + 5, at + 1, word as "OK"), sheet })),
      warnings: [{ type: "noPlaceForProofs" }],
    }),
    SCOPE,
    TODAY,
  );
  const assessment = assess(tracker);
  const plan = planSheet("summary", {
    tracker,
    scope: SCOPE,
    applicability: applicability(SCOPE, TODAY, "fr"),
    assessment,
    today: TODAY,
    language: "fr",
    notes: new Map(),
    date1904: false,
    ...sheetTasks(tracker, assessment),
  });
  return plan.cells.map(({ value }) => String(value ?? "").replace(/[\u00a0\u202f]/g, " "));
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
