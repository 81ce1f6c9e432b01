import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recognise } from "../../../src/tracker/recognise";
import type { Recognition } from "../../../src/tracker/model/recognition";
import { gridOf } from "../../support/grid";

const FOLDER = join(__dirname, "../../workbooks");

/** Beside what the expected files say, a recognition may explain itself; these fields must not appear unasked. */
const EXTRA_ALLOWED = new Set([
  "confidence",
  "reason",
  "excelTable",
  "responsible",
  "label",
  "sheet",
  "row",
  "looksLike",
  "sessions",
  "group",
  "absent",
  "ignoredSheets",
  "register",
  "journey",
  "expiry",
  "titled",
  "logs",
  "surveys",
]);

/** Where the two differ: every expected field equal, and no other field but the explanations. */
function differences(expected: unknown, actual: unknown, path = ""): string[] {
  if (typeof expected !== "object" || expected === null)
    return Object.is(expected, actual)
      ? []
      : [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
  if (typeof actual !== "object" || actual === null)
    return [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
  const wanted = expected as Record<string, unknown>;
  const found = actual as Record<string, unknown>;
  const extra = Object.keys(found).filter((key) => !(key in wanted) && !EXTRA_ALLOWED.has(key));
  return [
    ...extra.map((key) => `${path}.${key}: unexpected ${JSON.stringify(found[key])}`),
    ...Object.keys(wanted).flatMap((key) => differences(wanted[key], found[key], `${path}.${key}`)),
  ];
}

interface Expected extends Omit<Recognition, "sessions" | "questions" | "trackers"> {
  readonly file: string;
  readonly notes: readonly string[];
}

const expectedFiles = readdirSync(FOLDER).filter((name) => name.endsWith(".expected.json"));

test("ten sample workbooks are there", () => {
  expect(expectedFiles).toHaveLength(10);
});

test.each(expectedFiles)("finds in the workbook of %s what a careful reader finds", (name) => {
  const { file, notes, ignoredSheets, ...expected } = JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Expected;
  expect(notes.length).toBeGreaterThan(0);
  const { questions, trackers, ...found } = recognise(gridOf(readFileSync(join(FOLDER, file))));
  expect(questions).toEqual([]);
  expect(trackers.length).toBeLessThan(2);
  // Expected files name no logs: they may be found beside what is listed, also in a sheet that they leave aside.
  const isLog = (name: string) => found.tables.some(({ kind, sheet }) => kind === "log" && sheet === name);
  expect(differences(expected, { ...found, tables: found.tables.filter(({ kind }) => kind !== "log") })).toEqual([]);
  expect(found.ignoredSheets.map(({ sheet }) => sheet)).toEqual(
    (ignoredSheets ?? []).map(({ sheet }) => sheet).filter((sheet) => !isLog(sheet)),
  );
  expect([found.rows.length > 0, found.register.length > 0, found.journey.length > 0]).toEqual([
    (expected.rows ?? []).length > 0,
    (expected.register ?? []).length > 0,
    (expected.journey ?? []).length > 0,
  ]);
});
