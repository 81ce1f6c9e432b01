/** What the journey sheet says of indicators, without calling proven what is not. */
import { trackerOf } from "../../../src/tracker/model/tracker";
import type { IndicatorRow, JourneyStep, Recognition } from "../../../src/tracker/model/recognition";
import { applicability } from "../../../src/tracker/scope/scope";
import { assess } from "../../../src/tracker/report/assess";
import { planSheet } from "../../../src/tracker/sheets";
import type { SheetPlan } from "../../../src/tracker/sheets/parts/plan";
import { day, recognition, row, scope } from "../support";

const TODAY = day("2026-11-28");

const plain = (value: unknown) => String(value ?? "").replaceAll(/[\u00a0\u202f]/g, " ");

function cellsOf(part: Partial<Recognition>, language: "fr" | "en" = "fr"): SheetPlan["cells"] {
  const of = scope();
  const tracker = trackerOf(recognition(part), of, TODAY, { language });
  const assessment = assess(tracker);
  const { cells } = planSheet("journey", {
    tracker,
    scope: of,
    applicability: applicability(of, TODAY, language),
    assessment,
    tasks: [],
    weeks: [],
    unplaced: [],
    pace: { minutesPerWeek: 120, weeksOfMargin: 0 },
    today: TODAY,
    language,
    notes: new Map(),
    date1904: false,
  });
  return cells;
}

const textsOf = (...given: Parameters<typeof cellsOf>) => cellsOf(...given).map(({ value }) => plain(value));

const step = (at: number, name: string, indicators: readonly number[]): JourneyStep => ({
  table: 1,
  sheet: "Chemin",
  row: at,
  step: name,
  indicators,
  documents: ["Fiche navette"],
  status: "compliant",
});

test("a gap with a proof beside it is not called proven", () => {
  const rows = [row(5, 17, "NC", { proofs: ["Photo de l'atelier"] }), row(6, 4, "NC")];
  const said = textsOf({ rows, journey: [step(2, "Accueil", [4])] });
  expect(said).toContain("preuves notées ailleurs : 17");
  expect(said.join(" ")).not.toMatch(/prouvé|prouve /i);
});

test.each([
  ["fr", "Aucune étape, aucune ligne dans votre tableau.", "Aucune étape, statut vide."],
  ["en", "No step, no row in your table.", "No step, empty status."],
] as const)("in %s, a status that is empty is told from an indicator without a row", (language, rowless, empty) => {
  const cells = cellsOf({ rows: [row(5, 1, "OK"), row(6, 9, "")], journey: [step(2, "Accueil", [4])] }, language);
  const lines = (words: string) => {
    const rows = cells.filter(({ value }) => plain(value).endsWith(words)).map((cell) => cell.row);
    return cells
      .filter((cell) => rows.includes(cell.row))
      .map(({ value }) => plain(value))
      .join(" ");
  };
  expect(lines(empty).match(/\d+/g)).toEqual(["9"]);
  expect(lines(rowless)).toMatch(/\b32\b/);
  expect(lines(rowless)).not.toMatch(/\b9\b/);
});

test("usual indicators of a step that names none come in their order", () => {
  const said = textsOf({ rows: [row(5, 1, "OK")], journey: [step(2, "Enquête à froid", [])] });
  const numbers = said.flatMap(
    (text) => /d’habitude : ([\d, et]+)\./.exec(text)?.[1]?.match(/\d+/g)?.map(Number) ?? [],
  );
  expect(numbers.length).toBeGreaterThan(1);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
});

test("where her statuses are not read, the key says so and not that they are empty", () => {
  const unread = { statusText: undefined, status: null };
  const rows = [1, 2, 9].map((number, at) => ({ ...row(at + 5, number, ""), ...unread }) as unknown as IndicatorRow);
  const said = textsOf({ rows, journey: [step(2, "Accueil", [1])] });
  expect(said.some((text) => text.endsWith("Non jugé"))).toBe(true);
  expect(said.join(" ")).not.toMatch(/Non renseigné/);
});

test.each([
  ["fr", /D.habitude : indicateurs?/],
  ["en", /Usually: indicators?/],
] as const)("in %s, the indicators that a usual step proves stand on one line", (language, said) => {
  const texts = textsOf({ rows: [row(5, 1, "OK")] }, language);
  expect(texts.filter((text) => said.test(text))).toHaveLength(6);
  expect(texts.filter((text) => /^\d+(, \d+)*$/.test(text) && text.includes(","))).toEqual([]);
  expect(texts.filter((text) => said.test(text)).every((text) => /: \D*\d+(, \d+)*$/.test(text))).toBe(true);
});
